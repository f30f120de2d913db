"""Tests of index/language."""
