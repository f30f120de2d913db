"""What the benchmarks measure with: scores, floors, pages."""
