"""Attendance lists in their layouts; invented people only."""

import pytest

from radsminne.corpus.records import Presence, Role
from radsminne.extract.attendance.attendance import read_attendance
from radsminne.extract.text.stretches import join_stretches, split_stretches
from tests.extract.texts import Row, make_text, row


def listed(*parts: str | Row) -> list[tuple[str, str | None, str, str]]:
    """Name, affiliation, role and presence of each person listed."""
    stretches, _ = join_stretches(split_stretches(make_text(*parts)), (), {})
    attendances, _ = read_attendance(stretches)
    return [(a.name, a.affiliation, a.role.value, a.presence.value) for a in attendances]


@pytest.mark.parametrize(
    ("parts", "people"),
    [
        (
            ["Til stede: Kari Dal, KX (leder)", "Per Li, Helse Sør"],
            [("Kari Dal", "KX", "leader", "present"), ("Per Li", "Helse Sør", "member", "present")],
        ),
        (["Tilstede:Kari Dal"], [("Kari Dal", None, "member", "present")]),  # no space after the colon
        (["Til stades", "Kari Dal", "Forfall", "Per Li"], [("Kari Dal", None, "member", "present"), ("Per Li", None, "member", "absent")]),
        (
            ["Til stede: Kari, Per, Åse"],
            [("Kari", None, "member", "present"), ("Per", None, "member", "present"), ("Åse", None, "member", "present")],
        ),
        (["Forfall: Ingen"], []),
        (["Møtende vara: Kari Dal, KX"], [("Kari Dal", "KX", "deputy", "present")]),
        (["Observatører: Kari Dal, HXD, deler av møtet"], [("Kari Dal", "HXD", "observer", "partial")]),
        (["Fra administrasjonen", "Kari Dal"], [("Kari Dal", None, "secretariat", "present")]),
        (["Fra administrasjonen", "Sekretær: Kari Dal"], [("Kari Dal", None, "secretariat", "present")]),
        (
            ["Til stede fra Kartkontoret/Fjell-sekretariatet:", "Kari Dal, rådgiver"],
            [("Kari Dal", "Kartkontoret/Fjell-sekretariatet", "secretariat", "present")],
        ),
        (["Til stede fra Kartkontoret: Kari Dal"], [("Kari Dal", "Kartkontoret", "other", "present")]),
        # organisations as headings over marked names
        (
            ["Tilstede", "FJX", "- Kari Dal (karidal)", "Kjeller", "- Per Li (perli)"],
            [("Kari Dal", "FJX", "member", "present"), ("Per Li", "Kjeller", "member", "present")],
        ),
        # front matter: the organisation first, an office without a name
        (
            ["attending:", "- kjx, Kari Dal", "- koordinator, Per Li", "- okonom,"],
            [("Kari Dal", "kjx", "member", "present"), ("Per Li", None, "other", "present")],
        ),
        # settings before a page: a key with a line below its words, other keys end a list
        (
            ["not_attending:", "- kjx, Kari Dal", "- hxd, Per Li", "subtitle: Åse Vik", "published: true", "Tor Moe"],
            [("Kari Dal", "kjx", "member", "absent"), ("Per Li", "hxd", "member", "absent")],
        ),
        # labels are put together from their words, with one slip in a long one
        (["Andre som var tilstedet på møtet:", "Kari Dal"], [("Kari Dal", None, "other", "present")]),
        (["Ikke stemmeberettigede:", "Kari Dal"], [("Kari Dal", None, "member", "present")]),
        (["Stemmeberettigede som ikke var til stede:", "Kari Dal"], [("Kari Dal", None, "member", "absent")]),
        (["Medlemmer som hadde meldt forfall:", "Kari Dal"], [("Kari Dal", None, "member", "absent")]),
        (["Innvilgede permisjoner:", "Kari Dal"], [("Kari Dal", None, "member", "absent")]),
        # who serves at the table is no attendance
        (["Servering: Kari", "Til stede: Per, Åse, Tor"], [(n, None, "member", "present") for n in ("Per", "Åse", "Tor")]),
        # an office of two
        (
            [row("ref: Kari Dal", marker="1."), row("ref: Per Li", marker="2.")],
            [(n, None, "secretariat", "present") for n in ("Kari Dal", "Per Li")],
        ),
        # the family name first
        (
            ["Til stede", "Leder Dal, Kari Marie", "Medlem Li, Per"],
            [("Kari Marie Dal", None, "leader", "present"), ("Per Li", None, "member", "present")],
        ),
        # present, and on leave for a day: there for a part
        (
            ["Til stede", "Kari Dal, KX", "Permisjoner", "Kari Dal, KX", "Per Li, KX"],
            [("Kari Dal", "KX", "member", "partial"), ("Per Li", "KX", "member", "absent")],
        ),
        # the one who wrote the minutes is listed once
        (["Til stede:", "Kari Dal, KX", "Referent: Kari Dal"], [("Kari Dal", "KX", "member", "present")]),
        (["Referent: Jomar"], [("Jomar", None, "secretariat", "present")]),
        # other labels and running text end a list
        (["Til stede: Kari Dal", "Saksliste", "Per Li"], [("Kari Dal", None, "member", "present")]),
        (["Til stede: Kari Dal", "Rådet hadde spørsmål til styret i sak 4.", "Per Li"], [("Kari Dal", None, "member", "present")]),
        # sides and parties inside a list
        (
            ["Til stede:", "For de ansatte: Kari Dal, Per Li", "Xp: Tor Moe"],
            [("Kari Dal", None, "member", "present"), ("Per Li", None, "member", "present"), ("Tor Moe", "Xp", "member", "present")],
        ),
        # a whole clause as label, numbers of the roll-call glued to the names
        (
            ["Følgende representanter var til stede ved møtestart:1.", "Kari Dal21.", "Per Li2."],
            [("Kari Dal", None, "member", "present"), ("Per Li", None, "member", "present")],
        ),
        (
            ["Permisjoner for hele møtet", "Representant nr. 3 Kari Anne Dal Representant nr. 13 Per Li Hansen"],
            [("Kari Anne Dal", None, "member", "absent"), ("Per Li Hansen", None, "member", "absent")],
        ),
        (["Til stede:Kari DalPer Li"], [("Kari Dal", None, "member", "present"), ("Per Li", None, "member", "present")]),  # run together
        # signs of two ranks between people, offices before some of them
        (["Til stede: Siri Bø, Nils Vik; Eva Lie"], [(n, None, "member", "present") for n in ("Siri Bø", "Nils Vik", "Eva Lie")]),
        (
            ["Til stede: Styreformann Kari Lunde, nestleder Ola Berg; Per Li, Siri Moe"],
            [
                ("Kari Lunde", None, "leader", "present"),
                ("Ola Berg", None, "deputy_leader", "present"),
                ("Per Li", None, "member", "present"),
                ("Siri Moe", None, "member", "present"),
            ],
        ),
        # offices that are put together, and those of several
        (
            ["Til stede:", "Kari Lunde (viseformann)", "Per Li (varaleiar)", "Setteleder Ola Berg"],
            [
                ("Kari Lunde", None, "deputy_leader", "present"),
                ("Per Li", None, "deputy_leader", "present"),
                ("Ola Berg", None, "leader", "present"),
            ],
        ),
        (
            ["Present:", "Deputy leaders: Kari Dal, Per Li"],
            [("Kari Dal", None, "deputy_leader", "present"), ("Per Li", None, "deputy_leader", "present")],
        ),
        # an item of the agenda and a sentence behind the list are nobody
        (
            ["Present: Kari Lunde (chair), Per Li", "Item 1 Approval of minutes"],
            [("Kari Lunde", None, "leader", "present"), ("Per Li", None, "member", "present")],
        ),
        (["Til stede: Kari Dal. Laget spiste kake."], [("Kari Dal", None, "member", "present")]),
        # a title behind the name in a plain list is another's; one before it only tells how one is spoken to
        (
            ["Til stede:", "Kari Dal, koordinator", "professor Per Li"],
            [("Kari Dal", None, "other", "present"), ("Per Li", None, "member", "present")],
        ),
        # one place behind several names
        (
            ["Til stede:", "Kari Dal, Xlaget", "Per Ås, Siv Lie og Ola By, Turlaget"],
            [("Kari Dal", "Xlaget", "member", "present"), *((n, "Turlaget", "member", "present") for n in ("Per Ås", "Siv Lie", "Ola By"))],
        ),
        # heads within a head; absent from the whole meeting, though listed as a member
        (
            ["Til stede: XL: Kari Dal Per Li", "Forfall: Medlemmer: Per Li (XL) Varamedlemmer: Åse Vik (XL)"],
            [("Kari Dal", "XL", "member", "present"), ("Per Li", "XL", "member", "absent"), ("Åse Vik", "XL", "deputy", "present")],
        ),
        # a remark speaks of its own line only, and so does one on an organisation
        (
            ["Medlemmer:", "Elevrådet", "- Kari Dal", "Korpset", "Ikke representert", "Idrettslaget", "- Per Li"],
            [("Kari Dal", "Elevrådet", "member", "present"), ("Per Li", "Idrettslaget", "member", "present")],
        ),
        (
            ["Medlemmer:", "Kari Dal - ikke møtt", "Per Li"],
            [("Kari Dal", None, "member", "absent"), ("Per Li", None, "member", "present")],
        ),
        # a class or a place with whom it sends, and their deputy
        (
            ["Til stede:", "1A: Kari Dal, vara: Per Li", "1B: Åse Vik, vara: Tor Moe"],
            [
                *(("Kari Dal", "1A", "member", "present"), ("Per Li", "1A", "deputy", "present")),
                *(("Åse Vik", "1B", "member", "present"), ("Tor Moe", "1B", "deputy", "present")),
            ],
        ),
        # a roll-call with party and leave on lines of their own
        (
            ["Til stede:", "Parti", "Kari Dal", "XP/B", "Permisjon 05. - 07.11.31", "Per Li", "XP/B", "Tor Moe", "NFR"],
            [("Kari Dal", "XP/B", "member", "partial"), ("Per Li", "XP/B", "member", "present"), ("Tor Moe", "NFR", "member", "present")],
        ),
        # a sentence behind the lists tells when someone was there, also of two
        (
            ["Til stede: Kari Dal, Per Li, Åse Vik", "Forfall: Tor Moe", "Kari Dal og Per Li ble innvilget permisjon fra kl 16.30."],
            [
                *((n, None, "member", "partial") for n in ("Kari Dal", "Per Li")),
                *(("Åse Vik", None, "member", "present"), ("Tor Moe", None, "member", "absent")),
            ],
        ),
        (
            ["Til stede: Kari Dal, Per Li. Forfall: Tor Moe. Eva Lund deltok under sak 6."],
            [
                *((n, None, "member", "present") for n in ("Kari Dal", "Per Li")),
                *(("Tor Moe", None, "member", "absent"), ("Eva Lund", None, "other", "partial")),
            ],
        ),
        # an office of the meeting alone on its line, its holder below
        (
            ["Til stede", "- Kari Dal", "- Per Li", "Referent", "Tor Moe", "Forfall", "- Åse Vik"],
            [
                *((n, None, "member", "present") for n in ("Kari Dal", "Per Li")),
                *(("Tor Moe", None, "secretariat", "present"), ("Åse Vik", None, "member", "absent")),
            ],
        ),
        # a first name that is also a label
        (
            ["Til stede:", "Kari Dal", "Andre Moe Li"],
            [("Kari Dal", None, "member", "present"), ("Andre Moe Li", None, "member", "present")],
        ),
    ],
)
def test_layouts(parts: list[str], people: list[tuple[str, str | None, str, str]]) -> None:
    """Labels with and without colon, one a line, one comma line, groups, tables read row by row."""
    assert listed(*parts) == people


@pytest.mark.parametrize(
    ("parts", "people"),
    [
        # a head tells what the columns hold
        (
            ["Til stede:", "Navn | Virksomhet | Rolle", "Rattfjær Ost | Helse Fjell | leder", "Bolmar Gås | Snøy kommune | medlem"],
            [("Rattfjær Ost", "Helse Fjell", "leader", "present"), ("Bolmar Gås", "Snøy kommune", "member", "present")],
        ),
        # council forms: function before party, shortened
        (
            ["Faste medlemmer som møtte:", "Navn | Funksjon | Representerer", "Rattfjær Ost | NESTL | XP", "Bolmar Gås | MEDL | YP"],
            [("Rattfjær Ost", "XP", "deputy_leader", "present"), ("Bolmar Gås", "YP", "member", "present")],
        ),
        (
            ["Faste medlemmer som ikke møtte:", "Navn | Funksjon | Representerer", "Rattfjær Ost | MEDL | XP"],
            [("Rattfjær Ost", "XP", "member", "absent")],
        ),
        (["Fra administrasjonen møtte:", "Navn | Stilling", "Rattfjær Ost | Rådmann"], [("Rattfjær Ost", None, "secretariat", "present")]),
        # crosses, and words in their place
        (
            ["Medlem | Til stede | Merknad", "Kari Dal | x |", "Per Li | | sykdom", "Tor Moe | forfall |", "Åse Vik | x | fra kl. 10"],
            [
                ("Kari Dal", None, "member", "present"),
                ("Per Li", None, "member", "absent"),
                ("Tor Moe", None, "member", "absent"),
                ("Åse Vik", None, "member", "partial"),
            ],
        ),
        (["Navn | Forfall", "Kari Dal | x", "Per Li |"], [("Kari Dal", None, "member", "absent"), ("Per Li", None, "member", "present")]),
        # a label inside the table, no head
        (
            ["Til stede |", "Kari Dal | Helse Fjell", "Per Li | Snøy kommune", "Forfall |", "Tor Moe | Snøy kommune"],
            [
                ("Kari Dal", "Helse Fjell", "member", "present"),
                ("Per Li", "Snøy kommune", "member", "present"),
                ("Tor Moe", "Snøy kommune", "member", "absent"),
            ],
        ),
        # the label beside the list
        (
            ["Til stede: | Kari Dal, Helse Fjell", "Forfall: | Per Moen Li, Snøy kommune"],
            [("Kari Dal", "Helse Fjell", "member", "present"), ("Per Moen Li", "Snøy kommune", "member", "absent")],
        ),
        # roles first, with and without a head
        (
            ["Til stede:", "Verv | Navn | Parti", "Leder | Kari Dal | AP", "Medlem | Per Li | SP", "Nestleder | Tor Moe | V"],
            [("Kari Dal", "AP", "leader", "present"), ("Per Li", "SP", "member", "present"), ("Tor Moe", "V", "deputy_leader", "present")],
        ),
        (
            ["Til stede:", "Leder | Kari Dal | AP", "Medlem | Per Li | SP"],
            [("Kari Dal", "AP", "leader", "present"), ("Per Li", "SP", "member", "present")],
        ),
        # no attendance table
        (["Navn | Vedlegg", "Plan | ja"], []),
    ],
)
def test_tables(parts: list[str], people: list[tuple[str, str | None, str, str]]) -> None:
    """A person a row: columns by their head, by labels, or by what stands in them."""
    assert listed(*parts) == people


def test_table_of_deputies() -> None:
    """For whom a deputy sits may be a column of its own."""
    named = read_attendance(split_stretches(make_text("Varamedlemmer som møtte:", "Navn | Møtte for | Parti", "Kari Dal | Per Li | XP")))[0]
    assert [(a.name, a.affiliation, a.role, a.deputy_for) for a in named] == [("Kari Dal", "XP", Role.DEPUTY, "Per Li")]


def test_deputy_and_digital() -> None:
    """For whom a deputy sits, and who was there on a screen."""
    attendances, _ = read_attendance(
        split_stretches(make_text("Til stede:", "Kari Dal – Xp (vara for Per Li)", "Åse Vik, Trollheim kommune (digitalt)"))
    )
    assert (attendances[0].role, attendances[0].deputy_for) == (Role.DEPUTY, "Per Li")
    assert (attendances[1].digital, attendances[1].presence) == (True, Presence.PRESENT)


def test_unreadable_line_is_a_problem() -> None:
    """A line that holds no readable name is told, with its words."""
    attendances, problems = read_attendance(split_stretches(make_text("Til stede:", "K4r1 D@l", "Per Li")))
    assert [a.name for a in attendances] == ["Per Li"]
    assert [(p.code, p.at and p.at.quote) for p in problems] == [("unclear_attendee", "K4r1 D@l")]


@pytest.mark.parametrize(
    ("parts", "told"),
    [
        (["Til stede:", "Kari Dal", "K4r1 D@l"], ["K4r1 D@l"]),  # the last line of a list
        (["Til stede: FKX, YHD"], ["FKX, YHD"]),  # the only one
        (["Forfall:", "KX", "Saksliste", "Valg av leder"], ["KX"]),
        (["Til stede:", "Rådet var representert ved fire av sine medlemmer."], ["Rådet var representert ved fire av sine medlemmer."]),
        (["Til stede: alle!", "Forfall: Ingen", "Vara:", "3/31"], []),  # nobody is named, and nobody is lost
        (["Til stede: Kari Dal", "Rådet hadde spørsmål til styret i sak 4."], []),  # running text behind a list
        (["Rådet hadde spørsmål til styret i sak 4."], []),
        (["Til stede:", "Kari Dal", row("Åpen halvtime", gap=1.0)], []),  # a title that ends a list
        (["Til stede:", "- Kari Dal", "Åpen halvtime"], []),
        (["Til stede:", "Kari Dal", "Åpen halvtime"], ["Åpen halvtime"]),  # nothing says that it is no line of the list
        (["Til stede:", "Kari Dal", "Hele administrasjonen var med"], ["Hele administrasjonen var med"]),
        (["Til stede:", "Kari Dal", "Flere fra kommunen", "Per Li"], ["Flere fra kommunen"]),
        (["Til stede:", "Kari Dal", row("Flere fra kommunen", gap=1.0), "Stort oppmøte"], []),
        (["Til stede:", "Kari Dal", "Hele administrasjonen var med i dag."], []),  # a sentence behind the list
        (["Til stede:", "Kari Dal", "Valg av nye medlemmer 42/31"], []),  # a case of the agenda
        (["Til stede:", "Kari Dal", "Møtet startet kl. 19.45"], []),
        (["Til stede:", "Kari Dal", "Saksnr. Sak Ansvarlig"], []),
        (["Til stede:", "Hele styret"], ["Hele styret"]),  # nobody is named
    ],
)
def test_no_line_is_lost_silently(parts: list[str | Row], told: list[str]) -> None:
    """What stands under a label of attendance and holds no readable name is told, wherever in the list it stands."""
    stretches, _ = join_stretches(split_stretches(make_text(*parts)), (), {})
    _, problems = read_attendance(stretches)
    assert [p.at and p.at.quote for p in problems] == told


def test_a_list_goes_on_below_words_without_a_name() -> None:
    """Words that no reader understood do not end a column: those below them are read."""
    attendances, problems = read_attendance(split_stretches(make_text("Til stede:", "Kari Dal", "Tok plass etter en pause", "Per Li")))
    assert [a.name for a in attendances] == ["Kari Dal", "Per Li"]
    assert [p.at and p.at.quote for p in problems] == ["Tok plass etter en pause"]


def test_the_span_is_the_person() -> None:
    """Each of several people on a line quotes their own words."""
    text = make_text("Til stede: Kari Dal, Per Li og Åse Vik", page=2)
    attendances, _ = read_attendance(split_stretches(text))
    assert [a.at.quote for a in attendances] == ["Kari Dal", "Per Li", "Åse Vik"]
    assert all(text.pages[0].text[a.at.start : a.at.end] == a.at.quote for a in attendances)


def test_a_list_far_into_a_paper_is_read() -> None:
    """However long the agenda before it, and only below a label that tells who was there: the elected are not."""
    agenda = [f"{number}/31 Søknad om støtte til vedlikehold av sti og bru nummer {number}" for number in range(1, 200)]
    assert listed(*agenda, "Tilstede:", "Kari Dal", "Per Li") == [(n, None, "member", "present") for n in ("Kari Dal", "Per Li")]
    stretches = split_stretches(make_text("Årsmøte", "Valg", "Varamedlemmer:", "Kari Dal", "Per Li"))
    assert read_attendance(stretches, first=1)[0] == ()
