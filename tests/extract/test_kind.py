"""What sort of paper a text is, whose, and of what year."""

from pathlib import Path

import pytest

from radsminne.corpus.records import DocumentKind
from radsminne.extract.kind import Identity, identify, is_title
from radsminne.extract.outline.outline import find_outline
from radsminne.extract.text.stretches import split_stretches
from radsminne.extract.words.kinds import HINTS, SURE_LABELS
from tests.extract.texts import make_lines, make_text

MINUTES, NOTICE, REPORT, OTHER = DocumentKind.MINUTES, DocumentKind.NOTICE, DocumentKind.ANNUAL_REPORT, DocumentKind.OTHER


def identify_words(words: str, name: str = "dokument") -> Identity:
    """What a paper with these lines is."""
    return identify(make_lines(words), name)


KINDS = [
    # a title at the top
    ("Møteprotokoll\nStorvik formannskap\nTil stede: Kari Moe", MINUTES),
    ("MØTEBOK 2/91\nSak 4/91 Havna", MINUTES),
    ("MØTEprotokoll\nUtvalg: Eldrerådet", MINUTES),
    ("Minutes of the meeting of the Coast Council\nPresent: Jane Hill", MINUTES),
    # no title, but a list of those who were there
    ("Kulturrådet i Storvik\n3. mai 2011\nTil stades: Kari Moe, Ola Li", MINUTES),
    # the agenda of minutes speaks of notices and of other minutes
    ("Møtereferat\nSaksliste\nGodkjenning av innkalling\nGodkjenning av referat fra 3. mai\nTil stede: Kari Moe", MINUTES),
    # a list of cases is the title only where nothing better is found
    ("Saksliste\nTil stede: Kari Moe\nVedtak: Ja.\nVedtak: Nei.", MINUTES),
    ("MØTEINNKALLING\nUtvalg: Eldrerådet\nSAKSLISTE\nEventuelt forfall meldes til sekretæren", NOTICE),
    ("Sakspapirer\nForslag til vedtak: Havna bygges.", NOTICE),
    ("Årsmelding 2009\nInnledning", REPORT),
    ("Eldrerådets årsberetning for 2011\nTil stede på årsmøtet var 30 medlemmer.", REPORT),
    # a long word of a title may have one letter wrong, a short one none
    ("Årsberettning 2031\nForord", REPORT),
    ("Årsmeldnig 2031\nForord", OTHER),
    ("Årsberettnning 2031\nForord", OTHER),
    ("Protokkoll 3/31\nHavna", OTHER),
    # a sentence that has the word in its middle, and a title with a stop
    ("Havnelaget\nDet står mer i vår årsmelding for 2031.", OTHER),
    ("Årsmelding for laget i Vik i 2031.\nForord", REPORT),
    ("Havnelagets årsmelding for 2031.\nForord", REPORT),
    # minutes that treat a report are none
    ("Møtebok 3/10\nSaksliste\nEldrerådets årsmelding 2009\nTil stede: Kari Moe", MINUTES),
    ("Strategi for havna\n1 Bakgrunn\nHavna er gammel.", OTHER),
    ("Vi takker for laget.", OTHER),
]


@pytest.mark.parametrize(("words", "kind"), KINDS)
def test_the_kind_is_told_from_the_content(words: str, kind: DocumentKind) -> None:
    assert identify_words(words).kind is kind


SURE = [(label, kind) for kind, labels in SURE_LABELS.items() for label in labels]
HINTED = [(label, kind) for kind, labels in HINTS.items() for label in labels]


@pytest.mark.parametrize(("label", "kind"), SURE)
def test_a_sure_label_tells_the_kind(label: str, kind: DocumentKind) -> None:
    assert identify_words(f"Havna\n{label.capitalize()}: Kari Moe").kind is kind


@pytest.mark.parametrize(("label", "kind"), HINTED)
def test_a_hint_tells_the_kind_with_another(label: str, kind: DocumentKind) -> None:
    line = f"{label.capitalize()}: havna"
    assert [identify_words(words).kind for words in (line, f"{line}\n{line}")] == [OTHER, kind]


WEIGHED = [
    # a weak title alone is enough, and yields to one sure label
    ("Saksliste\nHavna", NOTICE),
    ("Saksliste\nTil stede: Kari Moe", MINUTES),
    # four hints outweigh a sure label, three do not
    ("Deltakere: Kari\nDeltakere: Ola\nForfall: Siri\nForfall: Per\nDet innkalles til møte", MINUTES),
    ("Deltakere: Kari\nForfall: Siri\nForfall: Per\nDet innkalles til møte", NOTICE),
    # the same label over and over says no more than twice
    ("Deltakere: Kari\nForfall: Siri\nForfall: Per\nForfall: Liv\nForfall: Nils\nDet innkalles til møte", NOTICE),
    # the longest label that fits counts, and no shorter one with it
    ("Vedtatt av: Kari\nDet innkalles til møte", NOTICE),
    # a title stands near the top, is no long line, and has its word early or last
    ("Havna " * 20 + "\n" + "Havna\n" * 18 + "Årsmelding 2009", REPORT),
    ("Havna " * 20 + "\n" + "Havna\n" * 19 + "Årsmelding 2009", OTHER),
    # under a menu, up to the first running text
    ("Havna\n" * 59 + "Årsmelding 2009", REPORT),
    ("Havna\n" * 60 + "Årsmelding 2009", OTHER),
    ("Havna\n" * 30 + "Havna " * 20 + "\nÅrsmelding 2009", OTHER),
    # one that says of when goes before the menu's
    ("Referat\nHavna\nÅrsmelding 2009", REPORT),
    (f"Årsmelding om {'havn' * 24}", REPORT),
    (f"Årsmelding om {'havn' * 24}a", OTHER),
    ("Vi som bor ved havna: årsmelding for 2009", REPORT),
    ("Vi som bor ved den havna: årsmelding for 2009", OTHER),
    ("Vi som bor ved den gamle havna: årsmelding", REPORT),
]


@pytest.mark.parametrize(("words", "kind"), WEIGHED)
def test_the_kind_is_weighed(words: str, kind: DocumentKind) -> None:
    assert identify_words(words).kind is kind


def test_the_file_name_counts_only_where_the_text_is_silent() -> None:
    assert identify_words("Møteprotokoll\nTil stede: Kari Moe", "arsrapport-2019.pdf").kind is MINUTES
    assert identify_words("Årsmelding\nOm året", "arsmelding-2014.pdf").year == 2014
    assert identify_words("Årsmelding 2013\nOm året", "arsmelding-2014.pdf").year == 2013


COUNCILS = [
    # a label goes before all else
    ("Møteprotokoll\nFormannskapets medlemmer\nUtvalg: Havneutvalget\nMøtested: Rådhuset", "Havneutvalget"),
    ("Møteprotokoll\nUtvalg: Havneutvalget Møtedato: 3.4.2011", "Havneutvalget"),
    # a line of its own, as written
    ("Nærings- og fiskeriutvalget\nMøtebok 3/04\nTilstede: Kari Moe", "Nærings- og fiskeriutvalget"),
    (
        "Storvik kommune\nRåd for eldre og mennesker med nedsatt funksjonsevne\nReferat",
        "Råd for eldre og mennesker med nedsatt funksjonsevne",
    ),
    ("Kyst 21-rådet\nOnsdag 3. mars\nTil stede: Kari Moe", "Kyst 21-rådet"),
    # the title's own words
    ("Referat fra møte i Kulturrådet 3. mai 2012\nTil stede: Kari Moe", "Kulturrådet"),
    ("Protokoll frå møte i samarbeidsutvalet\nTil stades: Kari Moe", "samarbeidsutvalet"),
    ("Referat fra Kulturutvalgmøte 3. mai\nTil stede: Kari Moe", "Kulturutvalg"),
    ("Særutskrift - Formannskapet - 12.12.2012\nVedtak: Ja.", "Formannskapet"),
    ("Innkalling til møte i Rådet for ungdom 3. mai\nSaksliste", "Rådet for ungdom"),
    ("Ungdomsrådets årsmelding 2014\nForord", "Ungdomsrådet"),
    ("Årsrapport for Eldrerådet i Storvik 2014\nForord", "Eldrerådet i Storvik"),
    ("Meeting of the Coast Council\nPresent: Jane Hill", "Coast Council"),
    # other bodies in the agenda are not the council; nor are words that only end alike
    ("Referat\nTil stede: Kari Moe\nSaksliste\nKulturrådet", None),
    ("Møtebok 1/04\nNytt utstyret\nTil stede: Kari Moe", None),
    ("MØTEREFERAT FRA STYREMØTE I SOLVIK BARNEHAGE\nTil stede: Kari Moe", "SOLVIK BARNEHAGE"),
]


@pytest.mark.parametrize(("words", "council"), COUNCILS)
def test_the_council_is_named_as_the_paper_writes_it(words: str, council: str | None) -> None:
    assert identify_words(words).council == council


def test_a_report_belongs_to_the_council_it_speaks_of_most() -> None:
    words = (
        "Årsrapport 2020\nKystrådet\n" + "Kystrådet skal gi råd om havet.\n" * 5 + "Havforskningsrådet\nHavforskningsrådet har møtt oss."
    )
    assert identify_words(words).council == "Kystrådet"
    assert identify_words("Årsmelding 2020\n" + "Vi har vært ute.\n" * 6 + "Havneutvalget\nHavneutvalget er nytt.").council is None


YEARS = [
    ("Årsrapport 2024\nForord", 2024),
    ("Årsmelding\nfor året 2011\nForord", 2011),
    ("Årsrapport 2022/2023\nForord", 2023),
    ("Årsmelding 2022–23\nForord", 2023),
    ("Årsrapport2019\nHavna ble bygd i 2018", 2019),
    ("Årsmelding:2019\nForord", 2019),
    ("Årsmelding_2019\nForord", 2019),
    ("2019-årsmelding\nForord", 2019),
    ("Årsmelding 2019-utkast\nForord", 2019),
    ("Årsmelding 2019-23\nForord", 2019),
    ("Årsmelding 2019. 12\nForord", 2019),
    ("Årsrapport 1.8.2030–31.7.2031\nForord", 2031),
    ("Årsmelding fra 1. august 2030 til 31. juli 2031\nForord", 2031),
    ("Møtebok 4/2009\nTil stede: Kari Moe", None),
    ("Møtebok 17.5.2009\nTil stede: Kari Moe", 2009),
    ("Referat\n3. mai 2012\nTil stede: Kari Moe", 2012),
    ("Referat\nTil stede: Kari Moe\n1 Budsjett 2014", None),
]


@pytest.mark.parametrize(("words", "year"), YEARS)
def test_the_year_is_the_one_the_head_names(words: str, year: int | None) -> None:
    assert identify_words(words).year == year


def test_the_title_is_the_line_that_names_the_paper() -> None:
    assert identify_words("Storvik kommune\nTelefon 70 00 00 00\n# **Møtebok 2/04**\nTil stede: Kari Moe").title == "Møtebok 2/04"
    assert identify_words("layout: meeting\ntitle: Vårens første møte\nTil stede: Kari Moe").title == "Vårens første møte"
    assert identify_words("Telefon 70 00 00 00\nVi møttes.").title is None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Årsmelding 2012", True),
        ("Årsberettning 2031", True),
        ("Godkjenning av protokoll", False),
        ("Saksliste", False),
        ("Det står mer i vår årsmelding for 2031.", False),
    ],
)
def test_a_line_that_speaks_of_a_paper_is_no_title(line: str, expected: bool) -> None:
    assert is_title(line) is expected


def test_real_papers_are_told_apart(shared: Path) -> None:
    kinds = {"002": NOTICE, "009": NOTICE, "030": MINUTES, "045": MINUTES, "062": MINUTES, "105": MINUTES, "140": MINUTES, "204": MINUTES}
    found = {name: identify_words((shared / f"samples/minutes/{name}.txt").read_text()).kind for name in kinds}
    assert found == kinds
    reports = [identify_words(path.read_text()).kind for path in sorted((shared / "samples/reports").iterdir())]
    assert reports.count(REPORT) >= 0.8 * len(reports)  # 5 of 6 at the last count


def identify_outlined(*parts: str) -> Identity:
    """What a paper is whose cases were found before its kind is told."""
    text = make_text(*parts)
    return identify(text, "dokument", find_outline(split_stretches(text)))


BRIDGE = ["Styret drøftet saken.", "Vedtak: Brua bygges."]


@pytest.mark.parametrize(
    ("parts", "kind"),
    [
        # a paper that the cases treat stands among them, and names them not
        (["Bygdelaget i Snøy", "Til stede: Kari Moe", "Sak 1/31 Årsmelding 2030", *BRIDGE, "Sak 2/31 Ny bru", *BRIDGE], MINUTES),
        (["Bygdelaget i Snøy", "Til stede: Kari Moe", "Sak 1/31", "Årsmelding 2030", *BRIDGE, "Sak 2/31 Ny bru", *BRIDGE], MINUTES),
        # statutes printed in minutes, and statutes alone with words of meetings in them
        (["Årsmøte 2031", "Sak 1/31 Ny bru", *BRIDGE, "Sak 2/31 Vedtekter", *BRIDGE, "Vedtekter", "§ 1 Navn", "§ 2 Formål"], MINUTES),
        (["Vedtekter", "§ 1 Navn", "Til stede: Alle", "Vedtak: Flertall", "Forfall: Meldes", "Vedtak: Gjelder"], OTHER),
        (["Vedtekter for Bygdelaget", "Gjelder fra mars", "§ 1 Navn", "Laget heter så.", "§ 2 Årsmøte", "Alle møter."], OTHER),
        # no word but the meeting's own, and a day or cases
        (["Årsmøte 2031", "Sak 1/31 Ny bru", "Styret drøftet saken.", "Sak 2/31 Ny vei", "Styret drøftet saken."], MINUTES),
        (["Bygdelagets rådsmøte", "4. mars 2031", "Vi snakket om brua."], MINUTES),
        (["Bygdelagets rådsmøte", "Vi snakket om brua."], OTHER),
        (["Vi hadde et møte i våres.", "4. mars 2031", "Vi snakket om brua."], OTHER),  # a sentence
        (["Bygdelaget inviterer alle som bor her i bygda til møte", "4. mars 2031"], OTHER),  # too long to be a title
        # labels that run on in a long line
        (["Bygdelaget", "Vi møttes. " * 30 + "Til stede: Kari Moe. Vedtak: Brua bygges."], MINUTES),
        (["Bygdelaget", "Vi møttes. Til stede: Kari Moe. Vedtak: Brua bygges."], OTHER),
        (["Bygdelaget", "Vi møttes. " * 30 + "De til stede fattet vedtak."], OTHER),
    ],
)
def test_the_kind_is_told_after_the_cases_were_found(parts: list[str], kind: DocumentKind) -> None:
    assert identify_outlined(*parts).kind is kind


def test_the_papers_own_title_is_none_of_its_cases() -> None:
    """Headings over each other at the top are the paper's, though they look as its cases do."""
    found = identify_outlined("# Møtereferat", "# Bygdelaget i Snøy", "Kari Moe åpnet.", "# Ny bru", *BRIDGE, "# Ny vei", *BRIDGE)
    assert (found.kind, found.title) == (MINUTES, "Møtereferat")
    found = identify_outlined("Storvik", "Sak 1/31 Ny bru", *BRIDGE, "Sak 2/31 Godkjent", "Møtebok 3/30", *BRIDGE)
    assert found.title == "Storvik"


@pytest.mark.parametrize(("above", "kind"), [(25, MINUTES), (5, MINUTES)])
def test_the_papers_head_may_stand_under_a_menu(above: int, kind: DocumentKind) -> None:
    menu = [f"Lenke {'abcdefghijklmnopqrstuvwxyz'[place]}" for place in range(above)]
    found = identify_outlined(*menu, "Referat fra møte 3. mai 2031", "Sak 1/31 Ny bru", "Vi snakket.", "Sak 2/31 Ny vei", "Vi snakket.")
    assert (found.kind, found.title) == (kind, "Referat fra møte 3. mai 2031")
