"""The docs say what is: every path, command, name and number in them is held against the project."""
