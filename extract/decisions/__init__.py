"""What was decided in a case: its labels, the document's own template, sentences that tell a result."""
