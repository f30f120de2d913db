"""A reading held against its label: figures of 0 to 1, each with what was wrong.

Both are JSON in the shape of `extract --json`; a label may leave out what it does not judge, and may write a decision or a section as
plain text. What a label gives as null must be null in the reading too.

header      number, date, start, end and place of the meeting, each right or wrong
document    kind, council, language and year, each right or wrong; kind: that alone
names       who is in the attendance list; person: affiliation, role and presence right too
case        number and title; decision: of the cases that decide something, case and decisions right; complete: of all cases;
            adopts: of the cases whose vedtak only points back, case and the words that it adopts right
presenter   who presented a case
members     seats in a report with affiliation, role and period; activities: title and days; sections; highlights. Of minutes, sections
            are what stands in no case: they are judged only where the label tells of some
warnings    the problems that a right reading reports

Lists count as F1. Titles are right from 0.9 alike, decisions from 0.92: a line break that was joined in another way is no fault.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

Json = Mapping[str, Any]
"""A label, a reading or a part of one."""

TITLE_ALIKE, DECISION_ALIKE, SECTION_ALIKE = 0.9, 0.92, 0.95
HEADER = ("number", "date", "start", "end", "place")
DOCUMENT = ("kind", "council", "language", "year")

_MARKS = re.compile(r"[*_`#«»\"“”„\u00ad]")
_DASHES = re.compile("[\u2010\u2011\u2013\u2014]")
_NUMBER_LABEL = re.compile(r"^\s*(?:sak|pkt\.?|ps|rs)\s*(?:nr\.?:?)?\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Tally:
    """How many were right, of how many wanted and how many found; `faults` tell what was not."""

    right: int
    wanted: int
    found: int
    faults: tuple[str, ...] = ()

    @property
    def value(self) -> float:
        """The F1; the share that is right where as many are found as are wanted."""
        return 2 * self.right / (self.wanted + self.found)

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.right + other.right, self.wanted + other.wanted, self.found + other.found, self.faults + other.faults)


def score_reading(label: Json, reading: Json) -> dict[str, Tally]:
    """Score all that the label judges; a figure with nothing wanted and nothing found is left out."""
    tallies: dict[str, Tally] = {}
    if label.get("meeting"):
        tallies["header"] = _score_fields(label["meeting"], reading.get("meeting") or {}, HEADER)
    if label.get("document"):
        for figure, fields in (("document", DOCUMENT), ("kind", DOCUMENT[:1])):
            tallies[figure] = _score_fields(label["document"], reading.get("document") or {}, fields)
    for figure, lists in _find_lists(label, reading):
        tallies[figure] = _score_list(*lists)
    if label.get("warnings"):
        codes = {problem["code"] for problem in reading.get("problems") or ()}
        missed = tuple(f"{code} is not reported" for code in label["warnings"] if code not in codes)
        wanted = len(label["warnings"])
        tallies["warnings"] = Tally(wanted - len(missed), wanted, wanted, missed)
    return {figure: tally for figure, tally in tallies.items() if tally.wanted + tally.found}


def judge_found(label: Json, reading: Json) -> dict[str, list[tuple[Json, bool]]]:
    """Return of each list that is judged what was found, each with whether it is right."""
    judged: dict[str, list[tuple[Json, bool]]] = {}
    for figure, (wanted, found, same) in _find_lists(label, reading):
        _, wrong = _pair_off(wanted, found, same)
        judged[figure] = [(one, not any(one is other for other in wrong)) for one in found]
    return judged


def add_up(scores: Iterable[Mapping[str, Tally]]) -> dict[str, Tally]:
    """Add the scores of several documents, figure by figure."""
    total: dict[str, Tally] = {}
    for score in scores:
        for figure, tally in score.items():
            total[figure] = total[figure] + tally if figure in total else tally
    return total


def fold(value: object) -> str:
    """Return a text without what does not matter when two are compared.

    Marks, kinds of dashes, white space, case, a last stop.
    """
    text = _MARKS.sub("", unicodedata.normalize("NFC", "" if value is None else str(value)))
    return " ".join(_DASHES.sub("-", text).split()).strip(" .:;,-").casefold()


def are_alike(first: object, second: object, share: float) -> bool:
    """Tell whether two texts are the same, or have at least this share of their letters in common."""
    one, other = fold(first), fold(second)
    if one == other:
        return True
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return bool(one) and matcher.real_quick_ratio() >= share and matcher.quick_ratio() >= share and matcher.ratio() >= share


def _score_fields(label: Json, reading: Json, fields: Sequence[str]) -> Tally:
    judged = [field for field in fields if field in label]
    faults = tuple(
        f"{field} is {reading.get(field)!r}, not {label[field]!r}" for field in judged if not _is_right(field, label, reading.get(field))
    )
    return Tally(len(judged) - len(faults), len(judged), len(judged), faults)


def _is_right(field: str, label: Json, found: object) -> bool:
    return are_alike(label[field], found, TITLE_ALIKE) if field == "place" else fold(label[field]) == fold(found)


Same = Callable[[Any, Any], bool]
Lists = tuple[Sequence[Any], Sequence[Any], Same]


def _find_lists(label: Json, reading: Json) -> Iterator[tuple[str, Lists]]:
    if "attendees" in label:
        pair = label["attendees"], reading.get("attendees") or ()
        yield "names", (*pair, _same_name)
        yield "person", (*pair, _same_person)
    if "cases" in label:
        yield from _find_case_lists(label["cases"], reading.get("cases") or ())
    if "members" in label:
        yield "members", (label["members"], reading.get("members") or (), _same_member)
    if "activities" in label:
        yield "activities", (label["activities"], reading.get("activities") or (), _same_activity)
    sections = reading.get("sections") or ()
    if label.get("sections") or ("sections" in label and (label.get("document") or {}).get("kind") == "annual_report"):
        titles = [section["title"] for section in sections if not section["highlight"]]
        yield "sections", ([_title(one) for one in label["sections"] if not _is_box(one)], titles, _same_section)
    wanted = label.get("highlights") or [f"{one['title']} {one.get('text') or ''}" for one in label.get("sections") or () if _is_box(one)]
    if wanted or "highlights" in label:
        boxes = [f"{section['title']} {section['text']}" for section in sections if section["highlight"]]
        yield "highlights", (wanted, boxes, _same_box)


def _find_case_lists(label: Sequence[Json], cases: Sequence[Json]) -> Iterator[tuple[str, Lists]]:
    yield "case", (label, cases, _same_case)
    if any("decisions" in case for case in label):
        yield "decision", ([case for case in label if case.get("decisions")], [case for case in cases if case["decisions"]], _same_decided)
        yield "complete", (label, cases, _same_decided)
    if any(case.get("adopts") for case in label):
        yield "adopts", ([case for case in label if case.get("adopts")], [case for case in cases if _adopted(case)], _same_adopted)
    if any("presenters" in case for case in label):
        wanted, found = ([one for case in side for one in case.get("presenters") or ()] for side in (label, cases))
        yield "presenter", (wanted, found, _same_name)


def _score_list(wanted: Sequence[Any], found: Sequence[Any], same: Same) -> Tally:
    missed, wrong = _pair_off(wanted, found, same)
    faults = (*(f"missed: {_tell(one)}" for one in missed), *(f"wrong: {_tell(one)}" for one in wrong))
    return Tally(len(wanted) - len(missed), len(wanted), len(found), faults)


def _pair_off(wanted: Sequence[Any], found: Sequence[Any], same: Same) -> tuple[list[Any], list[Any]]:
    """Pair off what is the same, each once, in order; return what is left on either side."""
    left = list(found)
    missed = []
    for one in wanted:
        at = next((at for at, other in enumerate(left) if same(one, other)), None)
        if at is None:
            missed.append(one)
        else:
            del left[at]
    return missed, left


def _tell(one: Any) -> str:  # noqa: ANN401 - any part of a label or a reading
    if isinstance(one, str):
        return one[:80]
    parts = (one.get(key) for key in ("number", "title", "name", "affiliation", "role", "presence", "date", "period"))
    return " | ".join(str(part)[:80] for part in parts if part)


def _same_name(label: Json, found: Json) -> bool:
    return fold(label["name"]) == fold(found["name"])


def _same_person(label: Json, found: Json) -> bool:
    return _same_name(label, found) and _same_given(label, found, ("affiliation", "role", "presence"))


def _same_given(label: Json, found: Json, keys: Sequence[str]) -> bool:
    return all(fold(label[key]) == fold(found[key]) for key in keys if key in label)


def _same_case(label: Json, found: Json) -> bool:
    return _number(label.get("number")) == _number(found["number"]) and are_alike(label["title"], found["title"], TITLE_ALIKE)


def _same_decided(label: Json, found: Json) -> bool:
    return _same_case(label, found) and are_alike(_decided(label), _decided(found), DECISION_ALIKE)


def _same_adopted(label: Json, found: Json) -> bool:
    return _same_case(label, found) and are_alike(" ".join(_adopted(label)), " ".join(_adopted(found)), DECISION_ALIKE)


def _adopted(case: Json) -> Sequence[str]:
    """Return the words that a case's decisions adopt.

    A label has them beside the decisions, a reading within.
    """
    within = [str(one["adopts"]) for one in case.get("decisions") or () if not isinstance(one, str) and one.get("adopts")]
    return case.get("adopts") or within


def _number(value: object) -> str:
    return "".join(_NUMBER_LABEL.sub("", str(value or "")).split()).rstrip(".:").casefold()


def _decided(case: Json) -> str:
    """Return all that a case decides; a vedtak of three paragraphs may be one text or three."""
    return " ".join(one if isinstance(one, str) else one["text"] for one in case.get("decisions") or ())


def _same_member(label: Json, found: Json) -> bool:
    same_period = all(label["period"][end] == found["period"][end] for end in ("from", "to") if end in (label.get("period") or {}))
    return _same_name(label, found) and same_period and _same_given(label, found, ("affiliation", "role"))


def _same_activity(label: Json, found: Json) -> bool:
    same_days = all(label[key] == found[key] for key in ("date", "date_end") if key in label)
    return same_days and are_alike(label["title"], found["title"], TITLE_ALIKE)


def _same_section(label: str, found: str) -> bool:
    return are_alike(label, found, SECTION_ALIKE)


def _same_box(label: str, found: str) -> bool:
    return fold(label) in fold(found) or are_alike(label, found, TITLE_ALIKE)


def _title(section: Any) -> str:  # noqa: ANN401 - a title, or a section as JSON
    return section if isinstance(section, str) else str(section["title"])


def _is_box(section: Any) -> bool:  # noqa: ANN401
    return not isinstance(section, str) and bool(section.get("highlight"))
