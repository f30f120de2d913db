"""Tests of search/evaluation."""
