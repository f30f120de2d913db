"""What can be set: defaults, then radsminne.toml, then the environment, then the options of a command; the last one counts."""
