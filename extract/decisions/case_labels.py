"""A case divided at its labels: what is decided, what is proposed, and everything else."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from radsminne.extract.text.stretches import Piece, Stretch
from radsminne.extract.words.cases import (
    ADMINISTRATION,
    BY_WHOM,
    DECISION_ENDINGS,
    DECISION_LABELS,
    OTHER_LABELS,
    PROPOSAL_ENDINGS,
    PROPOSAL_LABELS,
    REMARKS,
    RESULT_WORDS,
    SUMMARY_LABELS,
    VOTES,
)


class Part(Enum):
    """What a part of a case is."""

    TEXT = "text"
    DECISION = "decision"
    PROPOSAL = "proposal"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class CaseLabel:
    """A label in a case: what follows it, where that begins, and the vote that the label itself tells."""

    part: Part
    rest: int
    vote: str | None


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of pieces under one label."""

    part: Part
    label: Stretch | None
    vote: str | None
    pieces: tuple[Piece, ...]
    inline: bool
    """The words begin on the label's own line."""


LABEL_LENGTH = 90
"""A label with a body's name in it is seldom longer; a sentence before a colon often is. Of 255 real
minutes and fixtures eight are read otherwise at 67, two at 113 and without it."""

_MOST_WORDS = 12
"""Words of a label: of 255 real minutes and fixtures four are read otherwise at nine, three at fifteen and without it."""

VOTE = re.compile("|".join(f"(?:{pattern})" for pattern in VOTES), re.IGNORECASE)
_LABEL_VOTE = re.compile(rf"[\s,(–-]*(?:{VOTE.pattern})\W*$", re.IGNORECASE)
_DECIDED = re.compile(r"[\s,]*(?:enstemmig\s+)?(?:vedtatt|vedteke|fattet|lyder|lydende)\W*$", re.IGNORECASE)
# "VI Fylkestingets vedtak", "3. Vedtak"
# "Vedtak i kommunestyret", "Behandling i Formannskapet 12.05.2031": where it was done says nothing of what it is
_WHERE = re.compile(
    r"(?:(?<=^vedtak)|(?<=behandling)|(?<=handsaming)|(?<=votering)|(?<=røysting))\s+i\s+.{3,60}$|(?<=vedtak)\s+etter\s+votering\w*$"
)
# "Vedtak 14/31"
_ITS_NUMBER = re.compile(r"(?<=vedtak)\s+(?:nr\.?\s*)?\d{1,4}(?:\s?/\s?\d{2,4})?$")
_COUNTED = re.compile(r"^(?:[ivxlu]+|\d{1,2})[.)]?\s+")


# "Kari Dal fremmet følgende forslag:", "Fjellpartiet foreslo:", "Per Li la fram forslag til valg av leder: Eva Vik"
_MOVES = re.compile(
    r"(?:(?:\d{1,2}|[A-Z])[.:)]\s+)?(?:[^.:;]|\b\w{1,3}\.(?=\s)){2,120}?\b(?:(?:fremmet|fremma|fremmer|fremjar|la\s+frem|la\s+fram|satte\s+fram|reiste)\s+(?:[\w/]+\s+){0,3}?"
    r"(?:forslag|framlegg|innstilling)\w*(?:\s+(?:t\s?i\s?l\s+)?(?P<what>[^.:;]{2,80}?))?|(?:foreslo|foreslår)(?:\s+følgende)?)\s*:\s*",
    re.IGNORECASE,
)


def find_motion(text: str) -> tuple[int, int] | None:
    """Find where a line that tells who moves something ends, and where its motion begins.

    Of an election the office is part of the motion: "valg av leder: Eva Vik".
    """
    match = _MOVES.match(text)
    if match is None:
        return None
    what = match["what"] or ""
    return match.end(), match.start("what") if what.casefold().startswith("valg") and match.end() < len(text) else match.end()


# "Forslag 2", "Forslag 2 (Kystpartiet)"
_NUMBERED = re.compile(r"(?:\w*forslag|framlegg)\s+(?:nr\.?\s*)?\d{1,2}(?:\s*[(–-].{2,60})?", re.IGNORECASE)


def is_numbered(stretch: Stretch) -> bool:
    """Return True for a line that only numbers a proposal, which may be a point of what was decided."""
    return _NUMBERED.fullmatch(stretch.text.strip(" :.")) is not None


def is_by_whom(stretch: Stretch) -> bool:
    """Return True for a line that only says whose proposal follows."""
    return stretch.text.casefold().lstrip().startswith(BY_WHOM) or _MOVES.match(stretch.text) is not None


def read_label(stretch: Stretch) -> CaseLabel | None:
    """Read the label a stretch begins with, if any."""
    motion = find_motion(stretch.text)
    if motion or is_by_whom(stretch):
        return CaseLabel(Part.PROPOSAL, motion[1] if motion else len(stretch.text), None)
    for head, rest in find_heads(stretch):
        words, vote = read_head(head)
        part = sort_label(words)
        if part is not None:
            return CaseLabel(part, 0 if _RECOMMENDS.search(head) else rest, vote)
    return None


# "Komiteen viser til merknaden og tilrår tinget å gjøre følgende vedtak:" is the first sentence of what the committee decided
_RECOMMENDS = re.compile(r"\b(?:tilrår|rår|råder|tilrådde|anbefaler|innstiller)\b.*\bvedtak\W*$", re.IGNORECASE)


def read_head(head: str) -> tuple[str, str | None]:
    """Return the words of a label, in small letters and without its count, and the vote that it tells."""
    vote = VOTE.search(head)
    words = _DECIDED.sub("", _LABEL_VOTE.sub("", head)) if len(head.split()) > 1 else head
    return _COUNTED.sub("", re.sub(r"\s+", " ", words.casefold()).strip(" .:*_–-()·")), vote[0].strip(" ,") if vote else None


# "Vedtak Planen godkjennes", "VI Fjelltingets vedtak Planen godkjennes": a label without a colon runs on into the text
_RUN_ON = re.compile(r"(?:[IVX]+\s+)?(?:[A-ZÆØÅ]\w+s\s+vedtak|[Vv]edtak|VEDTAK|Konklusjon|Beslutning)\s+(?=[A-ZÆØÅ«\"]|\d[.)]?\s)")


def find_heads(stretch: Stretch) -> Iterator[tuple[str, int]]:
    """Yield the words that may be a label, with where the rest begins.

    They go to the colon, the bold lead's end or the line's end, or are one sure word.
    """
    text = stretch.text
    colon = re.search(r":\s*", text[: LABEL_LENGTH + 2])
    if colon:
        yield text[: colon.start()], colon.end()
    if stretch.lead and len(stretch.lead) <= LABEL_LENGTH and text.startswith(stretch.lead) and len(stretch.lead) < len(text):
        rest = len(stretch.lead)
        yield stretch.lead, rest + len(text[rest:]) - len(text[rest:].lstrip())
    result = text.casefold().strip(" .*_") in RESULT_WORDS
    if len(text) <= LABEL_LENGTH and not colon and not result and (not text.endswith(".") or len(text.split()) <= 2):
        yield text, len(text)
    bare = _RUN_ON.match(text)
    if bare and not colon:
        yield bare[0].strip(), bare.end()


def sort_label(words: str) -> Part | None:
    """Tell what follows a label."""
    words = _WHERE.sub("", _ITS_NUMBER.sub("", words))
    if not words or words.startswith("som ") or len(words.split()) > _MOST_WORDS:
        return None
    if words in SUMMARY_LABELS:
        return Part.TEXT
    if words in DECISION_LABELS:
        return Part.DECISION
    if (
        words in PROPOSAL_LABELS
        or _NUMBERED.fullmatch(words)
        or words.startswith(("forslag til ", "framlegg til ", "innstilling til ", "innstilling fra ", "innstilling frå "))
    ):
        return Part.PROPOSAL
    if words in OTHER_LABELS or _FROM.sub("", words) in OTHER_LABELS:
        return Part.OTHER
    return Part.DECISION if _ANNOUNCED.search(words) or _COMPOUND.fullmatch(words) else _sort_owned_label(words)


# "Styrevedtak", "Årsmøtevedtak"
_COMPOUND = re.compile(r"\w{3,}vedtak")
# "Styret fattet vedtak", "Fylkestinget gjorde følgende vedtak", "Følgende endelige vedtak ble fattet"
_ANNOUNCED = re.compile(
    r"\b(?:fatt(?:et|a)|gjorde)\b.*\bvedtak$|\b(?:følgende|følgjande|dette)\s+(?:\w+\s+)?vedtak(?:\s+(?:ble|blei|vart)(?:\s+\w+){0,2})?$"
)


# "Merknader fra komiteen", "Protokolltilførsel fra Per Ås", "Merknad 2"
_FROM = re.compile(r"\s+(?:(?:fra|frå)\s.{2,}|\d{1,2})$")


def is_remark(segment: Segment) -> bool:
    """Return True for what is remarked or was written before the meeting: nothing is decided there."""
    label = segment.label.text[:LABEL_LENGTH].casefold() if segment.part is Part.OTHER and segment.label else ""
    return any(word in label for word in REMARKS)


def announces(text: str) -> bool:
    """Return True for a sentence that tells that something was decided: "Styret fattet følgende vedtak:"."""
    return _ANNOUNCED.search(text.casefold().strip(" :.")) is not None


# "Komiteen har ingen merknader og støtter rådets forslag" is a sentence
_SENTENCE = re.compile(r"\b(?:har|er|støtter|stør|slutter|viser|mener|meiner|ber|vil|skal)\b")


def _sort_owned_label(words: str) -> Part | None:
    """Tell what follows "Kommunestyrets vedtak", "Komiteens tilrådning", "Rådmannens innstilling"."""
    if _SENTENCE.search(words):
        return None
    owned = re.match(r"(?:[\w.,&/-]+\s+){0,6}?(?:[\w.,&/-]+s|sine?|sitt|si)\s+|\w{1,6}\s*[–-]\s*|[\w-]+s\s+[\w-]+s\s+", words)
    if owned is None:
        return None
    office = any(word.startswith(ADMINISTRATION) for word in words.split())
    if re.search(rf"\b(?:{'|'.join(PROPOSAL_ENDINGS)})\b", words) and "vedtak" not in words.split()[-1:]:
        return Part.PROPOSAL
    if "forslag" in words or "innstilling" in words or (office and not words.endswith("vedtak")):
        return Part.PROPOSAL if words.endswith((*DECISION_ENDINGS, *PROPOSAL_ENDINGS)) else None
    if words.endswith(DECISION_ENDINGS):
        return Part.DECISION
    return Part.OTHER if words.endswith(("behandling", "merknader", "vurdering", "votering")) else None
