"""What minutes say outside their cases.

Words that no other record holds become sections, so that a search finds them.
"""

from collections.abc import Collection, Iterator, Sequence

from radsminne.corpus.records import Attendance, Meeting, Section, Span
from radsminne.extract.attendance.groups import open_group
from radsminne.extract.headings.chapters import find_chapters, make_section
from radsminne.extract.headings.contents import read_key
from radsminne.extract.kind import Identity, strip_markup
from radsminne.extract.minutes.cases import is_separator
from radsminne.extract.minutes.head import ADJOURNED, find_fields
from radsminne.extract.outline.titles import LONGEST_TITLE
from radsminne.extract.text.labels import find_label
from radsminne.extract.text.lines import Text
from radsminne.extract.text.stretches import Stretch
from radsminne.extract.words.meetings import AGENDA_LABELS

LABEL_LENGTH = 80
"""A longer line that begins with a label of the head is running text as well, and is kept. Of 255 real minutes and
fixtures four keep other words at 60 and at 100, ten without it."""
_CLOSING_LENGTH = 40
"""A longer line tells more than the hour: 31 of 255 papers keep other words with none, none at 30 and 50, one without it."""
_LISTED = 0.5
"""A long line is of the attendance list if this share of it became people. Two of 255 papers keep other words at 0.37, one at 0.62."""


def read_leftovers(
    stretches: Sequence[Stretch], entries: Collection[int], cases: range, head: tuple[Meeting, Sequence[Attendance]], identity: Identity
) -> tuple[Section, ...]:
    """Read what is in no case, no list of those present, no field of the head and no entry of the agenda.

    `cases` are where those stand.
    """
    meeting, attendances = head
    recorded = set(_find_recorded(stretches[: cases.start], meeting, attendances, identity))
    if cases:
        recorded.update(place for place in entries if len(stretches[place].text) <= LONGEST_TITLE)
    recorded.update(place for place, stretch in enumerate(stretches) if is_separator(stretch) or _is_closing(stretch.text))
    left = [place for place in range(len(stretches)) if place not in recorded and place not in cases]
    before, after = [place for place in left if place < cases.start], [place for place in left if place >= cases.start]
    return tuple(section for run in (before, after) for section in _make_sections([stretches[place] for place in run], identity))


def _is_closing(text: str) -> bool:
    """Return True for a line that only says that the meeting was closed: the meeting tells when."""
    return len(text) <= _CLOSING_LENGTH and ADJOURNED.match(text) is not None


def _find_recorded(head: Sequence[Stretch], meeting: Meeting, attendances: Sequence[Attendance], identity: Identity) -> Iterator[int]:
    """Find the lines of the head that other records hold already.

    These are its fields, the people, their labels, the paper's own title.
    """
    fields = {id(field.value.stretch) for field in find_fields(head)}
    names = [identity.title, identity.council, *(words for each in attendances for words in (each.affiliation, each.title))]
    keys = {read_key(words) for words in names if words}
    people = [each.at for each in attendances]
    for place, stretch in enumerate(head):
        short = len(stretch.text) <= LABEL_LENGTH
        if (
            (short and (id(stretch) in fields or (meeting.at is not None and _find_share(stretch, [meeting.at]))))
            or (short and _is_bare_label(stretch.text, within=bool(people)))
            or read_key(strip_markup(stretch.text)) in keys
            or _find_share(stretch, people) > (0 if short else _LISTED)
        ):
            yield place


def _is_bare_label(text: str, *, within: bool) -> bool:
    """Return True for a label of the agenda or of an attendance list with nothing behind it."""
    agenda = find_label(text, AGENDA_LABELS)
    group = open_group(text, within=True) if within else None
    return (agenda is not None and not text[agenda.rest :].strip()) or (group is not None and not text[group[1] :].strip())


def _find_share(stretch: Stretch, spans: Sequence[Span]) -> float:
    """Return which share of a stretch the spans hold."""
    held = 0
    for piece in stretch.cut().pieces:
        stop = piece.offset + piece.length
        held += sum(max(0, min(stop, span.end) - max(piece.offset, span.start)) for span in spans if span.page == piece.page)
    return held / len(stretch.text)


def _make_sections(run: Sequence[Stretch], identity: Identity) -> Iterator[Section]:
    """Yield a run of stretches as sections under their own headings.

    What has none stands under the paper's title.
    """
    blocks = tuple(stretch.cut() for stretch in run)
    yield from (make_section(chapter) for chapter in find_chapters(Text((), blocks), identity.title, identity.council))
