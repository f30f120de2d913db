"""What an invented archive knows that decides a scope; a test says only what matters to it."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from radsminne.corpus.database.queries.case_numbers import StoredCase
from radsminne.corpus.database.queries.meetings import StoredMeeting
from radsminne.corpus.records import Document
from radsminne.search.options import AS_ASKED, SearchOptions
from radsminne.search.question.question import KnownNames, Question, understand
from radsminne.search.scope.resolving import resolve
from radsminne.search.scope.scope import Scope

TODAY = datetime.date(2025, 5, 20)


@dataclass(frozen=True, slots=True)
class Papers:
    """Names, meetings and cases."""

    names: KnownNames = field(default_factory=KnownNames)
    meetings: Sequence[StoredMeeting] = ()
    cases: Sequence[StoredCase] = ()
    documents: Mapping[str, Document] = field(default_factory=dict)
    today: datetime.date = TODAY


NO_PAPERS = Papers()


def find_scope(question: Question, options: SearchOptions = AS_ASKED, papers: Papers = NO_PAPERS) -> Scope:
    """The scope of a question that is read already."""
    return resolve(question, papers, options)


def read_scope(text: str, papers: Papers = NO_PAPERS, options: SearchOptions = AS_ASKED) -> Scope:
    """The scope of a question in words."""
    return resolve(understand(text, papers.names, papers.today), papers, options)
