"""The file of judged questions, and what is said of one that cannot be used."""

import json
from pathlib import Path

import pytest

from radsminne.corpus.errors import InputError
from radsminne.corpus.records import RecordKind
from radsminne.search.evaluation.judged_questions import JudgedQuestion, Wanted, read_judged_questions

EXAMPLES = Path(__file__).parents[3] / "examples/questions.json"
GOOD = {"q": "landstrøm", "relevant": [{"case": "1/22"}]}


def test_what_may_be_left_out(tmp_path: Path) -> None:
    path = tmp_path / "q.json"
    path.write_text(json.dumps([GOOD, {"q": "bompenger", "relevant": [], "note": "let be"}]), encoding="utf-8-sig")
    assert read_judged_questions(path) == (
        JudgedQuestion("1", "landstrøm", None, "other", (Wanted(RecordKind.CASE, "1/22"),), ()),
        JudgedQuestion("2", "bompenger", None, "none", (), ()),
    )


def test_the_example_questions_are_read() -> None:
    questions = read_judged_questions(EXAMPLES)
    assert [question.id for question in questions] == [entry["id"] for entry in json.loads(EXAMPLES.read_text(encoding="utf-8"))]
    assert {wanted.kind for question in questions for wanted in question.relevant} == {"case", "section", "activity"}


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("[{", "is no JSON (line 1, column 3"),
        ("{}", "holds no list of questions"),
        ("[]", "holds no list of questions"),
        ([GOOD, "landstrøm"], "question 2: is no object"),
        ([{"relevant": []}], 'question 1: "q" is missing'),
        ([{"id": "x07", "q": " ", "relevant": []}], 'question 1 (x07): "q" is no text, or empty'),
        ([{"q": "landstrøm"}], 'question 1: "relevant" is missing'),
        ([{**GOOD, "relevant": {"case": "1/22"}}], 'question 1: "relevant" is no list'),
        ([{**GOOD, "relevant": [{"case": "1/22"}, {"sak": "2/22"}]}], 'question 1: "relevant" 2: must have one of "case", "activity"'),
        ([{**GOOD, "relevant": [{"case": "1/22", "section": "Havner"}]}], '"relevant" 1: must have one of'),
        ([{**GOOD, "relevant": [{"case": 4}]}], '"relevant" 1: "case" is no text'),
        ([{**GOOD, "partly": [{"case": "1/22", "document": ""}]}], '"partly" 1: "document" is no text, or empty'),
        ([{**GOOD, "kind": "none"}], 'its kind is "none" (nothing answers it), but'),
        ([{**GOOD, "id": "a"}, {**GOOD, "id": "a"}], "question 2 (a): an earlier one has the same id"),
    ],
)
def test_a_wrong_file_is_refused_with_the_entry(tmp_path: Path, content: object, expected: str) -> None:
    path = tmp_path / "q.json"
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    with pytest.raises(InputError) as caught:
        read_judged_questions(path)
    assert expected in str(caught.value)
    assert str(path) in str(caught.value)
    assert 'each question is {"q"' in str(caught.value)
    assert caught.value.exit_code == 3


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        read_judged_questions(tmp_path / "q.json")
