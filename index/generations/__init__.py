"""Whole indexes, built one beside the other, of which one is live."""
