"""Tests of the example archive."""
