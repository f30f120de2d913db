"""Tests of extract/tagging."""
