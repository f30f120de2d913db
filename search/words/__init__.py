"""What an answer says around the records' own words."""
