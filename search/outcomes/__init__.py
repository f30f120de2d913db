"""What became of a case: decided, put off, only noted, a formality, or nothing."""
