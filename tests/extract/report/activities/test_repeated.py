"""The same event told twice is one activity."""

from dataclasses import replace
from datetime import date

import pytest

from radsminne.corpus.records import Activity, DatePrecision, Span
from radsminne.extract.report.activities.repeated import drop_repeated

DAY = date(2021, 5, 3)
LISTED = Activity("Turer", "Båttur til Storholmen", DAY, None, DatePrecision.DAY, None, (), None, (), (), Span(None, 0, 4, "Bått"))

TOLD = [
    ("gikk båtturen til Storholmen", "Året", DAY, DatePrecision.DAY, 0),
    ("samlet mange på Storholmen", "Året", DAY, DatePrecision.DAY, 0),
    ("holdt vi kurs", "Året", DAY, DatePrecision.DAY, 1),
    ("gikk båtturen til Storholmen", "Året", date(2021, 5, 4), DatePrecision.DAY, 1),
    ("gikk båtturen til Storholmen", "Turer", DAY, DatePrecision.DAY, 0),
    # a month has room for more
    ("gikk båtturen til Storholmen", "Året", DAY, DatePrecision.MONTH, 1),
]


@pytest.mark.parametrize(("title", "category", "day", "precision", "kept"), TOLD)
def test_what_is_listed_is_not_told_again(title: str, category: str, day: date, precision: DatePrecision, kept: int) -> None:
    told = replace(LISTED, title=title, category=category, date=day, date_precision=precision)
    listed = replace(LISTED, date_precision=precision)
    assert len(drop_repeated([told], [listed])) == kept


def test_what_is_told_twice_is_told_once() -> None:
    told = [replace(LISTED, category="Forord"), replace(LISTED, category="Året")]
    assert drop_repeated(told, []) == told[:1]


def test_two_things_that_a_chapter_tells_of_one_day_are_two() -> None:
    assert len(drop_repeated([LISTED, LISTED], [])) == 2
