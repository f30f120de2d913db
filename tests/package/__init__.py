"""Tests of the package as others use it: its public names, its page in the docs, its wheel."""
