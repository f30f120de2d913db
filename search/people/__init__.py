"""What the lists of people answer."""
