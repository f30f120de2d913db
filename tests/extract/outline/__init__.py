"""Tests of extract/outline."""
