"""A person as papers write one: name, affiliation, role."""
