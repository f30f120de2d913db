"""Tests of extract/readers."""
