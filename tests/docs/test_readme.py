"""README.md shows the answer that the program gives, and names every folder."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from radsminne import cli
from radsminne.extract.pdf.ocr import explain_missing_ocr
from tests.docs.pages import ROOT

LACK = explain_missing_ocr()
TEXT = (ROOT / "README.md").read_text(encoding="utf-8")
SHOWN = re.search(r"```text\n(When: helsedata\n.*?)```", TEXT, re.DOTALL)
MADE = {"build", "dist", "__pycache__"}
"""Folders that commands make."""
QUESTION = "when did the council discuss helsedata"


def squeeze(text: str) -> str:
    """The words of an answer, however wide it was set."""
    return " ".join(text.split())


def test_every_folder_has_its_row() -> None:
    folders = {path.name for path in ROOT.iterdir() if path.is_dir() and not path.name.startswith(".")} - MADE
    table = TEXT.partition("## Where things are")[2].partition("## ")[0]
    assert set(re.findall(r"`(\w+)/`", table)) == folders


@pytest.mark.slow
@pytest.mark.skipif(LACK is not None, reason=LACK or "")
def test_the_answer_is_the_programs(tmp_path: Path) -> None:
    run = CliRunner().invoke
    run(cli.main, ["import", str(ROOT / "examples/archive"), "--archive", str(tmp_path), "-q"])
    answer = squeeze(run(cli.main, ["search", QUESTION, "--archive", str(tmp_path)]).stdout.replace(f" --archive {tmp_path}", ""))
    assert SHOWN is not None
    parts = [squeeze(part) for part in re.split(r"^\s*…$", SHOWN[1], flags=re.MULTILINE)]
    assert [part for part in parts if part not in answer] == []
