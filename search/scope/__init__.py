"""What an answer keeps to, decided once from the question, what is said beside it, and what the archive knows."""
