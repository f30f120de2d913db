"""A question for what lists of people say.

"hvem er leder av rådet", "who represents X", "hvem var til stede 3. februar 2023".
"""

import re
from dataclasses import dataclass
from functools import cache

from radsminne.corpus.records import Role
from radsminne.extract.words.committees import is_committee
from radsminne.search.question.topic import fold_word
from radsminne.search.question.words import people_lists as words
from radsminne.search.question.words.asking import BODIES


@dataclass(frozen=True, slots=True)
class AskedList:
    """What is asked of the lists of people.

    It is who has one of the `roles` (any where none is said), is of an `organisation`, was at a meeting or stayed away.
    """

    roles: tuple[Role, ...] = ()
    organisation: str = ""
    committee: str = ""
    """The committee of the council that is meant, as it is asked: "TurKom", "valgkomiteen"."""
    at_meeting: bool = False
    absent: bool = False
    whether: bool = False
    """Asked by name whether someone was there: either answer is one."""


def find_asked_list(rest: str, *, names_people: bool = False) -> AskedList | None:
    """Read a question whose times, numbers and known people are taken out.

    It is None where it asks for anything else besides.

    One that names people may ask when they were there ("når var Kari Nordmann til stede"), or whether.
    """
    tokens = [word for word in rest.split() if fold_word(word)]
    folded = [fold_word(word) for word in tokens]
    asks_whether = names_people and bool(folded) and folded[0] in words.DID
    begin = 2 if tuple(folded[:2]) in words.COUNTING and not names_people else int(bool(folded) and folded[0] in words.WHO)
    asks_who = begin > 0
    asked = " ".join(folded[begin:])
    if asks_who and (organisation := _read_organisation(tokens[1:])):
        return AskedList(organisation=organisation)
    asks_when, asked = _take(words.WHEN, asked) if names_people else (False, asked)
    absent, asked = _take(words.ABSENT, asked)
    present, asked = _take(words.PRESENT, asked)
    body, asked = _take(_bodies(), asked)
    sitting, asked = _take(words.SITTING, asked)
    roles, asked = _take_roles(asked)
    _, asked = _take(words.FILLERS, asked)
    if asks_who and (roles or sitting) and is_committee(committee := _keep(tokens, asked)):
        return AskedList(words.SEATED if sitting or Role.MEMBER in roles else roles, committee=committee)
    if asked.strip() or not (roles or absent or present or (sitting and body)):
        return None
    # "rådsleder" or "sekretariatet" alone may be a topic; so may "medlem".
    if (asks_when or asks_whether) and (absent or present):
        return AskedList(at_meeting=True, absent=absent, whether=not asks_when)
    if not asks_who and not (roles and body and set(roles) <= {Role.LEADER, Role.DEPUTY_LEADER, Role.MEMBER}):
        return None
    seated = words.SEATED if Role.MEMBER in roles else roles or words.SEATED
    return AskedList(roles, at_meeting=True, absent=absent) if absent or present else AskedList(seated)


def _keep(tokens: list[str], left: str) -> str:
    """Return the words that are left as they were written."""
    kept = set(left.split())
    return " ".join(token for token in tokens if fold_word(token) in kept).strip(" ?.!")


def _take(phrases: tuple[str, ...], asked: str) -> tuple[bool, str]:
    """Take phrases out, the longest first; return whether there were any, and what is left."""
    left = _either(phrases).sub(" ", asked)
    return left != asked, " ".join(left.split())


@cache
def _either(phrases: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(phrases, key=len, reverse=True)
    return re.compile(r"(?<![\w-])(?:" + "|".join(re.escape(phrase) for phrase in longest_first) + r")(?![\w-])")


def _take_roles(asked: str) -> tuple[tuple[Role, ...], str]:
    named = {phrase: role for role, phrases in words.ROLES.items() for phrase in phrases}
    found = [named[match.group()] for match in _either(tuple(named)).finditer(asked)]
    return tuple(dict.fromkeys(found)), _take(tuple(named), asked)[1]


@cache
def _bodies() -> tuple[str, ...]:
    return tuple(form for body in (*BODIES, *words.GROUPS) for form in (body, f"{body}s", f"{body}'s"))


def _read_organisation(tokens: list[str]) -> str:
    """Return the words behind "representerer", or "er fra", without the council they end with."""
    folded = [fold_word(token) for token in tokens]
    at = next((place for place, word in enumerate(folded) if word in words.REPRESENTING), None)
    if at is None and folded and folded[0] in words.FILLERS and folded[1:] and folded[1] in words.COMING_FROM:
        at = 1
    if at is None:
        return ""
    named = tokens[at + 1 :]
    if folded[-1] in _bodies() and named[:-2]:
        named = named[:-2]
    return " ".join(named).strip(" ?.!")
