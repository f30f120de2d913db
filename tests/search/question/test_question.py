"""A question in bokmål, nynorsk or English is read once."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from radsminne.corpus.found import KnownPerson
from radsminne.corpus.records import RecordKind
from radsminne.search.question.question import Intent, KnownNames, understand

TODAY = datetime.date(2025, 5, 20)
KNOWN = KnownNames(
    people=(KnownPerson("Per Olav Sandvoll", (), ("leader",), ()), KnownPerson("Sissel Bakkerøy", (), (), ())),
    councils=("Sørhavn havneråd", "Kystrådet"),
)

TOPICS = [
    # when
    ("når diskuterte rådet havvind?", Intent.WHEN, "havvind"),
    ("Når ble kystkommisjonens rapport behandlet", Intent.WHEN, "kystkommisjonens rapport"),
    ("Kva tid drøfta rådet små båtar?", Intent.WHEN, "små båtar"),
    ("når tok rådet opp landstrøm", Intent.WHEN, "landstrøm"),
    ("når var mudring oppe på møtet", Intent.WHEN, "mudring"),
    ("når holdt rådet foredrag om bølgekraft", Intent.WHEN, "foredrag om bølgekraft"),
    ("når ble landstrøm sist tatt opp i rådet", Intent.WHEN, "landstrøm"),
    ("når skulle Havtek levere planen", Intent.WHEN, "Havtek levere planen"),
    ("Når gjekk komiteen inn for å doble avgifta?", Intent.WHEN, "doble avgifta"),
    ("when was offshore wind discussed", Intent.WHEN, "offshore wind"),
    ("When did the council give input on port fees?", Intent.WHEN, "input on port fees"),
    ("what did the council say about dredging?", Intent.TOPIC, "dredging"),
    ("how often was dredging discussed", Intent.WHEN, "dredging"),
    ("når diskuterte rådet behandling av ballastvann", Intent.WHEN, "behandling av ballastvann"),
    # what was decided
    ("hva vedtok rådet om havvind", Intent.WHAT_DECIDED, "havvind"),
    ("Kva bestemte rådet om oppfølging av kystmøtet?", Intent.WHAT_DECIDED, "oppfølging av kystmøtet"),
    ("vedtak landstrøm", Intent.WHAT_DECIDED, "landstrøm"),
    ("vedtak om ny kai på Ytterholmen", Intent.WHAT_DECIDED, "ny kai på Ytterholmen"),
    ("ble søknaden om ny kai innvilget", Intent.WHAT_DECIDED, "søknaden om ny kai innvilget"),
    ("hva kom ut av at rådet evaluerte møtet", Intent.WHAT_DECIDED, "evaluerte møtet"),
    ("Was the pier approved at the first meeting?", Intent.WHAT_DECIDED, "pier approved"),
    # who
    ("hvem sitter i arbeidsgruppa for Kystdagene", Intent.WHO, "arbeidsgruppa for Kystdagene"),
    ("Kven er rådsleiar?", Intent.WHO, "rådsleiar"),
    ("who runs the secretariat", Intent.WHO, "secretariat"),
    # a topic
    ("havvind", Intent.TOPIC, "havvind"),
    ("mangel på fiskere i årene fremover", Intent.TOPIC, "mangel på fiskere i årene fremover"),
    ("møte med politisk ledelse", Intent.TOPIC, "møte med politisk ledelse"),
    ("behandling av ballastvann", Intent.TOPIC, "behandling av ballastvann"),
    ("tid for handling", Intent.TOPIC, "tid for handling"),
    ("rådets behandling av ballastvann", Intent.TOPIC, "ballastvann"),
    ("offshore wind and pressure on fisheries", Intent.TOPIC, "offshore wind and pressure on fisheries"),
    # the council is all there is
    ("rådet", Intent.TOPIC, "rådet"),
    ("hva er rådet?", Intent.TOPIC, "rådet"),
]


@pytest.mark.parametrize(("question", "intent", "topic"), TOPICS)
def test_parts_the_topic_from_the_question(question: str, intent: Intent, topic: str) -> None:
    """What is asked about, without the words that only ask."""
    asked = understand(question, KNOWN, TODAY)
    assert (asked.intent, asked.topic) == (intent, topic)


@pytest.mark.parametrize(
    ("question", "topic", "start", "end"),
    [
        ("havvind 2023", "havvind", "2023-01-01", "2023-12-31"),
        ("hva vedtok rådet om havvind i 2019", "havvind", "2019-01-01", "2019-12-31"),
        ("brev til departementene våren 2024", "brev til departementene", "2024-03-01", "2024-05-31"),
        ("hva skjedde 14. august 2024", "", "2024-08-14", "2024-08-14"),
        ("what did the council do in October 2024?", "", "2024-10-01", "2024-10-31"),
        ("innspill statsbudsjett 2025", "innspill statsbudsjett 2025", None, None),
        ("ble referatet fra november 2022 godkjent", "referatet fra november 2022 godkjent", None, None),
        ("Når blir årsfesten våren 2026?", "årsfesten våren 2026", None, None),
    ],
)
def test_takes_a_period_out_of_the_topic(question: str, topic: str, start: str | None, end: str | None) -> None:
    """What is no certain period stays in the topic."""
    asked = understand(question, KNOWN, TODAY)
    assert asked.topic == topic
    assert (asked.start and asked.start.isoformat(), asked.end and asked.end.isoformat()) == (start, end)


@pytest.mark.parametrize(
    ("question", "topic", "name"),
    [
        ("Sandvolls foredrag i 2024", "foredrag", "Per Olav Sandvoll"),
        ("sissel bakkeroy direktoratet", "direktoratet", "Sissel Bakkerøy"),
        ("Sissel Bakkerøy", "", "Sissel Bakkerøy"),
    ],
)
def test_takes_known_people_out_of_the_topic(question: str, topic: str, name: str) -> None:
    """A question with a name and no word that asks is about the person."""
    asked = understand(question, KNOWN, TODAY)
    assert (asked.topic, asked.people[0].name, asked.intent) == (topic, name, Intent.WHO)


def test_a_name_that_is_not_here_stays_in_the_topic() -> None:
    """It must be found in the words, or not at all."""
    asked = understand("Bent Fjellheim", KNOWN, TODAY)
    assert (asked.topic, asked.people, asked.unknown_people, asked.intent) == ("Bent Fjellheim", (), ("Bent Fjellheim",), Intent.WHO)


def test_english_capitals_are_no_names() -> None:
    """English writes translated names of funds and offices with capitals."""
    assert understand("Was there a plan for the Coastal People's Fund?", KNOWN, TODAY).unknown_people == ()


@pytest.mark.parametrize(
    ("question", "kinds", "topic"),
    [
        ("hvilke saker på rådsmøtene handlet om landstrøm", (RecordKind.CASE,), "landstrøm"),
        ("which cases concerned shore power", (RecordKind.CASE,), "shore power"),
        ("kva aktivitetar gjaldt landstraum", (RecordKind.ACTIVITY,), "landstraum"),
        ("aktiviteter i nord", (), "aktiviteter i nord"),
        ("sak 4.2", (), ""),
    ],
)
def test_reads_the_kind_of_record(question: str, kinds: tuple[RecordKind, ...], topic: str) -> None:
    """Only a question that asks for cases or activities is limited to them."""
    asked = understand(question, KNOWN, TODAY)
    assert (asked.kinds, asked.topic) == (kinds, topic)


@pytest.mark.parametrize(
    ("question", "references", "numbers", "topic"),
    [
        ("NOU 2023: 4", ("NOU 2023: 4",), (), ""),
        ("St.meld. 30 grønn skipsfart", ("Meld. St. 30",), (), "grønn skipsfart"),
        ("når diskuterte rådet nou 2023:4 og Meld. St. 7", ("NOU 2023: 4", "Meld. St. 7"), (), ""),
        ("sak 9/1/23", (), ("9/1/23",), ""),
        ("9/1/23", (), ("9/1/23",), "9/1/23"),
        ("sak 4.2 landstrøm", (), ("4.2",), "landstrøm"),
        ("referat fra møte 6/2022", (), ("6/2022",), "referat fra møte 6/2022"),
        ("sesongen 2022/23", (), (), "sesongen 2022/23"),
    ],
)
def test_reads_references_and_numbers(question: str, references: tuple[str, ...], numbers: tuple[str, ...], topic: str) -> None:
    """Public documents in their usual form; case numbers as they stand."""
    asked = understand(question, KNOWN, TODAY)
    assert (asked.references, asked.numbers, asked.topic) == (references, numbers, topic)


def test_reads_quoted_phrases() -> None:
    """The words stay in the topic as well."""
    asked = understand('når diskuterte rådet «grønn landstrøm» og "ren kai"', KNOWN, TODAY)
    assert asked.phrases == ("grønn landstrøm", "ren kai")
    assert "landstrøm" in asked.topic


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("når diskuterte rådet havvind", "nb"),
        ("Kva tid drøfta rådet havvind?", "nn"),
        ("Når vart kaia godkjend?", "nn"),
        ("when was wind power discussed", "en"),
        ("artificial reefs in the north", "en"),
        ("havvind", "nb"),
        ("", "nb"),
    ],
)
def test_tells_the_language(question: str, language: str) -> None:
    """The answer is worded in it."""
    assert understand(question, KNOWN, TODAY).language == language


def test_a_council_limits_only_where_there_are_several() -> None:
    """With one council its name says nothing."""
    asked = understand("hva mente Kystrådet om havvind", KNOWN, TODAY)
    assert (asked.council, asked.topic) == ("Kystrådet", "havvind")
    asked = understand("når ble havvind behandlet i Kystrådet?", KNOWN, TODAY)
    assert (asked.council, asked.topic) == ("Kystrådet", "havvind")
    asked = understand("når ble det foreslått å legge ned Kystrådet", KNOWN, TODAY)
    assert (asked.council, asked.topic) == (None, "foreslått å legge ned Kystrådet")
    alone = KnownNames(councils=("Kyst 21-rådet", "Kyst21-rådet"))
    asked = understand("hva mente Kyst21 rådet om havvind", alone, TODAY)
    assert (asked.council, asked.topic) == (None, "havvind")


@given(st.text(st.sampled_from('når hva hvem i fra sak 2023 14. mai «»"?/:–rådet Per Sandvoll NOU'), max_size=60) | st.text())
def test_any_text_is_a_question(text: str) -> None:
    """Whatever is typed is understood somehow, and a period begins before it ends."""
    asked = understand(text, KNOWN, TODAY)
    assert asked.text == text
    assert asked.start is None or asked.end is None or asked.start <= asked.end


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("hva anbefalte rådet om legevakt", "legevakt"),
        ("Kva rådde utvalet om ferjer?", "ferjer"),
        ("what did the council recommend about ferries", "ferries"),
    ],
)
def test_what_was_recommended_was_decided(question: str, topic: str) -> None:
    """A council that gives advice decides by it."""
    asked = understand(question, KNOWN, TODAY)
    assert (asked.topic, asked.intent) == (topic, Intent.WHAT_DECIDED)


@pytest.mark.parametrize(
    ("question", "topic", "intent"),
    [
        ("hva har Bakkerøy lagt fram", "", Intent.WHO),
        ("Kva har Sissel Bakkerøy orientert om?", "", Intent.WHO),
        ("what has Sissel Bakkerøy presented", "", Intent.WHO),
        ("hva sa Sissel Bakkerøy om havner", "havner", Intent.TOPIC),
        ("når la Sissel Bakkerøy fram planen", "la fram planen", Intent.WHEN),
    ],
)
def test_what_a_person_did_is_no_topic(question: str, topic: str, intent: Intent) -> None:
    """Whatever names the person answers it; what it was about is a topic all the same."""
    asked = understand(question, KNOWN, TODAY)
    assert (" ".join(asked.topic.split()), asked.intent, [person.name for person in asked.people]) == (topic, intent, ["Sissel Bakkerøy"])


def test_no_more_is_read_of_a_long_question_than_of_a_question() -> None:
    """Nor is more embedded: time must not grow with what is pasted."""
    assert len(understand("landstrøm " * 10_000, KnownNames(), TODAY).text) == 2000


@pytest.mark.parametrize(("text", "nothing"), [("x", True), ("når", True), ("ki", False)])
def test_a_word_of_two_letters_can_be_looked_for(text: str, nothing: bool) -> None:
    """A letter alone cannot."""
    assert understand(text, KnownNames(), TODAY).says_nothing is nothing
