"""Tests of extract/pdf."""
