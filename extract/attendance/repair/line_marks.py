"""Marks of one line set right: what the model cut, joined or took for something else."""

import re
from collections.abc import Sequence
from dataclasses import replace

from radsminne.extract.attendance.marking.marks import Mark
from radsminne.extract.attendance.marking.model import Marked
from radsminne.extract.people.names import is_full_name, is_known_name, is_name, is_organisation
from radsminne.extract.words.attendance import DEPUTY_FOR
from radsminne.extract.words.roles import TITLE_FRONTS


def mend_line(marks: Sequence[Marked]) -> list[Marked]:
    """Return the marks of a line as they should be."""
    mended = [_begin_earlier(mark) for mark in marks]
    _tell_apart(mended)
    return mended


_FRONTS = {
    Mark.ROLE: re.compile(rf"(?<![^\W\d_])(?:{'|'.join(TITLE_FRONTS)})\.?\s$", re.IGNORECASE),
    Mark.PART: re.compile(r"[^\W\d_]+(?:/[^\W\d_]+)*/$"),
}
"""What belongs to an office or a party before the words that the model saw: "Adm. ", "SX/"."""


def _begin_earlier(mark: Marked) -> Marked:
    front = _FRONTS[mark.mark].search(mark.line.text[: mark.begin]) if mark.mark in _FRONTS else None
    return replace(mark, begin=front.start()) if front else mark


def _tell_apart(marks: list[Marked]) -> None:
    """Tell people and organisations apart by what the lists of names know.

    Where one was taken for the other.
    """
    whole = marks[0].line.text.strip()
    if marks[0].mark is Mark.HEAD and _is_person(whole) and " " in whole:  # "Andre Moe", not a head with a name
        marks[:] = [replace(marks[0], mark=Mark.NAME, begin=0, stop=len(whole))]
    _take_first_names(marks)
    for place, mark in enumerate(marks):
        before = marks[place - 1] if place else None
        signs = mark.line.text[before.stop : mark.begin].strip() if before else ""
        named = any(other.mark is Mark.NAME for other in marks[:place])
        if mark.mark is Mark.NAME and named and _FOR.search(mark.line.text[: mark.begin]):
            marks[place] = replace(mark, mark=Mark.DEPUTY_FOR)
        elif mark.mark is Mark.AFFILIATION and signs in (",", "og", "and", ";") and _is_person(mark.text):
            marks[place] = replace(mark, mark=Mark.NAME)
        elif mark.mark is Mark.NAME and before and before.mark is Mark.NAME and signs == "," and _is_organisation(mark):
            marks[place] = replace(mark, mark=Mark.AFFILIATION)
    if len(marks) == 2 and marks[0].mark is Mark.NAME and marks[0].begin == 0 and _is_organisation(marks[0]) and " " not in marks[0].text:
        short = _SHORT.match(marks[0].line.text, marks[0].stop)
        if short and short.end() == len(marks[0].line.text):  # "Fjellfolket (FJ)" below a name
            marks[:] = [replace(marks[0], mark=Mark.AFFILIATION, stop=short.end())]


_FOR = re.compile(rf"(?:^|[\s,(])(?:{'|'.join(map(re.escape, DEPUTY_FOR))})\s+(?:medlem\s+)?$", re.IGNORECASE)


def _take_first_names(marks: list[Marked]) -> None:
    """Take three words or more between commas for names, where one is a common first name.

    "Kari, Ulla, Per".
    """
    begin = marks[0].stop if marks[0].mark is Mark.HEAD else 0
    line, place = marks[0].line, marks[0].place
    pieces = list(re.finditer(r"[^,.\s:][^,.:]*", line.text[begin:]))
    words = [match[0].strip() for match in pieces]
    if len(words) < 3 or not all(" " not in word and is_name(word) for word in words) or not any(map(is_known_name, words)):
        return
    last = Mark.AFFILIATION if is_organisation(words[-1]) else Mark.NAME
    kinds = [*(Mark.NAME for _ in words[1:]), last]
    rest = [
        Marked(kind, line, place, begin + each.start(), begin + each.start() + len(word), 0.5)
        for kind, each, word in zip(kinds, pieces, words, strict=True)
    ]
    marks[:] = [*(mark for mark in marks[:1] if mark.mark is Mark.HEAD), *rest]


def _is_person(text: str) -> bool:
    return is_full_name(text) and is_known_name(text) and not is_organisation(text)


def _is_organisation(mark: Marked) -> bool:
    """Return True for an organisation's name, also by its letters in brackets behind it.

    "Fjell Fylking (FF)".
    """
    if is_known_name(mark.text):
        return False
    short = _SHORT.match(mark.line.text, mark.stop)
    initials = "".join(word[0] for word in re.split(r"[\s-]+", mark.text) if word).casefold()
    letters = re.sub(r"[^A-ZÆØÅ]", "", short[0]).casefold() if short else ""
    return is_organisation(mark.text) or (len(letters) > 1 and letters.startswith(initials[:1]) and set(letters) <= set(initials))


def join_brackets(mark: Marked) -> Marked:
    """Take the letters in brackets behind an organisation for a part of its name: "Fjellfolket (FJ)"."""
    short = _SHORT.match(mark.line.text, mark.stop)
    inside = mark.line.text[: mark.begin].rstrip().endswith("(")
    return replace(mark, stop=short.end()) if short and not inside else mark


_SHORT = re.compile(r"\s*\([A-ZÆØÅÁČĐŊŠŦŽ][^\W\d_]{0,5}(?:/[^\W\d_]{1,5})*\)")
