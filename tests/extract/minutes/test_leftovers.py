"""What minutes say outside their cases is kept as sections; invented minutes only."""

from pathlib import Path

import pytest

from radsminne.corpus.records import Case, DocumentKind, Page, Reading, Section, Span
from radsminne.corpus.show.as_json import reading_json
from radsminne.extract.kind import Identity
from radsminne.extract.minutes.leftovers import LABEL_LENGTH
from radsminne.extract.minutes.minutes import Minutes
from radsminne.extract.reading import read_file
from radsminne.index.passages import make_passages
from tests.extract.texts import Row, make_text, read_made, row

MINUTES = Identity(DocumentKind.MINUTES, "Referat fra Snørådet", "Snørådet", "nb", 2031)
NOTICE = Identity(DocumentKind.NOTICE, "Innkalling til Snørådet", "Snørådet", "nb", 2031)
HEAD = ("Referat fra Snørådet", "Dato: 03.02.2031", "Sted: Snøhuset", "Til stede: Kari Dal, Per Li")
CASES = ("Sak 1/31 Snøen", "Rådet drøftet.", "Vedtak: Snøen måkes.", "Sak 2/31 Isen", "Rådet så på isen.")
WHEN = "Isbreen måles til sommeren, og alle som vil kan være med på turen dit."
PAPERS = [*Path(__file__).parents[1].glob("fixtures/*.txt"), *Path(__file__).parents[3].glob("examples/archive/protokoll-2022-*")]


def read(*parts: str | Row, identity: Identity = MINUTES) -> Minutes:
    """Minutes of hand-made parts."""
    return read_made(make_text(*parts, page=1), identity)


def write(sections: tuple[Section, ...]) -> list[tuple[str, str]]:
    """Each section's title and text."""
    return [(section.title, section.text) for section in sections]


@pytest.mark.parametrize(
    ("parts", "sections"),
    [
        ([*HEAD, *CASES], []),
        ([*HEAD, "Saksliste:", "1/31 Snøen", "2/31 Isen", *CASES], []),
        ([*HEAD, *CASES, "Møtet hevet kl. 13.40"], []),
        ([*HEAD, WHEN, *CASES], [("Referat fra Snørådet", WHEN)]),
        ([*HEAD, *CASES, "Neste møte: 5. mai 2031", WHEN], [("Referat fra Snørådet", f"Neste møte: 5. mai 2031\n\n{WHEN}")]),
        ([*HEAD, *CASES, "Ref. Kari Dal", "# Vedlegg 1", WHEN, "# Vedlegg 2", "En tabell."],
         [("Referat fra Snørådet", "Ref. Kari Dal"), ("Vedlegg 1", WHEN), ("Vedlegg 2", "En tabell.")]),
        ([*HEAD, WHEN, "Vi gikk hjem."], [("Referat fra Snørådet", f"{WHEN}\n\nVi gikk hjem.")]),
    ],
)  # fmt: skip
def test_leftovers(parts: list[str], sections: list[tuple[str, str]]) -> None:
    """Words before the cases, after them and in minutes without any are kept; what is told elsewhere is not said again."""
    assert write(read(*parts).sections) == sections


def test_a_notice_keeps_its_words_too() -> None:
    assert write(read(*HEAD[1:], WHEN, *CASES, identity=NOTICE).sections) == [("Innkalling til Snørådet", WHEN)]


def test_a_paper_without_a_title_has_its_first_words_as_title() -> None:
    untitled = Identity(DocumentKind.MINUTES, None, None, "nb", 2031)
    (section,) = read("Dato: 03.02.2031", "Til stede: Kari Dal", WHEN, *CASES, identity=untitled).sections
    assert (section.title, section.at.quote, section.path, section.highlight) == (WHEN, WHEN, (), False)


def test_a_section_of_minutes_has_the_day_of_the_meeting(tmp_path: Path) -> None:
    path = tmp_path / "referat.md"
    path.write_text("\n\n".join([*HEAD, *CASES, "Neste møte: 5. mai 2031", WHEN]), encoding="utf-8")
    reading = read_file(path)
    dates = {passage.date and passage.date.isoformat() for passage in make_passages(reading) if WHEN in passage.text}
    assert dates == {"2031-02-03"}
    assert reading_json(reading)["sections"]


def find_spans(reading: Reading) -> list[Span]:
    """Where the records stand."""
    texts: list[Case | Section] = [*reading.cases, *reading.sections]
    spans = [each.at for each in (*texts, *reading.attendances)] + [span for text in texts for each in text.body for span in each.spans]
    return spans + ([reading.meeting.at] if reading.meeting and reading.meeting.at else [])


def find_lost(reading: Reading, page: Page) -> list[str]:
    """The lines of running text on a page that no record holds: neither entries of the agenda nor fields of the head."""
    held = {place for span in find_spans(reading) if span.page == page.number for place in range(span.start, span.end)}
    titles = {case.title for case in reading.cases} | {reading.meeting.place if reading.meeting else None}
    lost: list[str] = []
    start = 0
    for line in page.text.split("\n"):
        covered = sum(place in held for place in range(start, start + len(line)))
        start += len(line) + 1
        if len(line) > LABEL_LENGTH and covered * 2 < len(line) and not any(title and title in line for title in titles):
            lost.append(line)
    return lost


@pytest.mark.parametrize("path", PAPERS, ids=lambda path: path.name)
def test_no_text_is_in_no_record(path: Path) -> None:
    reading = read_file(path)
    assert [line for page in reading.pages for line in find_lost(reading, page)] == []


@pytest.mark.parametrize("name", ["033.txt", "080.txt", "238.txt", "246.txt"])
def test_real_minutes_are_kept(shared: Path, name: str) -> None:
    """Of real minutes nearly all is in a record, whether their cases were found or not."""
    reading = read_file(shared / "samples" / "minutes" / name)
    lost = sum(len(line) for page in reading.pages for line in find_lost(reading, page))
    assert lost <= 0.05 * sum(len(page.text) for page in reading.pages)


@pytest.mark.parametrize("rows", [(row("A: 1/31 Snøen", 1), row(WHEN, 2))])
def test_a_section_stands_where_its_words_stand(rows: tuple[Row, ...]) -> None:
    (*_, section) = read(*HEAD, *rows).sections
    assert [span.page for paragraph in section.body for span in paragraph.spans] == [2]
