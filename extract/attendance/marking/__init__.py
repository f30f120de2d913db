"""The words of a paper marked by a sequence model: names, affiliations, offices, heads of lists."""
