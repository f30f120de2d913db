"""The JSON of an answer, as other programs rely on it."""

import datetime

from radsminne.corpus.coverage import Coverage
from radsminne.corpus.problems import ProblemCode
from radsminne.corpus.records import DatePrecision, Problem, RecordKind
from radsminne.search.options import SearchOptions, Sort
from radsminne.search.question.named_people import AskedPerson
from radsminne.search.show.answer_json import answer_json
from tests.search.answers import COVERAGE, make_full_answer, make_hit, make_missing, make_question, make_record


def test_a_whole_answer() -> None:
    """Every field with its name and its form."""
    coverage = Coverage(3, 4, COVERAGE.first, COVERAGE.last, (make_missing(),), ("a.pdf",))
    question = make_question(start=datetime.date(2021, 1, 1), kinds=(RecordKind.CASE,), people=(AskedPerson("liv", ("Liv Strand",)),))
    problem = Problem(ProblemCode.INDEX_OUTDATED, "run reindex")
    answer = make_full_answer(make_hit(decision="Ja.", people=("Liv Strand",)), question=question, coverage=coverage, problems=(problem,))
    assert answer_json(answer) == {
        "schema": 1,
        "query": {
            "text": "når diskuterte rådet landstrøm",
            "topic": "landstrøm",
            "intent": "when",
            "from": "2021-01-01",
            "to": None,
            "people": ["Liv Strand"],
            "kinds": ["case"],
            "council": None,
            "language": "nb",
            "numbers": [],
            "references": [],
            "outcome": None,
            "taken_for": {"liv": ["Liv Strand"]},
        },
        "found": True,
        "hits": [
            {
                "id": "aaa-c1",
                "kind": "case",
                "number": "4/21",
                "title": "Landstrøm i havnene",
                "date": "2021-03-04",
                "date_precision": "day",
                "council": "Kystrådet",
                "meeting": "2/2021",
                "document": "referat-2021-03-04.pdf",
                "path": [],
                "page": 2,
                "source": "text",
                "unsure": False,
                "quote": "Rådet drøftet landstrøm i tre havner. Flere ønsket seg en plan for kaiene.",
                "highlights": [[14, 23]],
                "score": 0.8,
                "decisions": ["Ja."],
                "people": ["Liv Strand"],
            }
        ],
        "answer": {
            "first": "aaa-c1",
            "last": "aaa-c1",
            "decided": ["aaa-c1"],
            "outcomes": {"decided": 1},
            "years": {"2021": 1},
            "elsewhere": {},
            "people": [],
        },
        "coverage": {
            "meetings_searched": 3,
            "documents_searched": 4,
            "from": "2021-01-05",
            "to": "2023-12-31",
            "missing_meetings": ["1/2021"],
            "missing_councils": ["Kystrådet"],
            "unreadable": ["a.pdf"],
        },
        "problems": [{"code": "index_outdated", "message": "run reindex", "at": None}],
    }


def test_a_paper_to_be_checked_is_told_once() -> None:
    """However many of its records answer; those of other papers are not touched by it."""
    unsure = [make_record(id=name, document="b.pdf", is_unsure=True) for name in ("bbb-c1", "bbb-c2")]
    found = answer_json(make_full_answer(make_hit(), *map(make_hit, unsure)))
    message = "b.pdf: the document's structure was not understood with certainty; check what was read of it"
    assert found["problems"] == [{"code": "structure_unsure", "message": message, "at": None}]
    assert [hit["unsure"] for hit in found["hits"]] == [False, True, True]  # type: ignore[attr-defined]


def test_nothing_found() -> None:
    """No hits, no dates, and still the coverage."""
    found = answer_json(make_full_answer(question=make_question(unknown_people=("Bent Fjellheim",))))
    assert found["found"] is False
    assert found["hits"] == []
    nothing: dict[str, object] = {"first": None, "last": None, "decided": [], "outcomes": {}, "years": {}, "elsewhere": {}, "people": []}
    assert found["answer"] == nothing
    assert found["query"]["people"] == ["Bent Fjellheim"]  # type: ignore[index]


def test_hits_are_best_first_unless_asked_otherwise() -> None:
    """With --sort date they are in the order of their days; first and last are the same."""
    late = make_hit(make_record(id="bbb-c1", date=datetime.date(2023, 1, 2), date_precision=DatePrecision.DAY), score=0.9)
    early = make_hit(score=0.5)
    by_score, by_date = (
        answer_json(make_full_answer(late, early, options=SearchOptions(sort=sort, limit=1))) for sort in (Sort.SCORE, Sort.DATE)
    )
    assert [hit["id"] for hit in by_score["hits"]] == ["bbb-c1"]  # type: ignore[attr-defined]
    assert [hit["id"] for hit in by_date["hits"]] == ["aaa-c1"]  # type: ignore[attr-defined]
    for found in (by_score, by_date):
        told: dict[str, object] = found["answer"]  # type: ignore[assignment]
        assert (told["first"], told["last"], told["years"]) == ("aaa-c1", "bbb-c1", {"2021": 1, "2023": 1})
