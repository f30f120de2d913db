"""An annual report as a whole: all its records, its counts, and what contradicts itself."""

from pathlib import Path

import pytest

from radsminne.corpus.records import DocumentKind
from radsminne.extract.kind import Identity, identify
from radsminne.extract.readers.plain import read_plain
from radsminne.extract.report.report import Report, read_report
from radsminne.extract.source import open_source
from radsminne.extract.text.blocks import join_lines
from radsminne.extract.text.lines import LineRole, Text
from tests.extract.texts import Row, make_text, row

REPORT = Identity(DocumentKind.ANNUAL_REPORT, "Årsrapport 2021", "Kystrådet", "nb", 2021)
OTHER = (row("Forord", heading=1), "Rådet takker for året.")


def read(*rows: str | Row, identity: Identity = REPORT) -> Report:
    return read_report(make_text(*OTHER, row("Om året", heading=1), *rows), identity)


COUNTS = [
    ("Rådet har avholdt fire møter i 2020. De var gode.", [(2020, 4)], "Rådet har avholdt fire møter i 2020."),
    ("Det ble holdt 6 ordinære møter.", [(2021, 6)], "Det ble holdt 6 ordinære møter."),
    ("Vi er ti. Tolv møter ble avholdt.", [(2021, 12)], "Tolv møter ble avholdt."),
    ("Styret hadde sju styremøter i 2021.", [(2021, 7)], "Styret hadde sju styremøter i 2021."),
    ("Utvalet har hatt fem møte i 2021.", [(2021, 5)], "Utvalet har hatt fem møte i 2021."),
    ("Kystrådet har holdt tre møter.", [(2021, 3)], "Kystrådet har holdt tre møter."),
    # another body's meetings
    ("Fylkets eldreråd har holdt tre møter.", [], ""),
    ("Laksegruppa Sild har holdt tre dialogmøter.", [], ""),
    # talks with others, and what is no number
    ("Rådet har hatt tre møter med departementet.", [], ""),
    ("Rådet har hatt gode møter.", [], ""),
]


@pytest.mark.parametrize(("text", "counts", "quote"), COUNTS)
def test_how_many_meetings_were_held(text: str, counts: list[tuple[int, int]], quote: str) -> None:
    found = read(text).counts
    assert [(each.year, each.count) for each in found] == counts
    assert [each.at.quote for each in found] == [quote] * len(counts)


def test_a_count_without_any_year_is_left_out() -> None:
    assert read("Rådet har avholdt fire møter.", identity=Identity(DocumentKind.ANNUAL_REPORT, None, None, None, None)).counts == ()


CAPTION = "Havnedagene 2022. Kari Moe (Ap), Ola Li (Kystrådet)"

PROBLEMS: list[tuple[str | Row, list[str]]] = [
    (row("Vedlegg 2. Rådets sekretariat 2020", heading=1), ["appendix_year_mismatch"]),
    (row("Vedlegg 2. Rådets sekretariat 2021", heading=1), []),
    (row("Vedlegg 2. Handlingsplan 2022", heading=1), []),
    (row("Vedlegg 2. Medlemmer 2019–2023", heading=1), []),
    (row("Møter i 2020", heading=1), []),
    (row("Havnedagene 2022, mange kom.", role=LineRole.CAPTION), ["caption_year_mismatch"]),
    (row("Havnedagene 2021, mange kom.", role=LineRole.CAPTION), []),
    (row("Figur 2: Fangst i 2015", role=LineRole.CAPTION), []),
    (row("Fangst 2015–2021", role=LineRole.CAPTION), []),
    # a caption that lost its looks is known by the people in the picture
    (CAPTION, ["caption_year_mismatch"]),
    (CAPTION.replace("2022", "2021"), []),
    ("Havnedagene 2022. Fra venstre: Kari Moe og Ola Li.", ["caption_year_mismatch"]),
    ("Havnedagene 2022, og leder Kari Moe (f.v.), var en fest.", ["caption_year_mismatch"]),
    ("Havnedagene 2022. Kari Moe (Ap), Ola Li (Kystrådet) takket for seg.", []),
    ("I mai 2022, og etter det, kommer Kari Moe.", []),
]


@pytest.mark.parametrize(("line", "codes"), PROBLEMS)
def test_other_years_are_reported(line: str | Row, codes: list[str]) -> None:
    problems = [problem for problem in read(line, "Mer om dette.").problems if problem.code != "structure_unsure"]
    assert [problem.code for problem in problems] == codes
    assert all(problem.at and problem.at.quote == (line if isinstance(line, str) else line.text) for problem in problems)


def test_a_document_of_another_kind_gives_sections_only() -> None:
    rows: list[str | Row] = ["Medlemmer:", row("Kari Moe (leder)", marker="-"), "Det ble holdt 6 møter i 2020."]
    assert read(*rows).memberships
    report = read(*rows, identity=Identity(DocumentKind.OTHER, None, None, "nb", None))
    assert [section.title for section in report.sections] == ["Forord", "Om året"]
    assert (report.memberships, report.activities, report.counts, report.problems) == ((), (), (), ())


WORDS = """
Årsrapport 2021

Innhold

Kystrådet\t3
Møter i 2021\t3
Vedlegg\t4
Vedlegg 1. Medlemmer av Kystrådet 2021\t5
Vedlegg 2. Oversikt over Kystrådets aktiviteter 2020\t6

Kystrådet

Det ble i mai 2021 oppnevnt et nytt råd.

Møter i 2021

Rådet har avholdt fire møter i 2021.

Høydepunkt 2021

Ti nye kaier i nord ble bygget.

Vedlegg

- Vedlegg 1. Medlemmer av Kystrådet 2021
- Vedlegg 2. Oversikt over Kystrådets aktiviteter 2020

Vedlegg 1. Medlemmer av Kystrådet 2021

Nytt råd:

- Kari Moe (leder), Havforskerne, Bergen
- Ola Li, Fiskerlaget (ny)

Medlemmer til mai 2021:

- Siri Dal, Havn, Oslo. Vara: Per Vik, Havn, Oslo

Vedlegg 2. Oversikt over Kystrådets aktiviteter 2020

Høringer

- Innspill til NOU 2021: 14 Hav, 9.12.2021
- Dialog om kaier, mai 2021
"""


def test_a_report_in_plain_text_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "papir.txt"
    path.write_text(WORDS)
    text = join_lines(read_plain(open_source(path)))
    report = read_report(text, identify(text, path.name))
    assert [(section.title, section.highlight) for section in report.sections] == [
        ("Kystrådet", False),
        ("Møter i 2021", False),
        ("Høydepunkt 2021", True),
        ("Vedlegg", False),
        ("Vedlegg 1. Medlemmer av Kystrådet 2021", False),
        ("Vedlegg 2. Oversikt over Kystrådets aktiviteter 2020", False),
    ]
    assert [(member.name, member.period.start, member.period.end) for member in report.memberships] == [
        ("Kari Moe", "2021-05", None),
        ("Ola Li", "2021-05", None),
        ("Siri Dal", None, "2021-05"),
        ("Per Vik", None, "2021-05"),
    ]
    assert [activity.title for activity in report.activities] == ["Innspill til NOU 2021: 14 Hav", "Dialog om kaier"]
    assert [problem.code for problem in report.problems] == ["structure_unsure", "appendix_year_mismatch"]
    assert_quotes_hold(text, report)


def assert_quotes_hold(text: Text, report: Report) -> None:
    """Every record's words stand where it says."""
    pages = {page.number: page.text.replace("\n", " ") for page in text.pages}
    spans = [section.at for section in report.sections] + [member.at for member in report.memberships]
    spans += [activity.at for activity in report.activities] + [count.at for count in report.counts]
    spans += [problem.at for problem in report.problems if problem.at]
    spans += [span for section in report.sections for paragraph in section.body for span in paragraph.spans]
    assert [span for span in spans if pages[span.page][span.start : span.end] != span.quote] == []


def test_quotes_of_a_real_report_hold(shared: Path) -> None:
    for path in (shared / "samples/reports/021.txt", shared / "seeds/arsrapport-2024.txt"):
        text = join_lines(read_plain(open_source(path)))
        assert_quotes_hold(text, read_report(text, identify(text, path.name)))
