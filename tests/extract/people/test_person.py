"""A person's line in its forms, read into fields; invented people only."""

from collections.abc import Callable

import pytest

from radsminne.corpus.records import Presence, Role
from radsminne.extract.people.name_lists import split_people
from radsminne.extract.people.names import is_name, is_organisation
from radsminne.extract.people.offices import find_seat, is_role, is_title
from radsminne.extract.people.person import Person, read_person


def told(person: Person | None) -> dict[str, object]:
    """What a line says besides its name; what it does not say is left out."""
    assert person is not None
    fields = ("affiliation", "title", "role", "presence", "digital", "deputy_for", "note")
    return {"name": person.name} | {name: getattr(person, name) for name in fields if getattr(person, name)}


@pytest.mark.parametrize(
    ("word", "holds"),
    [
        ("leder", True),
        ("FX-leder", True),
        ("FX-koordinator", False),  # a title, but no role of a meeting
        ("FX leder", False),
    ],
)
def test_is_role(word: str, holds: bool) -> None:
    """A role stands alone or after a hyphen."""
    assert is_role(word) is holds


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("leder", Role.LEADER),
        ("Første varamedlem", Role.DEPUTY),
        ("1. vara", Role.DEPUTY),
        ("Øvrige medlemmer", Role.MEMBER),
        ("varamedlemmer", Role.DEPUTY),
        ("deputy members", Role.DEPUTY),
        ("forbundsnestleder", Role.DEPUTY_LEADER),
        ("studentrepresentanter", Role.MEMBER),
        ("kasserer", Role.MEMBER),
        ("styreformann", Role.LEADER),
        ("rådsformann", Role.LEADER),
        ("utvalsleder", Role.LEADER),
        ("utvalgsleiar", Role.LEADER),
        ("nemndsleiar", Role.LEADER),
        ("komitéleiar", Role.LEADER),
        ("foreningsleiar", Role.LEADER),
        ("daglig nestleder", Role.DEPUTY_LEADER),
        ("vice chairman", Role.DEPUTY_LEADER),
        ("vicechair", Role.DEPUTY_LEADER),
        ("deputy chairman", Role.DEPUTY_LEADER),
        ("styresekretær", Role.SECRETARIAT),
        ("secretariat", Role.SECRETARIAT),
        ("medlemar", Role.MEMBER),
        ("ordfører", None),  # of a municipality
        ("rådgiver", None),
    ],
)
def test_seats(words: str, role: Role | None) -> None:
    """A list of who sits names roles of one and of several, and offices that are titles elsewhere."""
    assert find_seat(words) is role


@pytest.mark.parametrize(
    ("line", "fields"),
    [
        ("Kari Dal", {"name": "Kari Dal"}),
        ("Kari Dal, NTNX (leder)", {"name": "Kari Dal", "affiliation": "NTNX", "role": Role.LEADER}),
        ("Per Oddvar Li, Helse Sør", {"name": "Per Oddvar Li", "affiliation": "Helse Sør"}),
        (
            "Åse Vik, Norsk Forening for Fjellmedisin (digitalt)",
            {"name": "Åse Vik", "affiliation": "Norsk Forening for Fjellmedisin", "digital": True},
        ),
        ("Tor Dal, XHO, Fabrika", {"name": "Tor Dal", "affiliation": "XHO, Fabrika"}),
        ("Eva Li, UiX og Fjellinstituttet", {"name": "Eva Li", "affiliation": "UiX og Fjellinstituttet"}),
        ("Eva Li, HXD, deler av møtet", {"name": "Eva Li", "affiliation": "HXD", "presence": Presence.PARTIAL, "note": "deler av møtet"}),
        ("Eva Li (første halvdel)", {"name": "Eva Li", "presence": Presence.PARTIAL, "note": "første halvdel"}),
        ("Eva Li (per telefon)", {"name": "Eva Li", "digital": True}),
        ("Eva Li (til 13.30)", {"name": "Eva Li", "presence": Presence.PARTIAL, "note": "til 13.30"}),
        ("Eva Li (medlem til 2027)", {"name": "Eva Li", "note": "medlem til 2027"}),
        ("Eva Li (oppnevnt til 31.12.2027)", {"name": "Eva Li", "note": "oppnevnt til 31.12.2027"}),
        ("Eva Li, fra klinikken på Snøy", {"name": "Eva Li", "affiliation": "klinikken på Snøy"}),
        ("Eva Li, Fungerende leder", {"name": "Eva Li", "role": Role.LEADER, "title": "Fungerende leder"}),
        ("Eva Li (fra kl. 12)", {"name": "Eva Li", "presence": Presence.PARTIAL, "note": "fra kl. 12"}),
        ("Eva Li i sak 3/21", {"name": "Eva Li", "presence": Presence.PARTIAL, "note": "i sak 3/21"}),
        ("Eva Li – ikke møtt", {"name": "Eva Li", "presence": Presence.ABSENT}),
        ("Eva Li, seniorrådgiver", {"name": "Eva Li", "title": "seniorrådgiver"}),
        ("Eva Li, FV-økonomiansvarlig,", {"name": "Eva Li", "title": "FV-økonomiansvarlig"}),
        ("Eva Li: Koordinator", {"name": "Eva Li", "title": "Koordinator"}),
        ("Eva Li: laget@hus", {"name": "Eva Li", "affiliation": "laget@hus"}),
        ("Eva Li (evali)", {"name": "Eva Li"}),  # a user name
        ("Eva Li (?)", {"name": "Eva Li"}),
        ("Eva Li, uavhengig", {"name": "Eva Li", "role": Role.OTHER, "note": "uavhengig"}),
        ("Eva Li, Xp fra Lag for vern av fjell", {"name": "Eva Li", "affiliation": "Xp fra Lag for vern av fjell"}),
        ("Eva Li fra laget for vern av fjell", {"name": "Eva Li", "affiliation": "laget for vern av fjell"}),
        ("Eva Li (Lag for vakre fjell)", {"name": "Eva Li", "affiliation": "Lag for vakre fjell"}),
        ("Eva Li (Lag for svært vakre fjell)", {"name": "Eva Li", "note": "Lag for svært vakre fjell"}),
        ("Eva Li, vice-chairperson", {"name": "Eva Li", "role": Role.DEPUTY_LEADER, "title": "vice-chairperson"}),
        ("Eva Li (Deputy-chair)", {"name": "Eva Li", "role": Role.DEPUTY_LEADER, "title": "Deputy-chair"}),
        ("Eva Li-rektor", {"name": "Eva Li", "title": "rektor"}),
        ("Leder Moe Dal, Eva", {"name": "Eva Moe Dal", "role": Role.LEADER}),
        ("Eva Li (Xp)", {"name": "Eva Li", "affiliation": "Xp"}),
        ("Eva Li(leder)", {"name": "Eva Li", "role": Role.LEADER}),  # no space
        ("Eva Li, leder – Xp", {"name": "Eva Li", "affiliation": "Xp", "role": Role.LEADER}),
        ("Eva Li fra fadderstyret", {"name": "Eva Li", "affiliation": "fadderstyret"}),
        ("Leder Eva Li, Fjellpartiet", {"name": "Eva Li", "affiliation": "Fjellpartiet", "role": Role.LEADER}),
        ("1. leder Eva Li, Fjellpartiet", {"name": "Eva Li", "affiliation": "Fjellpartiet", "role": Role.LEADER}),
        ("Medlem og rådsmedlem Eva Li, Xp", {"name": "Eva Li", "affiliation": "Xp", "role": Role.MEMBER, "title": "rådsmedlem"}),
        ("Adm. Sekretær Eva Li", {"name": "Eva Li", "role": Role.SECRETARIAT, "title": "Adm. Sekretær"}),
        ("Oversetter Eva Li", {"name": "Eva Li", "title": "Oversetter"}),
        ("Leder Vikestad, Eva Marie", {"name": "Eva Marie Vikestad", "role": Role.LEADER}),  # family name first
        ("Eva Li (vara for Per Dal)", {"name": "Eva Li", "role": Role.DEPUTY, "deputy_for": "Per Dal"}),
        ("Eva Li – Xp (vara for Per Dal)", {"name": "Eva Li", "affiliation": "Xp", "role": Role.DEPUTY, "deputy_for": "Per Dal"}),
        (
            "3. varamedlem Eva Li, Xp - for medlem Per Dal",
            {"name": "Eva Li", "affiliation": "Xp", "role": Role.DEPUTY, "deputy_for": "Per Dal"},
        ),
        ("Eva Li møtte for representant nr. 27 Per Dal", {"name": "Eva Li", "role": Role.DEPUTY, "deputy_for": "Per Dal"}),
        ("Inger-marie N. N. Čálliid", {"name": "Inger-marie N. N. Čálliid"}),  # initials, Sámi letters
        ('"Jomar"', {"name": "Jomar"}),
        ("Eva Li, Fjellpartiet (Fp) 19.11.2031", {"name": "Eva Li", "affiliation": "Fjellpartiet (Fp)", "note": "19.11.2031"}),
    ],
)
def test_lines(line: str, fields: dict[str, object]) -> None:
    """One person to a line, in the forms that are met."""
    assert told(read_person(line)) == fields


@pytest.mark.parametrize("line", ["", "okonomer,", "NTNX", "12 deltakere", "Alle medlemmene var invitert", "Rådet", "kl. 12.00"])
def test_no_person(line: str) -> None:
    """Lines that name nobody."""
    assert read_person(line) is None


def test_organisation_first() -> None:
    """A list may put the organisation before the name; then the reader says so."""
    assert told(read_person("kjelleren, Eva Li", reverse=True)) == {"name": "Eva Li", "affiliation": "kjelleren"}
    assert told(read_person("koordinator, Eva Li,-", reverse=True)) == {"name": "Eva Li", "title": "koordinator"}


@pytest.mark.parametrize(
    ("line", "people"),
    [
        # an organisation with its own letters in a bracket is no second person
        ("Kari Marita Dal, Sørfjell-Nordfjell Giel (SøNG)", ["Kari Marita Dal, Sørfjell-Nordfjell Giel (SøNG)"]),
        ("Kari Dal, Helse Vest", ["Kari Dal, Helse Vest"]),
        ("Kari Dal, Per Li og Åse Vik", ["Kari Dal", "Per Li", "Åse Vik"]),
        ("Kari, Per, Jomar, Åse", ["Kari", "Per", "Jomar", "Åse"]),
        ("Kari Dal, Rattfjær Ost , og Åse Vik i sak 3", ["Kari Dal", "Rattfjær Ost", "Åse Vik i sak 3"]),
        ("Kari Dal, KX; Per Li, NX", ["Kari Dal, KX", " Per Li, NX"]),
        ("Kari Dal; Per Li, NX, nestleder og Åse Vik, MX", ["Kari Dal", " Per Li, NX, nestleder", "Åse Vik, MX"]),
        ("Kari Dal; Per Li, Helse og omsorg", ["Kari Dal", " Per Li, Helse og omsorg"]),
        ("Kari Dal, KX; Per Li, Åse Vik", ["Kari Dal, KX", " Per Li", "Åse Vik"]),
        ("Kari Dal; Per Li & Åse Vik", ["Kari Dal", " Per Li", "Åse Vik"]),
        ("Kari Dal; Per Li, NX + Åse Vik, MX; Tor Moe", ["Kari Dal", " Per Li, NX", "Åse Vik, MX", " Tor Moe"]),
        ("Kari Dal (leder; KX), Per Li (NX; vara)", ["Kari Dal (leder; KX)", "Per Li (NX; vara)"]),
        ("Kari Dal; Per Li (NX og Åse Vik); Tor Moe", ["Kari Dal", " Per Li (NX og Åse Vik)", " Tor Moe"]),
        ("Kari Dal, KX, Per Li, Fjellforeningen, Åse Vik, NX", ["Kari Dal, KX", "Per Li, Fjellforeningen", "Åse Vik, NX"]),
        ("Leder Kari Dal, Nestleder Per Li, Åse Vik og Tor Moe", ["Leder Kari Dal, ", "Nestleder Per Li", "Åse Vik", "Tor Moe"]),
        ("Leder Kari Dal, Xp (X) Nestleder Per Li, Yp (Y)", ["Leder Kari Dal, Xp (X) ", "Nestleder Per Li, Yp (Y)"]),
        ("Medlem og rådsmedlem Kari Dal, Xp", ["Medlem og rådsmedlem Kari Dal, Xp"]),
        ("Rattfjær Ost og Bolmar Gås", ["Rattfjær Ost", "Bolmar Gås"]),
    ],
)
def test_split(line: str, people: list[str]) -> None:
    """Several people to a line, with and without anything between them."""
    assert [line[start:stop] for start, stop in split_people(line)] == people


def test_names_and_organisations() -> None:
    """What a name is made of, and what is an organisation's."""
    assert is_name("Kari von Dal")
    assert is_name("Kari Dal jr.")
    assert not is_name("Kari dal")
    assert not is_name("NTNX")
    assert is_organisation("Fjelldirektoratet")
    assert is_organisation("dagen@hus")
    assert not is_organisation("Kari Dal")


@pytest.mark.parametrize(
    ("holds", "words", "longer"),
    [
        (is_name, "Kari Anne Eva Åse Li Dal", "Kari Anne Eva Åse Tor Li Dal"),
        (is_title, "direktør for drift av nye kaier", "direktør for drift av nye store kaier"),
        (lambda text: bool(read_person(f"Eva Li {text}")), "fra laget for vern av høye fjell", "fra laget for vern av svært høye fjell"),
        (lambda text: len(split_people(f"Leder {text}, Kari Marie")) == 1, "Moe Vikestad", "Moe Li Vikestad"),
    ],
)
def test_words_are_few(holds: Callable[[str], bool], words: str, longer: str) -> None:
    """Of a name, a title, an organisation behind "fra", a family name that stands first."""
    assert [holds(words), holds(longer)] == [True, False]
