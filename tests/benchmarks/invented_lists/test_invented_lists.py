"""Invented lists, and labelled papers, as the model learns from them."""

import pytest

from benchmarks.invented_lists.forms import Row
from benchmarks.invented_lists.labelled import mark_paper
from benchmarks.invented_lists.training import make_examples, mark_rows
from radsminne.extract.attendance.marking.marks import Mark
from radsminne.extract.text.stretches import split_stretches
from tests.extract.texts import make_text


def test_the_same_seed_makes_the_same_papers() -> None:
    first, again, other = (list(make_examples(3, seed)) for seed in (7, 7, 8))
    assert first == again != other
    assert all(len(features) == len(labels) for features, labels in first)


def test_a_row_tells_what_each_word_is() -> None:
    row = Row([("Leder ", Mark.ROLE), ("Kari Dal", Mark.NAME), (", ", Mark.OTHER), ("Nes lag", Mark.AFFILIATION)])
    assert mark_rows([row])[1] == ["B-R", "B-N", "I-N", "O", "B-A", "I-A"]


@pytest.mark.parametrize(
    ("parts", "person", "labels"),
    [
        (["Til stede: Kari Dal, Nes lag"], {"name": "Kari Dal", "affiliation": "Nes lag"}, "B-H I-H O B-N I-N O B-A I-A"),
        (["Til stede:", "NX: Kari Dal"], {"name": "Kari Dal", "affiliation": "NX"}, "B-H I-H O B-G O B-N I-N"),
        (["Til stede:", "Dal, Kari"], {"name": "Kari Dal"}, "B-H I-H O B-N I-N I-N"),
        (["Forfall:", "Kari Dal (vara for Per Li)"], {"name": "Kari Dal", "deputy_for": "Per Li"}, "B-H O B-N I-N O B-R I-R B-F I-F O"),
        # who speaks or signs is listed nowhere by that
        (["Kari Dal fremmet forslag."], {"name": "Kari Dal"}, "O O O O O"),
        (["Underskrifter:", "Kari Dal"], {"name": "Kari Dal"}, "O O O O"),
    ],
)
def test_a_label_is_found_in_its_paper(parts: list[str], person: dict[str, str | None], labels: str) -> None:
    assert mark_paper(split_stretches(make_text(*parts)), [person])[1] == labels.split()
