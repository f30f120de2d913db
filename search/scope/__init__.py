"""What an answer keeps to, decided once from the question, its options and what the archive knows."""
