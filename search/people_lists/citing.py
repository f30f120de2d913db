"""What the lists of people are cited by.

These are the chapters and meetings that they stand in, as hits like any others.
"""

from collections.abc import Callable, Sequence

from radsminne.corpus.database.queries.listed_people import ListedPerson
from radsminne.corpus.found import FoundRecord
from radsminne.corpus.records import RecordKind
from radsminne.search.hits.hits import Hit, Quote
from radsminne.search.ranking.relevance import GIVEN
from radsminne.search.scope.scope import Scope

_MOST_NAMED = 4
"""People that are looked for in other records; more are a list, which nothing else tells. With no bound "medlemmer" also brings what
any of twenty members took part in."""


def cite_lists(
    scope: Scope, lines: Sequence[ListedPerson], hits: Sequence[Hit], fetch: Callable[[list[str]], Sequence[FoundRecord]]
) -> list[Hit]:
    """Return the records that hold the lines, newest first.

    After them come those of the hits that name one of the people.

    A list in a report is cited by its chapter; where only meetings hold the lines, by those meetings.
    """
    lines = sorted(lines, key=lambda line: (-(line.date_end or line.date).toordinal() if line.date else 0, line.document, line.at.start))
    chapters = {line.section_id: line for line in reversed(lines) if line.section_id}
    owners = chapters or {line.record_id: line for line in reversed(lines)}
    records = {record.id: record for record in fetch(list(owners))}
    cited = [_cite(records[owner], line) for owner, line in reversed(owners.items()) if owner in records]
    names = {line.name for line in lines}
    if len(names) > _MOST_NAMED or scope.asks_for_attendance:
        return cited
    own = {hit.record.id for hit in cited}
    return cited + [hit for hit in hits if hit.record.id not in own and any(name in hit.quote.text for name in names)]


def _cite(record: FoundRecord, line: ListedPerson) -> Hit:
    begin = max(line.at.quote.find(line.name), 0)
    quote = Quote(line.at.quote, line.at.page, ((begin, begin + len(line.name)),), line.at.start)
    return Hit(record, quote, GIVEN)


def is_list(hit: Hit) -> bool:
    """Tell whether a hit is cited for a list of people that stands in it."""
    return hit.record.kind in {RecordKind.SECTION, RecordKind.MEETING, RecordKind.MEMBERSHIP} and hit.score == GIVEN and hit.why is None
