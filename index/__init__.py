"""Records become a searchable index."""
