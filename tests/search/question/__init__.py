"""Tests of search/question."""
