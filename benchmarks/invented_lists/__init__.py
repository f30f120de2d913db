"""Invented attendance lists, in very many layouts: what the sequence model of attendance learns from."""
