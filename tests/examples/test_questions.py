"""The judged questions speak only of records that the archive holds."""

import json
from pathlib import Path
from typing import Any

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples"
QUESTIONS: list[dict[str, Any]] = json.loads((EXAMPLES / "questions.json").read_text(encoding="utf-8"))
REFERENCES = [pytest.param(ref, id=f"{one['id']}-{n}") for one in QUESTIONS for n, ref in enumerate(one["relevant"] + one["partly"])]


def expected_records(document: str, kind: str) -> set[str]:
    """The case numbers, section titles or activity titles of a document."""
    reading = json.loads((EXAMPLES / "expected" / f"{Path(document).stem}.json").read_text(encoding="utf-8"))
    records = {
        "case": [case["number"] for case in reading["cases"]],
        "section": reading["sections"],
        "activity": [activity["title"] for activity in reading["activities"]],
    }
    return set(records[kind])


@pytest.mark.parametrize("ref", REFERENCES)
def test_referenced_record_exists(ref: dict[str, str]) -> None:
    kind = next(key for key in ref if key != "document")
    assert (EXAMPLES / "archive" / ref["document"]).exists()
    assert ref[kind] in expected_records(ref["document"], kind)


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda one: one["id"])
def test_no_record_is_judged_twice(question: dict[str, Any]) -> None:
    refs = [json.dumps(ref, sort_keys=True) for ref in question["relevant"] + question["partly"]]
    assert len(refs) == len(set(refs))


def test_the_questions_are_of_many_kinds() -> None:
    assert len({one["id"] for one in QUESTIONS}) == len(QUESTIONS) >= 25
    assert {one["lang"] for one in QUESTIONS} == {"nb", "nn", "en"}
    assert {one["kind"] for one in QUESTIONS} == {"when", "what_decided", "who", "topic", "none"}
    unanswerable = [one for one in QUESTIONS if not one["relevant"]]
    assert len(unanswerable) >= 6
    assert all(one["kind"] == "none" and not one["partly"] for one in unanswerable)
