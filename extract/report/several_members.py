"""Several people in one line or sentence: where each begins, and in what capacity they are named."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from radsminne.corpus.records import Role
from radsminne.extract.people.names import NAME, NAME_WORD, is_full_name, is_known_name, is_organisation
from radsminne.extract.report.member_lines import ROLE_LABEL, ListedMember, read_member_line, read_role, strip_title
from radsminne.extract.text.sentences import split_sentences
from radsminne.extract.words.reports import CONSISTS, GROUP_ROLES, LED_BY, OTHER_BODIES, TITLES, WERE


@dataclass(frozen=True, slots=True)
class _MemberSentence:
    """What a sentence says of who sits.

    It has the words before the verb, where the names begin, and the role it gives them.
    """

    subject: str
    start: int
    end: int
    role: Role


_BETWEEN = re.compile(r"\s*[,;]\s*(?:(?:og|samt|and)\s+)?|\s+(?:og|samt|and|&)\s+")
_NAMED_PERSON = re.compile(rf"(?P<name>{NAME})(?P<more>\s*[,(])?")
_BRACKETED = re.compile(r"\([^()]*\)")
# "professor Kari Moe", "rådgiverne Ola Li": only the name's own words have capitals for certain.
_PERSON = rf"(?=(?:(?i:{TITLES})(?:e?ne|e)?\s+){{0,3}}{NAME_WORD}\s)"
_LEAD = r"(?i:(?:følgende|følgjande|desse|disse|the following)?(?:\s?(?:medle?m+er|personer|personar|members))?\s*:?\s*)"
_CONSISTS = re.compile(rf"(?P<subject>[^.:;]{{3,90}}?)\s(?i:{CONSISTS})\s*:?\s+{_LEAD}{_PERSON}")
_LED = re.compile(rf"(?P<subject>[^.:;,]{{3,90}}?)\s(?i:{LED_BY})\s+{_PERSON}")
_WERE = re.compile(rf"(?P<subject>[^.:;,]{{3,90}}?)\s(?i:{WERE})\s*:?\s+{_LEAD}{_PERSON}")
# "Kari Moe er leder og Ola Li nestleder"
_IS = re.compile(rf"(?:^|\sog\s|\sand\s)(?P<name>{NAME})(?:\s(?i:{WERE}))?\s(?P<role>[a-zæøå-]+)(?=\sog\s|\sand\s|[.,]|$)")
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
_STAFF = re.compile(r"\b(?:ansatte|tilsette|medarbeidere|medarbeidarar|staff|employees)\b", re.IGNORECASE)
# So many people in a row without a separator are columns that ran together.
_COLUMN = re.compile(rf"(?P<member>{NAME}(?: \([^()]+\))?(?:, [a-zæøå]+)?)(?:\s+|$)")


def _split_people(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """Return where each person in a row begins and ends, with what is said of them."""
    end = len(text) if end is None else end
    parts = list(_split_parts(text, start, end))
    if ";" in _BRACKETED.sub("", text[start:end]):
        return parts
    sorts = [_sort_part(text[first:last]) for first, last in parts]
    # Where nothing but names stands between the commas, every name is a person.
    plain = "other" not in sorts
    pieces: list[tuple[int, int]] = []
    for (first, last), sort in zip(parts, sorts, strict=True):
        if not pieces or sort == "known" or (sort == "name" and plain):
            pieces.append((first, last))
        elif sort != "aside":
            pieces[-1] = (pieces[-1][0], last)
    return pieces


def names_several(text: str, start: int) -> bool:
    """Tell whether a row surely names more than one: each part begins with a name that is known."""
    parts = [_BRACKETED.sub("", strip_title(text[first:last])) for first, last in _split_people(text, start)]
    return len(parts) > 1 and all(is_known_name(part.partition(",")[0].strip(" .")) for part in parts)


def _split_parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Split at semicolons where there are any outside brackets, else at commas and "og"."""
    inside = [(found.start(), found.end()) for found in _BRACKETED.finditer(text, start, end)]
    borders = [found for found in _BETWEEN.finditer(text, start, end) if not any(a <= found.start() < b for a, b in inside)]
    if any(";" in found[0] for found in borders):
        borders = [found for found in borders if "," not in found[0] and (";" in found[0] or _begins_person(text[found.end() : end]))]
    for border in borders:
        if text[start : border.start()].strip():
            yield start, border.start()
        start = border.end()
    if text[start:end].strip(" ."):
        yield start, end


def _begins_person(words: str) -> bool:
    """Tell whether words begin with a person's name.

    "og Siri Bø, Vik" goes on with the next, "og fiskeri" does not.
    """
    found = _NAMED_PERSON.match(strip_title(words))
    if found is None or is_organisation(found["name"]):
        return False
    return is_known_name(found["name"]) or (found["more"] is not None and is_full_name(found["name"]))


def _sort_part(part: str) -> str:
    """Tell what a part of a row is.

    It is a known name, a likely name, what is said of the person before it, an aside, or something else.
    """
    bare = _BRACKETED.sub("", strip_title(part)).strip(" .")
    if read_role(bare) is not None:
        # "leder Kari Moe" begins with the role
        return "known" if read_member_line(part, None) else "detail"
    if is_full_name(bare) and not is_organisation(bare):
        return "known" if is_known_name(bare) else "name"
    if re.match(r"(?:som|hvor|der|mens|which|who)\b", bare):
        return "aside"
    return "other" if bare[:1].isupper() else "detail"


def read_several(text: str, year: int | None, start: int = 0, end: int | None = None) -> Iterator[ListedMember]:
    """Yield the people in a row, each with what is said of them; a part that names nobody is passed by."""
    for first, last in _split_people(text, start, end):
        for member in read_member_line(text[first:last], year):
            yield replace(member, start=member.start + first, end=member.end + first)


def read_run_together(text: str, year: int | None) -> Iterator[ListedMember]:
    """Yield the people in a line of columns that ran together.

    Such a line is "Kari Moe (Ap), leder Ola Li (H), nestleder".
    """
    if text.count("(") < 2 and text.count(",") < 2:
        return
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
            if group is not None:
                yield from _find_role_sentences(sentence, start)


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
    if len(bare.split()) <= 2 and (role := read_role(bare)):
        return role
    return group if _STAFF.search(subject) else None
