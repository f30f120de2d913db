"""Tests of benchmarks/measures."""
