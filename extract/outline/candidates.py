"""Lines that may head a case: with a number of the year, a plain number, a code, or none."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from itertools import pairwise

from radsminne.corpus.numbers import YEAR
from radsminne.extract.decisions.case_labels import read_label
from radsminne.extract.outline.titles import (
    LONGEST_TITLE,
    begins_as_title,
    find_stop,
    fold_title,
    is_field,
    is_row,
    is_shouted,
    may_be_title,
)
from radsminne.extract.text.dates import MONTH_NAME
from radsminne.extract.text.stretches import Stretch
from radsminne.extract.words.names import ORGANISATION_ENDINGS


class Family(Enum):
    """How cases are numbered: by the year ("12/31"), from one ("3.1"), by a code ("0731"), or not at all."""

    YEARLY = "yearly"
    PLAIN = "plain"
    CODED = "coded"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place where a case may begin.

    `index` and `last` are the first and the last stretch of its heading, `stop` where the title ends in the last one.
    """

    index: int
    last: int
    stop: int
    number: str | None
    key: tuple[int, ...]
    """The part of the number that rises through a meeting: 5 in 5/23 and in 2023/5, 7 and 1 in 7.1/07."""
    title: str
    family: Family
    form: str
    """How the number is written: "sak 3/31", "3/31", "PS 3/31", "3.", a list marker."""
    stretch: Stretch
    series: str = ""
    """The letter of a row of numbers of its own: V in "V-sak 2", beside D-sak and O-sak."""

    @property
    def year(self) -> str:
        """The last two digits of the number's year; "" without one."""
        return _find_year(self.number) if self.family is Family.YEARLY else ""

    @property
    def depth(self) -> int:
        """How many parts its number has; without a number, its level by style or as a list's item."""
        if self.key:
            return len(self.key)
        return self.stretch.block.heading or 9 + self.stretch.block.level

    @property
    def entry(self) -> tuple[tuple[int, ...], str]:
        """What is the same where an agenda and a heading number one case: 12/31 and 012/2031."""
        return self.key, self.year


# The letter O for a nought is a slip of OCR: "1/2O31".
_YEAR4 = r"(?:19|2[0O])[\dO]{2}"
_SLASHED = (
    rf"(?P<number>\d{{1,4}}(?:[a-z]|\.\d{{1,2}})?\s?/\s?(?:\d{{1,2}}\s?/\s?\d{{2,4}}|{_YEAR4}|\d{{2}}(?!\d)|\d{{1,3}}(?!\d)))(?![\d/])"
)
# "Sak 034-2031", "Styresak 12-31"; without the word only with a whole year: "07 – 2031 Årsmelding"
_DASHED = rf"(?P<number>\d{{1,4}}\s?[–-]\s?(?:{_YEAR4}|\d\d))(?![\d/.]|\s?[–-]\s?\d)"
# "Sak nr. 3.2010", "22.2009 Orienteringer": the year behind a stop
_DOTTED = rf"(?P<number>\d{{1,3}}\.{_YEAR4})(?![\d/.–-])"
_DASHED_BARE = rf"(?P<number>\d{{1,3}}\s?[–-]\s?{_YEAR4})(?![\d/]|\s?[–-]\s?\d)(?=\s)"
_SAK = (
    r"(?:Ášši\s*/\s*)?(?-i:[A-ZÆØÅ]{1,6}[\s-]?)?(?:styre|råds|utvalgs|utvals|komite|v-|d-|o-)?sak(?:snr|snummer)?\b\.?\s*(?:nr\b\.?)?\s*:?\s*"
    r"(?-i:[A-Z]{1,4}[ -]?)?"
)
# "PS 27/09", "FJK 004/10:", "FS-36/13"; "Kontrollutvalget 004/04:"
_SHORT_BODY = r"[A-ZÆØÅ]{1,6}\s?[ -]\s?"
_LONG_BODY = rf"[A-ZÆØÅ][\w.,&\s-]{{2,80}}?(?:{'|'.join(ORGANISATION_ENDINGS)}|komite|komité|utvalg|råd|styre|plenum)n?\s+(?:sak\s+)?"
_ARCHIVE = r"(?:\s+\d\d/\d{4,6})?"
_TITLE = r"\s*(?:[:.–—-]+\s*)?(?P<title>.*)"
_YEARLY_FORMS = tuple(
    (form, re.compile(pattern + _TITLE, re.DOTALL))
    for form, pattern in (
        ("sak", rf"(?i:{_SAK}){_SLASHED}{_ARCHIVE}"),
        ("short", rf"{_SHORT_BODY}{_SLASHED}{_ARCHIVE}"),
        ("long", rf"{_LONG_BODY}{_SLASHED}{_ARCHIVE}"),
        ("bare", rf"{_SLASHED}{_ARCHIVE}"),
        ("sak", rf"(?i:{_SAK}){_DASHED}"),
        ("bare", _DASHED_BARE),
        ("sak", rf"(?i:{_SAK}){_DOTTED}"),
        ("bare", _DOTTED),
    )
)
# "2003/2004" is a span of years, "11/02/2020" a day
_NO_NUMBER = re.compile(rf"{YEAR}\s?/\s?{YEAR}|\d{{1,2}}/\d{{1,2}}/{YEAR}")
# "V-sak 12/31", "O 5/31", "S 1/3/31": a letter before the number counts a row of its own
_SERIES = re.compile(r"([A-ZÆØÅ])[ -](?:sak\s*)?(?=\d)", re.IGNORECASE)
# "Sak 3", "Styresak 3", "Pkt. 3", "Item 3"; a letter before it counts a row of its own: "V-SAK 3", "O-sak1"
_LEAD = (
    r"(?:(?:(?P<series>[A-ZÆØÅ])[ -]|[A-ZÆØÅ]{2,6}[ -]|styre|råds|utvalgs|utvals|komite)?(?i:sak)|(?i:pkt\.?|punkt|post|agenda item|item))"
)
_PLAIN_NUMBER = r"(?P<number>\d{1,3}(?:\.\d{1,2}){0,2}[a-z]?)"
_PLAIN = re.compile(
    rf"(?P<lead>{_LEAD}\s*(?i:nr\.?\s*)?)?{_PLAIN_NUMBER}(?P<mark>\s*[.:)]|\s+[–—-])?(?:\s+|(?<=[.:)])(?=[A-ZÆØÅ]))(?P<title>\S.*)",
    re.DOTALL,
)
_PLAIN_ALONE = re.compile(rf"(?P<lead>{_LEAD}\s*(?i:nr\.?\s*)?){_PLAIN_NUMBER}\s*[.:]?")
_MARKER_NUMBER = re.compile(r"\(?(?P<number>\d{1,3})[.)]")
# "0731 Budsjett", "Sak 000037", "2-4. Innkomne saker"
_CODED = re.compile(
    rf"(?P<lead>{_LEAD}\s*(?i:nr\.?\s*)?)?(?P<number>\d{{4,6}}|\d{{1,2}}-\d{{1,2}})(?!\d)\s*[.:)]?(?:\s+(?P<title>\S.*))?", re.DOTALL
)
_CODE_ROW = 3
"""Codes of one length that rise through the paper: fewer are telephone numbers, amounts or years."""
_PLAIN_BEGINNING = re.compile(r"[\W_]*[A-ZÆØÅÁČĐŊŠŦŽÀ-Ý\d«?]")
_AMOUNT = re.compile(rf"(?:kr|kroner|prosent|%|{MONTH_NAME})\b", re.IGNORECASE)
# "3. 17. mai-komité": a title that begins with a day
_NAMED_DAY = re.compile(rf"\d{{1,2}}\.\s?{MONTH_NAME}\b", re.IGNORECASE)
# "Sak 1 – 23.01.31 - Møtebok": the meeting's day between number and title
_DATED = re.compile(r"^\d{1,2}\.\d{1,2}\.\d{2,4}\s*[–-]\s*(?=[A-ZÆØÅ])")


_OFTEN = 3
"""A line that stands so often is no title: the body's name under each number, a page's head."""
_FORMULA = 4
"""Words of such a line; a longer one is a title that several cases have."""
_PAGES = 3
"""Of the same number with the same words no more are looked at: the rest are heads of pages."""


def find_numbered(stretches: Sequence[Stretch]) -> list[Candidate]:
    """Find every line that begins with a number; a number alone takes the next line as its title."""
    found = _read_all(stretches, frozenset())
    places, numbers = Counter[str](), Counter[str]()
    places.update(title for title, _ in {(fold_title(candidate.title), candidate.last) for candidate in found})
    numbers.update(title for title, _ in {(fold_title(candidate.title), candidate.entry) for candidate in found})
    titles = {title for title in places if min(places[title], numbers[title]) >= _OFTEN and len(title.split()) <= _FORMULA}
    lines = Counter(fold_title(stretch.text) for stretch in stretches if is_shouted(stretch.text))
    found = _read_all(stretches, frozenset(titles | {line for line, count in lines.items() if count >= 2 * _OFTEN}))
    pages: Counter[tuple[object, str]] = Counter()
    kept = []
    for candidate in found:
        pages[candidate.entry, fold_title(candidate.title)] += 1
        if pages[candidate.entry, fold_title(candidate.title)] <= _PAGES:
            kept.append(candidate)
    return kept


def _read_all(stretches: Sequence[Stretch], recurring: frozenset[str]) -> list[Candidate]:
    """Read each line; a title that stands on a line of its own is none of the `recurring`."""
    read = (
        _read_yearly(stretches, index, recurring) or _read_alone(stretches, index) or _read_plain(stretch, index)
        for index, stretch in enumerate(stretches)
    )
    return [candidate for candidate in read if candidate is not None]


def _read_yearly(stretches: Sequence[Stretch], index: int, recurring: frozenset[str]) -> Candidate | None:
    """Read a line that begins with a number of the year."""
    stretch = stretches[index]
    form, match = next(((form, match) for form, each in _YEARLY_FORMS if (match := each.fullmatch(stretch.text))), ("", None))
    if match is None:
        return None
    if _NO_NUMBER.fullmatch(match["number"]):
        return None
    number, title = re.sub(r"\s", "", match["number"]).replace("O", "0"), match["title"].strip()
    series = _SERIES.match(stretch.text)
    form, own = ("series", series[1].upper()) if series else (form, "")
    last, stop = index, match.start("title") + find_stop(match["title"])
    if is_row(title):
        form, title, last = "row", *_find_row_title(stretches, index, recurring)
        stop = len(stretches[last].text)
    elif not title and (below := _find_title_below(stretches, index, recurring)) is not None:
        last, stop = below, find_stop(stretches[below].text)
        title = stretches[below].text[:stop]
    else:
        title = stretch.text[match.start("title") : stop]
    if title and stop == len(stretches[last].text) and is_shouted(title):
        while last + 1 < len(stretches) and _goes_on(stretches[last + 1], recurring):
            last, title = last + 1, f"{title} {stretches[last + 1].text}"
        stop = len(stretches[last].text)
    if title and not begins_as_title(title):
        return None
    return Candidate(index, last, stop, number, _make_key(number), title.strip(), Family.YEARLY, form, stretch, own)


_UNDER_ROWS = 20
"""Lines of rows, fields and lists of papers that may stand between a row and the case's title."""


def _find_row_title(stretches: Sequence[Stretch], index: int, recurring: frozenset[str]) -> tuple[str, int]:
    """Return the title under a row over a case, the first line in capitals or by style, and its place."""
    for below in range(index + 1, min(len(stretches), index + 1 + _UNDER_ROWS)):
        stretch = stretches[below]
        if fold_title(stretch.text) in recurring:
            continue
        if stretch.marker is None and (is_shouted(stretch.text) or stretch.block.heading) and not stretch.text.endswith(":"):
            return stretch.text, below
    return "", index


def _goes_on(stretch: Stretch, recurring: frozenset[str]) -> bool:
    """Return True for a line in capitals that goes on with a title in capitals."""
    return (
        is_shouted(stretch.text)
        and not _is_numbered(stretch)
        and may_be_title(stretch)
        and read_label(stretch) is None
        and fold_title(stretch.text) not in recurring
    )


_FIELDS_BELOW = 4
"""Lines of the archive and the case's officer that may stand between a number and its title."""


def _find_title_below(stretches: Sequence[Stretch], index: int, recurring: frozenset[str]) -> int | None:
    """Return where the title of a number alone stands: on the next line, or under the archive's."""
    for below in range(index + 1, min(len(stretches), index + 2 + _FIELDS_BELOW)):
        if _is_numbered(stretches[below]):
            return None
        if not is_field(stretches[below].text) and fold_title(stretches[below].text) not in recurring:
            return below if may_be_title(stretches[below]) else None
    return None


def _is_numbered(stretch: Stretch) -> bool:
    """Return True for a line that begins with a number of the year."""
    return any(pattern.fullmatch(stretch.text) for _, pattern in _YEARLY_FORMS)


_PARTS = rf"[/–-]|\.(?={YEAR}$)"
"""What stands between a number and its year."""


def _make_key(number: str) -> tuple[int, ...]:
    """Return the part of a number of the year that rises through a meeting."""
    parts = re.split(_PARTS, number)
    rising = parts[1] if len(parts) == 2 and len(parts[0]) == 4 and parts[0][:2] in {"19", "20"} and len(parts[1]) < 4 else parts[0]
    return _count_letter(rising)


@lru_cache(maxsize=4096)
def _find_year(number: str | None) -> str:
    """Return the last two digits of a case number's year."""
    parts = re.split(_PARTS, number or "")
    return (parts[0] if len(parts) == 2 and len(parts[0]) == 4 and len(parts[1]) < 4 else parts[-1])[-2:]


def _read_alone(stretches: Sequence[Stretch], index: int) -> Candidate | None:
    """Read "Sak 3" alone on a line; the title stands on the next."""
    match = _PLAIN_ALONE.fullmatch(stretches[index].text)
    if match is None or index + 1 == len(stretches) or not may_be_title(stretches[index + 1]):
        return None
    return _make_plain(match, stretches[index + 1].text, stretches[index], (index, index + 1), 0)


def _read_plain(stretch: Stretch, index: int) -> Candidate | None:
    """Read a line that begins with a plain number, in the text or as a list's marker."""
    marker = _MARKER_NUMBER.fullmatch(stretch.marker or "")
    match = _PLAIN.fullmatch(stretch.text)
    if marker and (not match or _NAMED_DAY.match(stretch.text)):
        stop = find_stop(stretch.text)
        title, key = stretch.text[:stop], (int(marker["number"]),)
        candidate = Candidate(index, index, stop, marker["number"], key, title, Family.PLAIN, "marker", stretch)
    elif match is None or stretch.marker:
        return None
    else:
        candidate = _make_plain(match, match["title"], stretch, (index, index), match.start("title"))
    return candidate if _is_countable(candidate) else None


def _make_plain(match: re.Match[str], words: str, stretch: Stretch, lines: tuple[int, int], begin: int) -> Candidate:
    """Make a candidate of a plain number; a letter that counts for itself goes with the number."""
    number, series = match["number"], match["series"] or ""
    stop = find_stop(words)
    title = _DATED.sub("", words[:stop])
    shown = f"{series}-sak {number}" if series else number
    form = "sak" if match["lead"] else "plain"
    return Candidate(*lines, begin + stop, shown, _count_letter(number), title, Family.PLAIN, form, stretch, series)


def _is_countable(candidate: Candidate) -> bool:
    """Return False where the number counts something or begins a date: "17. Februar 2023"."""
    title, heading = candidate.title, candidate.stretch.block.heading
    if not title or (title[0].isdecimal() and not heading and not _NAMED_DAY.match(title)) or _AMOUNT.match(title):
        return False
    return len(title) <= LONGEST_TITLE and _PLAIN_BEGINNING.match(title) is not None


def find_coded(stretches: Sequence[Stretch]) -> list[Candidate]:
    """Find the lines that begin with a code, where several of one form rise; what changes in it counts."""
    rows: dict[str, list[tuple[int, re.Match[str]]]] = {}
    for index, stretch in enumerate(stretches):
        match = _CODED.fullmatch(stretch.text) if stretch.marker is None and stretch.start == 0 else None
        if match and not re.fullmatch(YEAR, match["number"]):
            rows.setdefault(re.sub(r"\d", "0", match["number"]) if match["number"].isdigit() else "-", []).append((index, match))
    found = []
    for row in rows.values():
        numbers = [match["number"] for _, match in row]
        year = numbers[0][-2:] if all(number.isdigit() and number.endswith(numbers[0][-2:]) for number in numbers) else ""
        keys = [tuple(int(part) for part in number.removesuffix(year).split("-")) for number in numbers]
        if len(set(keys)) >= _CODE_ROW and sum(one < other for one, other in pairwise(keys)) >= _CODE_ROW - 1:
            found += [each for (index, match), key in zip(row, keys, strict=True) if (each := _make_coded(match, key, index, stretches))]
    return sorted(found, key=lambda candidate: candidate.index)


def _make_coded(match: re.Match[str], key: tuple[int, ...], index: int, stretches: Sequence[Stretch]) -> Candidate | None:
    """Make a candidate of a code; alone on its line it takes the next one as its title."""
    last = index if match["title"] else index + 1
    if last == len(stretches) or (last > index and not may_be_title(stretches[last])):
        return None
    words = match["title"] or stretches[last].text
    stop = find_stop(words)
    begin = match.start("title") if match["title"] else 0
    form = "sak" if match["lead"] else "code"
    candidate = Candidate(index, last, begin + stop, match["number"], key, words[:stop], Family.CODED, form, stretches[index])
    return candidate if _is_countable(candidate) else None


def _count_letter(number: str) -> tuple[int, ...]:
    """Return a number's parts: 4.1 is (4, 1), and 4a is (4, 1) as well."""
    digits = [int(part) for part in re.findall(r"\d+", number)]
    return (*digits, ord(number[-1]) - ord("a") + 1) if number[-1].isalpha() else tuple(digits)
