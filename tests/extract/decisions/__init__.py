"""Tests of extract/decisions."""
