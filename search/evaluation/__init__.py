"""Answers held against judged questions."""
