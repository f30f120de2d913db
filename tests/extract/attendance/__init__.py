"""Tests of extract/attendance."""
