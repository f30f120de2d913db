"""What is told of files: why one could not be read, what waits for Tesseract, and paths as they are seen from here."""

from pathlib import Path

import pytest

from radsminne.corpus.files import describe_failure, describe_waiting, show_relative
from radsminne.corpus.problems import ProblemCode
from radsminne.corpus.records import Problem


@pytest.mark.parametrize(
    ("count", "told"),
    [
        (1, "1 scanned document waits for Tesseract: apt install tesseract-ocr tesseract-ocr-nor"),
        (3, "3 scanned documents wait for Tesseract: apt install tesseract-ocr tesseract-ocr-nor"),
    ],
)
def test_what_waits_is_counted(count: int, told: str) -> None:
    assert describe_waiting(count) == told


@pytest.mark.parametrize(("path", "near"), [("a/b.pdf", "b.pdf"), ("a/c/b.pdf", "c/b.pdf"), ("b.pdf", None), ("ab/c.pdf", None)])
def test_a_path_is_shown_from_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str, near: str | None) -> None:
    (tmp_path / "a").mkdir()
    monkeypatch.chdir(tmp_path / "a")
    assert show_relative(str(tmp_path / path)) == (near or str(tmp_path / path))


def test_a_folder_that_is_gone_is_no_reason_to_fail(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gone = tmp_path / "a"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    assert show_relative("/b/c.pdf") == "/b/c.pdf"


@pytest.mark.parametrize(
    ("code", "kept", "told"),
    [
        (ProblemCode.DAMAGED, False, "b.pdf: is broken"),
        (ProblemCode.NEEDS_OCR, True, "b.pdf: is broken (what was read of it before is kept)"),
        (ProblemCode.NEEDS_TESSERACT, False, "b.pdf"),
        (None, False, "b.pdf"),
    ],
)
def test_a_failure_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: ProblemCode | None, kept: bool, told: str) -> None:
    monkeypatch.chdir(tmp_path)
    path = str(tmp_path / "b.pdf")
    assert describe_failure(path, Problem(code, f"{path}: is broken") if code else None, is_kept=kept) == told
