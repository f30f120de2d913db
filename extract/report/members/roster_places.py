"""Where rosters stand: runs of nothing but names, offices and committees, and what leads to them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from radsminne.extract.report.members.roster_words import NOBODYS_SEAT, Kind, Token, read_tokens
from radsminne.extract.text.lines import Block
from radsminne.extract.text.sentences import split_sentences
from radsminne.extract.words.reports import MEMBER_HEAD, NO_SEATS, OTHER_BODIES

_LEADS = 6
"""Sentences before a roster that may tell of the annual meeting which chose a new board."""
_LINE = 400
"""Letters of a line that may be of a roster."""
_OTHER_WORDS = 0.35
"""A line of which more than this part are other words is none of a roster."""
_FEWEST = 2
"""People of a roster."""

_HEAD = re.compile(MEMBER_HEAD, re.IGNORECASE)
_BESIDE = re.compile(OTHER_BODIES, re.IGNORECASE)
# "To nye medlemmer i året: …"
_NO_SEATS_SAID = re.compile(rf"(?:\w+\s)(?:{NO_SEATS})\s?:", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Lead:
    """The sentences before a roster, the last one apart."""

    before: tuple[str, ...]
    last: str

    def move(self, sentence: str) -> "Lead":
        """Return what stands before a roster that begins behind one more sentence."""
        return Lead((*self.before, self.last)[-_LEADS:], sentence)

    @property
    def heads_members(self) -> bool:
        """True where the last one says that people who sit follow."""
        return _HEAD.search(self.last) is not None and not (_BESIDE.search(self.last) or NOBODYS_SEAT.search(self.last))


def find_regions(blocks: Sequence[Block]) -> Iterator[tuple[Lead, list[list[Token]]]]:
    """Yield the runs of names, offices and committees, each with what stands before it."""
    lead, lines = Lead((), ""), list[list[Token]]()
    for block in blocks:
        for begin, stop in split_sentences(block.text):
            is_short = stop - begin <= _LINE and _NO_SEATS_SAID.match(block.text, begin, stop) is None
            tokens = read_tokens(block, begin, stop) if is_short else []
            told = _count_lead(tokens)
            if told:  # "Styret har bestått av: Kari Moe, leder."
                if _is_roster(lead, lines):
                    yield lead, lines
                lead, lines = lead.move(block.text[begin : tokens[told].begin]), []
            if tokens and _is_of_roster(tokens[told:]):
                lines.append(tokens[told:])
                continue
            if _is_roster(lead, lines):
                yield lead, lines
            lead, lines = lead.move(block.text[begin:stop]), []
    if _is_roster(lead, lines):
        yield lead, lines


def _count_lead(tokens: Sequence[Token]) -> int:
    """Return how many tokens lead to a roster on the same line: a sentence with a colon, and no label."""
    first = next((place for place, token in enumerate(tokens) if token.kind is Kind.NAME), 0)
    colon = next((place for place in range(first - 1, -1, -1) if tokens[place].text == ":"), None)
    if colon is None or any(token.kind is Kind.OFFICE for token in tokens[:first]):
        return 0
    return colon + 1 if sum(token.kind is Kind.WORD for token in tokens[:colon]) > 1 else 0


def _is_of_roster(tokens: Sequence[Token]) -> bool:
    others = sum(len(token.text) for token in tokens if token.kind is Kind.WORD)
    rest = sum(len(token.text) for token in tokens if token.kind not in (Kind.WORD, Kind.SIGN))
    return rest > 0 and others <= _OTHER_WORDS * (others + rest)


def _is_roster(lead: Lead, lines: Sequence[Sequence[Token]]) -> bool:
    tokens = [token for line in lines for token in line]
    names = sum(token.kind is Kind.NAME for token in tokens)
    told = any(token.kind in (Kind.OFFICE, Kind.BODY) for token in tokens) or lead.heads_members
    return names >= _FEWEST and told
