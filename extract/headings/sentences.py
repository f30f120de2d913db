"""Whether a line says something, as a sentence does and a heading does not: by the tagger's verbs and names."""

from itertools import pairwise

from radsminne.extract.tagging.tagger import NameKind, Tagged, Word

# What a clause inside a title begins with: "Kurs som ble holdt", "Lyst til å lære"
_INSIDE = frozenset(("som", "å", "der", "når", "hva", "kva", "hvordan", "korleis", "hvem", "kven", "hvorfor", "kvifor", "vi", "me"))


def says_something(tagged: Tagged) -> bool:
    """Return True for a line with a verb of its own behind its first word.

    The verb of a clause inside a title is none ("Turer vi har gått"), nor is a participle ("Tilbud finansiert av fylket").
    """
    words = [word for word in tagged.words if tagged.text[word.start].isalnum()]
    # the tagger takes a noun at the end for a verb more often than a verb stands there, but for "Møtene var:"
    seen = words if tagged.text.endswith(":") else words[:-1]
    verbs = [(before, word) for before, word in pairwise(seen) if word.part == "verb" and not _read(tagged, word).endswith("t")]
    return bool(verbs) and (verbs[0][0] is words[0] or _read(tagged, verbs[0][0]) not in _INSIDE)


def names_someone(tagged: Tagged) -> bool:
    """Return True for a line with someone's full name in it."""
    people = [tagged.text[name.start : name.end] for name in tagged.names if name.kind is NameKind.PERSON]
    return any(" " in name and not name.isupper() for name in people)


def _read(tagged: Tagged, word: Word) -> str:
    return tagged.text[word.start : word.end].casefold()
