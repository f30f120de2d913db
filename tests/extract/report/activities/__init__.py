"""Tests of extract/report/activities."""
