"""What every reader and parser works with: lines, blocks, sentences, dates."""
