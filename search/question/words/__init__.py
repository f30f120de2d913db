"""The words a question is made of, as data: bokmål, nynorsk and English."""
