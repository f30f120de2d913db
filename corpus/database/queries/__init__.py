"""What is asked of the archive's tables, each kind of question in one file."""
