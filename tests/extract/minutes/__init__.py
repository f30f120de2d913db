"""Tests of extract/minutes."""
