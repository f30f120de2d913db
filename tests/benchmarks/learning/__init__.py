"""Tests of benchmarks/learning."""
