"""Answers held against judged questions: the figures by hand, and a real archive scored from a file."""

import json
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from radsminne.corpus.archive import Archive
from radsminne.corpus.found import FoundRecord
from radsminne.corpus.records import RecordKind
from radsminne.search.answer import AS_ASKED, Answer, Searcher, SearchOptions
from radsminne.search.evaluation.evaluation import (
    Figures,
    average,
    evaluate,
    evaluation_json,
    evaluation_text,
    score_answer,
    summarise_scores,
)
from radsminne.search.evaluation.judged_questions import JudgedQuestion, Wanted, read_judged_questions
from tests.search.answers import make_record
from tests.search.archives import WordEmbedder, build_archive

QUESTIONS = [
    {
        "id": "a",
        "q": "når diskuterte rådet landstrøm",
        "kind": "when",
        "relevant": [{"case": "Sak 1/1/22", "document": "referat-1"}, {"case": "Plan for ferger"}, {"section": "Grønne havner"}],
    },
    {"id": "b", "q": "hva skjedde i oktober 2022", "kind": "topic", "relevant": [{"activity": "Brev til Havnevesenet om mudring"}]},
    {"id": "c", "q": "når diskuterte rådet bompenger", "kind": "none", "relevant": []},
    {"id": "d", "q": "isbading", "kind": "topic", "relevant": [{"case": "9/9/22"}], "partly": [{"section": "Grønne havner"}]},
]


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    """A small real archive."""
    with build_archive(tmp_path_factory.mktemp("archive") / "a") as built:
        yield built


def ask(*relevant: str, partly: tuple[str, ...] = ()) -> JudgedQuestion:
    """A question whose records are cases with these numbers."""
    wanted, half = (tuple(Wanted(RecordKind.CASE, number) for number in numbers) for numbers in (relevant, partly))
    return JudgedQuestion("q", "landstrøm", "nb", "when", wanted, half)


def give(numbers: str) -> list[FoundRecord]:
    """Cases with these numbers, best first."""
    return [make_record(number=number, title=f"Sak om {number}") for number in numbers.split()]


SECOND = 1 / math.log2(3)


@pytest.mark.parametrize(
    ("question", "given", "expected"),
    [
        (ask("1"), "1", Figures(1, 1, 1, 1)),
        (ask("1"), "", Figures(0, 0, 0, 0)),
        (ask("1"), "7 1", Figures(SECOND, 1, 2 / 3, 1)),
        (ask("1", "2"), "1", Figures(1 / (1 + SECOND), 1 / 2, 2 / 3, 1)),
        (ask("1", partly=("7",)), "7 1", Figures(1, 1, 1, 1)),
        (ask("1", partly=("7",)), "7", Figures(0, 0, 0, 1)),
        (ask("1"), "1 1", Figures(1, 1, 1, 1)),
        (ask("1"), "a b c d e f g h i j 1", Figures(0, 0, 2 / 12, 1)),
        (ask("1"), "a b c d e f g h i 1", Figures(1 / math.log2(11), 1, 2 / 11, 1)),
        (ask(), "", Figures(no_answer=1)),
        (ask(), "7", Figures(no_answer=0)),
    ],
)
def test_figures_of_one_answer(question: JudgedQuestion, given: str, expected: Figures) -> None:
    found = score_answer(question, give(given)).figures
    assert dict(found.named()) == pytest.approx(dict(expected.named()))


def test_a_mean_is_over_the_questions_that_have_the_figure() -> None:
    scored = [score_answer(question, give(given)) for question, given in ((ask("1"), "1"), (ask("1"), "7"), (ask(), "7"))]
    assert dict(summarise_scores(scored).figures.named()) == {
        "ndcg@10": 0.5,
        "recall@10": 0.5,
        "list-F1": 0.5,
        "answered": 1,
        "no-answer": 0,
    }
    assert average([]) == Figures()


def test_what_was_missed_and_what_came_instead_is_told() -> None:
    scored = score_answer(ask("1", "2", partly=("3",)), give("7 3 1"))
    assert [str(one) for one in scored.missed] == ["case 2"]
    assert [str(one) for one in scored.wrong] == ["case 7 (referat-2021-03-04.pdf)"]


@pytest.mark.parametrize(
    ("wanted", "is_met"),
    [
        (Wanted(RecordKind.CASE, "4/21"), True),
        (Wanted(RecordKind.CASE, "Sak 4 / 21"), True),
        (Wanted(RecordKind.CASE, "landstrøm i havnene."), True),
        (Wanted(RecordKind.CASE, "4/21", "referat-2021-03-04.docx"), True),
        (Wanted(RecordKind.CASE, "4/21", "referat-2021-03-04"), True),
        (Wanted(RecordKind.CASE, "4/21", "referat-2021-03-05.pdf"), False),
        (Wanted(RecordKind.CASE, "14/21"), False),
        (Wanted(RecordKind.SECTION, "Landstrøm i havnene"), False),
    ],
)
def test_a_record_is_pointed_to_by_number_or_title(wanted: Wanted, is_met: bool) -> None:
    assert wanted.is_met_by(make_record()) is is_met


def test_a_section_is_also_met_by_those_under_it() -> None:
    record = make_record(kind=RecordKind.SECTION, title="Kaier", path=("Grønne havner", "Kaier"))
    assert Wanted(RecordKind.SECTION, "grønne havner").is_met_by(record)
    assert not Wanted(RecordKind.SECTION, "Havner").is_met_by(record)


def test_an_archive_is_scored_from_a_file(archive: Archive, tmp_path: Path) -> None:
    """What a secretariat does: its own archive, its own questions."""
    path = tmp_path / "spørsmål.json"
    path.write_text(json.dumps(QUESTIONS), encoding="utf-8")
    with Searcher(archive, embedder=WordEmbedder()) as searcher:
        evaluation = evaluate(archive, searcher, read_judged_questions(path))
    figures = dict(evaluation.figures.named())
    assert figures["no-answer"] == 1
    assert figures["answered"] == pytest.approx(2 / 3)
    assert [(kind.kind, kind.questions) for kind in evaluation.kinds] == [("when", 1), ("topic", 2), ("none", 1)]
    assert [one.question.id for one in evaluation.weakest(1)] == ["d"]
    assert [(name, wanted.name) for name, wanted in evaluation.unknown] == [("d", "9/9/22")]

    value: dict[str, Any] = evaluation_json(evaluation)
    assert json.loads(json.dumps(value)) == value
    assert value["figures"] == figures
    assert value["results"][3]["missed"] == [{"case": "9/9/22", "document": None}]
    assert value["unknown"] == [{"question": "d", "case": "9/9/22", "document": None}]

    text = evaluation_text(evaluation).splitlines()
    assert text[0].split() == ["kind", "questions", "ndcg@10", "recall@10", "list-F1", "answered", "no-answer"]
    assert text[3].split() == ["none", "1", "–", "–", "–", "–", "1.000"]
    assert text[4].split()[:2] == ["all", "4"]
    assert "      missed: case 9/9/22" in text
    assert text[-1] == "  d  case 9/9/22"


def test_the_weakest_are_told_in_a_few_lines() -> None:
    """Five questions, and three records of each."""
    scored = [score_answer(ask("1", "2", "3", "4"), []) for _ in range(6)]
    text = evaluation_text(summarise_scores(scored))
    assert text.count("landstrøm") == 5
    assert text.count("missed: case 1; case 2; case 3 and 1 more") == 5


def test_no_more_than_a_hundred_records_of_an_answer_count(archive: Archive) -> None:
    """Whatever comes after them nobody reads."""
    asked: list[int | None] = []

    class Noting(Searcher):
        def answer(self, question: str, options: SearchOptions = AS_ASKED) -> Answer:
            asked.append(options.limit)
            return super().answer(question, options)

    with Noting(archive, embedder=WordEmbedder()) as searcher:
        evaluate(archive, searcher, [ask("1")])
    assert asked == [100]


def test_a_fault_is_counted_against_the_archive_only_where_there_is_one(archive: Archive) -> None:
    """All right: no list of the weakest, and nothing that is not there."""
    question = JudgedQuestion("1", "når diskuterte rådet bompenger", None, "none", (), ())
    with Searcher(archive, embedder=WordEmbedder()) as searcher:
        assert len(evaluation_text(evaluate(archive, searcher, [question])).splitlines()) == 3
