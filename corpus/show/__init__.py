"""A reading and its records as JSON or text."""
