"""What the trained tagger sees in invented texts, and what lies in its weights."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.learning.train_tagger import read_sentences
from radsminne.extract.tagging import tagger
from radsminne.extract.tagging.tagger import Name, NameKind, Tagged, Word, tag, tag_names
from radsminne.extract.text.pipeline import load_trained

ROOT = Path(__file__).parents[3]
WEIGHTS = Path(tagger.__file__).parent / "weights"
TREEBANK = ROOT.parent / "shared" / "norne"
MOST_BYTES = 15_000_000


def list_names(tagged: Tagged, kind: NameKind) -> list[str]:
    return [tagged.text[name.start : name.end] for name in tagged.names if name.kind is kind]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Ordfører Kari Nordvik åpnet møtet. Hun ønsket Jonas Tveit velkommen.", ["Kari Nordvik", "Jonas Tveit"]),
        ("Ordføraren Kari Nordvik opna møtet, og Jonas Tveit skreiv referatet.", ["Kari Nordvik", "Jonas Tveit"]),
        ("Til stede var KARI NORDVIK og JONAS TVEIT.", ["KARI NORDVIK", "JONAS TVEIT"]),
        ("Saken ble utsatt til neste møte.", []),
        ("", []),
        (" \n ", []),
    ],
)
def test_people_are_found_in_both_forms_of_norwegian(text: str, people: list[str]) -> None:
    (tagged,) = tag_names([text])
    assert list_names(tagged, NameKind.PERSON) == people
    assert tagged.words == ()


def test_towns_and_bodies_are_told_from_people() -> None:
    (tagged,) = tag_names(["Kommunestyret i Bergen sendte brevet til Telenor."])
    assert list_names(tagged, NameKind.REGION) == ["Bergen"]
    assert list_names(tagged, NameKind.ORGANISATION) == ["Telenor"]


def test_a_name_ends_with_its_line() -> None:
    (tagged,) = tag_names(["Kari\nNordvik  Jonas"])
    assert not any("\n" in tagged.text[name.start : name.end] for name in tagged.names)


def test_each_word_has_its_part_of_speech_and_its_lemma() -> None:
    """Places are those of the text, white space and all."""
    (tagged,) = tag(["Rådet  vedtok planene."])
    assert tagged.words == (
        Word(0, 5, "subst", "råd"),
        Word(7, 13, "verb", "vedta"),
        Word(14, 21, "subst", "plan"),
        Word(21, 22, "clb", "."),
    )


def test_texts_come_out_in_their_order() -> None:
    texts = ["Kari Nordvik ledet møtet.", "Intet.", "Møtet ble ledet av Jonas Tveit."]
    assert [one.text for one in tag(texts)] == texts
    assert [one.names for one in tag_names(texts)] == [(Name(0, 12, NameKind.PERSON),), (), (Name(19, 30, NameKind.PERSON),)]


def test_what_a_text_teaches_is_forgotten() -> None:
    words = load_trained(WEIGHTS).vocab.strings
    tag(["Et helt vanlig møte."])
    before = len(words)
    tag(["Kvernsteinsmakeriet i Fjellgrendhagen ble nedlagt."])
    assert len(words) == before


def test_the_weights_are_small() -> None:
    assert sum(path.stat().st_size for path in WEIGHTS.rglob("*") if path.is_file()) < MOST_BYTES


def test_no_word_of_the_texts_lies_in_the_weights() -> None:
    """What is left are labels and the ends and vowels that words are inflected by."""
    words = json.loads((WEIGHTS / "vocab/strings.json").read_text(encoding="utf-8"))
    labels = {"inf-merke", "interj", "parentes-beg", "parentes-slutt", "ukjent"}
    assert {word for word in words if len(word) > 5} - labels == set()
    assert "/" not in (WEIGHTS / "config.cfg").read_text(encoding="utf-8"), "a folder of the machine that trained"


def test_no_name_of_the_treebank_lies_in_the_weights() -> None:
    if not TREEBANK.is_dir():
        pytest.skip("no treebank in ../shared/norne")
    words = set(json.loads((WEIGHTS / "vocab/strings.json").read_text(encoding="utf-8")))
    names, others = set[str](), set[str]()
    for form in ("nob", "nno"):
        for sentence in read_sentences(TREEBANK / f"{form}-train.conll.gz"):
            for word, name in zip(sentence.words, sentence.names, strict=True):
                (names if name.endswith("PER") else others).add(word)
    assert {word for word in words & (names - others) if len(word) > 2} == set()


def test_nothing_is_loaded_before_a_text_is_tagged() -> None:
    code = (
        "from radsminne.extract.tagging import tagger\n"
        "from radsminne.extract.text.pipeline import load_trained\n"
        "print(load_trained.cache_info().currsize)\n"
        "tagger.tag(['Kari'])\ntagger.tag_names(['Kari'])\n"
        "print(load_trained.cache_info().misses)"
    )
    ran = subprocess.run([sys.executable, "-W", "error", "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ran.stdout.split() == ["0", "1"]
