"""Bodies that never were, their people and whom they speak for."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from benchmarks.invented_lists.people import full_name
from benchmarks.invented_reports.parts import Tongue
from benchmarks.invented_reports.words import pick

_STEMS = (
    "Sol",
    "Nord",
    "Gran",
    "Lille",
    "Stor",
    "Ny",
    "Hauge",
    "Bjørk",
    "Furu",
    "Kvern",
    "Myr",
    "Lang",
    "Bre",
    "Skar",
    "Elve",
    "Stein",
    "Oter",
)
_ENDINGS = ("vik", "dal", "berg", "heim", "nes", "bakken", "rud", "stad", "land", "moen", "lien", "set", "bø", "hagen", "sund")
_GIVEN = (
    *(
        "Kari",
        "Ola",
        "Anne",
        "Per",
        "Ingrid",
        "Jon",
        "Marit",
        "Lars",
        "Siri",
        "Nils",
        "Eva",
        "Tor",
        "Liv",
        "Odd",
        "Berit",
        "Arne",
        "Gro",
        "Knut",
    ),
    *(
        "Maja",
        "Emil",
        "Nora",
        "Jakob",
        "Sara",
        "Henrik",
        "Ida",
        "Sander",
        "Amund",
        "Synnøve",
        "Áilu",
        "Elle",
        "Mikkel",
        "Ravdna",
        "Fatima",
        "Omar",
    ),
    *(
        "Turid",
        "Geir",
        "Hilde",
        "Svein",
        "Randi",
        "Bjørn",
        "Astrid",
        "Magne",
        "Wenche",
        "Rolf",
        "Unni",
        "Trond",
        "Solveig",
        "Kjell",
        "Åse",
        "Egil",
    ),
)
_SPOKEN_FOR = (
    *("{p} kommune", "{p} idrettslag", "{p} bygdelag", "Universitetet i {p}", "{p} sykehus", "{p} museum", "{p} ungdomslag"),
    *(
        "{p} bondelag",
        "Norges {s}forbund",
        "Direktoratet for {s}",
        "{p} næringsforening",
        "Fagforbundet {p}",
        "Høgskolen i {p}",
        "{S}laget",
    ),
    *("{p} velforening", "Sametinget", "{S}stiftelsen", "Elevrådet", "{p} kirkelige fellesråd", "Norsk {s}senter"),
)
_THINGS = (
    "fiske",
    "skog",
    "språk",
    "helse",
    "forsknings",
    "havbruks",
    "kultur",
    "turist",
    "hage",
    "bokkunst",
    "musikk",
    "klima",
    "barne",
    "seter",
)


@dataclass(frozen=True, slots=True)
class Body:
    """Whose report it is."""

    kind: str
    """"council", "association", "committee", "centre", "students" or "assembly"."""
    name: str
    noun: str
    """How its sentences call it: "Laget"."""
    place: str
    """Where it is at home."""

    @property
    def is_council(self) -> bool:
        """Whether its members speak for organisations."""
        return self.kind in ("council", "assembly")


KINDS = ("association", "council", "committee", "centre", "students", "assembly")

_NAMES: dict[str, Sequence[tuple[tuple[str, str], tuple[str, str], tuple[str, str]]]] = {
    # each with the noun of its sentences, in bokmål, nynorsk and English
    "association": (
        (("{p} velforening", "Foreningen"), ("{p} velforeining", "Foreininga"), ("{p} Residents' Association", "The association")),
        (("{p} skolekorps", "Korpset"), ("{p} skulekorps", "Korpset"), ("{p} Brass Band", "The band")),
        (("{p} historielag", "Laget"), ("{p} sogelag", "Laget"), ("{p} History Society", "The society")),
        (("{p} hagelag", "Hagelaget"), ("{p} hagelag", "Hagelaget"), ("{p} Garden Club", "The club")),
        (("Foreningen {S}vennene", "Foreningen"), ("Foreininga {S}venene", "Foreininga"), ("Friends of {p}", "The association")),
    ),
    "council": (
        (("Rådet for {s}saker i {p}", "Rådet"), ("Rådet for {s}saker i {p}", "Rådet"), ("Council for Coastal Life in {p}", "The council")),
        (("{p} eldreråd", "Eldrerådet"), ("{p} eldreråd", "Eldrerådet"), ("{p} Council of Elders", "The council")),
        (("Nasjonalt {s}råd", "Rådet"), ("Nasjonalt {s}råd", "Rådet"), ("National Research Council of {p}", "The council")),
        (("{p} ungdomsråd", "Ungdomsrådet"), ("{p} ungdomsråd", "Ungdomsrådet"), ("{p} Youth Council", "The council")),
    ),
    "committee": (
        (("Klagenemnda for {s}saker", "Nemnda"), ("Klagenemnda for {s}saker", "Nemnda"), ("Appeals Board of {p}", "The board")),
        (("{S}komiteen i {p}", "Komiteen"), ("{S}nemnda i {p}", "Nemnda"), ("{p} Harbour Committee", "The committee")),
        (("{p} kontrollutvalg", "Utvalget"), ("{p} kontrollutval", "Utvalet"), ("{p} Audit Committee", "The committee")),
    ),
    "centre": (
        (("{p} språksenter", "Senteret"), ("{p} språksenter", "Senteret"), ("{p} Language Centre", "The centre")),
        (("{p} frivilligsentral", "Sentralen"), ("{p} frivilligsentral", "Sentralen"), ("{p} Volunteer Centre", "The centre")),
        (("{S}museet i {p}", "Museet"), ("{S}museet i {p}", "Museet"), ("{p} Museum", "The museum")),
    ),
    "students": (
        (("Linjeforeningen {S}", "Foreningen"), ("Linjeforeininga {S}", "Foreininga"), ("{p} Student Society", "The society")),
        (("{p} studentråd", "Studentrådet"), ("{p} studentråd", "Studentrådet"), ("{p} Student Council", "The council")),
    ),
    "assembly": (
        (
            ("{p} kirkelige fellesråd", "Fellesrådet"),
            ("{p} kyrkjelege fellesråd", "Fellesrådet"),
            ("Parish Assembly of {p}", "The assembly"),
        ),
        (("{p} ting", "Tinget"), ("{p} ting", "Tinget"), ("{p} Assembly", "The assembly")),
    ),
}


def make_place(random: Random) -> str:
    """Return a place: "Kvernvik"."""
    return f"{random.choice(_STEMS)}{random.choice(_ENDINGS)}".replace("ss", "s")


def make_body(random: Random, kind: str, tongue: Tongue) -> Body:
    """Return a body of a kind."""
    name, noun = pick_pair(tongue, random.choice(_NAMES[kind]))
    place = make_place(random)
    return Body(kind, _fill(random, name, place), noun, place)


def pick_pair(tongue: Tongue, rows: tuple[tuple[str, str], tuple[str, str], tuple[str, str]]) -> tuple[str, str]:
    """Return the pair in a language."""
    return rows[list(Tongue).index(tongue)]


def make_organisation(random: Random) -> str:
    """Return whom a member speaks for."""
    return _fill(random, random.choice(_SPOKEN_FOR), make_place(random))


def _fill(random: Random, text: str, place: str) -> str:
    thing = random.choice(_THINGS)
    return text.format(p=place, s=thing, S=thing.capitalize())


def make_people(random: Random, count: int, manner: str) -> list[str]:
    """Return names that are all different; "rare" ones no list of names has."""
    names: dict[str, None] = {}
    while len(names) < count:
        name = full_name(random, 0.3) if manner == "rare" else _usual_name(random)
        if not {'"', ",", "("} & set(name) and not name.endswith((".", " Jr")):
            names[name] = None
    return list(names)


def _usual_name(random: Random) -> str:
    chance = random.random()
    given = random.choice(_GIVEN)
    if chance < 0.15:
        given = random.choice((" ", "-")).join(random.sample(_GIVEN, 2))
    elif chance < 0.22:
        given += f" {random.choice('ABEHJKMNRST')}."
    family = make_place(random)
    if random.random() < 0.15:
        family = f"{make_place(random)} {family}"
    return f"{given} {family}"


def say_council(tongue: Tongue, body: Body) -> str:
    """Return how a body's leading group is called in its own sentences."""
    return body.noun if body.is_council or body.kind == "committee" else pick(tongue, "Styret", "Styret", "The board")
