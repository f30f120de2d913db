"""Text, web pages, Word documents and e-mails become lines, one reader a format."""
