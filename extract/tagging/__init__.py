"""A trained tagger: the names in a text, and what each word is."""
