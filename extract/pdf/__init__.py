"""PDF files become lines, scans among them."""
