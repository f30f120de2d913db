"""Opening an archive: missing, damaged, newer, older, read-only; two at once."""

import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from radsminne.corpus.archive import Archive
from radsminne.corpus.database.migrations import SCHEMA_VERSION, Step
from radsminne.corpus.database.rows import SqliteRows, sqlite_error
from radsminne.corpus.database.store import Store
from radsminne.corpus.errors import ArchiveError, ConnectionFailed, EngineMissing, UsageError
from tests.corpus.older import change, make_older
from tests.corpus.samples import full_minutes, full_report, seen

ROOT = Path(__file__).parents[2]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with Archive.create(tmp_path / "råd arkiv") as archive:
        for reading in (full_minutes(), full_report()):
            archive.store.put(reading, seen(reading))
    return archive.path


def test_an_archive_holds_records_and_index(folder: Path) -> None:
    with Archive.open(folder) as archive:
        assert len(archive.store.documents()) == 2
        assert (archive.path, archive.index_folder) == (folder, folder / "index")


def test_an_archive_is_made_once(folder: Path) -> None:
    with Archive.create(folder) as archive:
        assert len(archive.store.documents()) == 2


def test_a_missing_archive_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError) as error:
        Archive.open(tmp_path / "borte")
    assert str(error.value) == f"no archive at {tmp_path / 'borte'}: import something first, or name it with --archive"
    assert not (tmp_path / "borte").exists()


def test_an_archive_cannot_lie_in_a_file(tmp_path: Path) -> None:
    (tmp_path / "fil").write_text("")
    with pytest.raises(ArchiveError, match="no archive can be made here"):
        Archive.create(tmp_path / "fil")


def test_an_archive_cut_off_while_it_was_made_is_no_archive_and_can_be_made(tmp_path: Path) -> None:
    (tmp_path / "radsminne.db").touch()
    with pytest.raises(ArchiveError, match="no archive at"):
        Archive.open(tmp_path)
    with Archive.create(tmp_path) as archive:
        assert archive.store.documents() == ()


@pytest.mark.parametrize(
    ("name", "size"),
    [("no database at all", None), ("the head only", 100), ("half", 60_000)],
    ids=lambda value: str(value).replace(" ", "-"),
)
def test_a_damaged_archive_is_said_to_be_damaged(folder: Path, name: str, size: int | None) -> None:
    file = folder / "radsminne.db"
    file.write_bytes(name.encode() * 1000 if size is None else file.read_bytes()[:size])
    with pytest.raises(ArchiveError, match=r"radsminne\.db: the archive's database is damaged .*backup"):
        Archive.open(folder)
    with pytest.raises(ArchiveError, match=r"radsminne\.db: the archive's database is damaged .*backup"):
        Archive.create(folder)


def test_damage_found_later_is_said_too(folder: Path) -> None:
    file = folder / "radsminne.db"
    content = bytearray(file.read_bytes())
    content[20_000:-4096] = b"\xff" * (len(content) - 20_000 - 4096)
    file.write_bytes(content)
    with pytest.raises(ArchiveError, match="is damaged"), Archive.open(folder) as archive:
        archive.store.records(archive.store.all_ids())


def test_a_newer_archive_is_left_alone(folder: Path) -> None:
    change(folder, "UPDATE archive_info SET value = '999' WHERE key = 'schema_version'")
    said = rf"the archive has version 999, this program reads up to {SCHEMA_VERSION}; install a newer radsminne"
    with pytest.raises(ArchiveError, match=said):
        Archive.open(folder)
    with pytest.raises(ArchiveError, match=said):
        Archive.create(folder)


def test_an_older_archive_is_taken_along(folder: Path) -> None:
    """Version 0 is invented: it had no `place` for meetings, and a view that is gone."""
    change(
        folder,
        """
        DROP VIEW moter; DROP VIEW saker;
        CREATE VIEW old_view AS SELECT number FROM meetings;
        ALTER TABLE meetings RENAME COLUMN place TO room;
        UPDATE archive_info SET value = '-1' WHERE key = 'schema_version';
        """,
    )
    steps = (Step(-1, ("DROP TABLE meetings",)), Step(0, ("ALTER TABLE meetings RENAME COLUMN room TO place",)), Step(SCHEMA_VERSION, ()))
    store = Store(folder / "radsminne.db", SqliteRows(folder / "radsminne.db"))
    store._writer.migrate(-1, steps)
    assert store.reading("a" * 12) == full_minutes()
    views = {row[0] for row in store._rows.fetch("SELECT name FROM sqlite_master WHERE type = 'view'").rows}
    assert {"moter", "saker"} <= views
    assert "old_view" not in views
    store.close()
    Archive.open(folder).close()


def test_opening_takes_an_older_archive_along(folder: Path) -> None:
    make_older(folder, 0)
    with Archive.open(folder) as archive:
        assert {file.council for file in archive.store.files()} == {None}
        assert archive.store._rows.fetch("SELECT value FROM archive_info WHERE key = 'schema_version'").rows == [(str(SCHEMA_VERSION),)]
        assert len(archive.store._rows.fetch("SELECT * FROM vedtak").rows) == 2


def test_a_migration_that_breaks_changes_nothing(folder: Path) -> None:
    path = folder / "radsminne.db"
    before = path.read_bytes()
    store = Store(path, SqliteRows(path))
    with pytest.raises(ArchiveError, match="is damaged"):
        store._writer.migrate(0, (Step(1, ("ALTER TABLE meetings ADD COLUMN room TEXT", "DROP TABLE nothing")),))
    store.close()
    assert path.read_bytes() == before


def test_an_archive_that_cannot_be_locked_says_what_to_do(folder: Path) -> None:
    (folder / "import.lock").mkdir()
    with Archive.open(folder) as archive, pytest.raises(ArchiveError, match=r"cannot be written .*--archive"), archive.lock():
        pass


def test_two_imports_do_not_meet(folder: Path) -> None:
    with Archive.open(folder) as one, Archive.open(folder) as other:
        with one.lock():
            with pytest.raises(ArchiveError, match="another import is running on this archive"), other.lock():
                pass
            assert len(other.store.documents()) == 2
        with other.lock():
            assert len(one.store.documents()) == 2


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("database is locked", "another program has held the archive"),
        ("unable to open database file", "cannot be opened"),
        ("attempt to write a readonly database", "cannot be written"),
        ("database or disk is full", "the disk is full"),
        ("file is not a database", "is damaged (file is not a database)"),
    ],
)
def test_what_sqlite_says_is_told_with_what_to_do(said: str, told: str) -> None:
    assert told in str(sqlite_error(Path("råd.db"), sqlite3.OperationalError(said)))


def test_reading_is_not_held_up_by_writing(folder: Path) -> None:
    with Archive.open(folder) as archive, Archive.open(folder) as reader, archive.store._writer.engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM pages")
        assert reader.store.reading("a" * 12) == full_minutes()


def test_an_archive_is_read_where_nothing_can_be_written(folder: Path, tmp_path: Path) -> None:
    """A log beside the file would need writing; SQLite takes a file as immutable only when it is told so."""
    share = tmp_path / "share"
    shutil.copytree(folder, share)
    (share / "radsminne.db").chmod(0o444)
    share.chmod(0o555)
    try:
        with Archive.open(share) as archive:
            assert archive.store.reading("a" * 12) == full_minutes()
    finally:
        share.chmod(0o755)


def test_a_killed_import_leaves_whole_documents(folder: Path) -> None:
    code = """
import sys
from pathlib import Path
from radsminne.corpus.archive import Archive
from tests.corpus.samples import minutes, case, seen
with Archive.open(Path(sys.argv[1])) as archive:
    for number in range(10_000):
        reading = minutes(f"{number}/2023", "2023-01-01", cases=tuple(case(f"{place}/23", "Sak", "tekst") for place in range(5)))
        archive.store.put(reading, seen(reading))
        print(reading.document.id, flush=True)
"""
    with subprocess.Popen([sys.executable, "-c", code, str(folder)], cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        told = [process.stdout.readline().strip() for _ in range(5)]
        process.kill()
    with Archive.open(folder) as archive:
        kept = {reading.document.id: reading for reading in archive.store.readings()}
        assert set(told) <= set(kept)
        assert {len(reading.cases) for number, reading in kept.items() if number not in {"a" * 12, "b" * 12}} == {5}
        with archive.lock():
            archive.store.put(full_minutes(), seen(full_minutes()))


def test_a_server_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises((ConnectionFailed, EngineMissing), match="postgresql") as error:
        Archive.open(tmp_path, "postgresql://ola:hemmelig@127.0.0.1:1/none")
    assert "hemmelig" not in str(error.value)


@pytest.mark.parametrize("address", ["nosuch://x/y", "not an address"])
def test_a_wrong_address_is_a_wrong_setting(tmp_path: Path, address: str) -> None:
    with pytest.raises(UsageError, match="database"):
        Archive.open(tmp_path, address)


def test_a_cold_reader_loads_nothing_heavy(folder: Path) -> None:
    code = """
import sys
from pathlib import Path
from radsminne.corpus.archive import Archive
from radsminne.corpus.coverage import find_coverage
with Archive.open(Path(sys.argv[1])) as archive:
    assert archive.store.records(archive.store.all_ids())
    assert find_coverage(archive.store).documents_searched == 2
print(sorted(set(sys.modules) & {"sqlalchemy", "asyncio", "email", "tomllib", "json", "logging", "subprocess", "ssl"}))
"""
    done = subprocess.run([sys.executable, "-c", code, str(folder)], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
