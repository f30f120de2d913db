"""Which records answer, and how surely."""
