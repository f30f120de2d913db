"""Boards, councils, committees and staff of invented reports."""
