"""What is put comes out again; files come and go; a kill leaves nothing half."""

import dataclasses
import datetime
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from radsminne.corpus.database.schema import TABLES
from radsminne.corpus.database.store import Store
from radsminne.corpus.database.views import VIEWS
from radsminne.corpus.errors import ArchiveError, InputError
from radsminne.corpus.files import ImportRun, Outcome, SeenFile
from radsminne.corpus.found import KnownPerson
from radsminne.corpus.paths import show_path
from radsminne.corpus.problems import ProblemCode
from radsminne.corpus.records import Problem, Reading, RecordKind
from tests.corpus.samples import document, full_minutes, full_report, minutes, seen

SERVER = os.environ.get("RADSMINNE_TEST_POSTGRES_URL")
CHILDREN = [table.name for table in TABLES.sorted_tables if "document_id" in table.c and table.name != "files"]


@pytest.fixture(
    params=[
        "sqlite",
        pytest.param("postgresql", marks=pytest.mark.skipif(not SERVER, reason="RADSMINNE_TEST_POSTGRES_URL names no server")),
    ]
)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    store = Store.create(tmp_path / "radsminne.db" if request.param == "sqlite" else str(SERVER))
    yield store
    if request.param == "postgresql":
        with store._writer.engine.begin() as connection:
            for view in reversed(VIEWS):
                connection.exec_driver_sql(f"DROP VIEW {view}")
            TABLES.drop_all(connection)
    store.close()


def count(store: Store, table: str) -> int:
    return int(store._rows.fetch(f"SELECT COUNT(*) FROM {table}").rows[0][0])  # noqa: S608 - our own names


@pytest.mark.parametrize("reading", [full_minutes(), full_report(), minutes(None, None)], ids=["minutes", "report", "bare"])
def test_a_reading_comes_out_as_it_was_put(store: Store, reading: Reading) -> None:
    store.put(reading, seen(reading))
    store.put(reading, seen(reading))
    assert store.reading(reading.document.id) == reading
    assert list(store.readings()) == [reading]
    assert store.documents() == (reading.document,)


def test_every_table_is_used(store: Store) -> None:
    for reading in (full_minutes(), full_report()):
        store.put(reading, seen(reading))
    assert [table for table in CHILDREN if not count(store, table)] == []


def test_every_view_has_rows(store: Store) -> None:
    for reading in (full_minutes(), full_report()):
        store.put(reading, seen(reading))
    store.failed(SeenFile("/arkiv/x.pdf", None, None, None, 1), Problem(ProblemCode.DAMAGED, "ødelagt"))
    assert [view for view in VIEWS if not count(store, view)] == []


def test_a_decision_is_read_with_its_meeting(store: Store) -> None:
    store.put(full_minutes(), seen(full_minutes()))
    sql = "SELECT date, meeting, case_number, title, decision, vote, council, document, page FROM vedtak ORDER BY decision"
    row = store._rows.fetch(sql).rows[0]
    assert (str(row[0]), *row[1:]) == (
        "2023-03-14",
        "1/2023",
        "2/23",
        "Sjøgata",
        "Planen godkjennes.",
        "enstemmig",
        "Fjordrådet",
        "møte 1.pdf",
        2,
    )


def test_a_new_reading_replaces_all_of_the_old(store: Store) -> None:
    old = full_minutes()
    new = dataclasses.replace(minutes("1/2023", None), document=old.document)
    store.put(old, seen(old))
    store.put(new, seen(new))
    assert store.reading(old.document.id) == new
    assert store.all_ids() == (f"{old.document.id}-m1",)
    assert sum(count(store, table) for table in CHILDREN) == 1


def test_a_file_is_remembered(store: Store) -> None:
    reading = full_minutes()
    file = seen(reading)
    store.put(reading, file)
    assert store.seen(file.path) == dataclasses.replace(file, outcome=Outcome.READ, document_id=reading.document.id)
    assert store.seen("/arkiv/annet.pdf") is None


def test_a_file_that_fails_is_remembered_with_its_reason(store: Store) -> None:
    file = SeenFile("/arkiv/x.pdf", "f" * 64, 10, 1, 1)
    problem = Problem(ProblemCode.DAMAGED, "ødelagt")
    store.failed(file, problem)
    assert store.seen(file.path) == dataclasses.replace(file, outcome=Outcome.FAILED, problem=problem)
    assert store.documents() == ()


@pytest.mark.parametrize(
    ("name", "sha256"), [("the same content, another program", "a" * 64), ("could not be opened", None), ("saved half", "c" * 64)]
)
def test_a_file_that_fails_keeps_its_last_good_reading(store: Store, name: str, sha256: str | None) -> None:
    reading = full_minutes()
    store.put(reading, seen(reading))
    file = dataclasses.replace(seen(reading), sha256=sha256, reading_version=2)
    for _ in range(2):
        store.failed(file, Problem(ProblemCode.DAMAGED, name))
    assert store.reading("a" * 12) == reading
    kept = store.seen(file.path)
    assert kept == dataclasses.replace(file, outcome=Outcome.FAILED, document_id="a" * 12, problem=Problem(ProblemCode.DAMAGED, name))
    better = minutes("1/2023", "2023-02-03")
    store.put(better, seen(better, file.path))
    assert store.documents() == (better.document,)


def test_a_file_that_was_touched_outdates_nothing(store: Store) -> None:
    reading = full_minutes()
    store.put(reading, seen(reading))
    revision = store.revision()
    touched = dataclasses.replace(seen(reading), mtime_ns=5, council="Fjellrådet")
    store.touch(touched)
    assert store.seen(touched.path) == dataclasses.replace(touched, document_id="a" * 12)
    assert store.revision() == revision


def test_the_same_content_under_two_paths_is_one_document(store: Store) -> None:
    reading = full_minutes()
    store.put(reading, seen(reading))
    store.link(seen(reading, "/kopi.pdf"), reading.document.id)
    assert [(file.path, file.document_id) for file in store.files()] == [("/arkiv/møte 1.pdf", "a" * 12), ("/kopi.pdf", "a" * 12)]
    store.put(reading, seen(reading, "/arkiv/møte 1.pdf"))
    assert len(store.documents()) == 1
    store.forget("/arkiv/møte 1.pdf")
    assert len(store.documents()) == 1
    store.forget("/kopi.pdf")
    assert store.documents() == ()
    assert sum(count(store, table) for table in CHILDREN) == 0


def test_a_changed_file_takes_its_old_document_away(store: Store) -> None:
    old, new = minutes("1/2023", "2023-02-03"), minutes("2/2023", "2023-03-03")
    store.put(old, seen(old, "/a.txt"))
    store.put(new, seen(new, "/a.txt"))
    assert store.documents() == (new.document,)


def test_a_changed_file_leaves_a_document_that_another_file_has(store: Store) -> None:
    old, new = minutes("1/2023", "2023-02-03"), minutes("2/2023", "2023-03-03")
    store.put(old, seen(old, "/a.txt"))
    store.link(seen(old, "/b.txt"), old.document.id)
    store.put(new, seen(new, "/a.txt"))
    assert {found.id for found in store.documents()} == {old.document.id, new.document.id}


@pytest.mark.parametrize("unstorable", ["\ud800", "a\x00b"])
def test_a_put_that_breaks_leaves_what_was_there(store: Store, unstorable: str) -> None:
    old = full_minutes()
    store.put(old, seen(old))
    broken = dataclasses.replace(old, problems=(Problem(ProblemCode.NO_DATE, unstorable),))
    with pytest.raises(InputError, match="cannot be stored"):
        store.put(broken, seen(broken))
    assert store.reading(old.document.id) == old
    assert store.seen(old.document.path) is not None


def test_file_names_that_are_no_text_are_kept(store: Store) -> None:
    path = os.fsdecode(b"/arkiv/m\xf8te.txt")
    reading = Reading(dataclasses.replace(document(), path=path), ())
    store.put(reading, seen(reading))
    assert store.reading(reading.document.id) == reading
    found = store.seen(path)
    assert found is not None
    assert found.path == path


def test_a_reason_may_hold_a_file_name_that_is_no_text(store: Store) -> None:
    path = os.fsdecode(b"/arkiv/g\xe5s.pdf")
    problem = Problem(ProblemCode.DAMAGED, f"{path}: is broken")
    store.failed(SeenFile(path, None, None, None, 1), problem)
    assert [(file.path, file.problem) for file in store.files()] == [(path, problem)]
    assert show_path(problem.message) == r"/arkiv/g\xe5s.pdf: is broken"


def test_every_change_raises_the_revision(store: Store) -> None:
    reading = full_minutes()
    revisions = [store.revision()]
    changes: list[Callable[[], None]] = [
        lambda: store.put(reading, seen(reading)),
        lambda: store.link(seen(reading, "/b"), reading.document.id),
        lambda: store.failed(SeenFile("/c", None, None, None, 1), Problem(ProblemCode.MISSING, "borte")),
        lambda: store.forget("/b"),
    ]
    for change in changes:
        change()
        revisions.append(store.revision())
    assert revisions == sorted(set(revisions))


def test_runs_are_remembered(store: Store) -> None:
    began = datetime.datetime(2026, 1, 2, 3, 4, 5, 678901)
    number = store.start_run(began, 1)
    assert store.runs() == (ImportRun(number, began, None, 1, None, None, None),)
    done = ImportRun(number, began, began + datetime.timedelta(seconds=9), 1, 3, 2, 1)
    store.end_run(done)
    assert store.runs() == (done,)


def test_problems_name_their_document(store: Store) -> None:
    reading = full_minutes()
    store.put(reading, seen(reading))
    found = store.problems()
    assert tuple(known.problem for known in found) == reading.problems
    assert {(known.document_id, known.document) for known in found} == {("a" * 12, "møte 1.pdf")}


def test_names_are_known(store: Store) -> None:
    for reading in (full_minutes(), full_report()):
        store.put(reading, seen(reading))
    people = {person.name: person for person in store.known_people()}
    ids = ("aaaaaaaaaaaa-c2", "aaaaaaaaaaaa-m1", "bbbbbbbbbbbb-a1")
    assert people["Ola Nes"] == KnownPerson("Ola Nes", ("Nes kommune",), ("leader",), ids)
    assert sorted(people) == ["Kari Vik", "Mona Li", "Ola Nes", "Per Å"]
    assert store.known_councils() == ("Fjordrådet",)


def test_an_empty_archive_knows_nothing(store: Store) -> None:
    assert (store.documents(), store.known_people(), store.all_ids()) == ((), (), ())
    assert store.record("a-c1") is None
    assert store.records([]) == ()
    with pytest.raises(ArchiveError, match="no document abc in the archive"):
        store.reading("abc")


def test_all_ids_can_be_of_one_kind(store: Store) -> None:
    store.put(full_minutes(), seen(full_minutes()))
    assert store.all_ids(RecordKind.CASE) == ("aaaaaaaaaaaa-c1", "aaaaaaaaaaaa-c2")


def test_a_snapshot_does_not_see_what_is_written_meanwhile(store: Store) -> None:
    reading = full_minutes()
    with store._rows.snapshot():
        assert store.documents() == ()
        store.put(reading, seen(reading))
        assert store.documents() == ()
    assert store.documents() == (reading.document,)


def test_sums_agree_with_what_any_tool_reads(store: Store) -> None:
    store.put(full_minutes(), seen(full_minutes()))
    with store._writer.engine.connect() as connection:
        found = connection.execute(text("SELECT case_number, decisions FROM saker ORDER BY case_number")).all()
    assert [tuple(row) for row in found] == [("1/23", 0), ("2/23", 2)]
