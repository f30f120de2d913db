"""An archive's own words."""

import math
from pathlib import Path

import pytest

from radsminne.corpus.errors import ArchiveError
from radsminne.index.language.abbreviations import find_abbreviations
from radsminne.index.language.analysis import stem
from radsminne.index.language.vocabulary import FILE_NAME, Vocabulary
from tests.index.points import make_passage

TEXTS = (
    "Tareskogen ved Lillesund skal vernes.",
    "Tareskogvernet krever en plan. Planen er ny.",
    "Kyst- og havnedepartementet (KHD) sendte brev om havnevern.",
    "Ole Strandvåg la fram planen for havna. Vern av skogen ble utsatt.",
)


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    """The words of four records."""
    return Vocabulary.build(make_passage(7 * n, text=text, record_id=f"r{n}", context="") for n, text in enumerate(TEXTS))


def test_rarity(vocabulary: Vocabulary) -> None:
    """The fewer records have a term, the more it says; most of all one that none has."""
    assert vocabulary.records == 4
    assert vocabulary.rarity("plan") < vocabulary.rarity("lilesund") < vocabulary.rarity("hval")
    assert vocabulary.rarity("hval") == pytest.approx(math.log(5 / 0.5))


def test_forms(vocabulary: Vocabulary) -> None:
    """Every form in which a term is written is known."""
    assert vocabulary.forms("plan") == ("plan", "planen")
    assert vocabulary.forms("hval") == ()


def test_choose_form(vocabulary: Vocabulary) -> None:
    """The form that is most like what is asked; the same where it is here."""
    assert vocabulary.choose_form("plan", "Planen") == "planen"
    assert vocabulary.choose_form("plan", "planane") == "planen"


def test_compounds(vocabulary: Vocabulary) -> None:
    """Compounds are found by their first and by their last part."""
    assert vocabulary.find_compounds("vern") == ["havnevern", "tareskogvernet"[:-2]]
    assert "tareskogvern" in vocabulary.find_compounds("tareskog")
    assert vocabulary.find_compounds("havnedep") == ["havnedepartement"]


def test_parts(vocabulary: Vocabulary) -> None:
    """A compound that the archive lacks is read by its parts; a word without parts is left whole."""
    assert vocabulary.find_parts("skogplan") == ("skog", "plan")
    assert vocabulary.find_parts("hvalplan") == ("hval", "plan")
    assert vocabulary.find_parts("hval") is None


def test_other_spellings(vocabulary: Vocabulary) -> None:
    """A word without diacritics or with one slip leads to what the archive has."""
    assert vocabulary.find_folded("strandvag") == ["strandvåg"]
    assert vocabulary.find_misspelt("tareskåg", "tareskåg") == ["tareskog"]


def test_what_is_near_by_chance_is_no_slip() -> None:
    """Two short words that differ in their endings too are two words, and who writes a letter's sign means it."""
    vocabulary = Vocabulary.build([make_passage(1, text="Fem kroner for å flyttes. Det lar seg gjøre. Et borøy.")])
    assert vocabulary.find_misspelt("korona", stem("korona")) == []
    assert vocabulary.find_misspelt("flyktninger", stem("flyktninger")) == []
    assert vocabulary.find_misspelt("kronr", "kronr") == ["kron"]
    assert vocabulary.find_folded(stem("lærere")) == []
    assert vocabulary.find_folded(stem("boroy")) == [stem("borøy")]


@pytest.mark.parametrize(
    ("written", "asked", "found"),
    [
        ("kysten", "kusten", True),
        ("kysten", "kuster", False),
        ("strander", "strundet", True),
        ("strander", "strund", False),
        ("referatene", "refuratet", True),
        ("tareskogene", "tareskug", False),
    ],
)
def test_how_much_endings_may_differ_beside_a_slip(written: str, asked: str, found: bool) -> None:
    """In a term of four or five letters not at all, in one of six by a letter, in longer ones by two."""
    vocabulary = Vocabulary.build([make_passage(1, text=written, context="")])
    assert bool(vocabulary.find_misspelt(asked, stem(asked))) is found


@pytest.mark.parametrize(
    ("part", "compounds"),
    [("øy", []), ("vei", ["veiplan"]), ("skog", []), ("fjord", ["fjordgarl"])],
)
def test_how_long_a_part_must_be(part: str, compounds: list[str]) -> None:
    """Three letters where the rest is a word too, five where it is none."""
    vocabulary = Vocabulary.build([make_passage(1, text="plan øyplan veiplan skoggarl fjordgarl", context="")])
    assert vocabulary.find_compounds(part) == compounds


@pytest.mark.parametrize(("asked", "found"), [("Tareskåg", None), ("planne", "planen"), ("hval", None)])
def test_written_misspelt(vocabulary: Vocabulary, asked: str, found: str | None) -> None:
    """A slip in the ending leads to the written form."""
    assert vocabulary.find_written_misspelt(asked) == found


def test_abbreviations(vocabulary: Vocabulary) -> None:
    """An abbreviation that the archive explains is known both ways."""
    ((kyst, department),) = vocabulary.find_long_forms("khd")
    assert (kyst, department) == ("kyst", "havnedepartement")
    assert vocabulary.find_short_forms(frozenset({kyst, department, "brev"})) == [("khd", (kyst, department))]
    assert vocabulary.find_abbreviations(frozenset({"khd"})) == [("KHD", "Kyst- og havnedepartementet")]
    assert vocabulary.find_abbreviations(frozenset({kyst, department})) == [("KHD", "Kyst- og havnedepartementet")]
    assert not vocabulary.find_abbreviations(frozenset({kyst}))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kyst- og havnedepartementet (KHD) svarte.", [("KHD", "Kyst- og havnedepartementet")]),
        ("en DRG (diagnoserelaterte grupper) er", [("DRG", "diagnoserelaterte grupper")]),
        ("Havneeiernes Landsforbund/HLF", [("HLF", "Havneeiernes Landsforbund")]),
        ("Liv Strandvik (H) og Ola Vik (AP)", []),
        ("møtet i Oslo (NRK) ble", []),
    ],
)
def test_explained_in_text(text: str, found: list[tuple[str, str]]) -> None:
    """A bracket explains an abbreviation only if the letters stand in the words."""
    assert list(find_abbreviations(text)) == found


def test_saved_and_read(vocabulary: Vocabulary, tmp_path: Path) -> None:
    """What is read is what was saved."""
    vocabulary.save(tmp_path)
    read = Vocabulary.load(tmp_path)
    assert (read.records, read.forms("plan"), read.find_long_forms("khd")) == (4, ("plan", "planen"), vocabulary.find_long_forms("khd"))
    assert read.rarity("vern") == vocabulary.rarity("vern")
    assert read.find_compounds("vern") == vocabulary.find_compounds("vern")


def test_a_name_over_two_lines_is_saved_as_one(tmp_path: Path) -> None:
    """A document's name holds the line's end that stands in it."""
    Vocabulary.build([make_passage(1, text="Se NOU\n2031:\t4.", record_id="r1", context="")]).save(tmp_path)
    assert Vocabulary.load(tmp_path).forms("nou 2031: 4") == ("nou 2031: 4",)


@pytest.mark.parametrize("content", [None, "", "something else\n", "radsminne vocabulary 0\t4\n\n"])
def test_damaged(tmp_path: Path, content: str | None) -> None:
    """A vocabulary that is missing or of another version says what to do."""
    if content is not None:
        (tmp_path / FILE_NAME).write_text(content)
    with pytest.raises(ArchiveError, match="reindex"):
        Vocabulary.load(tmp_path)
