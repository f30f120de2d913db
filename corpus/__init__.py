"""What a record is, and where records are kept."""
