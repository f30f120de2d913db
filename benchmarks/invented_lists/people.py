"""Invented people: names of syllables and of the project's own lists, organisations, offices.

Remarks.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from radsminne.corpus.word_lists import read_rows

FIRST_NAMES = read_rows(__package__, "first_names.txt")
"""Common ones in Norway, in small letters."""
SURNAME_ENDINGS = read_rows(__package__, "surname_endings.txt")
"""How many Norwegian family names end."""
TOWNS = read_rows(__package__, "towns.txt")
"""Towns and town-like centres of Norway, and the foreign ones that Norwegian lists name."""
_FIRST = sorted(FIRST_NAMES)
_ENDINGS = sorted(ending for ending in SURNAME_ENDINGS if len(ending) > 2)
_ONSETS = [
    "b",
    "d",
    "f",
    "g",
    "h",
    "j",
    "k",
    "l",
    "m",
    "n",
    "p",
    "r",
    "s",
    "t",
    "v",
    "br",
    "dr",
    "fj",
    "gr",
    "kl",
    "kr",
    "sk",
    "sl",
    "st",
    "sv",
    "tr",
    "bj",
    "áh",
    "č",
    "ž",
    "š",
    "sj",
    "kv",
]
_VOWELS = ["a", "e", "i", "o", "u", "y", "æ", "ø", "å", "á", "ei", "au", "ie", "uo"]
_CODAS = ["", "", "", "n", "r", "l", "s", "m", "t", "k", "nd", "rd", "ng", "ss", "lf", "vn", "d", "ht", "rg", "ld"]
_PARTICLES = ("van", "de", "von der", "av", "la", "al")
_GROUPS = (
    *("lag", "laget", "kommune", "idrettslag", "forening", "foreningen", "klubben", "fylkeskommune", "vel", "skole", "kirke", "korps"),
    *("forbund", "forbundet", "studentråd", "universitet", "direktoratet", "etaten", "AS", "avis", "festen", "utvalget", "komiteen"),
    *("rådet", "partiet", "lista", "sametingsgruppe", "riksforbund", "høyskole", "sykehus", "senter", "museum", "universitetssykehus"),
)
_FRONTS = (
    "Norsk",
    "Norske",
    "Norges",
    "Nordre",
    "Indre",
    "Ungdommens",
    "Studentenes",
    "De",
    "Den norske",
    "Fri",
    "Helse",
    "Midtre",
    "Åpne",
)


def syllable(random: Random) -> str:
    """Return a syllable."""
    return random.choice(_ONSETS) + random.choice(_VOWELS) + random.choice(_CODAS)


def _invent(random: Random, most: int = 3) -> str:
    return "".join(syllable(random) for _ in range(random.randint(1, most))).capitalize()


def first_name(random: Random, known: float) -> str:
    """Return a first name, of the list at the share `known`."""
    name = random.choice(_FIRST).title() if random.random() < known else _invent(random, 2)
    if random.random() < 0.06:
        name += "-" + (random.choice(_FIRST).title() if random.random() < known else _invent(random, 2))
    return name


def surname(random: Random) -> str:
    """Return a family name: half of them end as many do."""
    name = _invent(random, 2)
    if random.random() < 0.5:
        name = (name[: random.randint(3, 6)] + random.choice(_ENDINGS)).capitalize()
    if random.random() < 0.05:
        name += "-" + _invent(random, 2)
    return name


def full_name(random: Random, known: float = 0.6) -> str:
    """Return a person's name as lists write it."""
    chance = random.random()
    given = first_name(random, known)
    if chance < 0.13:
        given += " " + first_name(random, known)
    elif chance < 0.2:
        given += f" {random.choice('ABCEGHIJKLMNOPRSTVØÅ')}."
    elif chance < 0.22:
        given += f" {random.choice('ABEGHJKLMNOPRST')}. {random.choice('ABEGHJKLMNOPRST')}."
    elif chance < 0.24:
        given = (
            f"{random.choice('ABEGHJKLMNOPRST')}.{random.choice('ABEGHJKLMNOPRST')}."
            if random.random() < 0.5
            else given + f" {random.choice('ABEHKLM')}"
        )
    elif chance < 0.25:
        given += f' "{_invent(random, 2)}"'
    family = surname(random)
    if random.random() < 0.12:
        family = surname(random) + " " + family
    if random.random() < 0.02:
        family = random.choice(_PARTICLES) + " " + family
    if random.random() < 0.02:
        family += random.choice((" jr.", " Jr", " d.y."))
    return f"{given} {family}"


def short_party(random: Random) -> str:
    """Return the letters of a party or a group: "Xp", "SáB/H", "NTR"."""

    def letters() -> str:
        size = random.choice((1, 1, 2, 2, 2, 3, 3, 4))
        text = "".join(random.choice("ABDFGHIJKLMNOPRSTUVYÅ") for _ in range(size))
        style = random.random()
        return text if style < 0.55 else text.capitalize() if style < 0.85 else text[:1] + text[1:-1].lower() + text[-1:]

    return "/".join(letters() for _ in range(random.choice((1, 1, 1, 1, 1, 2, 3))))


def organisation(random: Random) -> str:
    """Return the name of an organisation, short or long."""
    style = random.random()
    return _short_organisation(random, style) if style < _SHORT else _long_organisation(random, style)


_SHORT = 0.52
"""Share of organisations of one word, or of letters."""


def _short_organisation(random: Random, style: float) -> str:
    if style < 0.22:
        return short_party(random)
    if style < 0.34:
        return _invent(random, 3)
    if style < 0.40:
        return f"{_invent(random, 2)}{random.choice(_GROUPS).lower()}"
    if style < 0.44:
        return f"{_invent(random, 2).lower()}@{syllable(random)}" if random.random() < 0.4 else f"{_invent(random, 2)}-{_invent(random, 1)}"
    return f"{random.choice(_FRONTS)} {_invent(random, 2).lower()}{random.choice(_GROUPS).lower()}"


def _long_organisation(random: Random, style: float) -> str:
    name = f"{_invent(random, 2)} {random.choice(_GROUPS)}"
    if style < 0.62:
        name = f"{random.choice(_FRONTS)} {_invent(random, 2).lower()}ers {random.choice(_GROUPS)}"
    if style < 0.68:
        name = f"{_invent(random, 2)} og {_invent(random, 2).lower()} {random.choice(_GROUPS)}"
    if style > 0.96:
        return f"{random.choice(('tjenesteområde', 'avdeling', 'avd.', 'seksjon', 'region', 'krets'))} {_invent(random, 2)}"
    if style > 0.93:
        name = f"{_invent(random, 2)} {random.choice(('bosatt i', 'fra', 'for', 'i', 'mot', 'ved'))} {surname(random)}"
    if random.random() < 0.22:
        name += f" ({short_party(random)})"
    if random.random() < 0.06:
        name += f"/{_invent(random, 2)} {random.choice(_GROUPS)}"
    return name


@dataclass(frozen=True, slots=True)
class Style:
    """How one paper writes people: all its lists write them so."""

    known: float
    """Share of first names that the project's list has."""
    first_only: float
    caps: bool
    turned: bool
    """Family name first: "Dal, Kari"."""
    parties: bool

    def name(self, random: Random) -> str:
        """Return a name."""
        if random.random() < self.first_only:
            return first_name(random, self.known)
        name = full_name(random, self.known)
        if self.turned and " " in name:
            given, _, family = name.rpartition(" ")
            name = f"{family}, {given}"
        return name.upper() if self.caps or (self.turned and random.random() < 0.4) else name

    def organisation(self, random: Random) -> str:
        """Return where someone is from."""
        return short_party(random) if self.parties else organisation(random)


def make_style(random: Random) -> Style:
    """Return how a paper writes people."""
    return Style(
        known=random.choice((0.2, 0.5, 0.7, 0.9)),
        first_only=random.choice((0.0, 0.0, 0.0, 0.05, 0.15, 0.6)),
        caps=random.random() < 0.05,
        turned=random.random() < 0.05,
        parties=random.random() < 0.4,
    )


LEADERS: Sequence[str] = (
    *("leder", "leiar", "nestleder", "nestleiar", "ordfører", "varaordfører", "styreleder", "formann", "nestformann", "varaleder"),
    *("styreformann", "viseformann", "medlem", "styremedlem", "rådsmedlem", "varamedlem", "vara", "1. vara", "2. varamedlem", "varaleiar"),
    *("setteleder", "varasetteleder", "chair", "deputy leader", "member", "deputy", "observatør", "representant", "rådsleder", "forkvinne"),
    *(
        "møteleder",
        "ordstyrer",
        "referent",
        "sekretær",
        "møtesekretær",
        "utvalgsleder",
        "komiteleder",
        "fungerende leder",
        "medlem og nestleder",
    ),
)
TITLES: Sequence[str] = (
    *("rådmann", "ass. rådmann", "kommunedirektør", "rådgiver", "seniorrådgiver", "økonomisjef", "kultursjef", "saksbehandler", "rektor"),
    *("kasserer", "økonomiansvarlig", "koordinator", "tolk", "oversetter", "daglig leder", "administrerende direktør", "prosjektleder"),
    *("hovedverneombud", "tillitsvalgt", "revisor", "forretningsfører", "avdelingsleder", "avdelingsdirektør", "overlege", "professor"),
    *("webansvarlig", "festansvarlig", "bryggesjef", "konsulent", "førstekonsulent", "sokneprest", "kontorsjef", "teknisk sjef", "gjest"),
    *(
        "innleder",
        "bydelsdirektør",
        "helsesjef",
        "skolesjef",
        "kommunalsjef",
        "kommunalsjef helse og omsorg",
        "direktør for drift",
        "advokat",
    ),
)


SHORTENED: Sequence[str] = (
    *("ordf.", "varaordf.", "repr.", "vararepr.", "nestl.", "sekr.", "Dr.", "Prof.", "prof. dr.", "førsteamanuensis dr.", "Dekan prof."),
    *("adm. dir.", "ref.", "adm. sekretær", "medl.", "Stud.repr.", "hr.", "fru", "1. nestleder", "2. nestleder"),
)


def office(random: Random) -> str:
    """Return a role or a title, as it may stand beside a name."""
    chance = random.random()
    word = random.choice(LEADERS) if chance < 0.5 else random.choice(TITLES) if chance < 0.9 else random.choice(SHORTENED)
    if chance > 0.97:
        word = f"{short_party(random).partition('/')[0]}s {random.choice(('leder', 'nestleder', 'sekretær'))}"
    if random.random() < 0.12 and " " not in word:
        word = f"{short_party(random).partition('/')[0]}-{word}"
    return word.capitalize() if random.random() < 0.35 else word
