"""Bodies that are left out, and the page that tells how they are read."""

from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.learning.left_out_page import ReadPaper, average, write_left_out
from benchmarks.learning.papers import find_papers, list_bodies
from benchmarks.learning.trained import train_once
from benchmarks.left_out import measure, read_body, read_papers
from benchmarks.measures.floors import Floor, check_floors
from benchmarks.train import train
from tests.benchmarks.learning.papers import Listening, write_paper


def read_two(folder: Path) -> list[ReadPaper]:
    papers = [write_paper(folder, "Kystrådet", "A"), write_paper(folder, "Fjellrådet", "B", "Rådet sier nei.")]
    return list(read_papers(papers))


def test_a_body_is_read_with_what_was_learnt_from_the_others(tmp_path: Path) -> None:
    papers = [
        write_paper(tmp_path, name, body) for name, body in (("Kystrådet", "A"), ("Fjellrådet", "B"), ("Dalrådet", "B"), ("Snørådet", "C"))
    ]
    part = Listening()
    assert list_bodies(papers) == ["A", "B", "C"]
    assert [read.paper.path.stem for read in read_body("B", papers, [part], tmp_path)] == ["Fjellrådet", "Dalrådet"]
    assert part.used == ["AC", "end"]


def test_a_part_is_trained_once_for_the_same_papers_and_code(tmp_path: Path) -> None:
    (tmp_path / "code").mkdir()
    code = tmp_path / "code/features.py"
    code.write_text("one", encoding="utf-8")
    part = Listening(code.parent, code)
    papers = [write_paper(tmp_path, name, name[0]) for name in ("Kystrådet", "Fjellrådet")]
    assert [train_once(part, papers, body, tmp_path / "kept") for body in ("K", "K", "F")] == ["F", "F", "K"]
    assert part.trained == ["K", "F"]
    papers[0].path.write_text("annet", encoding="utf-8")
    train_once(part, papers, "K", tmp_path / "kept")
    assert part.trained == ["K", "F"], "its own papers are left out, so they may change"
    train_once(part, papers, "F", tmp_path / "kept")
    code.write_text("two", encoding="utf-8")
    train_once(part, papers, "K", tmp_path / "kept")
    assert part.trained == ["K", "F", "F", "K"]


def test_training_leaves_nothing_out_and_writes(tmp_path: Path) -> None:
    part = Listening()
    train([part], [write_paper(tmp_path, name, name[0]) for name in ("Kystrådet", "Fjellrådet")])
    assert part.written == ["FK"]


def test_papers_are_held_against_their_labels(tmp_path: Path) -> None:
    right, wrong = read_two(tmp_path)
    assert (right.tallies["complete"].value, wrong.tallies["complete"].value) == (1, 0)
    assert average([right, wrong], "complete") == 0.5
    assert average([right, wrong], "adopts") is None
    assert right.is_sure


def test_a_paper_that_cannot_be_read_is_all_wrong_and_not_sure(tmp_path: Path) -> None:
    paper = write_paper(tmp_path, "Kystrådet", "A")
    paper.path.write_bytes(b"")
    (read,) = read_papers([paper])
    assert read.tallies["case"].value == 0
    assert not read.is_sure


def test_a_mean_that_falls_is_a_breach(tmp_path: Path) -> None:
    right, wrong = read_two(tmp_path)
    floors = {"left out": Floor(measure([right, wrong]).fingerprint, {"complete": 0.5, "case": 1.0})}
    assert check_floors([measure([right, wrong])], floors) == []
    worse = replace(right, tallies=wrong.tallies)
    (breach,) = check_floors([measure([worse, wrong])], floors)
    assert breach.message == "complete 0.0000, floor 0.5000"
    assert breach.faults[0].startswith("body A: missed: 1/22")


def test_the_page_tells_both_ways_to_count_and_names_nobody(tmp_path: Path) -> None:
    read = read_two(tmp_path)
    text = "\n".join(write_left_out(read, read[:1]))
    assert "| complete | 0.500 | 0.500 | 1.000 | 1.000 |" in text
    assert "| body A (1) | 1.000 | – | – | 1.000 | 1.000 | 1.000 | – | 1.000 |" in text
    assert "Kyst" not in text


def test_the_page_tells_how_papers_are_read_that_are_not_marked(tmp_path: Path) -> None:
    right, wrong = read_two(tmp_path)
    wrong = replace(wrong, reading={**wrong.reading, "problems": [{"code": "structure_unsure"}]})
    text = "\n".join(write_left_out([right, wrong], [right, wrong]))
    assert "| not marked | 1 | 0.500 | 1.000 | 1.000 |" in text
    assert "| marked as unsure | 1 | 0.500 | 0.000 | 0.000 |" in text


@pytest.mark.parametrize(
    ("confidence", "told"),
    [(None, []), (0.75, ["Papers: 2", "Cases: 2", "Decisions: 2", "| 0.6 to 0.8 | 2 | 0.750 | 0.500 |", "| 0.700 | 1.000 | 0.500 |"])],
)
def test_the_page_tells_how_far_confidence_can_be_trusted(tmp_path: Path, confidence: float | None, told: list[str]) -> None:
    read = []
    for one in read_two(tmp_path):
        cases = [
            {**case, "confidence": confidence, "decisions": [{**decision, "confidence": confidence} for decision in case["decisions"]]}
            for case in one.reading["cases"]
        ]
        read.append(replace(one, reading={**one.reading, "cases": cases}))
    text = "\n".join(write_left_out(read, read))
    assert [line for line in told if line not in text] == []
    assert ("Cases:" in text) is bool(told)


def test_every_labelled_paper_here_has_a_body() -> None:
    papers = find_papers()
    if not papers:
        pytest.skip("no labelled papers of real bodies in ../shared/samples")
    assert [paper.path.name for paper in papers if len(paper.body) > 1] == []
