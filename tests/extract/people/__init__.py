"""Tests of extract/people."""
