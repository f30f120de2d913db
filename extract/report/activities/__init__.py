"""What the body of a report did, from its tables, its lists and its sentences, each with its day."""
