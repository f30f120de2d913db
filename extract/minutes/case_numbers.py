"""Case numbers as minutes write them: lines that may open a case."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from functools import lru_cache

from radsminne.corpus.numbers import YEAR
from radsminne.extract.text.dates import MONTH_NAME
from radsminne.extract.text.labels import find_label
from radsminne.extract.text.stretches import Stretch
from radsminne.extract.words.attendance import ATTENDANCE_LABELS
from radsminne.extract.words.cases import DECISION_LABELS
from radsminne.extract.words.names import ORGANISATION_ENDINGS


@dataclass(frozen=True, slots=True)
class Heading:
    """A line that may open a case.

    `index` and `last` are the first and last stretch of it (a title may stand on the next line).
    """

    index: int
    last: int
    number: str | None
    key: tuple[int, ...]
    title: str
    form: str
    stretch: Stretch
    weight: float = 0.0
    series: str = ""
    """The letter of a row of numbers of its own: V in "V-sak 2", where D-sak and O-sak are counted for themselves."""


LONGEST_TITLE = 300
"""Titles of grant applications run to 250 characters; longer is running text. Of 255 real minutes and fixtures one is read otherwise at
225."""

# The letter O for a nought is a slip of OCR: "1/2O31".
_YEAR4 = r"(?:19|2[0O])[\dO]{2}"
_SLASHED = rf"(?P<number>\d{{1,4}}(?:\.\d{{1,2}})?\s?/\s?(?:\d{{1,2}}\s?/\s?\d{{2,4}}|{_YEAR4}|\d{{2}}(?!\d)|\d{{1,3}}(?!\d)))(?![\d/])"
# "Sak 034-2031", "Styresak 12-31"; without the word only with a whole year: "07 – 2031 Årsmelding"
_DASHED = rf"(?P<number>\d{{1,4}}\s?[–-]\s?(?:{_YEAR4}|\d\d))(?![\d/.]|\s?[–-]\s?\d)"
# "Sak nr. 3.2010", "22.2009 Orienteringer": the year behind a stop
_DOTTED = rf"(?P<number>\d{{1,3}}\.{_YEAR4})(?![\d/.–-])"
_DASHED_BARE = rf"(?P<number>\d{{1,3}}\s?[–-]\s?{_YEAR4})(?![\d/.]|\s?[–-]\s?\d)(?=\s)"
_SAK = (
    r"(?:Ášši\s*/\s*)?(?-i:[A-ZÆØÅ]{1,6}[\s-]?)?(?:styre|råds|utvalgs|utvals|komite|v-|d-|o-)?sak(?:snr|snummer)?\b\.?\s*(?:nr\b\.?)?\s*:?\s*"
    r"(?-i:[A-Z]{1,4}[ -]?)?"
)
# "PS 27/09", "FJK 004/10:", "FS-36/13"; "Kontrollutvalget 004/04:"
_SHORT_BODY = r"(?P<short>[A-ZÆØÅ]{1,6})\s?[ -]\s?"
_LONG_BODY = (
    rf"(?P<long>[A-ZÆØÅ][\w.,&\s-]{{2,80}}?(?:{'|'.join(ORGANISATION_ENDINGS)}|komite|komité|utvalg|råd|styre|plenum)n?)\s+(?:sak\s+)?"
)
_ARCHIVE = r"(?:\s+\d\d/\d{4,6})?"
_TITLE = r"\s*(?:[:.–—-]+\s*)?(?P<title>.*)"
_FORMS = (
    ("sak", re.compile(rf"(?i:{_SAK}){_SLASHED}{_ARCHIVE}{_TITLE}", re.DOTALL)),
    ("short", re.compile(rf"{_SHORT_BODY}{_SLASHED}{_ARCHIVE}{_TITLE}", re.DOTALL)),
    ("long", re.compile(rf"{_LONG_BODY}{_SLASHED}{_ARCHIVE}{_TITLE}", re.DOTALL)),
    ("bare", re.compile(rf"{_SLASHED}{_ARCHIVE}{_TITLE}", re.DOTALL)),
    ("sak", re.compile(rf"(?i:{_SAK}){_DASHED}{_TITLE}", re.DOTALL)),
    ("bare", re.compile(rf"{_DASHED_BARE}{_TITLE}", re.DOTALL)),
    ("sak", re.compile(rf"(?i:{_SAK}){_DOTTED}{_TITLE}", re.DOTALL)),
    ("bare", re.compile(rf"{_DOTTED}{_TITLE}", re.DOTALL)),
)
# "Sak 3", "Styresak 3", "Pkt. 3", "Item 3"; a letter before it counts a row of its own: "V-SAK 3", "O-sak1"
_LEAD = (
    r"(?:(?:(?P<series>[A-ZÆØÅ])[ -]|[A-ZÆØÅ]{2,6}[ -]|styre|råds|utvalgs|utvals|komite)?(?i:sak)|(?i:pkt\.?|punkt|post|agenda item|item))"
)
_PLAIN_NUMBER = r"(?P<number>\d{1,3}(?:\.\d{1,2}){0,2}[a-z]?)"
_PLAIN = re.compile(
    rf"(?P<lead>{_LEAD}\s*(?i:nr\.?\s*)?)?{_PLAIN_NUMBER}(?P<mark>\s*[.:)]|\s+[–—-])?\s+(?P<title>\S.*)",
    re.DOTALL,
)
_PLAIN_ALONE = re.compile(rf"(?P<lead>{_LEAD}\s*(?i:nr\.?\s*)?){_PLAIN_NUMBER}\s*[.:]?")
_MARKER_NUMBER = re.compile(r"\(?(?P<number>\d{1,3})[.)]")


# "0021/03 Kulturutvalget 2.3.2003": a row of the table over a case, that tells where it was treated; the title stands elsewhere
_ROW = re.compile(r"(?!.*\b(?:fra|frå|av|møte\w*)\s)[^\d:]{3,60}\s\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d\d)", re.IGNORECASE)


def find_slashed(stretches: Sequence[Stretch]) -> Iterator[Heading]:
    """Find every line that begins with a case number; a number alone takes the next line as its title."""
    for index, stretch in enumerate(stretches):
        for form, pattern in _FORMS:
            match = pattern.fullmatch(stretch.text)
            if match is None or len(match["title"]) > LONGEST_TITLE:
                continue
            heading = _make_slashed(stretches, index, form, match)
            if heading is not None:
                yield heading
            break


def _make_slashed(stretches: Sequence[Stretch], index: int, form: str, match: re.Match[str]) -> Heading | None:
    """Make a heading of a matched line."""
    number = re.sub(r"\s", "", match["number"]).replace("O", "0")
    title, last = match["title"].strip(), index
    if _ROW.fullmatch(title):
        return Heading(index, index, number, _make_key(number), "", "row", stretches[index])
    if not title and index + 1 < len(stretches) and _is_title(stretches[index + 1]):
        title, last = stretches[index + 1].text, index + 1
    own = _SERIES.match(stretches[index].text)
    if own:
        form = "series"
    if title and not re.match(r"[\W\d_]*[A-ZÆØÅÁČĐŊŠŦŽÀ-Ý]", title):
        return None
    return Heading(index, last, number, _make_key(number), title, form, stretches[index], series=own[1].upper() if own else "")


# "V-sak 12/31", "O 5/31", "S 1/3/31": a letter before the number counts a row of its own
_SERIES = re.compile(r"([A-ZÆØÅ])[ -](?:sak\s*)?(?=\d)", re.IGNORECASE)


def _is_title(stretch: Stretch) -> bool:
    """Return True for a line that can be a title standing under its number."""
    text = stretch.text
    starts_case = any(pattern.fullmatch(text) for _, pattern in _FORMS)
    label = find_label(text, DECISION_LABELS) or find_label(text, ATTENDANCE_LABELS)
    return text[:1].isupper() and len(text) <= LONGEST_TITLE and not starts_case and not (label and label.parted) and not text.endswith(",")


_PARTS = rf"[/–-]|\.(?={YEAR}$)"
"""What stands between a number and its year."""


def _make_key(number: str) -> tuple[int, ...]:
    """Return the part of a case number that rises through a meeting.

    It is 5 in 5/23 and in 2023/5, 7 and 1 in 7.1/07.
    """
    parts = re.split(_PARTS, number)
    rising = parts[1] if len(parts) == 2 and len(parts[0]) == 4 and parts[0][:2] in {"19", "20"} and len(parts[1]) < 4 else parts[0]
    return tuple(int(part) for part in re.findall(r"\d+", rising))


def merge_repeats(headings: list[Heading]) -> list[Heading]:
    """Leave out a case's number said again without its title ("Utvalget 002/04" over its own proposals)."""
    seen: dict[str | None, str] = {}
    kept = []
    for heading in headings:
        known = seen.get(heading.number)
        own_line = heading.form == "row" or (bool(heading.title) and heading.last == heading.index)
        if known is None or own_line or are_alike(heading.title, known):
            kept.append(heading)
            seen[heading.number] = heading.title or known or ""
    return kept


def name_rows(headings: list[Heading], agenda: Sequence[Heading]) -> list[Heading]:
    """Give a table's row the title that the agenda has for its number; rows of other cases fall out."""
    titles = {(entry.key, find_year(entry.number)): entry.title for entry in agenda}
    named = []
    seen = set()
    for heading in headings:
        title = titles.get((heading.key, find_year(heading.number)), "") if heading.form == "row" else heading.title
        if heading.form != "row" or (title and heading.number not in seen):
            named.append(replace(heading, title=title))
        seen.add(heading.number)
    return named


def find_year(number: str | None) -> str:
    """Return the last two digits of a case number's year."""
    parts = re.split(_PARTS, number or "")
    return (parts[0] if len(parts) == 2 and len(parts[0]) == 4 and len(parts[1]) < 4 else parts[-1])[-2:]


def find_plain(stretches: Sequence[Stretch]) -> Iterator[Heading]:
    """Find every line that begins with a plain number, in the text or as a list marker."""
    for index, stretch in enumerate(stretches):
        heading = _read_alone(stretches, index) or _read_plain(stretch, index)
        if heading is None or _is_amount(stretch, heading.title) or len(heading.title) > LONGEST_TITLE:
            continue
        if re.match(r"[\W_]*[A-ZÆØÅÁČĐŊŠŦŽÀ-Ý\d«?]", heading.title):
            yield heading


def _read_alone(stretches: Sequence[Stretch], index: int) -> Heading | None:
    """Read "Sak 3" alone on a line; the title stands on the next."""
    match = _PLAIN_ALONE.fullmatch(stretches[index].text)
    if match is None or index + 1 == len(stretches) or not _is_title(stretches[index + 1]):
        return None
    return _make_plain(match, stretches[index + 1].text, stretches[index], range(index, index + 2))


def _read_plain(stretch: Stretch, index: int) -> Heading | None:
    """Read a line that begins with a plain number."""
    marker = _MARKER_NUMBER.fullmatch(stretch.marker or "")
    match = _PLAIN.fullmatch(stretch.text)
    if marker and (not match or _NAMED_DAY.match(stretch.text)):
        return Heading(index, index, marker["number"], _make_plain_key(marker["number"]), stretch.text, "marker", stretch)
    if match is None or stretch.marker:
        return None
    return _make_plain(match, match["title"], stretch, range(index, index + 1))


# "Sak 1 – 23.01.31 - Møtebok": the meeting's day between number and title
_DATED = re.compile(r"^\d{1,2}\.\d{1,2}\.\d{2,4}\s*[–-]\s*(?=[A-ZÆØÅ])")


def _make_plain(match: re.Match[str], title: str, stretch: Stretch, lines: range) -> Heading:
    """Make a heading of a plain number; a letter that counts for itself goes with the number."""
    number, series, title = match["number"], match["series"] or "", _DATED.sub("", title)
    shown = f"{series}-sak {number}" if series else number
    form = "sak" if match["lead"] else "plain"
    return Heading(lines[0], lines[-1], shown, _make_plain_key(number), title, form, stretch, series=series)


_AMOUNT = re.compile(rf"(?:kr|kroner|prosent|%|{MONTH_NAME})\b", re.IGNORECASE)


# "3. 17. mai-komité": a title that begins with a day
_NAMED_DAY = re.compile(rf"\d{{1,2}}\.\s?{MONTH_NAME}\b", re.IGNORECASE)


def _is_amount(stretch: Stretch, title: str) -> bool:
    """Return True where the number counts something or begins a date: "3 000 kroner", "17. Februar 2023"."""
    return (title[0].isdecimal() and not stretch.block.heading and not _NAMED_DAY.match(title)) or _AMOUNT.match(title) is not None


def _make_plain_key(number: str) -> tuple[int, ...]:
    """Return a plain number's parts: 4.1 is (4, 1), and 4a is (4, 1) as well."""
    digits = [int(part) for part in re.findall(r"\d+", number)]
    return (*digits, ord(number[-1]) - ord("a") + 1) if number[-1].isalpha() else tuple(digits)


_ALIKE = 0.85
"""Titles of an agenda and of its cases differ by an ending, a letter or a comma. Of 255 real minutes and fixtures three are read otherwise
at 0.8 and five at 0.9, fourteen at 0.64 and six where they must be the same."""


def are_alike(one: str, other: str) -> bool:
    """Return True for two writings of one title: agenda and heading often differ in a letter or a comma."""
    one, other = fold_title(one), fold_title(other)
    if not one or not other:
        return False
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return one == other or (matcher.real_quick_ratio() >= _ALIKE and matcher.quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE)


@lru_cache(maxsize=4096)
def fold_title(text: str) -> str:
    """Return a title's letters alone."""
    return re.sub(r"[\W\d_]+", " ", text).casefold().strip()
