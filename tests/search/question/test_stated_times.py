"""Times that belong to what is asked about."""

import datetime
from collections.abc import Iterator

import pytest

from radsminne.corpus.archive import Archive
from radsminne.corpus.files import SeenFile
from radsminne.index.generations.generations import build_generation
from radsminne.search.answer import Searcher
from radsminne.search.options import SearchOptions
from radsminne.search.question.question import KnownNames, understand
from tests.search.archives import WordEmbedder, load_words, make_minutes

DAY = datetime.date
TOPICS = (
    ("Landstrøm og reservekraft vinteren 2030", "Rådet drøftet landstrøm.", "Kaiene får reservekraft."),
    ("Fiskemottak", "Rådet drøftet mottaket.", "Fiskemottaket åpner fra 1. januar 2032."),
    ("Tareskog", "Rådet drøftet taren, som ble verre i 2029.", "Tareskogen vernes."),
)


@pytest.fixture(scope="module")
def searcher(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Searcher]:
    """One meeting, in September 2031."""
    with Archive.create(tmp_path_factory.mktemp("archive") / "a") as archive:
        reading = make_minutes(1, DAY(2031, 9, 8), TOPICS, "referat.txt")
        archive.store.put(reading, SeenFile(reading.document.path, reading.document.sha256, 1, 1, 1))
        build_generation(archive, load=load_words)
        with Searcher(archive, embedder=WordEmbedder(), today=DAY(2033, 1, 1)) as searcher:
            yield searcher


@pytest.mark.parametrize(
    ("question", "titles"),
    [
        ("når ble landstrøm og reservekraft vinteren 2030 drøftet", ["Landstrøm og reservekraft vinteren 2030"]),
        ("landstrøm og reservekraften om vinteren 2030", ["Landstrøm og reservekraft vinteren 2030"]),
        ("når ble fiskemottak anbefalt fra 1. januar 2032", ["Fiskemottak"]),
        ("når ble landstrøm drøftet vinteren 2030", []),  # the winter of the case is not when it was
        ("hva ble vedtatt om tareskog i 2029", []),  # much is said of other years
        ("hva ble vedtatt om tareskog fra 2029", []),
        ("hva ble vedtatt om tareskog i 2031", ["Tareskog"]),
    ],
)
def test_a_time_that_a_record_has_in_its_own_words_is_no_limit(searcher: Searcher, question: str, titles: list[str]) -> None:
    assert [hit.record.title for hit in searcher.answer(question).hits] == titles


def test_what_is_said_beside_the_question_stays_a_limit(searcher: Searcher) -> None:
    options = SearchOptions(start=DAY(2032, 1, 1))
    assert not searcher.answer("når ble landstrøm og reservekraft vinteren 2030 drøftet", options).hits


@pytest.mark.parametrize(
    ("question", "start", "end"),
    [
        ("hva gjelder fra 1. mai 2031", DAY(2031, 5, 1), None),
        ("hva er sagt om tare fra 1. mai 2031", DAY(2031, 5, 1), None),
        ("vedtak fra 1. mai 2031", DAY(2031, 5, 1), DAY(2031, 5, 1)),
        ("saker fra 2031", DAY(2031, 1, 1), DAY(2031, 12, 31)),
    ],
)
def test_from_a_day_on(question: str, start: datetime.date, end: datetime.date | None) -> None:
    asked = understand(question, KnownNames(), DAY(2033, 1, 1))
    assert (asked.start, asked.end) == (start, end)
