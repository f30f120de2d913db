"""Tests of extract/text."""
