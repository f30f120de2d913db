"""Tests of search/words."""
