"""Tests of extract/attendance/marking."""
