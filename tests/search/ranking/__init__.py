"""Tests of search/ranking."""
