"""Tests of search/people."""
