"""How lists write one person: name, affiliation, office and remark in their orders."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from benchmarks.invented_lists.people import Style, first_name, office, short_party
from radsminne.extract.attendance.marking.marks import Mark

Words = list[tuple[str, Mark]]
"""Words of a row in order, with what they are."""


_O, _N, _A, _G, _R, _P, _F, _H = Mark.OTHER, Mark.NAME, Mark.AFFILIATION, Mark.PART, Mark.ROLE, Mark.PRESENCE, Mark.DEPUTY_FOR, Mark.HEAD


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a paper, with how it is set."""

    words: Words
    marker: str | None = None
    bold: bool = False
    gap: float = 0.0
    heading: int | None = None
    column: int | None = None
    """Of a table, where it stands in one."""

    @property
    def text(self) -> str:
        """The row as it is read."""
        return "".join(text for text, _ in self.words)


PARTLY: Sequence[Callable[[Random], str]] = (
    lambda r: f"kom kl. {r.randint(8, 20)}.{r.choice(('00', '15', '30', '45'))}",
    lambda r: f"kom kl {r.randint(8, 20)}",
    lambda r: f"til kl. {r.randint(8, 20)}.{r.choice(('00', '15', '30'))}",
    lambda r: f"fra kl {r.randint(8, 20)}:{r.choice(('00', '15', '30'))}",
    lambda r: f"gikk kl. {r.randint(8, 20)}",
    lambda r: f"fra sak {r.randint(1, 40)}/{r.randint(10, 40)}",
    lambda r: f"til sak {r.randint(1, 20)}",
    lambda r: f"sak {r.randint(1, 20)}",
    lambda r: f"{r.randint(1, 28):02}.{r.randint(1, 12):02}.{r.randint(0, 35):02}",
    lambda r: f"{r.randint(1, 9):02}.-{r.randint(10, 28)}.{r.randint(1, 12):02}.{r.randint(0, 35):02}",
    lambda r: f"{r.randint(1, 28)}.{r.choice((' mai', ' oktober', ' juni'))}",
    lambda r: f"permisjon fra {r.randint(1, 28):02}.{r.randint(1, 12):02}.{r.randint(0, 35):02} kl {r.randint(8, 20)}.00",
    lambda r: f"tiltrådte møtet kl. {r.randint(8, 20)}.30",
    lambda r: f"fratrådte møtet {r.randint(1, 28):02}.{r.randint(1, 12):02}.{r.randint(0, 35):02} kl. {r.randint(8, 20)}.30",
    lambda r: f"{r.randint(5, 40)} min forsinket",
    lambda r: f"permisjon {r.randint(1, 9):02}. - {r.randint(10, 28)}.{r.randint(1, 12):02}.{r.randint(0, 35):02}",
    lambda r: f"permisjon {r.randint(1, 28)}.{r.randint(1, 12)}.{r.randint(10, 35)} fra kl. {r.randint(8, 20)}.00",
    lambda r: (
        f"{r.choice(('ikke tilstede', 'ikke til stede', 'tok sete'))} {r.randint(1, 28):02}.{r.randint(1, 12):02}.{r.randint(10, 35)}"
    ),
    lambda r: f"{r.choice(('ikke til stede', 'ikkje til stades', 'deltok ikke', 'deltok'))} i sak {r.randint(1, 40)}",
    lambda r: f"ikkje til stades i sakene {r.randint(1, 40)} og {r.randint(41, 60)}",
    lambda r: f"{r.choice(('første', 'andre', 'siste'))} {r.choice(('halvdel', 'del', 'time'))} av møtet",
    lambda r: r.choice(
        (
            "deler av møtet",
            "delar av møtet",
            "delvis",
            "permisjon siste dag",
            "kom sent",
            "gikk før slutt",
            "kom senere",
            "onsdag",
            "torsdag",
        )
    ),
    lambda r: r.choice(
        ("forlot møtet etter sak 3", "kom under sak 2", "første dag", "bare fredag", "til lunsj", "from item 4", "left at 14")
    ),
)


_AWAY = (
    "ikke møtt",
    "ikkje møtt",
    "møtte ikke",
    "forfall",
    "meldt forfall",
    "ikke til stede",
    "fravær",
    "permisjon",
    "avbud",
    "absent",
    "syk",
)


_ONLINE = ("digitalt", "på Teams", "digital", "via Zoom", "online", "på nett", "(digitalt)", "pr. telefon", "på telefon", "per telefon")


def remark(random: Random) -> str:
    """Return what is said of someone's presence."""
    chance = random.random()
    return random.choice(PARTLY)(random) if chance < 0.6 else random.choice(_AWAY) if chance < 0.85 else random.choice(_ONLINE)


Form = Callable[[Random, Style], Words]


def office_before(random: Random, style: Style) -> Words:
    """Return an office and its holder behind it."""
    return [
        (office(random).capitalize() if random.random() < 0.8 else office(random), _R),
        (random.choice((" ", " ", " ", ": ", " : ")), _O),
        (style.name(random), _N),
    ]


def _deputy(random: Random, style: Style) -> Words:
    word = random.choice(
        (
            "vara for",
            "varamedlem for",
            "for",
            "møtte for",
            "stedfortreder for",
            "vararepresentant for",
            "møtende vara for",
            "vara for medlem",
        )
    )
    return [(word, _R), (" ", _O), (style.name(random), _F)]


def bracket(words: Words) -> Words:
    """Return words in brackets."""
    return [(" (", _O), *words, (")", _O)]


def _behind(random: Random, words: Words) -> Words:
    sign = random.choice((", ", ", ", ", ", " - ", " – ", ": "))
    return [(sign, _O), *words]


FORMS: Sequence[tuple[float, Form]] = (
    (6, lambda r, s: [(s.name(r), _N)]),
    (5, lambda r, s: [(s.name(r), _N), (", ", _O), (s.organisation(r), _A)]),
    (4, lambda r, s: [(s.name(r), _N), *bracket([(s.organisation(r), _A)])]),
    (1, lambda r, s: [(s.name(r), _N), (r.choice((" - ", " – ", " / ", ": ")), _O), (s.organisation(r), _A)]),
    (2, lambda r, s: [(s.name(r), _N), *_behind(r, [(office(r), _R)])]),
    (2, lambda r, s: [(s.name(r), _N), *bracket([(office(r), _R)])]),
    (3, office_before),
    (3, lambda r, s: [*office_before(r, s), (", ", _O), (s.organisation(r), _A)]),
    (2, lambda r, s: [*office_before(r, s), *bracket([(s.organisation(r), _A)])]),
    (1, lambda r, s: [(s.name(r), _N), (", ", _O), (office(r), _R), (", ", _O), (s.organisation(r), _A)]),
    (1, lambda r, s: [(s.name(r), _N), (", ", _O), (s.organisation(r), _A), (", ", _O), (office(r), _R)]),
    (2, lambda r, s: [(s.name(r), _N), (", ", _O), (s.organisation(r), _A), *bracket([(office(r), _R)])]),
    (1, lambda r, s: [(s.name(r), _N), *bracket([(office(r), _R), (", ", _O), (s.organisation(r), _A)])]),
    (1, lambda r, s: [(s.name(r), _N), (", ", _O), (office(r), _R), (" ", _O), (s.organisation(r), _A)]),
    (1, lambda r, s: [(s.organisation(r), _A), (r.choice((", ", ": ", " - ", "; ")), _O), (s.name(r), _N)]),
    (1, lambda r, s: [(short_party(r).lower() + r.choice(("", "en", "et", "um")), _A), (", ", _O), (s.name(r), _N)]),
    (1, lambda r, s: [(s.name(r), _N), (" ", _O), (office(r).capitalize(), _R), (" ", _O), (s.organisation(r), _A)]),
    (
        1,
        lambda r, s: [
            (s.name(r), _N),
            (" ", _O),
            (r.choice(("MEDL", "LED", "NESTL", "ORDF", "Medlem", "Leder", "Varamedlem")), _R),
            (" ", _O),
            (short_party(r), _A),
        ],
    ),
    (1, lambda r, s: [(s.name(r), _N), (" ", _O), (short_party(r), _A)]),
    (1, lambda r, s: [(s.name(r), _N), (" fra ", _O), (s.organisation(r), _A)]),
    (1, lambda r, s: [(s.name(r), _N), *bracket([(office(r), _R), (" ", _O), (s.organisation(r), _A)])]),
    (
        1,
        lambda r, s: [
            (s.name(r), _N),
            (" som ", _O),
            (r.choice(("representant", "observatør", "gjest", "medlem")), _R),
            (r.choice((" fra ", " for ", " frå ")), _O),
            (s.organisation(r), _A),
        ],
    ),
    (1, lambda r, s: [(s.name(r), _N), *bracket([(first_name(r, 0.5).lower()[:8], _O)])]),
    (2, lambda r, s: [(s.name(r), _N), *_behind(r, _deputy(r, s)), (", ", _O), (s.organisation(r), _A)]),
    (1, lambda r, s: [(s.name(r), _N), *_behind(r, _deputy(r, s))]),
    (1, lambda r, s: [(s.name(r), _N), *bracket(_deputy(r, s))]),
    (
        1,
        lambda r, s: [
            (s.name(r), _N),
            *bracket([(s.organisation(r), _A)]),
            (" ", _O),
            *_deputy(r, s),
            *bracket([(s.organisation(r), _O)]),
        ],
    ),
    (1, lambda r, s: [(s.name(r), _N), (", ", _O), (s.organisation(r), _A), *bracket(_deputy(r, s))]),
    (1, lambda r, s: [(s.name(r), _N), (" - ", _O), (s.organisation(r), _A), (" - ", _O), (office(r), _R)]),
)


def draw_form(random: Random) -> Form:
    """Return a form in which a list writes its people."""
    return random.choices([form for _, form in FORMS], [weight for weight, _ in FORMS])[0]


def person(random: Random, style: Style, form: Form, remarks: float = 0.04) -> Words:
    """Return one person of a list, here and there with a remark."""
    words = form(random, style)
    if random.random() < remarks:
        said = remark(random)
        words = [
            *words,
            *(bracket([(said, _P)]) if random.random() < 0.45 else [(random.choice((", ", " - ", " ", " – ")), _O), (said, _P)]),
        ]
    return words
