"""Several people in one line or sentence: where each begins, and in what capacity they are named."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from radsminne.corpus.records import Role
from radsminne.extract.people.name_lists import split_people
from radsminne.extract.people.names import NAME, NAME_WORD, is_known_name
from radsminne.extract.people.offices import find_seat
from radsminne.extract.report.members.member_lines import ROLE_LABEL, ListedMember, read_member_line, read_role, strip_title
from radsminne.extract.text.sentences import split_sentences
from radsminne.extract.words.reports import ASIDE, CONSISTS, GROUP_ROLES, LED_BY, OTHER_BODIES, TITLES, WERE


@dataclass(frozen=True, slots=True)
class _MemberSentence:
    """What a sentence says of who sits.

    It has the words before the verb, where the names begin, and the role it gives them.
    """

    subject: str
    start: int
    end: int
    role: Role


_BRACKETED = re.compile(r"\([^()]*\)")
_NAMED = re.compile(NAME)
# "Kari Moe, mens Ola Li var vara": said of the one before, as a sentence
_ASIDE = re.compile(rf",\s*{ASIDE}\b(?:(?!\s(?:og|samt|and)\s)[^,;()])*")
# "professor Kari Moe", "rådgiverne Ola Li": only the name's own words have capitals for certain.
_PERSON = rf"(?=(?:(?i:{TITLES})(?:e?ne|e)?\s+){{0,3}}{NAME_WORD}\s)"
_LEAD = r"(?i:(?:følgende|følgjande|desse|disse|the following)?(?:\s?(?:medle?m+er|personer|personar|members))?\s*:?\s*)"
_CONSISTS = re.compile(rf"(?P<subject>[^.:;]{{3,90}}?)\s(?i:{CONSISTS})\s*:?\s+{_LEAD}{_PERSON}")
_LED = re.compile(rf"(?P<subject>[^.:;,]{{3,90}}?)\s(?i:{LED_BY})\s+{_PERSON}")
_WERE = re.compile(rf"(?P<subject>[^.:;,]{{3,90}}?)\s(?i:{WERE})\s*:?\s+{_LEAD}{_PERSON}")
# "Kari Moe er leder og Ola Li nestleder"
_IS = re.compile(rf"(?:^|\sog\s|\sand\s)(?P<name>{NAME})(?:\s(?i:{WERE}))?\s(?P<role>[a-zæøå-]+)(?=\sog\s|\sand\s|[.,]|$)")
# "Kari Moe og Ola Li har vært rådets sekretærer", "Siri Bø har vore tilsett …"
_SERVED = re.compile(rf"(?P<names>{NAME}(?:(?:,|\s(?:og|and))\s{NAME})*)\s(?i:{WERE})\s(?:\w+s\s)?(?P<role>[a-zæøå]+)")
# "Direktør Kari Moe leder sekretariatet"
_LEADS = re.compile(
    rf"(?:(?i:{TITLES})\s)*(?P<name>{NAME})\s(?:leder|leier|har ledet|har leidd|ledet|leads|heads)\s(?:the\s)?(?P<body>\w+)"
)
_GROUPS = tuple((re.compile(pattern, re.IGNORECASE), role) for pattern, role in GROUP_ROLES)
_OTHER_BODY = re.compile(rf"\b(?:{OTHER_BODIES})\b", re.IGNORECASE)
# What may stand before the role in a sentence: "Komiteens leder", "Rådets faste sekretær", "I 2021 leder".
_OWNER = re.compile(r"^(?:(?:i|fra|frå|in)\s\S+\s)?(?:(?:\w+s|dei|de|den|det|the|our|as)\s){0,2}(?:nye |faste |new )?", re.IGNORECASE)
# What may stand behind it: the council's own name, no other body's.
_OF_COUNCIL = re.compile(
    r"\s(?:for|i|av|til|of)\s(?:the\s)?\w*(?:rådet|styret|utvalget|utvalet|nemnda|komiteen|komitéen|council|board|committee)$"
)
_EMPLOYED = re.compile(r"(?:ansatt|tilsatt|tilsett|engasjert)[ae]?", re.IGNORECASE)
_STAFF = re.compile(r"\b(?:ansatte|tilsette|medarbeidere|medarbeidarar|staff|employees)\b", re.IGNORECASE)
_ROLE_WORDS = 2
"""Words of a role in a sentence: "Leder for havneprosjektet" is another's.

Of 48 real reports and fixtures 2 are read otherwise at 1, none without it.
"""
# People in a row without a separator are columns that ran together.
_COLUMN = re.compile(rf"(?P<member>{NAME}(?: \([^()]+\))?(?:, [a-zæøå]+)?)(?:\s+|$)")


def names_several(text: str, start: int) -> bool:
    """Tell whether a row surely names more than one: each part begins with a name that is known."""
    parts = [_BRACKETED.sub("", strip_title(text[first:last])) for first, last in _split_people(text, start, len(text))]
    return len(parts) > 1 and all(is_known_name(part.partition(",")[0].strip(" .")) for part in parts)


def _split_people(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return where each person in a part of a text begins and ends, with what is said of them.

    A word alone names no one in a report: in "Kari Moe, Vik, Ola Li, Vang" it is where they come from.
    """
    pieces: list[tuple[int, int]] = []
    for first, last in split_people(text[start:end]):
        named = not pieces or _NAMED.search(text, start + first, start + last)
        pieces.append((start + first if named else pieces.pop()[0], start + last))
    return pieces


def read_several(text: str, year: int | None, start: int = 0, end: int | None = None) -> Iterator[ListedMember]:
    """Yield the people in a row, each with what is said of them; a part that names nobody is passed by."""
    text = _ASIDE.sub(lambda aside: " " * len(aside[0]), text)
    for first, last in _split_people(text, start, len(text) if end is None else end):
        for member in read_member_line(text[first:last], year):
            yield replace(member, start=member.start + first, end=member.end + first)


def read_run_together(text: str, year: int | None) -> Iterator[ListedMember]:
    """Yield the people in a line of columns that ran together.

    Such a line is "Kari Moe (Ap), leder Ola Li (H), nestleder".
    """
    found = list(_COLUMN.finditer(text))
    if len(found) < 2 or "".join(each[0] for each in found) != text:
        return
    for each in found:
        for member in read_member_line(each["member"], year):
            yield replace(member, start=member.start + each.start(), end=member.end + each.start())


def find_member_sentences(text: str, group: Role | None) -> Iterator[_MemberSentence]:
    """Yield the sentences that say who sits: "Styret har bestått av Kari Moe.", "Nestleder er Siri Bø.".

    `group` is the chapter's role.
    """
    for start, end in split_sentences(text):
        sentence = text[start:end]
        last = start + len(sentence.rstrip(" ."))
        label = ROLE_LABEL.match(sentence)
        if label and start and (role := read_role(label["role"])):
            yield _MemberSentence(label["role"], start + label.end(), last, role)
            continue
        for pattern in (_CONSISTS, _LED, _WERE):
            found = pattern.match(sentence)
            if found and (role := _read_subject(found["subject"], pattern, group)):
                yield _MemberSentence(found["subject"], start + found.end(), last, role)
                break
        else:
            served = _SERVED.match(sentence)
            if served and (role := _read_served(served["role"], group)):
                yield _MemberSentence(served["role"], start, start + served.end("names"), role)
            elif group is not None:
                yield from _find_role_sentences(sentence, start)


def _read_served(word: str, group: Role | None) -> Role | None:
    """Return what several people, or staff in a chapter on them, are said to have been."""
    if group is Role.SECRETARIAT and _EMPLOYED.fullmatch(word):
        return group
    return find_seat(word) if word.endswith(("er", "ar", "ere")) and find_seat(word) is Role.SECRETARIAT else None


def _find_role_sentences(sentence: str, start: int) -> Iterator[_MemberSentence]:
    """Yield the people of "Kari Moe er leder og Ola Li nestleder".

    Each says what it is, so the names alone are given.
    """
    leads = _LEADS.match(sentence)
    if leads and (body := next((role for groups, role in _GROUPS if groups.search(leads["body"])), None)):
        leader = Role.SECRETARIAT if body is Role.SECRETARIAT else Role.LEADER
        yield _MemberSentence(leads["body"], start + leads.start("name"), start + leads.end("name"), leader)
        return
    found = list(_IS.finditer(sentence))
    if found and found[0].start() == 0 and sentence[: found[0].end()].strip() != found[0]["name"]:
        for each in found:
            if role := read_role(each["role"]):
                yield _MemberSentence(each["role"], start + each.start("name"), start + each.end("name"), role)


def _read_subject(subject: str, pattern: re.Pattern[str], group: Role | None) -> Role | None:
    """Return the role that a sentence gives; None where it speaks of something else."""
    if _OTHER_BODY.search(subject):
        return None
    if pattern is _CONSISTS:
        return next((role for groups, role in _GROUPS if groups.search(subject)), None)
    if pattern is _LED:
        return Role.SECRETARIAT if re.search("sekretariat|secretariat", subject, re.IGNORECASE) else Role.LEADER
    bare = _OF_COUNCIL.sub("", _OWNER.sub("", subject))
    if len(bare.split()) <= _ROLE_WORDS and (role := read_role(bare)):
        return role
    return group if _STAFF.search(subject) else None
