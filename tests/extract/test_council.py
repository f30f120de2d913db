"""Whose paper a text is, where numbers decide it: what stands just on either side of each."""

import pytest

from radsminne.corpus.records import DocumentKind
from radsminne.extract.council import find_council
from tests.extract.texts import make_text

MINUTES, REPORT = DocumentKind.MINUTES, DocumentKind.ANNUAL_REPORT


def find(*lines: str, kind: DocumentKind = MINUTES, title: str | None = None) -> str | None:
    return find_council(make_text(*lines).blocks, kind, title)


@pytest.mark.parametrize(("above", "found"), [(14, "Eldrerådet"), (15, None)])
def test_a_name_stands_on_its_own_near_the_top(above: int, found: str | None) -> None:
    """Among the first fifteen lines."""
    assert find(*("Brev 12",) * above, "Eldrerådet") == found


@pytest.mark.parametrize(("above", "found"), [(5, "Eldrerådet"), (6, None)])
def test_a_reports_cover_is_short(above: int, found: str | None) -> None:
    """Six lines; a body further down may be any."""
    assert find(*("Tekst 12",) * above, "Eldrerådet", kind=REPORT, title="Tekst 12") == found


@pytest.mark.parametrize(("name", "found"), [("Styret", None), ("Xstyret", "Xstyret")])
def test_a_short_name_is_any_bodys(name: str, found: str | None) -> None:
    """One of six letters."""
    assert find(name) == found
