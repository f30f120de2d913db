"""Judged questions, read from a JSON file.

What people who know an archive say that a search should find in it.

    [{"id": "x01", "q": "når diskuterte rådet helsedata", "lang": "nb", "kind": "when",
      "relevant": [{"case": "4/22", "document": "protokoll-2022-1.pdf"}, {"section": "Helsedata i kommunene"}],
      "partly": [{"activity": "Hvor går dataene våre?"}]}]

A question that the archive cannot answer has an empty "relevant". "id", "lang", "kind", "partly" and "document" may be left out,
and what else an entry holds is let be.
"""

import json
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from radsminne.corpus.errors import InputError
from radsminne.corpus.found import FoundRecord
from radsminne.corpus.problems import ProblemCode
from radsminne.corpus.records import RecordKind

KINDS = (RecordKind.CASE, RecordKind.ACTIVITY, RecordKind.SECTION)
_NO_ANSWER = "none"
"""The kind of a question that the archive cannot answer."""

_NOT_LETTERS = re.compile(r"[\W_]+")
_SAK = re.compile(r"^\s*(?:sak|case)\b\s*", re.IGNORECASE)
_SPACE = re.compile(r"\s+")
_SHAPE = 'each question is {"q": "…", "relevant": [{"case": "4/22"}, …]}; "relevant": [] where nothing answers it'


@dataclass(frozen=True, slots=True)
class Wanted:
    """A record as a person points to it: a case by number or title, an activity or a section by title.

    `document` is the name of its file, with or without what comes after the dot; None takes any document's.
    """

    kind: RecordKind
    name: str
    document: str | None = None

    def is_met_by(self, record: FoundRecord) -> bool:
        """Tell whether this record is the one that is meant."""
        if record.kind is not self.kind or not self._is_in(record.document):
            return False
        if self.kind is RecordKind.CASE:
            number = _fold_number(self.name)
            return _fold_number(record.number or "") == number or _fold(record.title) == _fold(_SAK.sub("", self.name))
        titles = (record.title, *record.path) if self.kind is RecordKind.SECTION else (record.title,)
        return _fold(self.name) in {_fold(title) for title in titles}

    def _is_in(self, document: str) -> bool:
        return self.document is None or _stem(self.document) == _stem(document)

    def __str__(self) -> str:
        return f"{self.kind.value} {self.name}" + (f" ({self.document})" if self.document else "")


@dataclass(frozen=True, slots=True)
class JudgedQuestion:
    """A question with the records that answer it; those in `partly` neither help nor harm an answer."""

    id: str
    text: str
    language: str | None
    kind: str
    relevant: tuple[Wanted, ...]
    partly: tuple[Wanted, ...]


def make_wanted(record: FoundRecord) -> Wanted:
    """Point to a record as a person would."""
    return Wanted(record.kind, (record.kind is RecordKind.CASE and record.number) or record.title, record.document)


def read_judged_questions(path: Path) -> tuple[JudgedQuestion, ...]:
    """Read a file of judged questions; InputError says which entry cannot be used, and why."""
    try:
        entries = json.loads(path.read_text(encoding="utf-8-sig"))
    except json.JSONDecodeError as error:
        raise _refuse(path, f"is no JSON (line {error.lineno}, column {error.colno}: {error.msg})") from error
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(ProblemCode.UNREADABLE, f"{path}: the questions cannot be read ({error}); give a JSON file in UTF-8") from error
    if not isinstance(entries, list) or not entries:
        raise _refuse(path, "holds no list of questions")
    questions: dict[str, JudgedQuestion] = {}
    for n, entry in enumerate(entries, 1):
        try:
            question = _read_question(n, entry)
        except ValueError as error:
            raise _refuse(path, f"question {_name_entry(n, entry)}: {error}") from error
        if question.id in questions:
            raise _refuse(path, f"question {_name_entry(n, entry)}: an earlier one has the same id")
        questions[question.id] = question
    return tuple(questions.values())


def _refuse(path: Path, reason: str) -> InputError:
    return InputError(ProblemCode.WRONG_FORMAT, f"{path}: {reason}; {_SHAPE}")


def _name_entry(n: int, entry: object) -> str:
    name = entry.get("id") if isinstance(entry, dict) else None
    return f"{n} ({name})" if name else str(n)


# Any: an entry is whatever stands in the file, and is looked at before it is believed.
def _read_question(n: int, entry: Any) -> JudgedQuestion:  # noqa: ANN401
    if not isinstance(entry, dict):
        raise ValueError("is no object in braces")  # noqa: TRY004 - what is wrong is the file, not the program
    relevant, partly = _read_list(entry, "relevant"), _read_list(entry, "partly") if "partly" in entry else ()
    kind = _read_text(entry, "kind") if entry.get("kind") is not None else "other" if relevant else _NO_ANSWER
    if kind == _NO_ANSWER and relevant:
        raise ValueError(f'its kind is "{_NO_ANSWER}" (nothing answers it), but "relevant" names records')
    language = _read_text(entry, "lang") if entry.get("lang") is not None else None
    return JudgedQuestion(str(entry.get("id") or n), _read_text(entry, "q"), language, kind, relevant, partly)


def _read_text(entry: dict[str, Any], key: str) -> str:
    value = entry.get(key)
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f'"{key}" {"is missing" if value is None else "is no text, or empty"}')
    return value.strip()


def _read_list(entry: dict[str, Any], key: str) -> tuple[Wanted, ...]:
    if not isinstance(entry.get(key), list):
        raise ValueError(f'"{key}" {"is no list" if key in entry else "is missing"}')  # noqa: TRY004
    wanted = []
    for n, value in enumerate(entry[key], 1):
        try:
            wanted.append(_read_wanted(value))
        except ValueError as error:
            raise ValueError(f'"{key}" {n}: {error}') from error
    return tuple(wanted)


def _read_wanted(value: Any) -> Wanted:  # noqa: ANN401
    kinds = [kind for kind in KINDS if kind.value in value] if isinstance(value, dict) else []
    if len(kinds) != 1:
        raise ValueError("must have one of " + ", ".join(f'"{kind.value}"' for kind in KINDS))
    document = _read_text(value, "document") if value.get("document") is not None else None
    return Wanted(kinds[0], _read_text(value, kinds[0].value), document)


def _fold(text: str) -> str:
    return _NOT_LETTERS.sub(" ", unicodedata.normalize("NFC", text)).strip().casefold()


def _fold_number(text: str) -> str:
    return _SPACE.sub("", _SAK.sub("", text)).casefold()


def _stem(name: str) -> str:
    """Return a file's name without folder and ending: "protokoll.pdf" and "protokoll" are the same paper."""
    return unicodedata.normalize("NFC", Path(name).stem if Path(name).suffix.lower() in _ENDINGS else Path(name).name)


_ENDINGS = {".pdf", ".docx", ".txt", ".md"}
