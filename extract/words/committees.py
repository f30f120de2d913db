"""How a committee is called, in a report and in a question about it."""

import re

_NAME = re.compile(r"(?:[\w’'-]+\s){0,2}[\w-]*(?:[kK]omit[eé](?:en|er)?|nemnda?|[a-zæøå]Kom|[uU]tval(?:g|get|et)?|gruppa|gruppen)")
_ANY = re.compile(r"(?:komit[eé]en|nemnda|utvalget|utvalet|gruppa|gruppen)", re.IGNORECASE)


def is_committee(words: str) -> bool:
    """Return True for a committee's name and nothing else: "Valgkomité:", "TurKom"; not for "Komiteen"."""
    words = words.strip(" :")
    return _NAME.fullmatch(words) is not None and _ANY.fullmatch(words) is None
