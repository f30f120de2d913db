"""What a question asks of the lists of people."""

import pytest

from radsminne.corpus.records import Role
from radsminne.search.question.asked_list import AskedList, find_asked_list
from radsminne.search.question.words.people_lists import SEATED


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("hvem er leder av rådet", AskedList((Role.LEADER,))),
        ("Kven er rådsleiar?", AskedList((Role.LEADER,))),
        ("hvem leder rådet", AskedList((Role.LEADER,))),
        ("who chairs the council", AskedList((Role.LEADER,))),
        ("who is deputy leader", AskedList((Role.DEPUTY_LEADER,))),
        ("leder av rådet", AskedList((Role.LEADER,))),
        ("hvem sitter i rådet", AskedList(SEATED)),
        ("kven sit i utvalet no", AskedList(SEATED)),
        ("who are the members of the board", AskedList(SEATED)),
        ("rådets medlemmer", AskedList(SEATED)),
        ("Kven er sekretariatet?", AskedList((Role.SECRETARIAT,))),
        ("hvem representerer Tare kommune i rådet", AskedList(organisation="Tare kommune")),
        ("hvem representerer Havlaget i rådet", AskedList(organisation="Havlaget")),
        ("who represents Havlaget", AskedList(organisation="Havlaget")),
        ("hvem er fra Havlaget", AskedList(organisation="Havlaget")),
        ("hvem er fra", None),
        ("hvem var til stede", AskedList(at_meeting=True)),
        ("hvem var på siste møte", AskedList(at_meeting=True)),
        ("who attended the meeting", AskedList(at_meeting=True)),
        ("hvem meldte forfall", AskedList(at_meeting=True, absent=True)),
        ("hvem var ikke til stede", AskedList(at_meeting=True, absent=True)),
        ("hvor mange var til stede", AskedList(at_meeting=True)),
        ("how many were absent", AskedList(at_meeting=True, absent=True)),
        ("hvem er leder og nestleder i TurKom", AskedList((Role.LEADER, Role.DEPUTY_LEADER), committee="TurKom")),
        ("hvem sitter i valgkomiteen", AskedList(SEATED, committee="valgkomiteen")),
        ("kven er medlem av Lokale festnemnda", AskedList(SEATED, committee="Lokale festnemnda")),
        ("hvem satt i styringsgruppa", AskedList(SEATED)),
        ("kven arbeidde ved", AskedList((Role.SECRETARIAT,))),
        ("hvem arbeidet med havvind", None),
        ("hvem er leder av komiteen", AskedList((Role.LEADER,))),
        ("hvem foreslo nytt råd", None),
        ("hvem sitter i arbeidsgruppa for tareskog", None),
        ("who runs the secretariat", None),
        ("hvem la fram saken om landstrøm", None),
        ("leder", None),
        ("hvem var saksordfører for havner", None),
    ],
)
def test_tells_what_is_asked_of_the_lists(question: str, asked: AskedList | None) -> None:
    """Whatever else is asked for besides makes it a question about a topic."""
    assert find_asked_list(question) == asked


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("når var til stede", AskedList(at_meeting=True)),
        ("hvor ofte var fraværende", AskedList(at_meeting=True, absent=True)),
        ("when was absent", AskedList(at_meeting=True, absent=True)),
        ("hvor mange møter var borte fra", AskedList(at_meeting=True, absent=True)),
        ("når møtte", AskedList(at_meeting=True)),
        ("var til stede", AskedList(at_meeting=True, whether=True)),
        ("deltok", AskedList(at_meeting=True, whether=True)),
        ("did attend the meeting", AskedList(at_meeting=True, whether=True)),
        ("når drøftet", None),
    ],
)
def test_people_may_be_asked_after_by_when_they_were_there(question: str, asked: AskedList | None) -> None:
    """The name is taken out already; without one "når" asks for no list."""
    assert find_asked_list(question, names_people=True) == asked
    assert find_asked_list(question) is None
