"""Whom a meeting chose to serve it: "Valg av ordstyrer", and below it "Kari Dal ble valgt.".

They are told as what they were chosen for; candidates, and those chosen for what comes after the meeting, are not told at all.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from radsminne.corpus.records import Attendance, Presence, Role
from radsminne.extract.people.names import NAME, NAME_WORD, is_full_name, is_organisation
from radsminne.extract.text.labels import LONGEST_HEAD
from radsminne.extract.text.stretches import Stretch
from radsminne.extract.words.attendance import MEETING_OFFICES

_WORDS = "|".join(sorted(map(re.escape, MEETING_OFFICES), key=len, reverse=True))
_OFFICE = re.compile(rf"(?P<office>{_WORDS})(?!\w)", re.IGNORECASE)
# "2 - Valg av ordstyrer", "Val av to protokollunderskrivere"
_HEADING = re.compile(rf"(?i:\bval(?:g|et)?\s+av\s+)[^.:]{{0,60}}?(?i:\b(?:{_WORDS}))(?!\w)")
_NAMES = rf"(?P<names>{NAME}(?:(?:,| og| and) {NAME})*)"
# "Kari Dal ble valgt til ordstyrer og Per Li til referent", "valgt til å signere referatet", "til ordstyrer/dirigent"
_CHOSEN = re.compile(rf"{_NAMES}[^.:;]{{0,40}}?\s(?:til|som)\s(?:å\s)?(?:\w+/)?(?P<office>(?i:{_WORDS}))(?!\w)")
# "Kari er ordstyrer"
_IS = re.compile(rf"\W*(?P<names>{NAME}|{NAME_WORD})\s(?:er|var|is)\s(?P<office>(?i:{_WORDS}))\b")
# "Referent ble Kari Dal", "Som møtesekretær ble valgt Kari Dal", "Møtet ble ledet av ordstyrer Kari Dal"
_WAS = re.compile(
    rf"(?:(?:^|[.!?]\s+)(?:[Ss]om\s|[Tt]il\s)?(?P<office>(?i:{_WORDS}))\s(?:er|var|ble|blei|vart)(?:\s(?:valgt|vald))?|"
    rf"\b(?:ledet|leia|leda)\sav\s(?P<leads>(?i:{_WORDS})))\s*{_NAMES}"
)
# "Leder Kari Dal ønsket velkommen", "Styreleiar Per Li opna møtet"
_OPENS = re.compile(
    rf"(?P<office>(?i:(?:styre|råds|utvalgs)?(?:leder|leiar)))\s(?P<names>{NAME})\s"
    r"(?:åpnet|åpna|opna|innledet|innleia|ønsket|ønska|ynskte|ynska)\s(?:møtet|\w*\s?vel(?:kommen|komen|komne))"
)
_DONE = re.compile(r"(?i)\b(?:valgt|vald|valde|valgte|velges|vert vald|godkjent|godkjend|vedtatt|vedteke|akklamasjon|elected|approved)\b")
_PROPOSED = re.compile(
    r"(?i)\b(?:foreslå\w*|foreslo|foreslått|føreslå\w*|føreslått|stilte?r?|stille[rt]?|innstilt|valgt|velges|ble|blir|vart|kandidat\w*)\b|:"
)
_SCOPE = 4
"""Lines below a heading of an election that tell of it."""


@dataclass(frozen=True, slots=True)
class _Chosen:
    """A name, and what its holder was chosen for."""

    name: str
    office: str
    line: Stretch
    begin: int
    stop: int


def read_elections(lines: Sequence[Stretch]) -> tuple[Attendance, ...]:
    """Read whom the meeting chose to lead it, to write, to count and to sign, in the order of the paper."""
    found: dict[str, Attendance] = {}
    for place, line in enumerate(lines):
        text = line.text[:LONGEST_HEAD]
        if ("eder " in text or "eiar " in text) and (opened := _OPENS.search(text)):
            leader = _Chosen(opened["names"], "møteleder", line, *opened.span("names"))
            found.setdefault(leader.name.casefold(), _make(leader))
        if not _OFFICE.search(text):
            continue
        chosen = list(_read_sentence(line))
        if not chosen and (heading := _HEADING.search(text)):
            chosen = list(_read_below(heading, lines[place + 1 : place + 1 + _SCOPE]))
        for each in chosen:
            found.setdefault(each.name.casefold(), _make(each))
    return tuple(found.values())


def _read_sentence(line: Stretch) -> Iterator[_Chosen]:
    text = line.text[:LONGEST_HEAD]
    matches = [match for match in (_IS.match(text), _WAS.search(text)) if match]
    if not matches and _DONE.search(text):
        matches = list(_CHOSEN.finditer(text))
    for match in matches:
        for name in re.finditer(NAME if " " in match["names"] else NAME_WORD, match["names"]):
            begin = match.start("names") + name.start()
            yield _Chosen(name[0], match.groupdict().get("leads") or match["office"], line, begin, begin + len(name[0]))


def _read_below(heading: re.Match[str], below: Sequence[Stretch]) -> Iterator[_Chosen]:
    """Yield whom the lines below a heading name, where they say that these were chosen."""
    office = _OFFICE.search(heading[0])
    scope: list[Stretch] = []
    for each in below:
        if each.block.heading or each.block.is_bold or _HEADING.search(each.text) or re.match(r"\d+(?:\.\d+)*\s*[.–-]?\s", each.text):
            break
        scope.append(each)
    if said := [chosen for each in scope for chosen in _read_sentence(each)]:
        yield from said
        return
    if office is None or not any(_DONE.search(each.text) for each in scope):
        return
    for each in scope:
        if not _PROPOSED.search(each.text):
            continue
        for match in re.finditer(NAME, each.text[:LONGEST_HEAD]):
            if is_full_name(match[0]) and not is_organisation(match[0]):
                yield _Chosen(match[0], office["office"], each, *match.span())
        return


def _make(chosen: _Chosen) -> Attendance:
    role = MEETING_OFFICES[chosen.office.casefold()]
    title = chosen.office.casefold() if role is Role.OTHER else None
    note = "referent" if role is Role.SECRETARIAT else None
    at = chosen.line.span(chosen.begin, chosen.stop)
    return Attendance(chosen.name, None, title, role, Presence.PRESENT, digital=False, deputy_for=None, note=note, at=at)
