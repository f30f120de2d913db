"""What speaks for a line being a heading, and against it: its type, its shape, its place."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from radsminne.extract.headings.shapes import is_highlight, is_title_like
from radsminne.extract.people.names import is_full_name, is_known_name
from radsminne.extract.people.offices import find_seat, is_title
from radsminne.extract.text.dates import MONTH_NAME
from radsminne.extract.text.lines import Block, LineRole
from radsminne.extract.words.committees import is_committee
from radsminne.extract.words.reports import MAIN_BODIES, OTHER_OFFICES

_LARGER = 1.12
"""A heading by size is this much larger than the running text: 11 against 10 points happens in tables and boxes."""
_FEW_LETTERS = 3
"""Shorter words in capitals are abbreviations."""
_PARAGRAPH = 100
"""Letters of a line that is surely running text."""
_WIDTH = 55
"""A line of running text that was wrapped by hand has at least so many letters."""
_SENTENCE = 40
"""A sentence that ends in a stop is running text from so many letters on."""
_MANY_FIGURES = 4
"""A line with so many numbers tells of them."""
_SHORT = 80
"""A heading by its shape is shorter."""
_SPACED = 0.15
"""Text with this share of its blocks after empty lines sets its headings apart by them."""

_LABELLED = re.compile(r"[^:]{3,40}:\s+(?P<rest>\S.*)")
# "15.–16. august – Befaring", "September: Kurs": an item of a list that lost its bullet
_DATED_ITEM = re.compile(
    rf"(?:\d{{1,2}}\.\s?(?:[–-]\s?\d{{1,2}}\.\s?)?)?{MONTH_NAME}\b(?:\s(?:og|and)\s{MONTH_NAME}\b)?[^:–-]{{0,6}}(?::|\s[–-])\s\S",
    re.IGNORECASE,
)
# "Mandag 3. mai, Hagevandring", "Ti 31.05. Dugnad", "12. juni – Tur": what was done on a day
_DAY_FIRST = re.compile(
    rf"(?:[^\W\d_]{{2,8}}\.?,?\s+)?(?:den\s+)?\d{{1,2}}\.\s?(?:\d{{1,2}}\.?|{MONTH_NAME}\b)[^\w]*\s?(?:\d{{4}})?\W*[^\W\d_]{{3}}",
    re.IGNORECASE,
)
# what a paper says of itself: "Sted: Vik", "Neste møte: 5. mai"
_FIELD = re.compile(
    r"(?:neste møte|sted|stad|tid(?:spunkt)?|dato|kl\.?|arkiv\w*|saksbehandler\w*|referent|e-?post|tlf\.?|telefon|adresse|org\.?\s?nr\.?)"
    r"\s*:\s*\S",
    re.IGNORECASE,
)
_FIGURES = re.compile(r"\d+(?:[.,]\d+)*")
# Seats of many, which head a chapter: "Rådets medlemmer", "Sekretariat"; "Styremedlemmer" stands inside a roster
_GROUP = re.compile(r"^medlem|\smedlem|sekretariat|observatør|secretariat|members")
# "Styret", "Nytt råd", "Tidligere medlemmer"
_BODY = re.compile(rf"(?:(?:nytt?|nye|det nye|tidlegare|tidligere|gammelt) )?(?:{MAIN_BODIES})")
# "Soneledere:" over people, but "Medlemmer:" heads all of them
_ONE_LABEL = re.compile(r"(?!medle?m)[^\W\d_]+:", re.IGNORECASE)
_BRACKET = re.compile(r"\s*\([^()]*\)")
_AMOUNT = re.compile(r"\b(?:kr|NOK)\b\.?,?\s?\d|\d,-|\d\s(?:kroner|kr)\b", re.IGNORECASE)
# "Bjørn Ingen Moe": each word as in a name
_WORDS_IN_CAPITALS = re.compile(r"(?:[^\W\d_a-zæøå][^\W\d_]*[.-]?(?:\s|$)){2,4}")
_ENDED = (".", "!", "?", ":", ")", "»", '"', "”")


@dataclass(frozen=True, slots=True)
class Look:
    """The type of a line, by which the headings of one level are alike."""

    level: int | None
    size: float | None
    is_bold: bool
    in_capitals: bool
    is_numbered: bool

    @property
    def is_plain(self) -> bool:
        """True for the type of running text."""
        return self == _PLAIN

    @property
    def is_unset(self) -> bool:
        """True where neither style, size nor weight sets the line apart."""
        return self.level is None and self.size is None and not self.is_bold


_PLAIN = Look(None, None, is_bold=False, in_capitals=False, is_numbered=False)


class Page:
    """All blocks of a document, and what is seen of them together."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.blocks = blocks

    @cached_property
    def body_size(self) -> float | None:
        """The size of the running text."""
        sizes: Counter[float] = Counter()
        for block in self.blocks:
            if block.size is not None and block.role is LineRole.BODY:
                sizes[block.size] += len(block.text)
        return sizes.most_common(1)[0][0] if sizes else None

    @cached_property
    def bold_says(self) -> bool:
        """False for a document of which most is bold."""
        letters = sum(len(block.text) for block in self.blocks) or 1
        return sum(len(block.text) * block.bold for block in self.blocks) < letters / 2

    @cached_property
    def counts(self) -> Counter[str]:
        """How often each line stands in the document."""
        return Counter(block.text for block in self.blocks)

    @cached_property
    def is_styled(self) -> bool:
        """True where headings have styles."""
        return any(block.heading is not None for block in self.blocks)

    @cached_property
    def level_says(self) -> bool:
        """False for a document that marks its sentences as headings, as one that takes "#" for a bullet does."""
        headed = [block.text for block in self.blocks if block.heading is not None]
        return sum(text.endswith(".") and len(text) > _SENTENCE for text in headed) <= len(headed) / 2

    @cached_property
    def is_spaced(self) -> bool:
        """True where empty lines set paragraphs apart."""
        return sum(block.gap >= 1 for block in self.blocks) > len(self.blocks) * _SPACED

    def read_look(self, block: Block, *, is_numbered: bool) -> Look:
        """Return the type of a block."""
        larger = bool(self.body_size and block.size and block.size >= self.body_size * _LARGER)
        letters = [c for c in block.text if c.isalpha()]
        return Look(
            block.heading if self.level_says else None,
            block.size if larger else None,
            is_bold=block.is_bold and self.bold_says and (not self.body_size or (block.size or 0.0) >= self.body_size),
            in_capitals=len(letters) > _FEW_LETTERS and all(c.isupper() for c in letters),
            is_numbered=is_numbered,
        )

    def see(self, index: int) -> list[str]:
        """Name what speaks for and against a line, but for its type."""
        block, text = self.blocks[index], self.blocks[index].text
        before = self.blocks[index - 1] if index else None
        bare = _BRACKET.sub("", text)
        head = re.split(r"[,(]", text, maxsplit=1)[0].strip()
        after = self.blocks[index + 1] if index + 1 < len(self.blocks) else None
        seen = {
            "title": is_title_like(replace(block, text=text.rstrip(" :")), _SHORT),
            "long": len(text) > _SHORT,
            "stop": text.endswith((".", ",", ";", "-", "–")),
            "small": not text[:1].isupper() and not text[:1].isdigit(),
            "label": ": " in text or "@" in text,
            "field": _FIELD.match(text) is not None,
            "aside": "," in bare or "(" in bare,
            "capitals": _WORDS_IN_CAPITALS.fullmatch(head) is not None,
            "people": names_people(text) or names_people(head),
            "dated": _is_dated(text),
            "figures": len(_FIGURES.findall(text)) >= _MANY_FIGURES,
            "amount": _AMOUNT.search(text) is not None,
            "exclaims": text.endswith("!"),
            "seat": _is_seat(text) or (_ONE_LABEL.fullmatch(text) is not None and after is not None and _lists_people(after)),
            "again": self.counts[text] > 1,
            "among_people": before is not None and after is not None and _lists_people(before) and _lists_people(after),
            "bullet": block.marker is not None and not block.marker[:1].isalnum(),
            "counted": _is_counted(block),
            "counted_on": _is_counted(block) and (_is_counted(before) or _is_counted(after)),
            "apart": self.is_spaced and block.gap >= 1,
            "close": self.is_spaced and block.gap >= 1 and after is not None and after.gap < 1,
            "glued": self.is_spaced and block.gap < 1 and index > 0,
            "ended": before is None or self._has_ended(before),
            "over_text": after is not None and _is_running_text(after),
            "over_list": after is not None
            and (after.marker is not None or (_is_dated(after.text) and not (before and _is_dated(before.text)))),
            "over_title": after is not None and after.gap >= 1 and is_title_like(after, _SHORT) and self._is_over_text(index + 1),
            "over_people": after is not None
            and after.marker is None
            and (names_people(after.text.partition(",")[0]) or _is_seat(after.text)),
            "over_table": after is not None and after.cell is not None,
            "over_figures": after is not None and sum(c.isdigit() for c in after.text) > len(after.text) / 3,
            "over_wide": after is not None and len(after.text) >= _WIDTH and after.cell is None,
            "over_nothing": after is None,
            "goes_on": after is not None and after.gap < 1 and after.text[:1].islower() and after.marker is None and after.cell is None,
            "among_short": self._is_short(index - 1) and self._is_short(index + 1),
        }
        return [name for name, holds in seen.items() if holds]

    def _is_over_text(self, index: int) -> bool:
        return index + 1 < len(self.blocks) and _is_running_text(self.blocks[index + 1])

    def _has_ended(self, block: Block) -> bool:
        return block.text.rstrip().endswith(_ENDED) or block.marker is not None or len(block.text) < _WIDTH or block.cell is not None

    def _is_short(self, index: int) -> bool:
        """Tell of a short line without a sentence's marks, as in tables that lost their form."""
        if not 0 <= index < len(self.blocks):
            return False
        block = self.blocks[index]
        is_line = len(block.text) < _WIDTH and not block.text.endswith((".", ":", "!", "?")) and block.marker is None
        return is_line and not names_people(block.text.partition(",")[0])


def _is_running_text(block: Block) -> bool:
    if block.cell is not None or block.marker is not None:
        return False
    return (
        len(block.text) >= _PARAGRAPH
        or (len(block.text) >= _SENTENCE and block.text.endswith((".", ":", "!", "?")))
        or (len(block.text) >= _SENTENCE and ". " in block.text)
        or (len(block.text) >= _SENTENCE // 2 and block.text.endswith(":"))
        or is_highlight(block.text)
    )


def _is_dated(text: str) -> bool:
    """Tell whether a line tells what was done on a day or in a month."""
    return _DATED_ITEM.match(text) is not None or _DAY_FIRST.match(text) is not None


def _is_counted(block: Block | None) -> bool:
    return block is not None and block.marker is not None and block.marker[:1].isalnum()


def _is_seat(text: str) -> bool:
    """Tell whether a line is nothing but an office or a seat: "Kasserer", "Revisorar", "Styret:"."""
    words = text.strip(" :").casefold()
    if text.endswith(":") and (_BODY.fullmatch(words) or is_committee(text)):
        return True
    return (find_seat(words) is not None and not _GROUP.search(words)) or is_title(words) or re.fullmatch(OTHER_OFFICES, words) is not None


def _lists_people(block: Block) -> bool:
    """Tell whether a block is of a list of people: a name first, with what is said of it or not."""
    words = re.split(r"[,;(|–]|\s-\s|\sog\s", block.text, maxsplit=1)[0].split()
    return len(block.text) < _SHORT and any(names_people(" ".join(words[:count])) for count in (2, 3))


def names_people(text: str) -> bool:
    """Tell whether a line is a person's name, or a label with people behind it."""
    labelled = _LABELLED.fullmatch(text)
    words = labelled["rest"] if labelled else text
    names = [part.strip() for part in re.split(r"[,;(]", words)] if labelled else [words]
    return any(is_full_name(name) and is_known_name(name) for name in names)
