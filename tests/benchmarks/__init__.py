"""Tests of the measurements: a gate that cannot fail holds nothing."""
