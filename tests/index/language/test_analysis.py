"""Words become terms."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from radsminne.index.language.analysis import Forms, document_weights, find_words, query_weights, stem, terms, write_reference


@pytest.mark.parametrize(
    "forms",
    [
        "havn havna havnen havner havnene",  # endings of bokmål
        "skole skolen skule skulen skular skulane",  # nynorsk
        "forebygging forebygge førebygging førebyggje",
        "brukermedvirkning brukarmedverknad",
        "sykehus sykehuset sjukehus sjukehusa",
        "toppledermøte toppleiarmøtet",
        "satsing satsning satsningen satsingene",
        "kommisjon komisjonen",  # a doubled letter left out
        "leder ledere lederen leiar",
        "fastlege fastlegene fastlegen",
        "folkehelse folkehelsa folkehelsen",
        "program programmet programma",
        "offentlig offentlige offentlege",
        "vei veien veg vegen",
        "KLD kld KLDs",
        "aktivitet aktiviteten aktiviteter aktivitetene aktivitetar",
        "kvalitet kvalitets kvaliteten",
        "nyhet nyheter nyhetene",
        "enhet enhetene eining einingar",
        "leder lederne leiarane",
        "forsker forskerne forskernes forskarar forskarane",
        "sykepleier sykepleierne sjukepleiar sjukepleiarane",
        "senter sentre sentrene senteret",
        "museum museet museer",
        "intern internt interne",
        "moderne modernt",
        "demens demensen demensens",
        "konsert konserter konsertene",
        "forklarer forklare forklaring",
        "dagsorden dagsordenen dagsordenens",
        "nasjonal nasjonalt nasjonale",
        "generell generelt generelle",
        "innovativ innovativt",
        "godkjenning godkjent godkjente",
        "anbefaling anbefalt anbefalte",
        "komite komité komiteen",
        "bok boka bøker bøkene",
        "jordmor jordmødre",
        "øy øya øyene",
        "utvalg utvalget utval",
        "oppgave oppgåve oppgåver",
        "rådgiver rådgjevar",
        "tilskudd tilskot",
        "sammenslåing samanslåing",
        "mangfold mangfald",
        "kilde kjelde kjelder",
        "barn born",
        "virkemiddel virkemidler virkemidlene",
        "regel regler reglene",
        "artikkel artikler",
        "ansvar ansvaret ansvars",
        "seminar seminaret seminarer",
        "konsekvens konsekvensen konsekvenser",
        "ekspert eksperter ekspertene",
        "mindretall mindretal mindretallet",
        "livsvitenskap livsvitskap livsvitskapen",
        "hendelse hending hendingar",
        "ber bedt bede",
        "folketall folketal",
        "fjord fjorden fjorder",
        "bolig boligen boligens",
        "prosess prosessen prosessens",
        "statsforvalter statsforvalteren",
        "bykjerne bykjernen bykjerner",
        "antenne antenner antennene",
        "kommentar kommentarar kommentarer",
        "forklarer forklarar",
        "bibliotekar bibliotekarar",
        "innleiing innleiingar innledning",
        "vedlikehald vedlikehaldet vedlikehold",
        "minske minka",
        "seddel sedler sedlene",
        "kabel kabler kablene",
        "regel regler",
        "varsel varsler",
        "allmenn allmenne ålmenn",
        "nummer nummeret numre",
        "foreldre forelder",
        "data dataene",
        "helsedata helsedataene",
    ],
)
def test_one_term(forms: str) -> None:
    """All forms and spellings of a word are one term."""
    assert len({stem(form) for form in forms.split()}) == 1, {form: stem(form) for form in forms.split()}


@pytest.mark.parametrize(
    "forms",
    [
        "forening fore",
        "KDD KD",
        "fastlege fast",
        "helse hel",
        "høring hør",
        "2031 2032",
        "departement ment",
        "moderne mor",
        "intern interesse",
        "mestring mest",
        "handling handel",
        "behandle handel",
        "orden ord",
        "samane sammen",
        "Halden holdt",
        "Fagernes fag",
        "mink minske",
    ],
)
def test_different_terms(forms: str) -> None:
    """Words that only look alike stay apart."""
    first, second = forms.split()
    assert stem(first) != stem(second)


def test_a_compound_begins_with_its_word() -> None:
    assert stem("allmennpraksis").startswith(stem("allmenn"))


@pytest.mark.parametrize("word", ["når", "kva", "the", "og", "å", "Saken"])
def test_stop_words(word: str) -> None:
    """Words that say nothing give no term."""
    assert stem(word) == ""
    assert terms(f"{word} tare {word}") == ["tar"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ti-års jubileet", {"ti", "års", "tiår", "jubil"}),
        ("e-helse", {"ehels", "hels"}),
        ("NOU 2031: 4", {"nou 2031: 4"}),
        ("St. Meld. 30", {"meld. st. 30"}),
        ("Meld. St. 30 (2031–2032)", {"meld. st. 30"}),
        ("sak 9/1/31", {"9/1/31"}),
    ],
)
def test_terms(text: str, expected: set[str]) -> None:
    """Hyphenated words are found whole and in parts; documents and case numbers only whole."""
    assert set(terms(text)) == expected


def test_reference_is_the_same_on_both_sides() -> None:
    """A question's reference and a text's are one term, with or without the session."""
    assert write_reference("Meld. St. 30 (2031–2032)") == terms("St.meld. nr. 30")[0]


@given(st.text(max_size=200))
def test_words_stand_where_they_say(text: str) -> None:
    """Every word's place holds its form."""
    for word in find_words(text):
        assert text[word.start : word.end].replace("-", "") == word.form.replace("-", "")


def test_forms_find_the_same_as_words() -> None:
    """Looking for known forms finds what stemming finds, at the same places."""
    text = "Kystrådet drøftet tareskog-vern i ti-års perspektiv, jf. NOU 2031: 4 og sak 3/1/31. Tareskogen vokser."
    words = find_words(text)
    forms = Forms({word.form.casefold(): word.term for word in words})
    assert {(word.term, word.start, word.end) for word in forms.find(text)} >= {
        (word.term, word.start, word.end) for word in words if "-" not in text[word.start : word.end]
    }
    assert Forms({"hval": "hval"}).find(text) == []


def test_document_weights() -> None:
    """A term said twice weighs more, but not twice as much; a long passage's terms weigh less."""
    once, twice = document_weights(["tare"]), document_weights(["tare", "tare"])
    assert once.values[0] < twice.values[0] < 2 * once.values[0]
    long = document_weights(["tare", *(f"ord{n}" for n in range(200))])
    assert long.values[0] < once.values[0]


@pytest.mark.parametrize(("mentions", "length", "weight"), [(1, 50, 1.0), (2, 50, 1.375), (1, 100, 0.710), (1, 5, 1.582)])
def test_how_much_a_mention_counts(mentions: int, length: int, weight: float) -> None:
    """Once in a passage of usual length as much as the word weighs; a second mention less than half of that, in a long passage less."""
    vector = document_weights([*["tare"] * mentions, *(f"ord{n}" for n in range(length - mentions))])
    assert vector.values[0] == pytest.approx(weight, abs=0.001)


def test_query_finds_document_terms() -> None:
    """Both sides number terms alike."""
    assert query_weights({"tare": 0.5}).indices == document_weights(["tare"]).indices
