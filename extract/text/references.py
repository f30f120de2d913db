"""Public documents that a text speaks of: NOU, white papers, bills, recommendations to the Storting."""

import re

from radsminne.corpus.numbers import YEAR
from radsminne.corpus.records import Reference
from radsminne.extract.text.dates import YEAR_SPAN, read_span
from radsminne.extract.text.lines import Block

_NUMBER = r"(?:\s*nr\.?)?\s*:?\s*(?P<number>\d{1,3})(?!\d|[./]\d)"
_LETTER = r"(?:\s?(?P<letter>[LSO]{1,2}))?(?![^\W_])"
# The session of the Storting, as (2023–2024), (2003 – 2004) or (1989-90); a recommendation "for 1986-87" has it bare.
_SESSION = rf"(?:\s*\(?(?:for\s+)?{YEAR_SPAN}\)?)?"

# A NOU without a number ("NOU2023: Tid for handling") is no reference: which one it is would be a guess.
_NOU = re.compile(rf"\bNOU\s*(?P<year>{YEAR})(?:\s*[:/–-]\s*(?:nr\.?\s*)?|\s+nr\.?\s*)(?P<number>\d{{1,3}})(?!\d)", re.IGNORECASE)
_WHITE_PAPER = re.compile(rf"\b(?:Meld\.?\s*St\.?|St\.?\s*meld(?:ing)?\.?|Stortingsmelding(?:en)?){_NUMBER}{_SESSION}", re.IGNORECASE)
_BILL = re.compile(rf"\bProp\.?{_NUMBER}{_LETTER}{_SESSION}", re.IGNORECASE)
_OLD_BILL = re.compile(rf"\b(?P<house>Ot|St)\.?\s*prp\.?{_NUMBER}{_SESSION}", re.IGNORECASE)
_RECOMMENDATION = re.compile(rf"\bInnst\.?{_NUMBER}{_LETTER}{_SESSION}", re.IGNORECASE)
_OLD_RECOMMENDATION = re.compile(rf"\bInnst\.?\s*(?P<house>[SO])\.?{_NUMBER}{_SESSION}", re.IGNORECASE)
_DOCUMENT = re.compile(
    rf"\bDok(?:ument)?\.?(?:\s*nr\.?)?\s*(?P<number>\d{{1,2}}\s?:\s?\d{{1,3}}|\d{{1,2}}(?=\s*\(\d{{4}}\s*[-–]))(?!\d){_LETTER}{_SESSION}",
    re.IGNORECASE,
)


def find_references(block: Block) -> tuple[Reference, ...]:
    """Find the public documents named in a block, in their usual form and in order; each once."""
    found: dict[str, tuple[int, Reference]] = {}
    for pattern, begin in FORMS:
        for match in pattern.finditer(block.text):
            name = write_name(begin, match)
            if name not in found or match.start() < found[name][0]:
                found[name] = (match.start(), Reference(name, block.span(match.start(), match.end())))
    return tuple(reference for _, reference in sorted(found.values(), key=lambda item: item[0]))


FORMS = (
    (_NOU, "NOU"),
    (_WHITE_PAPER, "Meld. St."),
    (_BILL, "Prop."),
    (_OLD_BILL, "{house}.prp. nr."),
    (_RECOMMENDATION, "Innst."),
    (_OLD_RECOMMENDATION, "Innst. {house}. nr."),
    (_DOCUMENT, "Dok."),
)
"""Each form with how its name begins; "St. meld. nr. 15" and "St. Meld. 30" are today's Meld. St."""


def write_name(begin: str, match: re.Match[str]) -> str:
    """Write a reference in its usual form, with the session only where it is said."""
    groups = match.groupdict()
    if "year" in groups:
        return f"{begin} {groups['year']}: {int(groups['number'])}"
    house = (groups.get("house") or "").capitalize()
    number = re.sub(r"\s", "", groups["number"])
    parts = [begin.format(house=house), number.lstrip("0") or number]
    if groups.get("letter"):
        parts.append(groups["letter"].upper())
    if groups["first"]:
        parts.append("({}–{})".format(*read_span(match)))
    return " ".join(parts)
