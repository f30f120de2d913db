"""What an archive knows that decides a scope."""

import datetime
from collections.abc import Mapping, Sequence
from typing import Protocol

from radsminne.corpus.database.queries.case_numbers import StoredCase
from radsminne.corpus.database.queries.meetings import StoredMeeting
from radsminne.corpus.records import Document
from radsminne.search.question.question import KnownNames


class KnownPapers(Protocol):
    """Names, meetings and cases of an archive.

    Few questions need all, so each may be read when it is first asked for.
    """

    @property
    def today(self) -> datetime.date:
        """The day that the question is asked: what comes later has not been."""
        ...

    @property
    def names(self) -> KnownNames:
        """The people and the councils."""
        ...

    @property
    def meetings(self) -> Sequence[StoredMeeting]:
        """The meetings that minutes and notices are about."""
        ...

    @property
    def cases(self) -> Sequence[StoredCase]:
        """The numbers of all cases."""
        ...

    @property
    def documents(self) -> Mapping[str, Document]:
        """The documents by their ids."""
        ...
