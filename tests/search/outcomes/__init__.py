"""Tests of search/outcomes."""
