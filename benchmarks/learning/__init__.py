"""What the program learns from texts and from labelled papers, and how that is judged."""
