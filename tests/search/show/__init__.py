"""Tests of search/show."""
