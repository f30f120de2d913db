"""Tests, one folder a room, named like the rooms they test."""
