"""Tests of corpus/database."""
