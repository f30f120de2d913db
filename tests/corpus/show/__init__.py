"""Tests of corpus/show."""
