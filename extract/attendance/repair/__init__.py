"""What the sequence model marked wrongly, read again by the list itself and by the tables of words."""
