"""Tests of benchmarks/invented_lists."""
