"""Marks of one line set right: what the model cut, joined or took for something else."""

import re
from collections.abc import Sequence
from dataclasses import replace

from radsminne.extract.attendance.marking.marks import Mark
from radsminne.extract.attendance.marking.model import Marked
from radsminne.extract.people.name_lists import split_at_first_names
from radsminne.extract.people.names import is_full_name, is_known_name, is_name, is_organisation
from radsminne.extract.people.offices import find_role
from radsminne.extract.words.attendance import DEPUTY_FOR
from radsminne.extract.words.roles import TITLE_FRONTS

_DAY = r"(?:\d{1,2}\.?\s?[–-]\s?)?\d{1,2}\.\d{1,2}\.\d{2,4}"


def mend_line(marks: Sequence[Marked]) -> list[Marked]:
    """Return the marks of a line as they should be."""
    mended = _extend(_split_names(marks))
    _tell_apart(mended)
    return _add_before(mended)


def _split_names(marks: Sequence[Marked]) -> list[Marked]:
    """Split names that nothing parts but days, or the next one's first name."""
    split: list[Marked] = []
    for mark in marks:
        if mark.mark is not Mark.NAME:
            split.append(mark)
        elif re.search(_DAY, mark.text):
            split.extend(
                replace(
                    mark,
                    mark=Mark.PRESENCE if re.fullmatch(_DAY, match[0]) else Mark.NAME,
                    begin=mark.begin + match.start(),
                    stop=mark.begin + match.end(),
                )
                for match in re.finditer(rf"{_DAY}|(?:(?!{_DAY})\S+(?:\s+(?!{_DAY})|$))+", mark.text)
            )
        elif _stands_in_row(mark, marks):
            split.extend(replace(mark, begin=mark.begin + begin, stop=mark.begin + stop) for begin, stop in split_at_first_names(mark.text))
        else:
            split.append(mark)
    return [replace(mark, stop=mark.begin + len(mark.text.rstrip())) for mark in split]


def _stands_in_row(mark: Marked, marks: Sequence[Marked]) -> bool:
    """Return True for a long name in a row without separators, which may be two people's."""
    labelled = mark.line.text[: mark.begin].rstrip().endswith(":") and any(
        each.mark is Mark.ROLE and each.stop < mark.begin for each in marks
    )
    return len(marks) > 1 and len(mark.text.split()) > 3 and not labelled and not re.search("[,;(]", mark.line.text)


def _extend(marks: Sequence[Marked]) -> list[Marked]:
    """Let "Folk bosatt i Sør" and "SX/H/SP" be one thing, of which the model saw a part."""
    kept: list[Marked] = []
    for mark in marks:
        last = kept[-1] if kept else None
        if last and last.mark is Mark.AFFILIATION and _goes_on(last, mark, marks):
            kept[-1] = replace(last, stop=mark.stop)
        elif mark.mark in _FRONTS and (front := _FRONTS[mark.mark].search(mark.line.text[: mark.begin])):
            kept.append(replace(mark, begin=front.start()))
        else:
            kept.append(mark)
    return [_go_on(mark, kept[place + 1].begin if place + 1 < len(kept) else None) for place, mark in enumerate(kept)]


_FRONTS = {
    Mark.ROLE: re.compile(rf"(?<![^\W\d_])(?:{'|'.join(TITLE_FRONTS)})\.?\s$", re.IGNORECASE),
    Mark.PART: re.compile(r"[^\W\d_]+(?:/[^\W\d_]+)*/$"),
}
"""What belongs to an office or a party before the words that the model saw: "Adm. ", "SX/"."""


def _goes_on(last: Marked, mark: Marked, marks: Sequence[Marked]) -> bool:
    """Return True for the rest of an organisation's name, taken for a thing of its own."""
    between = mark.line.text[last.stop : mark.begin]
    if mark.mark is Mark.NAME and is_known_name(mark.text):
        return False
    if mark.mark in (Mark.NAME, Mark.AFFILIATION) and _BETWEEN.fullmatch(between):
        return True
    alone = sum(each.mark is Mark.NAME for each in marks) == 2
    return mark.mark is Mark.NAME and between == " " and alone


def _go_on(mark: Marked, stop: int | None) -> Marked:
    """Let an organisation behind a comma go on to the next sign: "Folk bosatt i Sør"."""
    text = mark.line.text[mark.stop : stop]
    rest = re.match(r"(?:\s+(?:i|for|av|på|ved|og|frå|fra|mot)\s+[\w-]+){1,2}(?=\s*(?:[,;(]|$))", text)
    return replace(mark, stop=mark.stop + rest.end()) if mark.mark is Mark.AFFILIATION and rest else mark


_BETWEEN = re.compile(r"(?:\s+(?:i|for|av|på|ved|og|frå|fra)\s+|-\s?og\s+|/)")


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
        if mark.mark is Mark.NAME and before and _FOR.search(mark.line.text[before.stop : mark.begin]):
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


def _add_before(marks: Sequence[Marked]) -> list[Marked]:
    """Mark an office that stands unmarked right before a name: "Ordf. Kari Dal"."""
    full: list[Marked] = []
    for mark in marks:
        begin = full[-1].stop if full else 0
        front = _BEFORE.search(mark.line.text[begin : mark.begin]) if mark.mark is Mark.NAME else None
        if front and find_role(front["word"]):
            full.append(replace(mark, mark=Mark.ROLE, begin=begin + front.start("word"), stop=begin + front.end("word"), sure=0.5))
        full.append(mark)
    return full


_BEFORE = re.compile(r"(?<![^\W\d_])(?P<word>[^\W\d_]+)\.?\s$")


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
