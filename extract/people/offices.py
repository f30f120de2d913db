"""Roles and titles: which words are one, and those that stand before a name."""

import re
from collections.abc import Mapping

from radsminne.corpus.records import Role
from radsminne.extract.words.roles import (
    DOTTED_TITLES,
    LISTED_ENDINGS,
    LISTED_WORDS,
    MANY_ENDINGS,
    MAYORS,
    ROLE_ENDINGS,
    ROLE_WORDS,
    SEAT_FRONTS,
    SHORT_TITLES,
    TITLE_ENDINGS,
    TITLE_FRONTS,
)

BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]?")


# "styrets leder", "AMUs leder"
_OWNED = re.compile(r"\w{2,}s (?P<role>\w+)")
# "fungerende leder" leads; "adm. sekretær" is the body's secretary, but "adm. leder" leads only its staff
_IN_PLACE = re.compile(
    r"(?:fung(?:erende|erande)?|konst(?:ituert)?|midlertidig)\.? (?P<role>\w+)|adm(?:inistrativ)?\.? (?P<office>sekretær)"
)


def is_role(text: str) -> bool:
    """Return True for a word that is a role, alone or after a hyphen ("FX-leder")."""
    return find_role(text) is not None


def find_role(text: str) -> Role | None:
    """Find the role a word or a short phrase names."""
    word = re.sub(r"^\d\.\s*", "", text.casefold().strip(" .:"))
    if word in ROLE_WORDS or word.removesuffix("s") in ROLE_WORDS:  # "deputy leaders"
        return ROLE_WORDS[word if word in ROLE_WORDS else word.removesuffix("s")]
    if " " not in word and (role := _find_by_end(word, ROLE_ENDINGS) or _find_vice(word)):
        return role
    if in_place := _IN_PLACE.fullmatch(word):
        return ROLE_WORDS.get(in_place["role"] or in_place["office"])
    if (owner := _OWNED.fullmatch(word)) and owner["role"] in ROLE_WORDS:
        return ROLE_WORDS[owner["role"]]
    last = word.rsplit("-", 1)[-1]
    return ROLE_WORDS.get(last) if "-" in word else None


# "viseformann", "varasetteleder", "setteordfører"
_VICE = re.compile(
    r"(?P<vice>vara|vise|vice|nest)?-?(?:sette)?(?:styre|råds|utvalgs|utvals|møte|komite|komité|nemnds?)?(?:led[ae]re?|leiar(?:ar)?|form[ae]nn|forkvinner?|forperson(?:er)?|ordfør[ae]re?)"
)


def _find_vice(word: str) -> Role | None:
    """Find a leader's role in a word that is put together: "setteleder", "viseformann"."""
    match = _VICE.fullmatch(word)
    return None if match is None else Role.DEPUTY_LEADER if match["vice"] else Role.LEADER


def _find_by_end(word: str, endings: Mapping[str, Role]) -> Role | None:
    return next((role for ending, role in endings.items() if word.endswith(ending)), None)


def _inflect(word: str) -> tuple[str, ...]:
    """Return a role with its forms for several people."""
    return word, *(word.removesuffix(one) + many for one, forms in MANY_ENDINGS.items() if word.endswith(one) for many in forms)


_SEATS = {form: role for word, role in {**ROLE_WORDS, **LISTED_WORDS}.items() if word not in MAYORS for form in _inflect(word)}
_SEAT_ENDINGS = {form: role for word, role in {**ROLE_ENDINGS, **LISTED_ENDINGS}.items() for form in _inflect(word)}
_SEAT_NAMES = "|".join(sorted(map(re.escape, _SEATS), key=len, reverse=True))
SEAT = rf"(?:(?:\d\.|{SEAT_FRONTS})\s?)?(?:{_SEAT_NAMES}|(?<!\w)\w+(?:{'|'.join(_SEAT_ENDINGS)}))(?![^\W\d_])"
"""A role as lists of who sits on a council write it, of one or of several people."""
_SEAT_FRONT = re.compile(rf"^(?:\d\.|{SEAT_FRONTS})\s?")


def find_seat(text: str) -> Role | None:
    """Find the role that words written as `SEAT` name."""
    word = _SEAT_FRONT.sub("", text.casefold(), count=1)
    return _SEATS.get(word) or _find_by_end(word, _SEAT_ENDINGS)


_MOST_TITLE = 6
"""Words of a title: "direktør for drift av nye kaier"; more are a sentence.

Of 303 real papers and fixtures one is read otherwise at 2, none at 4 to 8, one without it.
"""


def is_title(text: str) -> bool:
    """Return True for a person's title: "spesialrådgiver", "direktør for drift".

    Its first or last word ends as titles do.
    """
    words = text.casefold().strip(" .").split()
    if " ".join(words) in SHORT_TITLES:
        return True
    return 0 < len(words) <= _MOST_TITLE and (words[-1].endswith(TITLE_ENDINGS) or words[0].endswith(TITLE_ENDINGS))


# "Leder", "Medlem og rådsmedlem", "Adm. Sekretær", "Oversetter": what may stand before a name without a separator.
_FRONT = rf"(?:(?:{'|'.join(TITLE_FRONTS)})\b\.?\s*)?"
_LEAD_WORD = re.compile(
    rf"(?:(?:\d\.\s*)?(?P<word>{_FRONT}[^\W\d_][\w.-]*(?:\s+og\s+[^\W\d_][\w-]*)?))\s*:?\s+(?=[(A-ZÆØÅÁČĐŊŠŦŽÀ-Ý])", re.IGNORECASE
)


def read_leading_titles(text: str, offset: int) -> tuple[list[str], int]:
    """Read roles and titles before the name; the name begins at the returned offset."""
    lead: list[str] = []
    while (match := _LEAD_WORD.match(text, offset)) and text[match.end()] != "(":
        words = match["word"]
        if not (lead and words in DOTTED_TITLES) and not all(is_role(word) or is_title(word) for word in re.split(r"\s+og\s+", words)):
            break
        lead.append(words)
        offset = match.end()
    match = _LEAD_WORD.match(text, offset)
    if match and text[match.end()] == "(" and is_role(match["word"].split(" og ")[0]):
        bracket = BRACKETS.match(text, match.end())
        if bracket and bracket[1] and len(text) > bracket.end():
            return [*lead, match["word"], bracket[1]], bracket.end() + len(text[bracket.end() :]) - len(text[bracket.end() :].lstrip())
    return lead, offset
