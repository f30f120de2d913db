"""What lists of people are cited by."""

import pytest

from radsminne.corpus.records import RecordKind
from radsminne.search.people_lists.citing import cite_lists
from tests.search.answers import make_hit, make_record
from tests.search.listed_people import make_listed
from tests.search.papers import Papers, read_scope

NAMES = ("Kari Nordvik", "Liv Strand", "Per Vik", "Ola Sundet", "Gro Berg")


@pytest.mark.parametrize(("people", "others"), [(4, ["aaa-c1"]), (5, [])])
def test_what_names_a_few_people_is_cited_beside_their_list(people: int, others: list[str]) -> None:
    """What names one of many is no answer to who they are."""
    lines = [make_listed(name, year=2021) for name in NAMES[:people]]
    chapter = make_record(id="r2021-s1", kind=RecordKind.SECTION)
    hits = [make_hit(text="Kari Nordvik la fram saken.", word="Kari Nordvik")]
    cited = cite_lists(read_scope("hvem sitter i rådet", Papers()), lines, hits, lambda ids: [chapter] if "r2021-s1" in ids else [])
    assert [hit.record.id for hit in cited] == ["r2021-s1", *others]
