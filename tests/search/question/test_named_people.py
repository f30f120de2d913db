"""Names in a question against names the archive knows."""

import pytest

from radsminne.corpus.found import KnownPerson
from radsminne.search.question.named_people import find_people, fold_name, is_same_person

REGISTER = tuple(
    KnownPerson(name, (), (), ())
    for name in (
        "Per Olav Sandvoll",
        "Jorunn Steinvik",
        "Sissel Bakkerøy",
        "Veronica Barandes",
        "Veronika Barandes",
        "Åse Kaarstad",
        "Kari Lønn",
        "Karin Lønn",
        "Guri Hegrenes",
        "Esperanza Marquez Dahl",
        "Bo Li",
    )
)

KNOWN = [
    ("Jorunn Steinvik", ["Jorunn Steinvik"]),
    # small letters, a letter missing
    ("jorunn stenvik", ["Jorunn Steinvik"]),
    # no diacritics, and a word that is no name
    ("sissel bakkeroy direktoratet", ["Sissel Bakkerøy"]),
    ("Ase Karstad", ["Åse Kaarstad"]),
    # one letter instead of two, and the archive writes it in two ways
    ("Veronica Barades", ["Veronica Barandes", "Veronika Barandes"]),
    ("Guri Hegrenås", ["Guri Hegrenes"]),
    # a middle name left out, or one more than the archive has
    ("Per Sandvoll", ["Per Olav Sandvoll"]),
    ("Esperanza Marquez", ["Esperanza Marquez Dahl"]),
    ("Jorunn Marie Steinvik", ["Jorunn Steinvik"]),
    ("P. O. Sandvoll", ["Per Olav Sandvoll"]),
    # the genitive
    ("Jorunn Steinviks innlegg", ["Jorunn Steinvik"]),
    ("Sandvolls foredrag", ["Per Olav Sandvoll"]),
    ("hva sa Hegrenes om havvind", ["Guri Hegrenes"]),
    ("Steinvik", ["Jorunn Steinvik"]),
    ("steinvik", ["Jorunn Steinvik"]),
    # two people with names alike stay apart
    ("Kari Lønn", ["Kari Lønn"]),
    ("Bo Li", ["Bo Li"]),
    # the archive cannot tell which
    ("hva sa Lønn", ["Kari Lønn", "Karin Lønn"]),
]

NOBODY = ["lønn og pensjon", "Lønn til ansatte", "havvind i nord", "Per Olsen", "bo trygt", "kliniske studier", "Sandvik", ""]


@pytest.mark.parametrize(("question", "forms"), KNOWN)
def test_finds_known_people(question: str, forms: list[str]) -> None:
    """Every written form that may be meant is offered, the closest first."""
    people = find_people(question, REGISTER)
    assert [form for person in people.known for form in person.forms] == forms
    assert people.unknown == ()
    (begin, end) = people.at[0]
    assert question[begin:end]


BORDERS = [
    # a letter in four, not two in five
    ("Ola Marka Berg", ("Ola Maria Berg",), ["Ola Maria Berg"]),
    ("ola marte berg", ("Ola Maria Berg",), []),
    # a slip in one word, not in each
    ("Kari Lind", ("Kåri Lund",), ["Kåri Lund"]),
    ("Kari Lind", ("Kåre Lund",), []),
    # another spelling of eight letters, but not of six
    ("Veronica Lie", ("Veronica Lie", "Veronika Lie"), ["Veronica Lie", "Veronika Lie"]),
    ("Ole Hansen", ("Ole Hansen", "Ole Jansen"), ["Ole Hansen"]),
    # words of four letters may be misspelt, those of three not
    ("Guti Berg", ("Guri Berg",), ["Guri Berg"]),
    ("ola berg", ("Olav Berg",), []),
    # a surname alone: one letter in eight
    ("hva sa Hegrenis", ("Guri Hegrenes",), ["Guri Hegrenes"]),
    ("hva sa Sandset", ("Ane Sundset",), []),
    ("hva sa hegrenis", ("Guri Hegrenes",), []),
    # an initial is as good as its name
    ("O. Berg", ("Olav Berg",), ["Olav Berg"]),
    # a surname of two letters goes with a first name
    ("hva sa Moe", ("Bo Moe",), ["Bo Moe"]),
    ("hva sa Li", ("Bo Li",), []),
    # no genitive makes an initial
    ("Bos Li", ("Bo Li",), ["Bo Li"]),
    ("os berg", ("Olav Berg",), []),
    # a name without letters
    ("Bo Li", ("4.", "Bo Li"), ["Bo Li"]),
]


@pytest.mark.parametrize(("question", "known", "forms"), BORDERS)
def test_how_like_a_name_must_be(question: str, known: tuple[str, ...], forms: list[str]) -> None:
    """Just like enough, and just not."""
    people = find_people(question, [KnownPerson(name, (), (), ()) for name in known])
    assert [form for person in people.known for form in person.forms] == forms


@pytest.mark.parametrize("question", NOBODY)
def test_leaves_other_words_alone(question: str) -> None:
    """Words that only look a little like a name are none."""
    assert find_people(question, REGISTER).known == ()


@pytest.mark.parametrize(
    ("question", "unknown"),
    [
        ("Bent Fjellheim", ("Bent Fjellheim",)),
        ("hva sa Bent Fjellheim om havvind", ("Bent Fjellheim",)),
        ("kari fjellheim", ("kari fjellheim",)),
        ("Havvind i Midt-Norge", ()),
        ("havvind nord", ()),
        ("NATO EU", ()),
    ],
)
def test_tells_names_that_are_not_here(question: str, unknown: tuple[str, ...]) -> None:
    """Capitals side by side, or a known given name before a word, are a name that no known person bears."""
    assert find_people(question, REGISTER).unknown == unknown


def test_who_makes_a_surname_in_small_letters_count() -> None:
    """Elsewhere "lønn" is pay."""
    assert find_people("hvem er hegrenes", REGISTER, asks_who=True).known[0].forms == ("Guri Hegrenes",)
    assert find_people("hva er hegrenes", REGISTER).known == ()


@pytest.mark.parametrize(("name", "folded"), [("Åse", "ase"), ("Aase", "ase"), ("Bjørn", "bjorn"), ("Bjoern", "bjorn"), ("André", "andre")])
def test_folds_spellings(name: str, folded: str) -> None:
    """One form for what a keyboard without Norwegian letters gives."""
    assert fold_name(name) == folded


def test_gathers_what_the_archive_says_of_the_forms() -> None:
    """Roles and records of all forms, each once."""
    twins = [
        KnownPerson("Anna Dahlberg", (), ("leader",), ("a-c1",)),
        KnownPerson("Anna Dahlborg", (), ("leader", "guest"), ("a-c1", "b-c2")),
    ]
    person = find_people("Anna Dahlberg", twins).known[0]
    assert (person.name, person.roles, person.record_ids) == ("Anna Dahlberg", ("leader", "guest"), ("a-c1", "b-c2"))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Veronika Tallaksrud", "Veronica Tallaksrud", True),
        ("Per Sandvoll", "Per Olav Sandvoll", True),
        ("Kirsti Wollum", "Kirsti Vollum", True),
        ("Sissel Bakkerøy", "Sissel Bakkeroy", True),
        ("Kari Moe", "Karin Moe", False),
        ("Kari Moe", "Kari Moen", False),
        ("Kari Moe", "Ola Moe", False),
        ("Kari Solem", "Kari Solum", False),
        ("Kari Solheim", "Kari Solhaim", True),
        ("Kari Storli", "Kari Storle", True),
        ("Ole Hansen", "Ole Jansen", False),
        ("Ole Hansen", "Ole Hanssen", True),
        ("Per Olav Sandvoll", "Per Arne Sandvoll", False),
        ("Moe", "Kari Moe", False),
    ],
)
def test_tells_two_spellings_from_two_people(one: str, other: str, same: bool) -> None:
    assert is_same_person(one, other) is same
    assert is_same_person(other, one) is same


def test_a_surname_may_be_several_peoples() -> None:
    people = [KnownPerson(name, (), (), ()) for name in ("Kari Moe", "Ola Moe", "Kari Louise Moe", "Ola Berg")]
    (asked,) = find_people("hva sa Moe", people).known
    assert asked.persons == [("Kari Louise Moe", "Kari Moe"), ("Ola Moe",)]
