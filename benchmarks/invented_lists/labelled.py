"""Real papers with the people that were labelled in them, as the sequence model learns from them.

The labels say who was there, not where they stand: names are looked for in the lines, and what stands beside them is told by the label.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from benchmarks.invented_lists.training import Example, make_label
from radsminne.extract.attendance.groups import open_group
from radsminne.extract.attendance.marking.features import make_features
from radsminne.extract.attendance.marking.marks import Mark
from radsminne.extract.attendance.marking.tokens import TOKEN, Token, split_lines, split_tokens
from radsminne.extract.people.offices import find_role, is_title
from radsminne.extract.people.person import says_presence
from radsminne.extract.text.stretches import Stretch
from radsminne.extract.words.attendance import AWAY_WORDS, DEPUTY_FOR, ELECTION_WORDS, SIGNING_WORDS, THERE_WORDS
from radsminne.extract.words.roles import MANY_ENDINGS, TITLE_FRONTS

_FAR = 6
"""So many lines without a listed name end a list."""


def mark_paper(lines: Sequence[Stretch], people: Sequence[Mapping[str, str | None]]) -> Example:
    """Return a paper's words as features and labels, by the people that were labelled in it."""
    lines = split_lines(lines)
    tokens = split_tokens(lines)
    marks: list[tuple[Mark, bool]] = [(Mark.OTHER, False)] * len(tokens)
    folded = [token.text.casefold().strip(".") for token in tokens]
    found = [(at, end, person) for person in people for at, end in _find(folded, tokens, person["name"] or "")]
    for at, end, person in sorted(_keep_listed(found, tokens, lines), key=lambda each: each[0]):
        _set(marks, at, end, Mark.NAME)
        _mark_beside(marks, tokens, folded, (at, end), person)
    _mark_heads(marks, tokens, lines)
    _mark_days(marks, tokens)
    _mark_remarks(marks, tokens, lines)
    return make_features(lines, tokens), [make_label(mark, begins=begins) for mark, begins in marks]


_SEVERAL = frozenset(form for forms in MANY_ENDINGS.values() for form in forms)


def _words(text: str) -> list[str]:
    stretch = re.sub(r"\s+", " ", text)
    return [token.casefold().strip(".") for token in _split(stretch)]


def _split(text: str) -> list[str]:
    return [match[0] for match in TOKEN.finditer(text)]


def _find(folded: Sequence[str], tokens: Sequence[Token], text: str) -> Iterator[tuple[int, int]]:
    words = _words(text)
    for cut in range(1, len(words)):
        yield from _find_turned(folded, tokens, words[:cut], words[cut:])
    for at in range(len(folded) - len(words) + 1) if words else ():
        if list(folded[at : at + len(words)]) == words and tokens[at].line == tokens[at + len(words) - 1].line:
            yield at, at + len(words)


def _keep_listed(
    found: Sequence[tuple[int, int, Mapping[str, str | None]]], tokens: Sequence[Token], lines: Sequence[Stretch]
) -> Iterator[tuple[int, int, Mapping[str, str | None]]]:
    """Keep the names that stand in lists: not those of signatures, elections and running text."""
    listed = _find_list_lines({tokens[at].line for at, _, _ in found}, lines)
    for at, end, person in found:
        if tokens[at].line in listed:
            yield at, end, person


_TELLING = (THERE_WORDS | AWAY_WORDS) - {"ikke", "ikkje", "disse", "desse"}


def _find_turned(folded: Sequence[str], tokens: Sequence[Token], given: Sequence[str], family: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Find "Dal, Kari"."""
    words = [*family, ",", *given]
    for at in range(len(folded) - len(words) + 1):
        if list(folded[at : at + len(words)]) == words and tokens[at].line == tokens[at + len(words) - 1].line:
            yield at, at + len(words)


def _find_list_lines(named: set[int], lines: Sequence[Stretch]) -> set[int]:
    """Return the lines with names that are of a list: below a head, and before what ends one."""
    listed: set[int] = set()
    last: int | None = None
    closed = True
    for line, stretch in enumerate(lines):
        words = set(re.findall(r"[^\W\d_]+", stretch.text.casefold()))
        opens = open_group(stretch.text, within=False) is not None or bool(line in named and words & _TELLING)
        above = last
        if opens:
            closed, last = False, line
        elif (words & (SIGNING_WORDS | ELECTION_WORDS) and not (line in named and last == line - 1)) or (
            last is not None and line - last > _FAR
        ):
            closed = True
        running = _is_sentence(stretch.text) and not opens and above != line - 1
        if line in named and not closed and not running:
            listed.add(line)
            last = line
    return listed


def _is_sentence(text: str) -> bool:
    words = re.findall(r"[^\W\d_]+", text)
    return sum(word.islower() for word in words) >= 4 and text.rstrip().endswith((".", "!", "?"))


def _set(marks: list[tuple[Mark, bool]], at: int, end: int, mark: Mark) -> None:
    if all(each[0] is Mark.OTHER for each in marks[at:end]):
        for place in range(at, end):
            marks[place] = (mark, place == at)


def _mark_beside(
    marks: list[tuple[Mark, bool]], tokens: Sequence[Token], folded: Sequence[str], name: tuple[int, int], person: Mapping[str, str | None]
) -> None:
    """Mark what stands beside a name on its line, or heads it on a line above."""
    at, end = name
    line = tokens[at].line
    if person.get("deputy_for"):
        for first, stop in _find(folded, tokens, person["deputy_for"] or ""):
            if tokens[first].line == line and first >= end and first - end < 12:
                _set(marks, first, stop, Mark.DEPUTY_FOR)
    if person.get("affiliation"):
        _mark_affiliation(marks, tokens, folded, name, person["affiliation"] or "")
    _mark_offices(marks, tokens, folded, name, deputy=bool(person.get("deputy_for")))
    if person.get("presence") == "partial" or (person.get("note") and person.get("presence") != "absent"):
        for first, stop in _find(folded, tokens, person.get("note") or ""):
            if tokens[first].line == line and 0 <= first - end < 20:
                _set(marks, first, stop, Mark.PRESENCE)


def _mark_offices(
    marks: list[tuple[Mark, bool]], tokens: Sequence[Token], folded: Sequence[str], name: tuple[int, int], *, deputy: bool
) -> None:
    """Mark the words of offices near a name."""
    at, end = name
    line = tokens[at].line
    for place in range(max(0, at - 4), min(len(tokens), end + 8)):
        if tokens[place].line != line or marks[place][0] is not Mark.OTHER:
            continue
        text = folded[place]
        near = all(marks[each][0] is not Mark.NAME or at <= each < end for each in range(min(place, at), max(place + 1, end)))
        if near and (find_role(text) or (len(text) > 3 and is_title(text)) or (text in DEPUTY_FOR and place > end and deputy)):
            marks[place] = (Mark.ROLE, not (place and marks[place - 1][0] is Mark.ROLE))
            if place > 1 and folded[place - 1] == "." and folded[place - 2] in TITLE_FRONTS and tokens[place - 2].line == line:
                marks[place - 2 : place + 1] = [(Mark.ROLE, True), (Mark.ROLE, False), (Mark.ROLE, False)]


def _mark_affiliation(
    marks: list[tuple[Mark, bool]], tokens: Sequence[Token], folded: Sequence[str], name: tuple[int, int], affiliation: str
) -> None:
    places = list(_find(folded, tokens, affiliation))
    line = tokens[name[0]].line
    behind = [(at, end) for at, end in places if tokens[at].line == line and name[1] <= at < name[1] + 20]
    before = [(at, end) for at, end in places if end <= name[0] and tokens[at].line >= line - 6]
    if behind and not any(marks[each][0] is Mark.NAME and each >= name[1] for each in range(name[1], behind[0][0])):
        _set(marks, *behind[0], Mark.AFFILIATION)
    elif before:
        at, end = before[-1]
        alone = tokens[at].line != line
        colon = end < len(tokens) and tokens[end].text == ":"
        _set(marks, at, end, Mark.PART if alone or colon else Mark.AFFILIATION)


def _mark_heads(marks: list[tuple[Mark, bool]], tokens: Sequence[Token], lines: Sequence[Stretch]) -> None:
    """Mark the heads on or above lines with names."""
    named = {token.line for token, (mark, _) in zip(tokens, marks, strict=True) if mark is Mark.NAME}
    for line, stretch in enumerate(lines):
        if not named & set(range(line, line + 4)):
            continue
        opened = open_group(stretch.text, within=False)
        first = next(
            (token.begin for token, (mark, _) in zip(tokens, marks, strict=True) if token.line == line and mark is not Mark.OTHER), 0
        )
        stop = opened[1] if opened else _find_lead(stretch.text, first)
        if stop is None:
            continue
        places = [place for place, token in enumerate(tokens) if token.line == line and token.stop <= stop]
        while places and not any(c.isalnum() for c in tokens[places[-1]].text):
            places.pop()
        words = " ".join(tokens[place].text for place in places)
        if places and marks[places[0]][0] is Mark.OTHER:
            names = sum(mark is Mark.NAME and begins and token.line == line for token, (mark, begins) in zip(tokens, marks, strict=True))
            role = find_role(words) is not None and names == 1 and words.casefold() not in _SEVERAL
            _set(marks, places[0], places[-1] + 1, Mark.ROLE if role else Mark.HEAD)


_DAY = re.compile(r"\d{1,2}\.\d{1,2}(?:\.\d{2,4})?")


def _mark_days(marks: list[tuple[Mark, bool]], tokens: Sequence[Token]) -> None:
    """Mark the days behind a listed name: "Kari Dal 21.-22.02.11"."""
    named = {token.line for token, (mark, _) in zip(tokens, marks, strict=True) if mark is Mark.NAME}
    for place, token in enumerate(tokens):
        if token.line in named and marks[place][0] is Mark.OTHER and _DAY.fullmatch(token.text):
            begin = place
            while (
                begin
                and place - begin < 3
                and tokens[begin - 1].text in (*"0123456789.-–", *map(str, range(10, 32)), "08", "09", "01", "02")
            ):
                begin -= 1
            named_before = any(marks[each][0] is Mark.NAME and tokens[each].line == token.line for each in range(max(0, begin - 12), begin))
            if named_before:
                _set(marks, begin, place + 1, Mark.PRESENCE)


def _mark_remarks(marks: list[tuple[Mark, bool]], tokens: Sequence[Token], lines: Sequence[Stretch]) -> None:
    """Mark words behind a listed name that say how long its holder was there."""
    for place, token in enumerate(tokens):
        if marks[place][0] is not Mark.OTHER or place == 0 or tokens[place - 1].line != token.line or not token.text[0].isalpha():
            continue
        end = place
        while end < len(tokens) and tokens[end].line == token.line and marks[end][0] is Mark.OTHER and tokens[end].text not in (";", ")"):
            end += 1
        behind = any(marks[each][0] is Mark.NAME and tokens[each].line == token.line for each in range(max(0, place - 8), place))
        said = lines[token.line].text[token.begin : tokens[end - 1].stop].strip(" .,)")
        if behind and end > place and says_presence(said):
            stop = end - 1 if tokens[end - 1].text in (".", ",") and end - 1 > place else end
            _set(marks, place, stop, Mark.PRESENCE)


def _find_lead(text: str, stop: int) -> int | None:
    """Return where the words end that tell who was there, before the first of them.

    "Til stede var Kari Dal".
    """
    lead = text[:stop].rstrip(" :")
    opened = open_group(f"{lead}:", within=True) if lead else None
    return len(lead) if opened and opened[1] > len(lead) else None
