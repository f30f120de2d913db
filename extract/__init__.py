"""A file becomes a document with its records."""
