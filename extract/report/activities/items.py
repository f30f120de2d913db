"""One item of an activity list: what happened, when, where, with whom, and where it was printed."""

import re
from dataclasses import dataclass, replace

from radsminne.extract.people.names import NAME, is_full_name
from radsminne.extract.people.spelling import is_town
from radsminne.extract.report.activities.titles import cut_title, find_end, read_label, skip_clock
from radsminne.extract.report.loose_dates import is_in_name
from radsminne.extract.report.reporting_period import ReportingPeriod
from radsminne.extract.text.dates import FoundDate, find_dates
from radsminne.extract.text.sentences import find_sentence, split_sentences
from radsminne.extract.words.reports import EVENTS, FINITE, MEMBERSHIPS, OUTLET, PLACE_ENDINGS


@dataclass(frozen=True, slots=True)
class ActivityItem:
    """An item as its words tell; None is not said."""

    title: str
    date: FoundDate | None
    place: str | None
    partners: tuple[str, ...]
    outlet: str | None
    participants: tuple[str, ...]


_PLACE_WORDS = 5
"""Words of a place; more are a sentence. At 4 and 6 the 48 real reports and fixtures are read the same."""

_TRIM = " ,.;:–-\n("
# "Den 4. mai: …", "(4. mai) …": what may stand before a date at the head
_BEFORE_DATE = re.compile(r"(?:den |d\. |\()?", re.IGNORECASE)
_MONTH_HEAD = re.compile(r"\s*:\s+")
_BRACKET = re.compile(r"\s*\([^()]+\)[\s.]*$")
_BY_DASH = re.compile(r"\s[–-]\s")
# "i mai", "fra 3. mai": the small words before a date that stands last
_BEFORE_LAST = re.compile(r"(?<![^\W_])(?:i|den|fra|frå)\s+$", re.IGNORECASE)
# "Lunsj på 17. mai": the day is what it was about
_DANGLES = re.compile(r"\s(?:på|til|av|med|for|om|mot)\s+$", re.IGNORECASE)
_NAMED = re.compile(rf"\s*[:.]\s+(?P<names>{NAME}(?:(?:,|\s–|\s-| og| samt)\s+{NAME})*\.?)\s*$")
_NAME_BORDER = re.compile(r",\s|\s[–-]\s|\sog\s|\ssamt\s")
# "i Tromsø", "på Drag i Tysfjord. Lene holdt foredrag": where it was, and the sentence is over
_PLACE_BEHIND = re.compile(
    r"\s*(?:i|på|ved)\s+(?P<place>[A-ZÆØÅÁČĐŊŠŦŽ][\w./&-]*(?:\s(?:(?:i|på|og)\s)?[A-ZÆØÅÁČĐŊŠŦŽ][\w./&-]*){0,3})\s*(?:[.,;]|$)"
)
_OUTLET = re.compile(rf"^{OUTLET}\w*\s+(?:i|på|hos|til|in)\s+(?P<outlet>.+?)(?=\s+(?:av|ved|with|by)\s|,|\.|$)", re.IGNORECASE)
_OUTLET_PART = re.compile(rf"{OUTLET}(?:en|et|a)?(?:\s+(?:i|på|hos|til|in)\s+(?P<outlet>.+))?", re.IGNORECASE)
_PUBLISHED = re.compile(rf"{OUTLET}\w*\b", re.IGNORECASE)
# "Sikringskonferansen, Kulturhuset i Vik": a name of a place or a paper has capitals but for its small words.
_PROPER = re.compile(r"[A-ZÆØÅ][\w./&-]*(?:\s(?:i|på|og|av|the|of|[A-ZÆØÅ0-9][\w./&-]*)){0,3}")
_FINITE = re.compile(FINITE, re.IGNORECASE)
_PARTNERS = re.compile(
    r"(?:i\s+)?(?:samarbeide?|partnerskap) (?:med|mellom)\s+(?P<names>.+?)(?=\.\s|\.?$|\n| (?:om|for å|på|den)\s)", re.IGNORECASE
)
# What stands between a title and its date: "sendt", ", i samarbeid med Havlaget".
_ENDINGS = re.compile(
    r"(?:,\s+(?:\w+\s)?\d+\s+(?:deltakere|deltakarar|deltagere|personer|personar|frammøtte|fremmøtte|gjester|participants)|,\s+i\s+samarbeid\s+med\s[^,.]+|,?\s+(?:sendt|avgitt|avgjeve|levert|oversendt|publisert|datert|den|sent|dated|published))$",
    re.IGNORECASE,
)
_PARTNER_BORDER = re.compile(r"\s*[,;]\s*(?:og\s+)?|(?<!-)\s+og\s+")
_BEFORE_PERSON = r"(?i:\b(?:ved|v/|av|rådsleder|styreleder|leder|nestleder|utvalgsleder|deltaker))"
_PERSON = re.compile(rf"{_BEFORE_PERSON}\s*(?P<names>{NAME}(?:(?:, | og ){NAME})*)")
# ", leder Kari Moe er medlem": who sits on it for the council.
_SITS = re.compile(rf",\s*(?:[\w-]+ ){{0,3}}?(?:ved )?(?P<name>{NAME}) (?:er|var|har vært|har vore) {MEMBERSHIPS}\b.*$")
_NAME = re.compile(NAME)


def names_representative(text: str) -> bool:
    """Tell whether an item tells who sits on another body for the council."""
    return _SITS.search(text) is not None


def read_activity_item(text: str, reporting_period: ReportingPeriod) -> ActivityItem | None:
    """Read an item; None where it is nothing but a date."""
    text = _skip_month_head(text, reporting_period)
    date = find_item_date(text, reporting_period)
    head, tail = _split_item(text, date)
    named = _find_named(head) if date and _stands_first(text, date) else None
    title, place, outlet, participants = (
        (label, None, None, ())
        if (label := read_label(text))
        else _read_head(head[: named.start()] if named else head, dated=date is not None)
    )
    if date and named is None and place is None and _stands_first(text, date) and "\n" not in head:
        title = _finish(head[slice(*split_sentences(head)[0])]) if head.strip() else ""
    behind = _PLACE_BEHIND.match(tail)
    if not any(character.isalpha() for character in title):
        return None
    participants = participants or _read_names(named["names"] if named else "") or _read_participants(text)
    return ActivityItem(title, date, place or (behind["place"].rstrip(".") if behind else None), _read_partners(text), outlet, participants)


def _skip_month_head(text: str, reporting_period: ReportingPeriod) -> str:
    """Return an item without the month that heads it, where its own time follows: "Mai: Tur (3. mai)"."""
    month = reporting_period.find_loose_month(text)
    found = _MONTH_HEAD.match(text, month.stop) if month and month.begin == 0 else None
    rest = text[found.end() :] if found else ""
    return rest if rest and find_item_date(rest, reporting_period) else text


def _split_item(text: str, date: FoundDate | None) -> tuple[str, str]:
    """Return the words that tell what it was, and those behind its date."""
    if date is None:
        return text, ""
    if is_in_name(text, date):
        return _BY_DASH.split(text, maxsplit=1)[0], ""
    if _stands_first(text, date):
        return text[skip_clock(text, date.stop) :].removeprefix(")"), ""
    tail = text[date.stop :]
    _, first = next(iter(split_sentences(text)))
    start, end = find_sentence(text, date.begin)
    # A later sentence tells when; what it was is told by the first.
    if first <= date.begin and _FINITE.search(text, start, end):
        return text[:first], ""
    if _goes_on(tail) and find_end(text, date) is None:
        return cut_title(text[start:end], replace(date, begin=date.begin - start, stop=date.stop - start)), ""
    head = _BEFORE_LAST.sub("", text[: date.begin])
    return (text[: date.stop], "") if _DANGLES.search(head) else (head, tail)


def _find_named(head: str) -> re.Match[str] | None:
    """Return the names that an item ends in, with the sign before them: ": Kari Moe, Ola Li"."""
    found = _NAMED.search(head)
    return found if found and found.start() > 0 and is_full_name(_NAME_BORDER.split(found["names"].strip())[0].strip(" .")) else None


def _read_names(words: str) -> tuple[str, ...]:
    names = (name.strip(" .") for name in _NAME_BORDER.split(words))
    return tuple(name for name in names if name and is_full_name(name))


def find_item_date(text: str, reporting_period: ReportingPeriod) -> FoundDate | None:
    """Return the date of an item.

    It is one that stands before a colon, else the last: earlier ones belong to what is spoken of.
    """
    dates = list(reporting_period.find_dates(text))
    dates = [date for date in dates if not is_in_name(text, date)] or dates
    dates = [date for date in dates if reporting_period.holds(date)] or dates
    if (
        dates
        and _BEFORE_DATE.fullmatch(text, 0, dates[0].begin)
        and text[dates[0].stop : dates[0].stop + 2].lstrip(" )")[:1] in (":", "\n")
    ):
        return dates[0]
    return dates[-1] if dates else reporting_period.find_loose_month(text) or _find_placed_month(text, reporting_period)


def _find_placed_month(text: str, reporting_period: ReportingPeriod) -> FoundDate | None:
    """Return a month with nothing but a place behind it: "Kurs i mai på Storholmen"."""
    months = (month for month in reporting_period.find_moments(text) if find_end(text, month) is not None)
    return next(months, None)


def _stands_first(text: str, date: FoundDate) -> bool:
    """Tell whether an item is a date and what happened then.

    "Den 4. mai deltok rådet …", "4. mai åpnet rådet …" are sentences.
    """
    rest = text[date.stop :].strip(_TRIM + ")")
    if not rest or not _BEFORE_DATE.fullmatch(text, 0, date.begin) or (date.begin > 0 and rest[:1].islower()):
        return False
    return not (text[date.stop :].startswith(" ") and rest[:1].islower() and _FINITE.match(text[date.stop :].lstrip()))


def _goes_on(tail: str) -> bool:
    """Tell whether the sentence goes on after its date: "møtte 3. mai utvalget for …"."""
    rest = tail.lstrip(" )")
    if rest.startswith(",") and _FINITE.match(rest.lstrip(", ")):
        return True
    return rest[:1].islower() and not rest.startswith(("kl", "i samarbeid"))


def _read_head(head: str, *, dated: bool) -> tuple[str, str | None, str | None, tuple[str, ...]]:
    """Read title, place, outlet and participants from the words before the date.

    Where the date stands first, they are the words after it.
    """
    words = head.strip(_TRIM + " ")
    if sits := _SITS.search(words):
        return words[: sits.start()].strip(_TRIM), None, None, (sits["name"],)
    cells = [cell.strip() for cell in words.split("\n") if cell.strip()]
    if len(cells) > 1:
        place = next((cell for cell in cells[1:] if _is_place(cell)), None)
        return cells[0], place, None, ()
    border = _find_last_border(words)
    if border is not None:
        title, tail = words[:border], words[border:].lstrip()
        if outlet := _OUTLET.match(tail):
            return _finish(title), None, outlet["outlet"].strip(_TRIM), ()
        if dated and (place := _read_place(tail)) is not None:
            return _finish(title), place or None, None, ()
    if printed := _split_outlet(words):
        return _finish(printed[0]), None, printed[1], ()
    title, place = _split_comma_place(words)
    if place is None and dated:
        title, place = _split_proper_place(words)
    published = _PUBLISHED.match(title) is not None
    return _finish(title), None if published else place, place if published else None, ()


def _split_outlet(words: str) -> tuple[str, str | None] | None:
    """Split '«Havet kaller», kronikk i Kystposten' into the title and where it was printed.

    It is None where no such word stands between commas.
    """
    parts = words.split(", ")
    for number, part in enumerate(parts[1:], 1):
        if found := _OUTLET_PART.fullmatch(part.strip(_TRIM)):
            after = ", ".join(parts[number + 1 :]).strip(_TRIM)
            return ", ".join(parts[:number]), (found["outlet"] or after or None)
    return None


def _split_proper_place(words: str) -> tuple[str, str | None]:
    """Split "Seminar for lærere, Knausen" before the place.

    A proper name at the end, after words that are none, is where it was.
    """
    head, comma, tail = words.rpartition(", ")
    before = head.split()[-1:] or [""]
    goes = _PROPER if not _PUBLISHED.match(words) else re.compile(r"[A-ZÆØÅ].{1,40}")
    ends_small = not before[0][:1].isupper() or len(head.split()) == 1
    if not comma or not goes.fullmatch(tail.strip(_TRIM)) or not ends_small or _is_event(tail):
        return words, None
    return head, tail.strip(_TRIM)


def _find_last_border(words: str) -> int | None:
    """Return where the last sentence begins; None where there is only one."""
    starts = [start for start, _ in split_sentences(words)]
    return starts[-1] if len(starts) > 1 else None


def _finish(title: str) -> str:
    """Return a title without the stop at its end; a question mark is its own, and so is a bracket.

    A bracket with a sentence only tells more.
    """
    bracket = _BRACKET.search(title)
    title = title[: bracket.start()] if bracket and bracket.start() > 0 and _FINITE.search(bracket[0]) else title
    title = _ENDINGS.sub("", title.strip(" ,.;:–-\n"))
    if "(" in title and ")" not in title[title.rindex("(") :]:
        return title[1:] if title.startswith("(") else title[: title.rindex("(")].rstrip(" ,.;:–-")
    return title


def _read_place(tail: str) -> str | None:
    """Return the place in a short tail: "Seminar, Rådhuset", "Havnedagene".

    "" where only the kind of event is said, None where it is neither.
    """
    if re.match(r"(?:i )?samarbeid", tail, re.IGNORECASE):
        return ""
    parts = [part.strip(_TRIM) for part in tail.split(",") if part.strip(_TRIM)]
    left = [part for part in parts if not _is_event(part)]
    if not left:
        return ""
    if any(len(part.split()) > _PLACE_WORDS or not part[:1].isupper() for part in left):
        return None
    return ", ".join(left)


def _is_event(part: str) -> bool:
    return part.casefold().split()[-1].endswith(EVENTS)


def _is_place(part: str) -> bool:
    """Tell whether a comma part is surely a place: a town, or a house by its name."""
    words = part.split()
    return is_town(part) or (0 < len(words) <= _PLACE_WORDS and part[:1].isupper() and words[-1].casefold().endswith(PLACE_ENDINGS))


def _split_comma_place(words: str) -> tuple[str, str | None]:
    """Split "Seminar om leseglede, Rådhuset, Bergen" before the places at its end."""
    parts = words.split(", ")
    first = len(parts)
    while first > 1 and _is_place(parts[first - 1].strip(_TRIM)):
        first -= 1
    place = ", ".join(part.strip(_TRIM) for part in parts[first:])
    return ", ".join(parts[:first]), place or None


def _read_partners(text: str) -> tuple[str, ...]:
    found = _PARTNERS.search(text)
    if found is None:
        return ()
    names = [name.strip(" .;") for name in _PARTNER_BORDER.split(found["names"])]
    return tuple(name for name in names if name and not find_dates(name))


def _read_participants(text: str) -> tuple[str, ...]:
    names = [name[0] for found in _PERSON.finditer(text) for name in _NAME.finditer(found["names"])]
    return tuple(dict.fromkeys(name for name in names if is_full_name(name)))
