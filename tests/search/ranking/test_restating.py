"""A question in the words of the archive that is asked."""

import pytest

from radsminne.index.language.vocabulary import Vocabulary
from radsminne.search.question.question import Question
from radsminne.search.ranking.restating import Correction, Restated, restate
from tests.index.points import make_passage
from tests.search.papers import find_scope

TEXTS = (
    "Rådet drøftet havnevernet i havna og landstrøm til fergene. Utslippene skal ned.",
    "Kyst- og havnedepartementet (KHD) skrev om anskaffelser, se NOU 2031: 4.",
    "Jubileumsseminar for tareskogen: et foredrag om sjøfugl. Havet er varmt.",
)


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    """The words of three records."""
    return Vocabulary.build(make_passage(7 * n, text=text, record_id=f"r{n}", context="") for n, text in enumerate(TEXTS))


def ask(topic: str, language: str = "nb", phrases: tuple[str, ...] = ()) -> Question:
    """A question that is about the topic."""
    return Question(text=f"når drøftet rådet  {topic}?", topic=topic, language=language, phrases=phrases)


def put(question: Question, vocabulary: Vocabulary) -> Restated:
    """The question in the archive's words."""
    return restate(question, find_scope(question), vocabulary)


@pytest.mark.parametrize(
    ("topic", "restated"),
    [
        ("havnevern", "havnevernet"),
        ("havne vern i havna", "havnevernet i havna"),
        ("land-strøm", "landstrøm"),
        ("Tareskogene", "Tareskogen"),
        ("utsleppa", "utsleppa"),
        ("fergane", "fergene"),
        ("varmt hav", "varmt havet"),
        ("hav landstrøm", "havet landstrøm"),
        ("EU og IT", "EU og IT"),
        ("hval", "hval"),
    ],
)
def test_forms_of_the_archive(vocabulary: Vocabulary, topic: str, restated: str) -> None:
    """A compound is joined and a form is written as here; no form of a word is told as a correction."""
    done = put(ask(topic), vocabulary)
    assert (done.topic, done.corrections) == (restated, ())
    assert done.text == f"når drøftet rådet {restated}?"


@pytest.mark.parametrize(
    ("asked", "read"),
    [
        ("landsrøm", "landstrøm"),
        ("landstrom", "landstrøm"),
        ("jubileumssemniar", "jubileumsseminar"),
        ("sjofugl", "sjøfugl"),
        ("ankaffelser", "anskaffelser"),
    ],
)
def test_corrections(vocabulary: Vocabulary, asked: str, read: str) -> None:
    """What is a slip away from a word of the archive is taken for it, and that is told."""
    done = put(ask(f"{asked} i år"), vocabulary)
    assert done.topic == f"{read} i år"
    assert done.corrections == (Correction(asked, read),)


def test_nynorsk(vocabulary: Vocabulary) -> None:
    """A question in nynorsk is embedded as in bokmål, its small words too; its topic keeps them."""
    question = Question(text="Kva vart sagt om ferger frå havna?", topic="ferger frå havna", language="nn")
    done = put(question, vocabulary)
    assert done.text == "Hva ble sagt om fergene fra havna?"
    assert done.topic == "fergene frå havna"


@pytest.mark.parametrize("said", ["KHD", "kyst- og havnedepartementet"])
def test_abbreviations(vocabulary: Vocabulary, said: str) -> None:
    """Either form of an abbreviation is embedded as both; the words that are searched for stay as they were asked."""
    done = put(ask(f"brev til {said}"), vocabulary)
    assert done.text == "når drøftet rådet brev til Kyst- og havnedepartementet (KHD)?"
    assert done.topic == f"brev til {said}"


def test_documents(vocabulary: Vocabulary) -> None:
    """A public document is embedded by its usual name."""
    assert put(ask("nou 2031:4"), vocabulary).text == "når drøftet rådet NOU 2031: 4?"


@pytest.mark.parametrize(
    "question",
    [ask("landsrøm", "en"), ask(""), ask("«landsrøm»", phrases=("landsrøm",))],
)
def test_left_as_it_is(vocabulary: Vocabulary, question: Question) -> None:
    """English, quoted words and a question without a topic are searched for as they stand."""
    assert put(question, vocabulary) == Restated(question.topic, question.text)


@pytest.mark.parametrize(
    ("text", "topic", "restated"),
    [
        ("Skolehelsetjenesten", "skole helse tjenesten", "skolehelsetjenesten"),
        ("Grunnskolehelsetjenesten", "grunn skole helse tjenesten", "grunn skole helse tjenesten"),
        ("Tørrfiskhall", "tør fisk hall", "tørrfiskhall"),
        ("Øyhavn", "øy havn", "øy havn"),
        ("Fjord", "fjort", "fjord"),
        ("Laks", "lask", "lask"),
        ("Havvern og vern", "hvavern", "hvavern"),
        ("Molovern og vern", "milovern", "molovern"),
    ],
)
def test_where_mending_ends(text: str, topic: str, restated: str) -> None:
    """Three words of three letters are joined, a word of five letters is mended, one of eight even where it may be a compound."""
    vocabulary = Vocabulary.build([make_passage(1, text=text, context="")])
    assert put(ask(topic), vocabulary).topic == restated
