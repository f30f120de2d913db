"""Whether a line says something, as no heading does: by the tagger's verbs and names."""

from collections.abc import Sequence

from radsminne.extract.tagging.tagger import NameKind, Tagged, Word

# What a clause inside a title begins with: "Kurs som ble holdt", "Lyst til å lære"
_INSIDE = frozenset(("som", "å", "der", "når", "hva", "kva", "hvordan", "korleis", "hvem", "kven", "hvorfor", "kvifor", "vi", "me"))


def says_something(tagged: Tagged) -> bool:
    """Return True for a line with a verb of its own behind its first word.

    The verb of a clause inside a title is none ("Turer vi har gått"), nor is a participle ("Tilbud finansiert av fylket").
    """
    words = [word for word in tagged.words if tagged.text[word.start].isalnum()]
    # the tagger takes a noun at the end for a verb more often than a verb stands there, but for "Møtene var:"
    last = len(words) if tagged.text.endswith(":") else len(words) - 1
    places = [place for place in range(1, last) if words[place].part == "verb" and not _is_participle(tagged, words, place)]
    return bool(places) and (places[0] == 1 or _read(tagged, words[places[0] - 1]) not in _INSIDE)


def _is_participle(tagged: Tagged, words: Sequence[Word], place: int) -> bool:
    """Return True for "finansiert av", "støttet av": a form in -t before a preposition."""
    return _read(tagged, words[place]).endswith("t") and words[place + 1 : place + 2] != [] and words[place + 1].part == "prep"


def names_someone(tagged: Tagged) -> bool:
    """Return True for a line with someone's full name in it."""
    people = [tagged.text[name.start : name.end] for name in tagged.names if name.kind is NameKind.PERSON]
    return any(" " in name and not name.isupper() for name in people)


def _read(tagged: Tagged, word: Word) -> str:
    return tagged.text[word.start : word.end].casefold()
