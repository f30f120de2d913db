"""The answer that README.md shows is the one that the program gives."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from radsminne import cli
from radsminne.extract.pdf.ocr import find_lack
from tests.docs.pages import ROOT

LACK = find_lack()
SHOWN = re.search(r"```text\n(When: helsedata\n.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
QUESTION = "when did the council discuss helsedata"


def squeeze(text: str) -> str:
    """The words of an answer, however wide it was set."""
    return " ".join(text.split())


@pytest.mark.slow
@pytest.mark.skipif(LACK is not None, reason=LACK or "")
def test_the_answer_is_the_programs(tmp_path: Path) -> None:
    run = CliRunner().invoke
    run(cli.main, ["import", str(ROOT / "examples/archive"), "--archive", str(tmp_path), "-q"])
    answer = squeeze(run(cli.main, ["search", QUESTION, "--archive", str(tmp_path)]).stdout.replace(f" --archive {tmp_path}", ""))
    assert SHOWN is not None
    parts = [squeeze(part) for part in re.split(r"^\s*…$", SHOWN[1], flags=re.MULTILINE)]
    assert [part for part in parts if part not in answer] == []
