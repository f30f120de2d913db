"""Abbreviations that a text explains itself, and those that follow from the name of a public body.

Explained are "Nærings- og fiskeridepartementet (NFD)" and "DRG (diagnoserelaterte grupper)". By the letters that its parts begin with
"Helsedirektoratet" is Hdir, and "Nærings- og fiskeridepartementet" NFD, though no text says so.
"""

import re
from collections.abc import Callable, Iterator

from radsminne.index.language.stop_words import STOP_WORDS

_SHORT = r"[A-ZÆØÅ][A-ZÆØÅa-zæøå0-9]{0,4}[A-ZÆØÅ0-9]"
# A word or a compound whose second part is left out ("Helse-"), as they stand before a bracket.
_WORDS = r"(?:[^\W\d_][\w-]*[ /]){0,7}[^\W\d_][\w-]*"
_LONG_THEN_SHORT = re.compile(rf"(?P<long>{_WORDS})\s?(?:\(|/)(?P<short>{_SHORT})(?=[)/,;. ]|$)")
_SHORT_THEN_LONG = re.compile(rf"\b(?P<short>{_SHORT})\s\((?P<long>{_WORDS})\)")
# Words that give no letter to an abbreviation.
_SMALL = frozenset(["og", "i", "for", "av", "til", "på", "om", "med", "den", "det", "de", "and", "of", "the", "for", "in", "ved", "under"])
_MOST_WORDS = 7
"""Words before a bracket that it may shorten, small ones among them."""
_LETTERS_SAVED = 3
"""What is shortened has so many letters more at least: nobody shortens "Havn" to "HN"."""

# What the names of public bodies end in, without the article.
_HEADS = (
    *("departement", "direktorat", "institutt", "universitet", "høgskole", "høyskole", "høgskule", "sykehus", "sjukehus", "tilsyn"),
    *("verk", "nett", "byrå", "etat", "forbund", "forening", "(?<![Oo]m)råd"),
)
_ANY_HEAD = "|".join(_HEADS)
_HEAD = re.compile(rf"(?P<rest>\w*?)(?P<head>{_ANY_HEAD})(?:et|en|n|a)?")
_LAST = rf"[\w-]*(?:{_ANY_HEAD})(?:et|en|n|a)?"
# "Helse- og omsorgsdepartementet"; "Statistisk sentralbyrå", "Norges teknisk-naturvitenskapelige universitet"; "Helsedirektoratet".
_BODY = re.compile(
    rf"(?<![\w-])(?:[A-ZÆØÅ][\w-]*-,? (?:[\w-]+-,? )?(?:og )?{_LAST}|[A-ZÆØÅ]\w+ (?:[a-zæøå][\w-]*e )?{_LAST}|(?=[A-ZÆØÅ]){_LAST})(?![\w-])"
)
_BODY_OF = re.compile(r"(?<![\w-])(?:Universitetet|Høgskolen|Høyskolen|Høgskulen) i [A-ZÆØÅ]\w+")
_SHORTEST = 3
"""Letters of an abbreviation that is not explained; only ministries go by two ("KD")."""


def find_abbreviations(text: str) -> Iterator[tuple[str, str]]:
    """Find abbreviations with what they stand for, as the text has them."""
    for match in _SHORT_THEN_LONG.finditer(text):
        if _stands_for(match["short"], match["long"].split()):
            yield match["short"], match["long"]
    for match in _LONG_THEN_SHORT.finditer(text):
        words = match["long"].split()
        for count in range(1, min(len(words), _MOST_WORDS) + 1):
            if _stands_for(match["short"], words[-count:]):
                yield match["short"], " ".join(words[-count:])
                break


def _stands_for(short: str, words: list[str]) -> bool:
    """Tell whether letters come from words in their order.

    The first word gives the first one, and every other word at least one.
    """
    letters = short.casefold()
    said = [word.casefold() for word in words if word.casefold() not in _SMALL]
    if not said or len(" ".join(said)) < len(short) + _LETTERS_SAVED or words[0].casefold() in _SMALL:
        return False
    return _take_letters(letters, said)


def _take_letters(letters: str, words: list[str]) -> bool:
    if not words:
        return not letters
    if not letters or letters[0] != words[0][0]:
        return False
    return any(
        _take_letters(letters[count:], words[1:]) for count in range(len(letters), 0, -1) if _holds_in_order(words[0], letters[:count])
    )


def _holds_in_order(word: str, letters: str) -> bool:
    at = 0
    for letter in letters:
        at = word.find(letter, at) + 1
        if not at:
            return False
    return True


def find_bodies(text: str) -> Iterator[str]:
    """Find the names of public bodies, as the text has them."""
    for pattern in (_BODY, _BODY_OF):
        for match in pattern.finditer(text):
            *_, last = match.group().split()
            if match.group().split()[0].casefold() not in STOP_WORDS:  # "Har Språkrådet"
                yield match.group()
            # "Deretter Språkrådet": what begins a sentence may be no part of the name.
            if pattern is _BODY and last != match.group() and last[0].isupper():
                yield last


def shorten_body(name: str, find_parts: Callable[[str], tuple[str, str] | None]) -> set[str]:
    """Return the abbreviations that a body's name may have, in capitals.

    `find_parts` takes a compound apart where it can.

    Nobody writes all of them: they only serve to recognise one.
    """
    if _BODY_OF.fullmatch(name):
        return {"".join(word[0] for word in name.split()).upper()}
    *before, last = (word for word in re.split(r"[\s,-]+", name.casefold()) if word not in _SMALL)
    end = _HEAD.fullmatch(last)
    if not end:
        return set()
    nested = find_parts(end["rest"]) if end["rest"] else None
    found = set()
    for middle in ([end["rest"]] if end["rest"] else [], [*nested] if nested else None):
        if middle is not None and before + middle:
            letters = "".join(part[0] for part in before + middle).upper()
            found |= {letters + end["head"][0].upper(), *([f"{letters}DIR"] if end["head"] == "direktorat" else [])}
    return {short for short in found if len(short) >= _SHORTEST or end["head"] == "departement"}
