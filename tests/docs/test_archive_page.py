"""docs/archive.md names the settings, tables, views and columns that there are."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import fields
from pathlib import Path

import pytest

from radsminne.corpus.database.schema import TABLES
from radsminne.corpus.database.store import Store
from radsminne.corpus.database.views import VIEWS
from radsminne.corpus.settings import Settings
from tests.docs.pages import ROOT

TEXT = (ROOT / "docs/archive.md").read_text(encoding="utf-8")


def read_table(heading: str) -> Iterator[list[str]]:
    """Yield the rows of the first table under a heading, cell by cell."""
    table = re.search(rf"^## {heading}.*?\n\n?(?:.*\n)*?(?P<rows>(?:\|.*\n)+)", TEXT, re.MULTILINE)
    assert table is not None
    for row in table["rows"].splitlines()[2:]:
        yield [cell.strip() for cell in row.strip("|").split(" | ")]


def read_names(cell: str) -> list[str]:
    """The code spans of a cell."""
    return re.findall(r"`(\w+)`", cell)


def test_all_settings_are_told_and_no_others() -> None:
    told = [name for row in read_table("Settings") for name in read_names(row[0])]
    assert sorted(told) == sorted(item.name for item in fields(Settings))


def test_all_tables_are_told_and_no_others() -> None:
    told = [name for row in read_table("Tables") for name in read_names(row[0])]
    assert sorted(told) == sorted(table.name for table in TABLES.sorted_tables)


VIEW_ROWS = {read_names(row[0])[0]: row[2] for row in read_table("Views")}


def test_all_views_are_told_and_no_others() -> None:
    assert sorted(VIEW_ROWS) == sorted(VIEWS)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """An archive without papers."""
    Store.create(tmp_path / "radsminne.db").close()
    with closing(sqlite3.connect(tmp_path / "radsminne.db")) as connection:
        yield connection


@pytest.mark.parametrize("statement", re.findall(r"^SELECT .*;$", TEXT, re.MULTILINE))
def test_the_examples_are_sql_that_an_archive_takes(database: sqlite3.Connection, statement: str) -> None:
    assert database.execute(statement).fetchall() == []


@pytest.mark.parametrize("view", sorted(set(VIEWS) - {"records"}))
def test_a_view_has_the_columns_that_are_told(database: sqlite3.Connection, view: str) -> None:
    columns = [row[1] for row in database.execute(f"PRAGMA table_info({view})")]
    assert re.sub(r" \([^)]*\)", "", VIEW_ROWS[view]).split(", ") == columns
