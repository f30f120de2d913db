"""Tests of the words that papers are laid out with."""
