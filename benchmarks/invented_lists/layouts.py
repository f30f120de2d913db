"""Invented lists in their layouts: rows of words, each with what it is (`Mark`)."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from random import Random

from benchmarks.invented_lists.forms import PARTLY, Form, Row, Words, bracket, draw_form, office_before, person, remark
from benchmarks.invented_lists.people import Style, first_name, office, short_party
from radsminne.extract.attendance.marking.marks import Mark

_O, _N, _A, _G, _R, _P, _F, _H = Mark.OTHER, Mark.NAME, Mark.AFFILIATION, Mark.PART, Mark.ROLE, Mark.PRESENCE, Mark.DEPUTY_FOR, Mark.HEAD


@dataclass(frozen=True, slots=True)
class Plan:
    """How the lists of one paper are laid out."""

    style: Style
    layout: str
    mixed: float
    """Share of people that are written otherwise than the others."""
    colon: str
    bold: bool
    forms: list[Form] = field(default_factory=list)

    def people(self, random: Random, count: int, remarks: float = 0.04) -> list[Words]:
        """Return people of one list."""
        form = random.choice(self.forms)
        return [person(random, self.style, draw_form(random) if random.random() < self.mixed else form, remarks) for _ in range(count)]


LAYOUTS = (
    "columns",
    "nested",
    "lines",
    "lines",
    "lines",
    "marked",
    "run",
    "run",
    "run",
    "parts",
    "parts",
    "letters",
    "spaces",
    "cells",
    "numbered",
    "offices",
    "shared",
    "plenary",
    "plenary",
    "pairs",
)


def make_plan(random: Random, style: Style) -> Plan:
    """Return how a paper's lists are laid out."""
    forms = [draw_form(random) for _ in range(random.choice((1, 1, 1, 2)))]
    return Plan(
        style,
        random.choice(LAYOUTS),
        random.choice((0.0, 0.1, 0.3)),
        random.choice((":", ":", ":", " :", "")),
        random.random() < 0.3,
        forms,
    )


def make_list(random: Random, plan: Plan, head: str | None, count: int, remarks: float = 0.05) -> list[Row]:
    """Return a list below (or behind) its head; without one it stands alone."""
    beside = head is not None and (plan.layout in ("run", "letters", "spaces", "nested") and random.random() < 0.6)
    lead: Words = [(head, _H), (plan.colon + " " if plan.colon else ": ", _O)] if head and beside else []
    rows = [Row([(head, _H), (plan.colon, _O)], bold=plan.bold, gap=random.choice((0.0, 1.0, 1.5)))] if head and not beside else []
    body = _BODIES[plan.layout](random, plan, count, remarks)
    if lead:
        body[0] = replace(body[0], words=[*lead, *body[0].words])
    if random.random() < 0.07 and head:
        body = [Row([(random.choice(("Ingen", "Ingen.", "Ingen forfall", "-", "0")), _O)])] if not lead else [Row([*lead, ("Ingen", _O)])]
    return [*rows, *body]


def _lines(random: Random, plan: Plan, count: int, remarks: float) -> list[Row]:
    end = random.choice(("", "", "", ",", "."))
    return [Row([*words, (end, _O)]) for words in plan.people(random, count, remarks)]


def _marked(random: Random, plan: Plan, count: int, remarks: float) -> list[Row]:
    marker = random.choice(("-", "•", "*", "●"))
    return [replace(row, marker=marker) for row in _lines(random, plan, count, remarks)]


def _numbered(random: Random, plan: Plan, count: int, remarks: float) -> list[Row]:
    if random.random() < 0.5:
        return [replace(row, marker=f"{number}.") for number, row in enumerate(_lines(random, plan, count, remarks), 1)]
    style = random.random()
    people = plan.people(random, count, 0.0)
    if style < 0.4:
        sign = random.choice((". ", " . ", ") ", " "))
        words = [each for number, person_ in enumerate(people, 1) for each in [(f"{number}{sign}", _O), *person_, (" ", _O)]]
        return [Row(words)]
    glue = random.choice(("", " "))
    return [Row([*person_, (f"{glue}{number}.", _O)]) for number, person_ in enumerate(people, 2)]


def _join(random: Random, people: list[Words], sign: str) -> Words:
    words: Words = list(people[0])
    last = random.choice((" og ", " og ", sign, " and ", " samt ", " & "))
    for place, each in enumerate(people[1:], 1):
        words += [(last if place == len(people) - 1 else sign, _O), *each]
    return words


def _run(random: Random, plan: Plan, count: int, remarks: float) -> list[Row]:
    sign = random.choice((", ", ", ", ", ", "; ", "; ", " - ", " / ", " – "))
    people = plan.people(random, count, remarks if sign == "; " else 0.01)
    words = _join(random, people, sign)
    words = [*words, (random.choice((".", "", "")), _O)]
    if random.random() < 0.25 and count > 4:
        cut = random.randint(2, len(words) - 2)
        return [Row(words[:cut]), Row(words[cut:])] if words[cut][0].strip() else [Row(words[:cut]), Row(words[cut + 1 :])]
    if random.random() < 0.12:
        words = [
            *words[:-1],
            (". ", _O),
            (
                random.choice(("Møtet ble ledet av leder.", "Det ble servert kaffe og kake.", "Møtet var vedtaksdyktig.", "Alle hilste.")),
                _O,
            ),
        ]
    return [Row(words)]


def _columns(random: Random, plan: Plan, count: int, _remarks: float) -> list[Row]:
    """Return a roll-call in two numbered columns, of which only one has names.

    Or whose numbers stand behind them.
    """
    style = replace(plan.style, first_only=0.0, turned=False)
    dot = random.choice((".", " .", ". "))
    half = random.randint(2, 30)
    parts: list[Words] = [
        [(style.name(random), _N), (f" {half + number}{dot} {number + 1}{dot} " if random.random() < 0.7 else f" {number + 1}{dot} ", _O)]
        for number in range(1, count + 3)
    ]
    lead: Words = [(f"1{dot} ", _O)]
    if random.random() < 0.5:
        return [Row([*lead, *(each for part in parts for each in part)])]
    return [Row([*lead, *parts[0]]), *(Row(part) for part in parts[1:])]


def _spaces(random: Random, plan: Plan, count: int, remarks: float) -> list[Row]:
    form: Form = random.choice(
        (
            lambda r, s: [(s.name(r), _N)],
            lambda r, s: [(s.name(r), _N), *bracket([(s.organisation(r), _A)])],
            office_before,
            lambda r, s: [*office_before(r, s), (", ", _O), (s.organisation(r), _A)],
            lambda r, s: [(s.name(r), _N), (", ", _O), (s.organisation(r), _A)],
        )
    )
    days = 0.35 if random.random() < 0.15 else 0.0
    people = [person(random, replace(plan.style, first_only=0.0, turned=False), form, remarks / 3) for _ in range(count)]
    people = [[*one, (" ", _O), (PARTLY[random.choice((6, 7))](random), _P)] if random.random() < days else one for one in people]
    glue = random.choice((" ", " ", " ", " ", ""))
    words = [each for place, one in enumerate(people) for each in [*([(glue, _O)] if place else []), *one]]
    if random.random() < 0.3 and count > 3:
        cut = len(people[0]) + 1 + len(people[1])
        return [Row(words[:cut]), Row(words[cut + 1 :])]
    return [Row(words)]


def _part_name(random: Random, plan: Plan) -> str:
    return short_party(random) if random.random() < 0.6 else plan.style.organisation(random)


def _plain_people(random: Random, plan: Plan, count: int, remarks: float) -> list[Words]:
    style = replace(plan.style, turned=False)
    form: Form = random.choice(
        (lambda r, s: [(s.name(r), _N)], lambda r, s: [(s.name(r), _N)], lambda r, s: [(s.name(r), _N), *bracket([(office(r), _R)])])
    )
    return [person(random, style, form, remarks) for _ in range(count)]


def _letters(random: Random, plan: Plan, count: int, _remarks: float) -> list[Row]:
    """Return party letters before their people, on one line or over several."""
    colon = random.choice((": ", " : ", ": ", " - "))
    sign = random.choice((", ", " ", " ", ", "))
    rows: list[Row] = []
    words: Words = []
    left = count
    while left > 0:
        size = min(left, random.randint(1, 4))
        left -= size
        people = _plain_people(random, plan, size, 0.03)
        joined = [each for place, one in enumerate(people) for each in [*([(sign, _O)] if place else []), *one]]
        part: Words = [(_part_name(random, plan), _G), (colon, _O), *joined]
        if random.random() < 0.35 and words:
            rows.append(Row(words))
            words = []
        words = [*words, *([(random.choice((" ", " ", ". ", "; ")), _O)] if words else []), *part]
        if sign == " " and random.random() < 0.15 and size > 1:
            rows.append(Row(words[:-2]))
            words = words[-1:]
    return [*rows, Row(words)]


def _parts(random: Random, plan: Plan, count: int, remarks: float) -> list[Row]:
    """Return organisations on lines of their own, or before the first of their people."""
    rows: list[Row] = []
    marker = random.choice(("-", "•", None, None))
    alone = random.random() < 0.65
    colon = random.choice((": ", " : ", ": "))
    left = count
    while left > 0:
        size = min(left, random.randint(1, 3))
        left -= size
        people = _plain_people(random, plan, size, remarks)
        name = _part_name(random, plan)
        if random.random() < 0.06:
            rows += [
                Row([(name, _G)]),
                Row([(random.choice(("Ikke representert", "Ikke representert.", "Ikke møtt", "Ingen")), _O)], marker=marker),
            ]
        if alone:
            rows.append(Row([(name, _G), (random.choice(("", "", ":")) if marker else ":", _O)], bold=random.random() < 0.2))
            rows += [Row(each, marker=marker) for each in people]
        else:
            rows.append(Row([(name, _G), (colon, _O), *people[0]]))
            rows += [Row(each) for each in people[1:]]
    return rows


def _nested(random: Random, plan: Plan, _count: int, _remarks: float) -> list[Row]:
    """Return heads within a head: "Forfall: Medlemmer: … Varamedlemmer: …"."""
    words: Words = []
    rows: list[Row] = []
    for head in random.sample(
        ("Medlemmer", "Varamedlemmer", "Andre", "Vararepresentanter", "Observatører", "Faste medlemmer"), random.choice((1, 2, 2, 3))
    ):
        people = plan.people(random, random.randint(1, 3), 0.02)
        part: Words = [(head, _H), (": ", _O), *_join(random, people, random.choice((", ", " ", "; ")))]
        if random.random() < 0.5:
            rows.append(Row(part))
        else:
            words += [*([(" ", _O)] if words else []), *part]
    return [*([Row(words)] if words else []), *rows]


def _offices(random: Random, plan: Plan, count: int, _remarks: float) -> list[Row]:
    """Return an office before each person: "Rådmann: …"."""
    colon = random.choice((": ", " : ", ": ", "\t"))
    items = [[(office(random).capitalize(), _R), (colon, _O), (plan.style.name(random), _N)] for _ in range(count)]
    if random.random() < 0.25:
        return [Row([each for place, one in enumerate(items) for each in [*([(" ", _O)] if place else []), *one]])]
    return [Row(one) for one in items]


def _shared(random: Random, plan: Plan, count: int, _remarks: float) -> list[Row]:
    """Return a person a line with where from; here and there several of one place on a line."""
    rows = []
    for _ in range(count):
        several = random.random() < 0.25
        names = [
            plan.style.name(random)
            if not several
            else first_name(random, plan.style.known)
            if random.random() < 0.6
            else plan.style.name(random)
            for _ in range(random.randint(2, 4) if several else 1)
        ]
        words: Words = []
        for place, name in enumerate(names):
            words += [*([(" og " if place == len(names) - 1 and random.random() < 0.5 else ", ", _O)] if place else []), (name, _N)]
        rows.append(Row([*words, (", ", _O), (plan.style.organisation(random), _A)]))
    return rows


def _cells(random: Random, plan: Plan, count: int, _remarks: float) -> list[Row]:
    """Return a table that was flattened: a cell a line, or a row a line behind the heads of the columns."""
    form = random.choice(plan.forms)
    people = [person(random, plan.style, form, 0.0) for _ in range(count)]
    cells = random.random() < 0.5
    heads = random.choice(
        (("Navn", "Representerer"), ("Navn", "Funksjon", "Representerer"), ("Navn", "Parti"), ("Navn", "Verv"), ("Namn", "Rolle"))
    )
    rows = [Row([(each, _O)]) for each in heads] if cells else [Row([(" ".join(heads), _O)])]
    for words in people:
        if cells:
            rows += [Row([each]) for each in words if each[1] is not _O]
        else:
            rows.append(Row([(" " if mark is _O else text, mark) for text, mark in words]))
    return rows if random.random() < 0.7 else rows[len(heads) if cells else 1 :]


def _plenary(random: Random, plan: Plan, count: int, _remarks: float) -> list[Row]:
    """Return a roll-call of an assembly: name, party and leave each on a line of its own."""
    parties = sorted(short_party(random) for _ in range(random.randint(1, 6)))
    chosen = sorted(random.choice(parties) for _ in range(count + random.randint(0, 30)))
    style = replace(plan.style, first_only=0.0, turned=False)
    gaps, leaves, deputies = (random.choice((0.0, 0.15, 0.3)) for _ in range(3))
    rows = [Row([(head, _O)]) for head in random.choice(((), ("Parti",), ("Parti",), ("Navn", "Parti"), ("Parti", "Vara:")))]
    for number, party in enumerate(chosen, 1):
        lead: Words = [(f"{number}. ", _O)] if count % 3 == 0 else []
        rows.append(Row([*lead, (style.name(random), _N)]))
        rows += [Row([(party, _A)])] if random.random() >= gaps / 2 else []
        if random.random() < leaves:
            said = remark(random)
            rows.append(Row([(said[0].upper() + said[1:], _P)]))
        elif random.random() < deputies / 2:
            case = f"i sak {random.randint(1, 60)}/{random.randint(10, 40)}"
            word = random.choice(("Møtte for", "Vara for", "Møter for", "For"))
            words: Words = [(word, _R), (" ", _O), (style.name(random), _F)]
            rows.append(Row([*words, (" ", _O), (case, _P)] if random.random() < 0.5 else words))
    return rows


def _pairs(random: Random, plan: Plan, count: int, _remarks: float) -> list[Row]:
    """Return a class or a place with whom it sends and their deputy: "1A: …, vara: …"."""
    word = random.choice(("vara", "vara", "varamedlem", "vararepr."))
    sign = random.choice((": ", ": ", " ", " - "))
    classes = random.random() < 0.6
    rows = []
    for number in range(count + 2):
        code = f"{number // 3 + 1}{'ABC'[number % 3]}" if classes else plan.style.organisation(random)
        words: Words = [(code, _A), (random.choice((": ", ": ", " - ")), _O), (plan.style.name(random), _N)]
        if random.random() < 0.8:
            words += [(", ", _O), (word, _R), (sign, _O), (plan.style.name(random), _N)]
        rows.append(Row(words))
    return rows


_BODIES: dict[str, Callable[[Random, Plan, int, float], list[Row]]] = {
    "lines": _lines,
    "marked": _marked,
    "run": _run,
    "parts": _parts,
    "letters": _letters,
    "spaces": _spaces,
    "cells": _cells,
    "numbered": _numbered,
    "nested": _nested,
    "columns": _columns,
    "offices": _offices,
    "shared": _shared,
    "plenary": _plenary,
    "pairs": _pairs,
}
