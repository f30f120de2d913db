"""Invented beginnings of minutes.

What stands around attendance lists, and names that are no attendance.
"""

from collections.abc import Callable, Sequence
from random import Random

from benchmarks.invented_lists.forms import Row, Words, draw_form, person
from benchmarks.invented_lists.heads import ABSENT_HEADS, OTHER_HEADS, PRESENT_HEADS
from benchmarks.invented_lists.layouts import Plan, make_list, make_plan
from benchmarks.invented_lists.people import TITLES, Style, make_style, office, organisation, short_party
from benchmarks.invented_lists.surroundings import make_agenda, make_copies, make_letter_head, make_matter, make_signatures, plain, sentence
from radsminne.extract.attendance.marking.marks import Mark

_O, _N, _A, _R, _P, _H = Mark.OTHER, Mark.NAME, Mark.AFFILIATION, Mark.ROLE, Mark.PRESENCE, Mark.HEAD


def _referent(random: Random, style: Style) -> list[Row]:
    word = random.choice(
        (
            "Referent",
            "Sekretær",
            "Ordstyrer",
            "Møteleder",
            "Protokollfører",
            "Ref",
            "Møtesekretær",
            "Referenter",
            "Dirigent",
            "Møteleiar",
            "referent",
        )
    )
    sign = random.choice((": ", ": ", " "))
    quote = '"' if word == "referent" else ""
    return [Row([(word, _R), (sign + quote, _O), (style.name(random), _N), (quote, _O)], gap=random.choice((0.0, 1.0)))]


_PROSE: Sequence[tuple[str, Mark, str]] = (
    ("Til stede var ", _H, "."),
    ("Til stede på møtet var ", _H, "."),
    ("På møtet møtte ", _H, "."),
    ("Present were ", _H, "."),
    ("Møtet ble ledet av ", _R, "."),
    ("Referatet ble ført av ", _R, "."),
    ("Forfall meldt av ", _H, "."),
    ("Meldt forfall fra ", _H, "."),
    ("Dessuten møtte ", _H, "."),
    ("Fra administrasjonen møtte ", _H, "."),
    ("Som vara møtte ", _H, "."),
    ("I tillegg deltok ", _H, "."),
    ("Som observatør deltok ", _H, "."),
    ("Apologies were received from ", _H, "."),
)


_TAILS = (
    " hadde meldt forfall",
    " møtte ikke",
    " var ikke til stede",
    " hadde forfall",
    " var fraværende",
    " meldte forfall",
    " kom kl. 13",
    " gikk kl. 15.30",
    " forlot møtet kl 14",
    " sent apologies",
    " deltok ikke i sak 14",
    " deltok ikke på sak 2 og sak 5",
    " deltok under sak 6",
    " fratrådte under behandlingen av sak 12/31",
    " ble innvilget permisjon fra kl 16.30",
    " var til stede under sak 3",
    " møtte i sak 5 og 6",
)


def _prose(random: Random, plan: Plan) -> list[Row]:
    """Return sentences that tell who was there."""
    words: Words = [(sentence(random) + " ", _O)] if random.random() < 0.4 else []
    for lead, mark, end in random.sample(_PROSE, random.randint(1, 4)):
        count = 1 if mark is _R else random.randint(1, 6)
        form = draw_form(random) if random.random() < 0.2 else _by_office if random.random() < 0.4 else lambda r, s: [(s.name(r), _N)]
        people = [person(random, plan.style, form, 0.0) for _ in range(count)]
        joined = [
            each for place, one in enumerate(people) for each in [*([(" og " if place == count - 1 else ", ", _O)] if place else []), *one]
        ]
        words += [(lead.rstrip(), mark), (" ", _O), *joined, (end + " ", _O)]
    for _ in range(random.choice((0, 0, 1, 2))):
        words += _tell_presence(random, plan)
    return [Row(words)] if random.random() < 0.7 else [Row(words[: len(words) // 2]), Row(words[len(words) // 2 :])]


def _tell_presence(random: Random, plan: Plan) -> Words:
    """Return a sentence that tells when one or two of the listed were there."""
    tail = random.choice(_TAILS)
    first: Words = [(office(random).capitalize(), _R), (" ", _O)] if random.random() < 0.15 else []
    second: Words = [(" og ", _O), (plan.style.name(random), _N)] if random.random() < 0.2 else []
    return [*first, (plan.style.name(random), _N), *second, (tail[:1], _O), (tail[1:], _P), (". ", _O)]


def _by_office(random: Random, style: Style) -> Words:
    """Return "nestleder Kari Dal", and now and then a name alone."""
    name: Words = [(style.name(random), _N)]
    return [(office(random).lower(), _R), (" ", _O), *name] if random.random() < 0.6 else name


def _settings(random: Random, plan: Plan) -> list[Row]:
    """Return settings before a page: keys, and lists below some."""
    rows = [
        plain(f"{key}: {value}")
        for key, value in (
            ("layout", "meeting"),
            ("title", make_matter(random)),
            ("published", "true"),
            ("subheadline", f'"Møte i {organisation(random)}"'),
        )
    ]
    if random.random() < 0.8:
        rows += _referent(random, plan.style)
    form = random.choice(
        (
            lambda r, s: [(short_party(r).lower() + r.choice(("", "en", "et")), _A), (", ", _O), (s.name(r), _N)],
            lambda r, s: [(s.name(r), _N)],
            lambda r, s: [(s.name(r), _N), (", ", _O), (s.organisation(r), _A)],
        )
    )
    for head in ("attending", "not_attending"):
        rows.append(Row([(head, _H), (":", _O)]))
        for _ in range(random.choice((0, 1, 4, 8))):
            words = person(random, plan.style, form, 0.0)
            if words[0][1] is _A and random.random() < 0.15:
                words = [(random.choice(("koordinator", "leder", "sekretær", "kasserer", "okonom")), _R), *words[1:]]
            if words[0][1] is _A and random.random() < 0.1:
                words = [(words[0][0], _O), (",", _O)]
            rows.append(Row([*words, (random.choice(("", "", ",-")), _O)], marker="-"))
    return rows


def make_paper(random: Random) -> list[Row]:
    """Return the beginning of a paper: head, lists, and what else names people."""
    style = make_style(random)
    plan = make_plan(random, style)
    if random.random() < 0.15:
        return _prose(random, plan) if random.random() < 0.25 else _lists(random, plan)
    rows = make_letter_head(random) if random.random() < 0.9 else []
    if random.random() < 0.35:
        rows += make_agenda(random)
    rows += [plain(sentence(random)) for _ in range(random.choice((0, 0, 0, 1, 2)))]
    chance = random.random()
    if chance < 0.12:
        rows += _prose(random, plan)
    elif chance < 0.18:
        rows = _settings(random, plan)
    elif chance > 0.06:
        rows += _lists(random, plan)
    after: list[Callable[[], list[Row]]] = [lambda: make_agenda(random), lambda: make_signatures(random), lambda: make_copies(random)]
    random.shuffle(after)
    for make in after:
        if random.random() < 0.35:
            rows += make()
    for _ in range(random.randint(2, 25)):
        rows.append(
            plain(
                sentence(random),
                bold=random.random() < 0.1,
                gap=random.choice((0.0, 0.0, 1.0)),
                marker=random.choice((None, None, None, None, "-")),
            )
        )
    return rows


def _lists(random: Random, plan: Plan) -> list[Row]:
    """Return the lists of a paper: who was there, who was away, who else."""
    rows: list[Row] = []
    first = random.choice(PRESENT_HEADS) if random.random() < 0.93 else None
    if random.random() < 0.15:
        rows += _referent(random, plan.style)
    if random.random() < 0.12 and first:
        rows.append(Row([(first, _H), (random.choice((":", "", ":")), _O)], bold=random.random() < 0.4))
        first = random.choice(("Medlemmer", "Stemmeberettigede", "Styret", "Faste medlemmer", "Representanter", "Members"))
    if random.random() < 0.08:
        rows.append(
            plain(
                random.choice(
                    ("Av 9 medlemmer møtte 8.", "(også de som ikke", "Møtet var beslutningsdyktig.", "Innkalling var sendt i tide.")
                )
            )
        )
    rows += make_list(random, plan, first, random.choice((1, 2, 3, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 18)))
    for _ in range(random.choice((0, 1, 1, 2, 3, 4))):
        other = plan if random.random() < 0.6 else make_plan(random, plan.style)
        heads = ABSENT_HEADS if random.random() < 0.5 else OTHER_HEADS
        head = random.choice(heads)
        if random.random() < 0.1:
            head = f"{head} fra {organisation(random)}" if heads is OTHER_HEADS and random.random() < 0.5 else head.upper()
        if random.random() < 0.15:
            rows += _offices_only(random, plan)
        rows += make_list(random, other, head, random.choice((1, 1, 2, 3, 5)), 0.15)
    if random.random() < 0.3:
        rows += _referent(random, plan.style)
    if random.random() < 0.1:
        rows += _prose(random, plan)
    for _ in range(random.choice((1, 2, 3)) if random.random() < 0.12 else 0):
        rows.append(Row(_tell_presence(random, plan)))
    return _join_rows(random, rows) if random.random() < 0.08 else rows


def _join_rows(random: Random, rows: list[Row]) -> list[Row]:
    """Return lists run together on one line, as they come out of some papers."""
    sign = random.choice((" ", " ", ". ", "; "))
    words = [each for place, row in enumerate(rows) for each in [*([(sign, _O)] if place else []), *row.words]]
    return [Row(words)]


def _offices_only(random: Random, plan: Plan) -> list[Row]:
    """Return people with their office each, behind a list: "Tolk: …"."""
    return [
        Row(
            [
                (random.choice(TITLES).capitalize() if random.random() < 0.7 else office(random).capitalize(), _R),
                (": ", _O),
                (plan.style.name(random), _N),
            ]
        )
        for _ in range(random.randint(1, 3))
    ]
