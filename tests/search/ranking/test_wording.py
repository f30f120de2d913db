"""A question's words as an archive knows them."""

import pytest

from radsminne.corpus.word_lists import read_rows
from radsminne.index.language.analysis import stem
from radsminne.index.language.glossary import is_english, read_kin
from radsminne.index.language.vocabulary import Vocabulary
from radsminne.search.ranking.wording import AS_WRITTEN, AskedWord, read_words
from tests.index.points import make_passage

TEXTS = (
    "Kystrådet drøftet havnevern i havna og landstrøm for ferger.",
    "Kyst- og havnedepartementet (KHD) skrev om anskaffelser av ferger.",
    "Jubileumsseminar for tareskog: et foredrag om sjøfugl og vern. Skogen ble vist.",
    "Søknad om midler V31, regnskap for H2030.",
)


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    """The words of four records."""
    return Vocabulary.build(make_passage(7 * n, text=text, record_id=f"r{n}", context="") for n, text in enumerate(TEXTS))


def read(vocabulary: Vocabulary, topic: str, language: str = "nb") -> dict[str, AskedWord]:
    """The words of a topic by their forms."""
    return {word.form: word for word in read_words(topic, language, vocabulary)}


@pytest.mark.parametrize(
    ("topic", "language", "form", "meaning", "how", "quality"),
    [
        ("fergene", "nb", "fergene", ("ferg",), "same", 1.0),
        ("vern", "nb", "vern", ("havnevern",), "compound", 0.6),
        ("KHD", "nb", "KHD", ("kyst", "havnedepartement"), "abbreviation", 0.9),
        ("kyst- og havnedepartementet", "nb", "havnedepartementet", ("khd",), "abbreviation", 0.9),
        ("landstrom", "nb", "landstrom", ("landstrøm",), "spelling", 0.95),
        ("landsrøm", "nb", "landsrøm", ("landstrøm",), "misspelt", 0.75),
        ("havned", "nb", "havned", ("havnedepartement",), "compound", 0.6),
        ("jubileu", "nb", "jubileu", ("jubileumsemin",), "compound", 0.75),
        ("havnedep", "nb", "havnedep", ("havnedepartement",), "compound", 0.75),
        ("tare skog", "nb", "tare", ("tareskog",), "compound", 0.95),
        ("procurement", "en", "procurement", ("anskaf",), "translation", 0.8),
        ("procurements", "en", "procurements", ("anskaf",), "translation", 0.8),
        ("seminar's lecture", "en", "lecture", ("foredrag",), "translation", 0.8),
        ("public procurement", "en", "public", ("anskaf",), "translation", 0.8),
        ("våren 2031", "nb", "våren", ("v31",), "semester", 0.9),
        ("høsten 2030", "nb", "2030", ("h2030",), "semester", 0.9),
        ("innlegg", "nb", "innlegg", ("foredrag",), "kinship", 0.6),
        ("skogvern", "nb", "skogvern", ("vern",), "part", 0.3),
        ("skogvern", "nb", "skogvern", ("havnevern",), "part", 0.15),
        ("havnevern", "nb", "havnevern", ("vern",), "head", 0.75),
        ("hav-vern", "nb", "hav-vern", ("vern",), "part", 0.275),
    ],
)
def test_meanings(  # noqa: PLR0917  a row of the table
    vocabulary: Vocabulary, topic: str, language: str, form: str, meaning: tuple[str, ...], how: str, quality: float
) -> None:
    """A word leads to all that means it in this archive, and says how and how surely."""
    found = {one.terms: (one.how, round(one.quality, 3)) for one in read(vocabulary, topic, language)[form].meanings}
    assert found[meaning] == (how, quality)


def test_surest_first(vocabulary: Vocabulary) -> None:
    """The word itself is surer than a compound with it, and that than a part."""
    meanings = read(vocabulary, "vern")["vern"].meanings
    assert [one.how for one in meanings] == ["same", "compound"]
    assert meanings[0].quality > meanings[1].quality


def test_a_body_that_no_text_abbreviates() -> None:
    """By its letters it is found, less surely than where a text explains them."""
    vocabulary = Vocabulary.build([make_passage(1, text="Kyst- og havnedepartementet svarte.")])
    assert [(one.how, one.quality) for one in read(vocabulary, "KHD")["KHD"].meanings] == [("abbreviation", 0.75)]


@pytest.mark.parametrize(("topic", "found"), [("fjort", True), ("lask", False)])
def test_a_word_of_four_letters_is_no_slip(topic: str, found: bool) -> None:
    """It is a slip away from too many others."""
    vocabulary = Vocabulary.build([make_passage(1, text="Fjord og laks.")])
    assert bool(read(vocabulary, topic)[topic].meanings) is found


def test_a_part_of_very_many_words_says_little() -> None:
    """Of one word no more than eighty compounds are looked for."""
    words = " ".join(f"strand{first}{second}vei" for first in "abdefgiklm" for second in "aeiouyæøå")
    vocabulary = Vocabulary.build([make_passage(1, text=f"Strand: {words}.")])
    assert len([one for one in read(vocabulary, "strand")["strand"].meanings if one.how == "compound"]) == 80


def test_unknown_word_weighs_most(vocabulary: Vocabulary) -> None:
    """What the archive has never heard of is what an answer would have to be about."""
    words = read(vocabulary, "ferger og romfart")
    assert words["romfart"].weight > words["ferger"].weight
    assert (words["romfart"].known, words["ferger"].known) == (False, True)


def test_a_word_weighs_what_surely_means_it_does(vocabulary: Vocabulary) -> None:
    """A word of like sense surely does; a part of a compound may be about anything."""
    assert read(vocabulary, "innlegg")["innlegg"].weight == read(vocabulary, "foredrag")["foredrag"].weight
    assert read(vocabulary, "skogvern")["skogvern"].weight == read(vocabulary, "romfart")["romfart"].weight


def test_everyday_word_weighs_less(vocabulary: Vocabulary) -> None:
    """Words that colour a question count less than those it is about, in either language."""
    unheard_of = read(vocabulary, "romfart")["romfart"].weight
    assert read(vocabulary, "viktige ferger")["viktige"].weight == pytest.approx(0.35 * unheard_of)
    assert read(vocabulary, "important", "en")["important"].weight == pytest.approx(0.35 * unheard_of)


def test_english_among_norwegian_words(vocabulary: Vocabulary) -> None:
    """A word that is only English is read as one where the archive lacks it; "men" is a Norwegian word too."""
    assert [meaning.how for meaning in read(vocabulary, "procurement", "nb")["procurement"].meanings] == ["translation"]
    assert not read(vocabulary, "poster i Moss", "nb")["poster"].meanings
    assert not read(vocabulary, "møtet i Procurement", "nb")["Procurement"].meanings
    assert read(vocabulary, "Procurement", "nb")["Procurement"].meanings
    assert not is_english(["fall"])
    assert is_english(["dental", "health"])


def test_an_abbreviation_is_no_end_of_a_word() -> None:
    """Letters that end another word are chance ("REK", "ostrek"); a word that begins with it is made with it."""
    vocabulary = Vocabulary.build([make_passage(1, text="En godkjenning, en rekgodkjenning, en ost, et ostrek.")])
    (word,) = read_words("REK", "nb", vocabulary)
    assert {meaning.terms for meaning in word.meanings if meaning.how == "compound"} == {("rekgodkjen",)}


def test_english_compounds_are_one_word_in_norwegian() -> None:
    """What English writes apart, through a phrase of the dictionary or word by word."""
    vocabulary = Vocabulary.build([make_passage(1, text="Tannhelseteamet får et analyserom.")])
    for topic in ("dental health team", "analysis room"):
        for word in read_words(topic, "en", vocabulary):
            assert word.known, (topic, word.form)


def test_three_english_words_are_one_in_norwegian() -> None:
    words = read(Vocabulary.build([make_passage(1, text="Mange får trygd.")]), "social security benefit", "en")
    assert all(("trygd",) in {meaning.terms for meaning in word.meanings} for word in words.values())


def test_each_word_once(vocabulary: Vocabulary) -> None:
    """A word that is repeated asks no more."""
    assert len(read_words("ferger, ferge og fergene", "nb", vocabulary)) == 1


@pytest.mark.parametrize(
    ("topic", "form", "means"),
    [("havnevern", "havnevern", True), ("saken om Havnevern", "Havnevern", False), ("forslag", "forslag", False)],
)
def test_the_head_of_a_compound(topic: str, form: str, means: bool) -> None:
    """The last part tells what a compound is a kind of; in a name or behind a particle it does not."""
    texts = ("Havnevern og vern av havner.", "Forslag om slag for slag.")
    vocabulary = Vocabulary.build(make_passage(7 * n, text=text, record_id=f"r{n}", context="") for n, text in enumerate(texts))
    assert ("head" in {one.how for one in read(vocabulary, topic)[form].meanings}) is means


def test_a_first_name_may_be_written_otherwise() -> None:
    """The archive knows both ways to write it; the surname has to be the very one."""
    texts = ("Jonny Strandvik talte.", "Johnny kom.", "Strandvok er en bukt.")
    vocabulary = Vocabulary.build(make_passage(7 * n, text=text, record_id=f"r{n}", context="") for n, text in enumerate(texts))
    words = read_words("Johnny Strandvik", "nb", vocabulary, ("Johnny Strandvik",))
    assert [[one.how for one in word.meanings] for word in words] == [["same", "misspelt"], ["same"]]


def list_words() -> set[str]:
    return {*read_rows("radsminne.search.ranking", "everyday.txt"), *(word for row in read_kin() for word in row if "+" not in word)}


def test_the_words_of_our_lists_begin_as_their_terms() -> None:
    """By these letters they are looked up; a stop word, which has no term, is never asked for."""
    assert {word: stem(word) for word in list_words() if not stem(word) or stem(word)[:AS_WRITTEN] != word[:AS_WRITTEN]} == {}


def test_words_of_like_sense_are_two_at_least() -> None:
    assert [row for row in read_kin() if len(row) < 2] == []
