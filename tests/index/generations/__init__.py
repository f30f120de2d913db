"""Tests of index/generations."""
