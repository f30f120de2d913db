"""Which lines are headings, and the chapters they open."""
