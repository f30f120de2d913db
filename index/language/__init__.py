"""Words become terms, and what a word may be called instead."""
