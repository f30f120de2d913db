"""Tests of search/hits."""
