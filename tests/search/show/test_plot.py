"""A topic over time as a picture."""

import datetime
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from radsminne.corpus.coverage import Coverage
from radsminne.corpus.errors import InputError, UsageError
from radsminne.corpus.missing import Evidence
from radsminne.corpus.records import DatePrecision, RecordKind
from radsminne.search.hits.hits import Hit
from radsminne.search.show.plot import Bar, check_path, draw_plot, lay_out
from radsminne.search.summary import Answer
from tests.search.answers import COVERAGE, make_full_answer, make_hit, make_missing, make_question

DAY = datetime.date


def make_answer(language: str = "nb", years: tuple[int, ...] = (2021, 2022)) -> Answer:
    """Two cases a year, one of them with a decision, and a chapter of the first year."""
    hits: list[Hit] = []
    for year in years:
        hits.append(make_hit(id=f"{year}-c1", number=f"1/{year}", date=DAY(year, 3, 4), decision="Rådet lager en plan."))
        hits.append(make_hit(id=f"{year}-c2", number=f"2/{year}", date=DAY(year, 9, 1)))
    chapter: dict[str, Any] = {"date": DAY(years[0], 1, 1), "date_end": DAY(years[0], 12, 31), "date_precision": DatePrecision.YEAR}
    hits.append(make_hit(id="r-s1", kind=RecordKind.SECTION, number=None, **chapter))
    counted = make_missing(number=None, date=None, year=years[-1], evidence=Evidence.COUNT, lacking=2, told=4)
    coverage = replace(COVERAGE, missing=(make_missing(), counted))
    return make_full_answer(*hits, question=make_question(language=language), coverage=coverage)


def test_each_month_is_a_bar_with_its_decisions() -> None:
    """What is only dated by its year stands behind the months."""
    drawing = lay_out(make_answer())
    assert drawing.bars == tuple(
        Bar(DAY(year, month, 1), DAY(year, month, last), decided, 1 - decided)
        for year in (2021, 2022)
        for month, last, decided in ((3, 31, 1), (9, 30, 0))
    )
    assert (drawing.whole_years, drawing.first_year, drawing.last_year, drawing.by_month) == (((2021, 1),), 2021, 2022, True)


def test_over_many_years_each_year_is_a_bar() -> None:
    """Chapters of a year are then counted with it."""
    drawing = lay_out(make_answer(years=(2010, 2021)))
    assert drawing.bars == (Bar(DAY(2010, 1, 1), DAY(2010, 12, 31), 1, 2), Bar(DAY(2021, 1, 1), DAY(2021, 12, 31), 1, 1))
    assert (drawing.whole_years, drawing.by_month) == ((), False)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "nb",
            ["landstrøm", "5 treff · vedtak i 2 saker", "møte mangler", "2 av 4 møter i 2022", "Søkt i 3 møter", "Kilder:"],
        ),
        ("nn", ["5 treff · vedtak i 2 saker", "utan vedtak", "heile året", "2 av 4 møte i 2022", "Kjelder: referat-2021-03-04.pdf"]),
        ("en", ["5 hits · decided in 2 cases", "all year (report)", "meeting 1/2021 (5 January 2021), 2 of 4 meetings", "Searched 3"]),
    ],
)
def test_the_picture_says_what_the_answer_says(tmp_path: Path, language: str, said: list[str]) -> None:
    """In the question's language, as text that can be searched; the years stand below the bars."""
    draw_plot(make_answer(language), tmp_path / "a.svg")
    text = re.sub(r"<[^>]*>", " ", (tmp_path / "a.svg").read_text(encoding="utf-8"))
    assert [words for words in [*said, "2021", "2022"] if words not in text] == []


def test_the_same_answer_gives_the_same_file(tmp_path: Path) -> None:
    """Byte for byte, without a date."""
    for suffix in (".svg", ".png"):
        for name in ("a", "b"):
            draw_plot(make_answer(), tmp_path / f"{name}{suffix}")
        assert (tmp_path / f"a{suffix}").read_bytes() == (tmp_path / f"b{suffix}").read_bytes()
    assert (tmp_path / "a.png").read_bytes().startswith(b"\x89PNG")
    assert str(datetime.datetime.now(datetime.UTC).year) not in (tmp_path / "a.svg").read_text(encoding="utf-8")


def test_nothing_found_is_drawn_as_such(tmp_path: Path) -> None:
    """Over the time that was searched; a dollar sign in the question is no formula."""
    draw_plot(make_full_answer(question=make_question(topic="pris $5 per $k")), tmp_path / "a.svg")
    text = (tmp_path / "a.svg").read_text(encoding="utf-8")
    assert "Ikke funnet" in text
    assert "pris $5 per $k" in text
    draw_plot(make_full_answer(coverage=Coverage(0, 0, None, None, (), ())), tmp_path / "b.svg")
    assert (tmp_path / "b.svg").stat().st_size > 1000


@pytest.mark.parametrize("name", ["a.pdf", "a", "svg"])
def test_other_files_are_refused(name: str) -> None:
    """Before anything is drawn."""
    with pytest.raises(UsageError, match=r"svg or a \.png"):
        check_path(Path(name))


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    """In a sentence with the file's name."""
    with pytest.raises(InputError, match=r"a\.svg: the plot cannot be written"):
        draw_plot(make_answer(), tmp_path / "ingen" / "a.svg")
