"""Tests of extract/report."""
