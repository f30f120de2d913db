"""The words that papers are laid out with, as data: bokmål, nynorsk and some English."""
