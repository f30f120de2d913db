"""The problem codes: one place, every one used, and none that an archive may not hold."""

import pickle
import re
from pathlib import Path

import pytest

from radsminne.corpus.errors import InputError
from radsminne.corpus.problems import ProblemCode

ROOT = Path(__file__).parents[2]
PROGRAM = [ROOT / "cli.py", *(path for room in ("corpus", "extract", "index", "search") for path in sorted((ROOT / room).rglob("*.py")))]


def test_every_code_has_a_gloss_and_is_told_of_somewhere() -> None:
    told = {name for path in PROGRAM for name in re.findall(r"\bProblemCode\.([A-Z]\w+)", path.read_text(encoding="utf-8"))}
    assert {code.name for code in ProblemCode} == told
    assert all(code.gloss for code in ProblemCode)


@pytest.mark.parametrize("code", ProblemCode)
def test_a_code_is_named_as_it_is_written_and_fits_its_column(code: ProblemCode) -> None:
    assert code.value == code.name.lower()
    assert len(code.value) <= 40


def test_a_code_of_another_version_is_kept_as_it_is() -> None:
    code = ProblemCode("moon_phase")
    assert (code, code.value, code.name) == ("moon_phase", "moon_phase", "MOON_PHASE")
    assert code.gloss
    assert "moon_phase" not in list(ProblemCode)


def test_an_error_comes_out_of_a_child_process_with_its_code() -> None:
    sent = pickle.loads(pickle.dumps(InputError(ProblemCode.TIMEOUT, "a.pdf: took long")))  # noqa: S301 - what we pickled ourselves
    assert sent.code is ProblemCode.TIMEOUT
    assert str(sent) == "a.pdf: took long"
