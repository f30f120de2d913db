"""Where cases begin: headings with case numbers in their many forms, and headings without.

Minutes number their cases in one way throughout, in rising order. So every line that might be a heading is collected,
the list of the agenda is told from the cases themselves, and of what is left the best rising chain of one form is kept:
case numbers in running text, in lists and in titles of other bodies' cases fall out because they do not fit the chain.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from extract.case_words import DECISION_LABELS
from extract.labels import find_label
from extract.meeting_words import AGENDA_HEADS, AGENDA_LABELS, PRESENT_LABELS
from extract.name_words import ORGANISATION_ENDINGS
from extract.stretches import Stretch


@dataclass(frozen=True, slots=True)
class Heading:
    """A line that may open a case. `index` and `last` are the first and last stretch of it (a title may stand on the next line)."""

    index: int
    last: int
    number: str | None
    key: tuple[int, ...]
    title: str
    form: str
    stretch: Stretch
    weight: float = 0.0


@dataclass(frozen=True, slots=True)
class Outline:
    """A document's cases in order, and where the head before them ends and what in it was the agenda."""

    headings: tuple[Heading, ...]
    agenda: tuple[int, ...]
    """Indices of the stretches that list the agenda."""


LONGEST_TITLE = 300
"""Titles of grant applications run to 250 characters; longer is running text."""

SLASHED = r"(?P<number>\d{1,4}(?:\.\d{1,2})?\s?/\s?(?:\d{1,2}\s?/\s?\d{2,4}|(?:19|20)\d\d|\d{2}(?!\d)|\d{1,3}(?!\d)))(?![\d/])"
SAK = (
    r"(?:Ášši\s*/\s*)?(?:[A-ZÆØÅ]{1,6}[\s-]?)?(?:styre|råds|utvalgs|utvals|komite|v-|d-|o-)?sak(?:snr|snummer)?\b\.?\s*(?:nr\b\.?)?\s*:?\s*"
)
# "PS 27/09", "NKK 004/10:", "FS-36/13"; "Kontrollutvalget 004/04:"
SHORT_BODY = r"(?P<short>[A-ZÆØÅ]{1,6})\s?[ -]\s?"
LONG_BODY = (
    rf"(?P<long>[A-ZÆØÅ][\w.,&\s-]{{2,80}}?(?:{'|'.join(ORGANISATION_ENDINGS)}|komite|komité|utvalg|råd|styre|plenum)n?)\s+(?:sak\s+)?"
)
ARCHIVE = r"(?:\s+\d\d/\d{4,6})?"
TITLE = r"\s*(?:[:.–—-]+\s*)?(?P<title>.*)"
FORMS = (
    ("sak", re.compile(rf"(?i:{SAK}){SLASHED}{ARCHIVE}{TITLE}", re.DOTALL)),
    ("short", re.compile(rf"{SHORT_BODY}{SLASHED}{ARCHIVE}{TITLE}", re.DOTALL)),
    ("long", re.compile(rf"{LONG_BODY}{SLASHED}{ARCHIVE}{TITLE}", re.DOTALL)),
    ("bare", re.compile(rf"{SLASHED}{ARCHIVE}{TITLE}", re.DOTALL)),
)
PLAIN = re.compile(
    r"(?P<lead>(?i:sak|pkt\.?|punkt|post)\s*(?:nr\.?\s*)?)?(?P<number>\d{1,3}(?:\.\d{1,2}){0,2}[a-z]?)(?P<mark>\s*[.:)]|\s+[–—-])?\s+(?P<title>\S.*)",
    re.DOTALL,
)
MARKER_NUMBER = re.compile(r"\(?(?P<number>\d{1,3})[.)]")


def find_outline(stretches: Sequence[Stretch], council: str | None) -> Outline:
    """Find a document's cases: by case numbers, else by plain numbers, else by headings alone."""
    slashed = merge_repeats(list(find_slashed(stretches)))
    agenda, rest = part_agenda(slashed, stretches)
    chain = choose_chain(weigh_slashed(rest, agenda, council), rising=0.2)
    if chain:
        return Outline(tuple(chain), list_agenda(agenda, stretches))
    if len(agenda) > 1 and not rest:
        return Outline(tuple(agenda), ())
    return find_plain_outline(stretches)


def find_plain_outline(stretches: Sequence[Stretch]) -> Outline:
    """Find cases numbered 1, 2, 3 …, and where the document numbers none, by their headings."""
    plain = list(find_plain(stretches))
    agenda, rest = part_agenda(plain, stretches)
    entries = list(find_entries(stretches)) if not agenda else [(entry.title, range(entry.index, entry.last + 1)) for entry in agenda]
    chain = choose_chain(weigh_plain(rest, [title for title, _ in entries]), rising=0.3)
    unnumbered = find_unnumbered(stretches, entries)
    listed = tuple(index for _, span in entries for index in span)
    enough = len(chain) > 1 and len(chain) * 2 >= len(entries)
    best = chain if enough or len(chain) >= len(unnumbered) > 0 else unnumbered
    return Outline(tuple(best) if len(best) > 1 else (), listed)


# --- case numbers with a slash -------------------------------------------------------------------------------------


def find_slashed(stretches: Sequence[Stretch]) -> Iterator[Heading]:
    """Find every line that begins with a case number; a number alone takes the next line as its title."""
    for index, stretch in enumerate(stretches):
        for form, pattern in FORMS:
            match = pattern.fullmatch(stretch.text)
            if match is None or len(match["title"]) > LONGEST_TITLE:
                continue
            heading = make_slashed(stretches, index, form, match)
            if heading is not None:
                yield heading
            break


def make_slashed(stretches: Sequence[Stretch], index: int, form: str, match: re.Match[str]) -> Heading | None:
    """Make a heading of a matched line."""
    number = re.sub(r"\s", "", match["number"])
    title, last = match["title"].strip(), index
    if not title and index + 1 < len(stretches) and is_title(stretches[index + 1]):
        title, last = stretches[index + 1].text, index + 1
    if title and not re.match(r"[\W\d_]*[A-ZÆØÅÁČĐŊŠŦŽÀ-Ý]", title):
        return None
    return Heading(index, last, number, make_key(number), title, form, stretches[index])


def is_title(stretch: Stretch) -> bool:
    """True for a line that can be a title standing under its number."""
    text = stretch.text
    starts_case = any(pattern.fullmatch(text) for _, pattern in FORMS)
    label = find_label(text, DECISION_LABELS) or find_label(text, PRESENT_LABELS)
    return text[:1].isupper() and len(text) <= LONGEST_TITLE and not starts_case and not (label and label.parted) and not text.endswith(",")


def make_key(number: str) -> tuple[int, ...]:
    """The part of a case number that rises through a meeting: 5 in 5/23 and in 2023/5, 7 and 1 in 7.1/07."""
    parts = number.split("/")
    rising = parts[1] if len(parts) == 2 and len(parts[0]) == 4 and parts[0][:2] in {"19", "20"} and len(parts[1]) < 4 else parts[0]
    return tuple(int(part) for part in re.findall(r"\d+", rising))


def merge_repeats(headings: list[Heading]) -> list[Heading]:
    """Leave out a case's number said again without its title ("Utvalget 002/04" over its own proposals)."""
    seen: dict[str | None, str] = {}
    kept = []
    for heading in headings:
        known = seen.get(heading.number)
        own_line = bool(heading.title) and heading.last == heading.index
        if known is None or own_line or are_alike(heading.title, known):
            kept.append(heading)
            seen[heading.number] = heading.title or known or ""
    return kept


def weigh_slashed(headings: Sequence[Heading], agenda: Sequence[Heading], council: str | None) -> list[Heading]:
    """Weigh each heading: most of a document's cases have one form and one year, and stand in its agenda."""
    listed = {entry.number: entry.title for entry in agenda}
    forms = Counter(heading.form for heading in headings if not listed or heading.number in listed)
    years = Counter(find_year(heading.number) for heading in headings)
    usual = forms.most_common(1)[0][0] if forms else ""
    year = years.most_common(1)[0][0] if years else ""
    weighed = []
    for heading in headings:
        weight = 1.0 if heading.form == usual else -0.5
        weight += 0.0 if find_year(heading.number) == year else -0.7
        weight += 0.7 if heading.number in listed and are_alike(heading.title, listed[heading.number]) else 0.0
        weight += 0.7 if heading.stretch.block.heading or heading.stretch.block.bold >= 0.9 else 0.0
        weight -= 0.6 if not heading.title or heading.title.endswith((",", ";")) else 0.0
        weight += 0.3 if council and heading.form == "long" and are_alike(heading.stretch.text[: len(council)], council) else 0.0
        weighed.append(reweigh(heading, weight))
    return weighed


def find_year(number: str | None) -> str:
    """The last two digits of a case number's year."""
    parts = (number or "").split("/")
    return (parts[0] if len(parts) == 2 and len(parts[0]) == 4 and len(parts[1]) < 4 else parts[-1])[-2:]


def reweigh(heading: Heading, weight: float) -> Heading:
    """The same heading with a weight."""
    return Heading(heading.index, heading.last, heading.number, heading.key, heading.title, heading.form, heading.stretch, weight)


# --- plain numbers -------------------------------------------------------------------------------------------------


def find_plain(stretches: Sequence[Stretch]) -> Iterator[Heading]:
    """Find every line that begins with a plain number, in the text or as a list marker."""
    for index, stretch in enumerate(stretches):
        marker = MARKER_NUMBER.fullmatch(stretch.marker or "")
        match = PLAIN.fullmatch(stretch.text)
        if marker and not match:
            number, title, form = marker["number"], stretch.text, "marker"
        elif match and not stretch.marker:
            number, title, form = match["number"], match["title"], "sak" if match["lead"] else "plain"
        else:
            continue
        if re.match(r"[\W_]*[A-ZÆØÅÁČĐŊŠŦŽÀ-Ý\d«]", title) and len(title) <= LONGEST_TITLE and not is_amount(stretch, title):
            yield Heading(index, index, number, make_plain_key(number), title, form, stretch)


def is_amount(stretch: Stretch, title: str) -> bool:
    """True where the number counts something or begins a date: "3 000 kroner", "17. Februar 2023"."""
    return (bool(re.match(r"\d", title)) and not stretch.block.heading) or bool(
        re.match(r"(?i:kr|kroner|prosent|%|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)\b", title)
    )


def make_plain_key(number: str) -> tuple[int, ...]:
    """4.1 is (4, 1); 4a is (4, 1) as well."""
    digits = [int(part) for part in re.findall(r"\d+", number)]
    return (*digits, ord(number[-1]) - ord("a") + 1) if number[-1].isalpha() else tuple(digits)


def weigh_plain(headings: Sequence[Heading], titles: Sequence[str]) -> list[Heading]:
    """Weigh each heading by its look, by the agenda, and against what marks a list item or a sentence."""
    weighed = []
    for heading in headings:
        block = heading.stretch.block
        weight = 0.3
        weight += 1.0 if block.heading else 0.0
        weight += 0.6 if block.bold >= 0.9 and heading.form != "marker" else 0.3 if block.bold >= 0.9 else 0.0
        weight += 1.0 if any(are_alike(heading.title, title) for title in titles) else 0.0
        weight += 0.4 if heading.form == "sak" or "." in (heading.number or "") else 0.0
        weight -= 0.6 if heading.title.rstrip().endswith((".", ";", ",", ":", "?")) and not block.heading else 0.0
        weight -= 0.6 if len(heading.title) > 130 else 0.0
        weight -= 0.5 if block.level or (block.marker or "").endswith(")") else 0.0
        weighed.append(reweigh(heading, weight))
    return weighed


# --- the best chain ------------------------------------------------------------------------------------------------


def choose_chain(headings: Sequence[Heading], *, rising: float) -> list[Heading]:
    """Choose the chain of most weight; `rising` is the price of a gap in the numbers, and going back costs more."""
    best: list[tuple[float, int]] = []
    for place, heading in enumerate(headings):
        before = [(best[i][0] - step_price(headings[i].key, heading.key, rising), i) for i in range(place)]
        score, link = max(before, default=(0.0, -1))
        best.append((heading.weight + score, link) if score > 0 else (heading.weight - start_price(heading.key, rising), -1))
    if not best or max(best)[0] < 0.8:
        return []
    place = max(range(len(best)), key=lambda i: best[i][0])
    chain: list[Heading] = []
    while place >= 0:
        chain.append(headings[place])
        place = best[place][1]
    return chain[::-1]


def start_price(key: tuple[int, ...], rising: float) -> float:
    """Plain numbers begin at 1, or go on from the meeting before; a sub-case does not come first."""
    return rising * (0 if key == (1,) else 1 if len(key) == 1 else 2)


def step_price(before: tuple[int, ...], after: tuple[int, ...], rising: float) -> float:
    """What it costs to go from one number to the next."""
    if after <= before:
        return 1.0
    follows = after == (before[0] + 1,) or (len(after) == len(before) and after[:-1] == before[:-1] and after[-1] == before[-1] + 1)
    return 0.0 if follows or after == (*before, 1) or (len(after) < len(before) and after[-1] == before[len(after) - 1] + 1) else rising


# --- the agenda ----------------------------------------------------------------------------------------------------


def part_agenda(headings: list[Heading], stretches: Sequence[Stretch]) -> tuple[list[Heading], list[Heading]]:
    """Part the entries of the agenda from the cases; without a label, the agenda is what comes before the numbers begin again."""
    label = find_agenda_label(stretches)
    if label is not None:
        stop = find_agenda_end(label, headings, stretches)
        listed = [heading for heading in headings if label < heading.index < stop]
        if listed:
            return listed, [heading for heading in headings if not label < heading.index < stop]
    for place, heading in enumerate(headings[1:], 1):
        if heading.number == headings[0].number and place > 1 and are_alike(heading.title, headings[0].title):
            return headings[:place], headings[place:]
    return [], headings


def find_agenda_label(stretches: Sequence[Stretch]) -> int | None:
    """Find where the agenda is announced."""
    for index, stretch in enumerate(stretches):
        label = find_label(stretch.text, AGENDA_LABELS)
        if (
            label
            and label.parted
            and len(stretch.text) <= 60
            and (label.rest == len(stretch.text) or stretch.text[label.rest :].casefold() in AGENDA_HEADS)
        ):
            return index
    return None


def find_agenda_end(label: int, headings: Sequence[Heading], stretches: Sequence[Stretch]) -> int:
    """Find where the agenda ends: at the list of those present, at a case's first words, or where its first entry comes again."""
    entries = {index: heading for heading in headings for index in range(heading.index, heading.last + 1)}
    first: Heading | None = None
    for index in range(label + 1, len(stretches)):
        heading = entries.get(index)
        if heading and first is None:
            first = heading
        elif heading and first and index == heading.index and is_same_entry(heading, first):
            return index
        if heading is None and ends_agenda(stretches[index], started=first is not None):
            return index
    return len(stretches)


def is_same_entry(one: Heading, other: Heading) -> bool:
    """True for the same number with the same title."""
    return one.number == other.number and are_alike(one.title, other.title)


def ends_agenda(stretch: Stretch, *, started: bool) -> bool:
    """True for a line that no agenda holds."""
    present, decision = find_label(stretch.text, PRESENT_LABELS), find_label(stretch.text, DECISION_LABELS)
    if (present and present.parted) or (decision and decision.parted):
        return True
    return started and len(stretch.text) > LONGEST_TITLE


def list_agenda(agenda: Sequence[Heading], stretches: Sequence[Stretch]) -> tuple[int, ...]:
    """The stretches that the agenda takes up, with its label and column heads."""
    if not agenda:
        return ()
    start, stop = agenda[0].index, agenda[-1].last
    while start and (
        find_label(stretches[start - 1].text, AGENDA_LABELS) or stretches[start - 1].text.casefold().strip(" :") in AGENDA_HEADS
    ):
        start -= 1
    return tuple(range(start, stop + 1))


def find_entries(stretches: Sequence[Stretch]) -> Iterator[tuple[str, range]]:
    """Find the titles in an agenda that has no numbers: a list right under its label."""
    label = find_agenda_label(stretches)
    if label is None:
        return
    marked = stretches[label + 1].marker if label + 1 < len(stretches) else None
    for index in range(label + 1, len(stretches)):
        stretch = stretches[index]
        if stretch.block.heading or ends_agenda(stretch, started=False) or len(stretch.text) > 150 or bool(stretch.marker) != bool(marked):
            return
        yield stretch.text, range(index, index + 1)


# --- headings without numbers ----------------------------------------------------------------------------------------


def find_unnumbered(stretches: Sequence[Stretch], entries: Sequence[tuple[str, range]]) -> list[Heading]:
    """Find the agenda's titles standing alone, with what looks like them; without an agenda, the topmost level of headings."""
    listed = {index for _, span in entries for index in span}
    found = [
        index
        for index, stretch in enumerate(stretches)
        if index not in listed and len(stretch.text) <= 150 and any(are_alike(stretch.text, title) for title, _ in entries)
    ]
    if len(found) * 2 < len(entries) or not entries:
        found = find_top_headings(stretches) if not entries else []
    else:
        looks = {find_look(stretches[index]) for index in found}
        plain = find_usual_look(stretches)
        after = min(found)
        found = [
            i
            for i, s in enumerate(stretches)
            if i in found or (i > after and i not in listed and find_look(s) in looks - {plain} and is_short(s))
        ]
    return [Heading(i, i, None, (), stretches[i].text, "none", stretches[i], 1.0) for i in found]


def find_top_headings(stretches: Sequence[Stretch]) -> list[int]:
    """The headings of the topmost level that has at least two of them."""
    levels = Counter(stretch.block.heading for stretch in stretches if stretch.block.heading)
    top = min((level for level, count in levels.items() if level and count > 1), default=None)
    return [index for index, stretch in enumerate(stretches) if top and stretch.block.heading == top]


def find_look(stretch: Stretch) -> tuple[int | None, bool, int | None, bool]:
    """How a line looks: style, weight, size, whether it is marked."""
    block = stretch.block
    return block.heading, block.bold >= 0.9, round(block.size) if block.size else None, block.marker is not None


def find_usual_look(stretches: Sequence[Stretch]) -> tuple[int | None, bool, int | None, bool]:
    """How most of the text looks."""
    looks: Counter[tuple[int | None, bool, int | None, bool]] = Counter()
    for stretch in stretches:
        looks[find_look(stretch)] += len(stretch.text)
    return looks.most_common(1)[0][0]


def is_short(stretch: Stretch) -> bool:
    """True for a line that can be a heading: short, and no label."""
    return len(stretch.text) <= 120 and not stretch.text.endswith((":", ".", ",")) and stretch.marker is None


def are_alike(one: str, other: str) -> bool:
    """True for two writings of one title: agenda and heading often differ in a letter or a comma."""
    one, other = (re.sub(r"[\W\d_]+", " ", text).casefold().strip() for text in (one, other))
    if not one or not other:
        return False
    return one == other or SequenceMatcher(None, one, other, autojunk=False).ratio() >= 0.85
