"""Tests of extract/headings."""
