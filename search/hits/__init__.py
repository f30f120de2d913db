"""Records offered as answers, with the words that earned it."""
