"""Invented annual reports in very many layouts, each with its right reading."""
