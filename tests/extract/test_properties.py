"""What holds of every text: nothing raised, every quote in its place, and no difference from where lines were broken."""

import textwrap
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from radsminne.corpus.records import DocumentKind, Page
from radsminne.extract.kind import Identity, identify
from radsminne.extract.readers.plain import read_lines
from radsminne.extract.readers.word import read_word
from radsminne.extract.report.report import read_report
from radsminne.extract.source import open_source
from radsminne.extract.text.blocks import join_lines
from radsminne.extract.text.lines import RawText, Text
from tests.extract.test_reading import find_spans
from tests.extract.texts import read_made

# What minutes and reports are made of, whole and in pieces: words the rules look for, put together in ways nobody writes.
PARTS = [
    "Referat fra møte 3/2031 i Snøy helseråd", "Årsrapport 2031", "Møteprotokoll", "Dato: 4. mars 2031 kl. 10.00–14.30",
    "**Sted:** Sørvik", "Til stede: Kari Nes (leder), Ola Li, KS", "Forfall:", "Vara: Åse Bøe for Ola Li", "Møtende vara", "Observatører",
    "Sak 1/31", "## Sak 2/31 Sjøkart", "SAK NR. 3", "PS 4/31", "1.", "2. Havn", "- Kart over havnen", "* ", "a) Fyr", "Eventuelt",
    "**Vedtak:** Kartet godkjennes.", "Vedtak", "Innstilling:", "Enstemmig vedtatt.", "Votering: 5 mot 4 stemmer", "3 stemte mot.",
    "Kari Nes orienterte om kartet.", "Ansvar: Ola Li, frist 1. april", "Møtet ble hevet kl. 14.30", "31.02.2031", "uke 14", "kl. 25.99",
    "NOU 2031: 4", "Meld. St. 30 (2030–2031)", "Prop. 1 S", "Vedlegg 1. Medlemmer", "Nytt råd:", "Medlemmer til april 2031:",
    "Per Lie (ny), Høgskolen i Snøy, Sørvik", "Vedlegg 3. Oversikt over aktiviteter", "Innspill til havneplanen, 9.12.2031",
    "Innhold", "Møter i 2031 ........ 4", "Rådet hadde fire møter i 2031.", "| Navn | Rolle |", "|---|---|", "| Kari Nes | leder |",
    "", "   ", "\t", "---", "=====", "…", "«", "\u00ad", "\ufeff", "\x0c", "(((", "[x](", "**", "é", "ﬁ", "\U0001f600", "\u202e", "a" * 300,
]  # fmt: skip

anything = st.lists(st.one_of(st.sampled_from(PARTS), st.text(max_size=30)), max_size=14).flatmap(
    lambda parts: st.lists(st.sampled_from(["\n", "\n\n", " ", ""]), min_size=len(parts), max_size=len(parts)).map(
        lambda joints: "".join(part + joint for part, joint in zip(parts, joints, strict=True))
    )
)
quick = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def make_text(written: str) -> Text:
    """The text as the reader of plain files gives it."""
    return join_lines(RawText(tuple(read_lines(written))))


def check_spans(text: Text, record: object) -> None:
    """Every quote stands where it says."""
    pages = {page.number: page.text for page in text.pages}
    for span in find_spans(record):
        assert pages[span.page][span.start : span.end].replace("\n", " ") == span.quote


@quick
@given(written=anything)
def test_blocks_stand_on_their_page(written: str) -> None:
    text = make_text(written)
    for block in text.blocks:
        assert block.span().quote in text.pages[0].text.replace("\n", " ")
        assert block.text.strip()


@quick
@given(written=anything, name=st.text(max_size=20))
@example(written="Referat\n\nSak 1/31\nSak 1/31\n\nVedtak:", name="referat.txt")
@example(written="Årsrapport 2031\n\nVedlegg 1. Medlemmer\n\n- \n- Kari Nes", name="")
def test_any_text_is_read_as_any_paper(written: str, name: str) -> None:
    """Also as a paper that it is not: a wrong guess must not cost more than its records."""
    text = make_text(written)
    identity = identify(text, name)
    for kind in {identity.kind, *DocumentKind}:
        meant = replace(identity, kind=kind)
        minutes = kind in (DocumentKind.MINUTES, DocumentKind.NOTICE)
        check_spans(text, read_made(text, meant) if minutes else read_report(text, meant))


NOBODY = Identity(DocumentKind.MINUTES, None, None, None, None)


@pytest.mark.parametrize("text", [Text((), ()), Text((Page(None, ""),), ()), Text((Page(1, ""), Page(2, "")), ())])
def test_no_text_has_no_records(text: Text) -> None:
    assert (read_made(text, NOBODY).cases, read_report(text, replace(NOBODY, kind=DocumentKind.OTHER)).sections) == ((), ())
    assert identify(text, "").kind is DocumentKind.OTHER


PAPERS = sorted((Path(__file__).parents[2] / "examples" / "archive").glob("*.docx"))


def write_markdown(path: Path) -> str:
    """A Word document's text, a paragraph a line, with marks for its headings, lists and bold labels."""
    written = ""
    for block in join_lines(read_word(open_source(path))).blocks:
        mark = "#" * block.heading + " " if block.heading else "- " if block.marker else ""
        lead = f"**{block.lead}**" if block.lead and not mark else block.lead
        written += f"\n\n{mark}{lead}{block.text[len(block.lead) :]}"
    return written


def tell(written: str) -> tuple[object, ...]:
    """What is read from a text, without where it stands."""
    text = make_text(written)
    identity = identify(text, "")
    if identity.kind not in (DocumentKind.MINUTES, DocumentKind.NOTICE):
        report = read_report(text, identity)
        members = [(one.name, one.affiliation, one.role, one.period) for one in report.memberships]
        activities = [(one.category, one.title, one.date) for one in report.activities]
        return identity, [(one.path, one.text) for one in report.sections], members, activities
    found = read_made(text, identity)
    people = [(one.name, one.affiliation, one.role, one.presence) for one in found.attendances]
    cases = [(one.number, one.title, one.text, [(each.text, each.vote) for each in one.decisions]) for one in found.cases]
    return identity, replace(found.meeting, at=None) if found.meeting else None, people, cases


def wrap(written: str, width: int) -> str:
    """The text with its long lines broken as an editor breaks them; headings and tables are never broken."""
    return "\n".join(
        line
        if line.startswith(("#", "|")) or not line.strip()
        else textwrap.fill(
            line, width, subsequent_indent="  " if line.startswith(("- ", "* ")) else "", break_long_words=False, break_on_hyphens=False
        )
        for line in written.splitlines()
    )


@pytest.mark.parametrize("path", PAPERS, ids=lambda path: path.name)
@given(width=st.integers(60, 140))
@settings(max_examples=5, deadline=None)
def test_where_lines_are_broken_makes_no_difference(path: Path, width: int) -> None:
    written = write_markdown(path)
    right = tell(written)
    assert right[-1]
    assert tell(wrap(written, width)) == right
