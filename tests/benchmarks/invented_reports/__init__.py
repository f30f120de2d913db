"""Tests of invented annual reports."""
