"""What docs/python.md shows is what comes out."""

import doctest
import re
import shutil
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs/python.md"
PAPERS = ("protokoll-2022-1.pdf", "protokoll-2022-5.pdf", "protokoll-2023-1.docx")


def test_the_examples_of_the_page_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    minutes = tmp_path / "minutes"
    minutes.mkdir()
    for name in PAPERS:
        shutil.copy(ROOT / "examples/archive" / name, minutes)
    monkeypatch.chdir(tmp_path)
    examples = "".join(re.findall(r"```pycon\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL))
    told: list[str] = []
    runner = doctest.DocTestRunner()
    runner.run(doctest.DocTestParser().get_doctest(examples, {}, PAGE.name, str(PAGE), 0), out=told.append)
    assert runner.tries > 10
    assert "".join(told) == ""
