"""Tests of what an answer keeps to."""
