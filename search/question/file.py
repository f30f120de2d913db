"""Many questions in one file, one a line."""

import sys
from pathlib import Path

from radsminne.corpus.errors import InputError
from radsminne.corpus.problems import ProblemCode

_STANDARD_INPUT = Path("-")


def read_questions(path: Path) -> list[str]:
    """Return the questions of a file, "-" for standard input; empty lines are left out."""
    try:
        text = sys.stdin.read() if path == _STANDARD_INPUT else path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = f"the questions cannot be read ({error}); give a text file in UTF-8 with one question a line"
        raise InputError(ProblemCode.UNREADABLE, f"{path}: {reason}") from error
    return [line.strip() for line in text.splitlines() if line.strip()]
