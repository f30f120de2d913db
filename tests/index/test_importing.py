"""The import run: what is read, what is passed over and what fails."""

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from radsminne.corpus.archive import Archive
from radsminne.corpus.errors import InputError
from radsminne.corpus.files import SeenFile
from radsminne.corpus.problems import ProblemCode
from radsminne.corpus.records import Problem, Reading
from radsminne.extract.source import Limits
from radsminne.extract.version import READING_VERSION
from radsminne.index.generations.generations import is_current, open_live_index, read_live_generation
from radsminne.index.import_report import result_json, summary_text
from radsminne.index.importing import FileOutcome, ImportOptions, run_import
from radsminne.index.progress import Stage
from radsminne.index.status import find_status, status_json, status_text
from tests.corpus.older import change, make_older
from tests.corpus.samples import case
from tests.index.imports import Reader, outcomes, run, write
from tests.index.points import KeywordEmbedder

ADDED, CHANGED, REREAD, UNCHANGED, COPY, FAILED = FileOutcome


def test_a_folder_is_imported(archive: Archive, folder: Path) -> None:
    summary, _ = run(archive, folder)
    assert outcomes(summary) == {"a.txt": ADDED, "b.txt": ADDED, "c.txt": ADDED}
    assert (summary.counts.documents, summary.counts.meetings, summary.counts.cases) == (3, 3, 3)
    assert summary.passages == read_live_generation(archive).passages > 0
    assert [file.document_id for file in summary.files] == [document.id for document in archive.store.documents()]
    assert is_current(archive)


def test_importing_again_reads_nothing_and_builds_nothing(archive: Archive, folder: Path) -> None:
    first, _ = run(archive, folder)
    before = read_live_generation(archive)
    summary, read = run(archive, folder)
    assert set(outcomes(summary).values()) == {UNCHANGED}
    assert (read, read_live_generation(archive), summary.passages) == ([], before, first.passages)
    assert summary.counts.documents == 0


def test_a_file_that_was_only_touched_is_not_read_again(archive: Archive, folder: Path) -> None:
    run(archive, folder)
    before = read_live_generation(archive)
    write(folder / "a.txt", "Havn")
    summary, read = run(archive, folder)
    assert (outcomes(summary)["a.txt"], read, read_live_generation(archive)) == (UNCHANGED, [], before)
    kept = archive.store.seen(str(folder / "a.txt"))
    assert kept is not None
    assert kept.mtime_ns == (folder / "a.txt").stat().st_mtime_ns


def test_only_what_is_new_is_read(archive: Archive, folder: Path) -> None:
    run(archive, folder)
    write(folder / "a.txt", "Ny havn")
    write(folder / "d.txt", "Skole")
    summary, read = run(archive, folder)
    assert outcomes(summary) == {"a.txt": CHANGED, "b.txt": UNCHANGED, "c.txt": UNCHANGED, "d.txt": ADDED}
    assert read == ["a.txt", "d.txt"]
    index = open_live_index(archive)
    texts = {passage.text for passage, _ in index.stored()}
    index.close()
    assert "Rådet drøftet Ny havn." in texts
    assert "Rådet drøftet Havn." not in texts


def test_a_bad_file_stops_nothing(archive: Archive, folder: Path) -> None:
    write(folder / "bad.txt", "!damaged")
    write(folder / "bug.txt", "!bug")
    write(folder / "empty.txt", "")
    (folder / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(30))
    summary, _ = run(archive, folder)
    codes = {Path(file.path).name: file.problem.code for file in summary.having(FAILED) if file.problem}
    assert codes == {"bad.txt": "damaged", "bug.txt": "crashed", "empty.txt": "empty", "picture.png": "unsupported"}
    assert len(summary.having(ADDED)) == 3
    kept = {Path(file.path).name for file in archive.store.files() if file.problem}
    assert kept == set(codes)


def test_a_bad_file_may_have_any_name(archive: Archive, folder: Path) -> None:
    name = os.fsdecode(b"g\xe5s.txt")
    write(folder / name, "!damaged")
    summary, _ = run(archive, folder)
    assert outcomes(summary)[name] is FAILED
    assert r"g\xe5s.txt: !damaged" in summary_text(summary)
    json.dumps([result_json(result) for result in summary.files], ensure_ascii=False).encode()
    status = find_status(archive)
    status_text(status).encode()
    json.dumps(status_json(status), ensure_ascii=False).encode()
    assert set(outcomes(run(archive, folder)[0]).values()) == {UNCHANGED, FAILED}


def test_documents_to_check_come_before_all_other_problems(archive: Archive, folder: Path) -> None:
    codes = {"a.txt": ProblemCode.NO_DATE, "b.txt": ProblemCode.STRUCTURE_UNSURE}

    def read(path: Path, limits: Limits) -> Reading:
        return replace(Reader()(path, limits), problems=(Problem(codes[path.name], "said"),))

    summary = run_import(archive, [folder], read=read, load=lambda *_, **__: KeywordEmbedder())
    lines = summary_text(summary).splitlines()
    first = lines.index("check first: the structure of these documents was not understood with certainty:")
    assert [line.split("/")[-1].strip(" -") for line in lines[first + 1 :]] == ["b.txt", "noted in the documents:", "a.txt: said"]


@pytest.mark.parametrize("title", ["half a character \ud800", "NUL \x00"])
def test_a_document_that_cannot_be_stored_stops_nothing(archive: Archive, folder: Path, title: str) -> None:
    def read(path: Path, limits: Limits) -> Reading:
        reading = Reader()(path, limits)
        return replace(reading, cases=(case("1/31", title),)) if path.name == "a.txt" else reading

    summary = run_import(archive, [folder], read=read, load=lambda *_, **__: KeywordEmbedder())
    assert outcomes(summary) == {"a.txt": FAILED, "b.txt": ADDED, "c.txt": ADDED}
    assert summary.counts.documents == 2


def test_a_scan_is_tried_again_once_pictures_can_be_read(archive: Archive, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever is told to install Tesseract, and does, finds that it helps; without it, importing again opens nothing."""
    scan = write(folder / "scan.txt", "!needs_ocr")
    monkeypatch.setattr("radsminne.extract.pdf.ocr.explain_missing_ocr", lambda: "Tesseract is not installed")
    run(archive, folder)
    assert run(archive, folder)[1] == []
    monkeypatch.setattr("radsminne.extract.pdf.ocr.explain_missing_ocr", lambda: None)
    assert run(archive, folder, options=ImportOptions(limits=Limits(ocr="never")))[1] == ["scan.txt"]  # other circumstances, the same fault
    assert run(archive, folder, options=ImportOptions(limits=Limits(ocr="never")))[1] == []
    assert run(archive, folder)[1] == ["scan.txt"]
    write(scan, "Skannet sak")
    assert outcomes(run(archive, folder)[0])["scan.txt"] is CHANGED


def test_a_bad_file_is_tried_again_when_something_is_different(archive: Archive, folder: Path) -> None:
    write(folder / "bad.txt", "!damaged")
    write(folder / "slow.txt", "!timeout")
    write(folder / "torn.txt", "!crashed")
    run(archive, folder)
    before = read_live_generation(archive)
    summary, read = run(archive, folder)
    assert read == ["torn.txt"]
    assert {file.problem.code for file in summary.having(FAILED) if file.problem} == {"damaged", "timeout", "crashed"}
    assert read_live_generation(archive) == before
    _, read = run(archive, folder, options=ImportOptions(limits=Limits(seconds=9999)))
    assert read == ["bad.txt", "slow.txt", "torn.txt"]
    write(folder / "bad.txt", "Bro over sundet")
    summary, _ = run(archive, folder)
    assert outcomes(summary)["bad.txt"] is CHANGED


def test_a_folder_that_can_be_looked_into_again_is_no_problem(archive: Archive, folder: Path) -> None:
    closed = SeenFile(str(folder / "under"), None, None, None, 1)
    archive.store.failed(closed, Problem(ProblemCode.UNREADABLE, "closed"))
    run(archive, folder)
    assert archive.store.seen(closed.path) is None


def test_the_same_content_is_read_once(archive: Archive, folder: Path) -> None:
    write(folder / "x.txt", "Havn")
    summary, read = run(archive, folder)
    assert outcomes(summary) == {"a.txt": ADDED, "b.txt": ADDED, "c.txt": ADDED, "x.txt": COPY}
    assert "x.txt" not in read
    write(folder / "y.txt", "Fiske")
    summary, read = run(archive, folder)
    assert (outcomes(summary)["y.txt"], read) == (COPY, [])
    assert len(archive.store.documents()) == 3


def test_what_is_gone_from_a_folder_is_kept_and_told(archive: Archive, folder: Path) -> None:
    run(archive, folder)
    (folder / "a.txt").unlink()
    summary, _ = run(archive, folder)
    assert summary.vanished == (str(folder / "a.txt"),)
    assert len(archive.store.documents()) == 3
    assert run(archive, folder / "b.txt")[0].vanished == ()


def test_what_is_hidden_or_the_archives_own_is_left_out(folder: Path) -> None:
    write(folder / ".hidden.txt", "Hemmelig")
    write(folder / ".git/x.txt", "Hemmelig")
    write(folder / "~$a.docx", "Hemmelig")
    write(folder / "Thumbs.db", "Hemmelig")
    with Archive.create(folder / "memory") as archive:
        summary, _ = run(archive, folder)
        assert outcomes(summary) == {"a.txt": ADDED, "b.txt": ADDED, "c.txt": ADDED}
        again, _ = run(archive, folder)
        assert set(outcomes(again).values()) == {UNCHANGED}


def test_a_file_that_is_named_is_read_whatever_its_name(archive: Archive, folder: Path) -> None:
    summary, _ = run(archive, write(folder / ".hidden.txt", "Havn"), folder / ".." / folder.name / "a.txt", folder / "a.txt")
    assert [Path(file.path).name for file in summary.files] == [".hidden.txt", "a.txt"]


def test_a_path_that_is_not_there_stops_before_anything_is_done(archive: Archive, folder: Path) -> None:
    with pytest.raises(InputError, match=r"nowhere\.pdf") as caught:
        run(archive, folder, folder / "nowhere.pdf")
    assert caught.value.code == "missing"
    assert not archive.store.runs()
    assert not archive.store.files()


def test_a_dry_run_changes_nothing(archive: Archive, folder: Path) -> None:
    write(folder / "bad.txt", "!damaged")
    summary, read = run(archive, folder, options=ImportOptions(dry_run=True))
    assert outcomes(summary) == {"a.txt": ADDED, "b.txt": ADDED, "bad.txt": FAILED, "c.txt": ADDED}
    assert len(read) == summary.counts.documents + 1 == 4
    assert (archive.store.files(), archive.store.runs()) == ((), ())
    assert not archive.index_folder.exists()


def test_a_named_council_stands_for_the_documents_own(archive: Archive, folder: Path) -> None:
    run(archive, folder)
    for options in (ImportOptions(council="Fjellrådet"), ImportOptions()):
        summary, _ = run(archive, folder, options=options)
        assert {document.council for document in archive.store.documents()} == {"Fjellrådet"}
        assert set(outcomes(summary).values()) == {UNCHANGED if options.council is None else REREAD}


def test_a_named_council_is_kept_when_the_program_reads_better(archive: Archive, folder: Path) -> None:
    write(folder / "copy.txt", "Havn")
    run(archive, folder, options=ImportOptions(council="Fjellrådet"))
    change(archive.path, "UPDATE files SET reading_version = reading_version - 1")
    summary, read = run(archive, folder)
    assert read == ["a.txt", "b.txt", "c.txt"]
    assert {document.council for document in archive.store.documents()} == {"Fjellrådet"}
    assert {name: outcome for name, outcome in outcomes(summary).items() if name != "copy.txt"} == dict.fromkeys(read, REREAD)
    assert "3 read again" in summary_text(summary)
    assert "3 files read again because this version of radsminne reads better" in summary_text(summary)
    assert set(outcomes(run(archive, folder)[0]).values()) == {UNCHANGED}
    run(archive, folder, options=ImportOptions(council="Dalrådet"))
    change(archive.path, "UPDATE files SET reading_version = reading_version - 1")
    run(archive, folder)
    assert {document.council for document in archive.store.documents()} == {"Dalrådet"}


def test_an_older_archive_is_not_read_again_because_it_is_taken_along(archive: Archive, folder: Path) -> None:
    write(folder / "bad.txt", "!damaged")
    run(archive, folder)
    before = archive.store.files()
    make_older(archive.path, 3)
    with Archive.open(archive.path) as opened:
        kept = opened.store.files()
        assert {file.reading_version for file in kept} == {1}
        assert [replace(file, reading_version=READING_VERSION) for file in kept] == list(before)
        assert {run.reading_version for run in opened.store.runs()} == {1}
        change(archive.path, f"UPDATE files SET reading_version = {READING_VERSION}")  # noqa: S608 - our own number
        summary, read = run(opened, folder)
        assert (read, summary.outdated, summary.is_index_built) == ([], 0, False)


def test_what_a_newer_version_has_read_is_left_to_it(archive: Archive, folder: Path) -> None:
    run(archive, folder)
    change(archive.path, "UPDATE files SET reading_version = reading_version + 1")
    assert run(archive, folder)[1] == []


def test_a_copy_of_what_a_newer_version_has_read_is_of_that_version(archive: Archive, folder: Path) -> None:
    run(archive, folder)
    change(archive.path, "UPDATE files SET reading_version = reading_version + 1")
    write(folder / "copy.txt", (folder / "a.txt").read_text(encoding="utf-8"))
    assert run(archive, folder)[1] == []
    assert {file.reading_version for file in archive.store.files()} == {READING_VERSION + 1}


def test_a_council_named_for_a_copy_is_the_documents(archive: Archive, folder: Path) -> None:
    run(archive, folder, options=ImportOptions(council="Fjellrådet"))
    copy = write(folder / "copy.txt", "Havn")
    run(archive, copy, options=ImportOptions(council="Dalrådet"))
    assert run(archive, folder)[1] == []
    assert {file.council for file in archive.store.files()} == {"Dalrådet", "Fjellrådet"}


def test_a_file_that_was_saved_half_keeps_its_last_reading(archive: Archive, folder: Path) -> None:
    run(archive, folder)
    before = archive.store.documents()
    write(folder / "a.txt", "!damaged")
    for _ in range(2):
        summary, _ = run(archive, folder)
        assert archive.store.documents() == before
        assert [file.document_id for file in summary.having(FAILED)] == [before[0].id]
        assert "what was read of it before is kept" in summary_text(summary)
        assert "what was read of it before is kept" in status_text(find_status(archive))
    write(folder / "a.txt", "Ny havn")
    assert outcomes(run(archive, folder)[0])["a.txt"] is CHANGED
    assert before[0].id not in {document.id for document in archive.store.documents()}


def test_a_run_is_written_down(archive: Archive, folder: Path) -> None:
    write(folder / "bad.txt", "!damaged")
    run(archive, folder)
    run(archive, folder)
    assert [(run.read, run.unchanged, run.failed) for run in archive.store.runs()] == [(3, 0, 1), (0, 3, 1)]
    assert all(run.ended and run.ended >= run.started for run in archive.store.runs())


def test_progress_counts_files(archive: Archive, folder: Path) -> None:
    told: list[tuple[str, int, int]] = []

    def note(stage: Stage, name: str, done: int, total: int) -> None:
        if stage is Stage.READING:
            told.append((Path(name).name, done, total))

    run_import(archive, [folder], progress=note, read=Reader(), load=lambda *_, **__: KeywordEmbedder())
    assert [(done, total) for _, done, total in told] == [(1, 3), (2, 3), (3, 3)]
    assert sorted(name for name, *_ in told) == ["a.txt", "b.txt", "c.txt"]


def test_real_files_are_read_by_child_processes(archive: Archive, folder: Path) -> None:
    embedder = KeywordEmbedder()
    summary = run_import(archive, [folder], ImportOptions(workers=1), load=lambda *_, **__: embedder)
    assert set(outcomes(summary).values()) == {ADDED}
    assert len(archive.store.documents()) == 3


def test_the_archive_does_not_depend_on_who_was_first(folder: Path, tmp_path: Path) -> None:
    states = []
    for name, workers in (("one", 1), ("many", 3)):
        with Archive.create(tmp_path / name) as archive:
            run(archive, folder, options=ImportOptions(workers=workers))
            index = open_live_index(archive)
            states.append((archive.store.documents(), sorted(passage.id for passage, _ in index.stored())))
            index.close()
    assert states[0] == states[1]
