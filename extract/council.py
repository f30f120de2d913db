"""Whose paper a text is: the council's name as the document writes it."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from radsminne.corpus.numbers import YEAR
from radsminne.corpus.records import DocumentKind
from radsminne.extract.text.lines import Block, LineRole
from radsminne.extract.words.kinds import BODY_ENDINGS, BODY_LABELS, NOT_A_BODY, TITLE_WORDS

_HEAD_LINES = 15
"""How far down the name is looked for: letter heads stand above it, lists of names below.

Of 368 real papers and fixtures none is read otherwise at 11, one at 19, 16 without it.
"""
_COVER_LINES = 6
"""Lines of a report's cover; further down come headings. Of the 368 none is read otherwise at 4, 2 at 8, 8 without it."""
_BARE = 6
"""A name of so many letters is a word for any body: "Styret", "Råd". Of the 368 one is read otherwise at 5, 5 below, 2 at 7 and 8."""

_ENDING = "|".join(sorted(BODY_ENDINGS, key=len, reverse=True))
_NOT = "|".join(NOT_A_BODY)
# The word that makes it a body: "Eldrerådet", "21-rådet", "Kontrollutvalg"; not "området", "utstyret".
_BODY_WORD = rf"(?!\w{{0,40}}(?:{_NOT})\b)[\w-]{{0,60}}?(?:{_ENDING})"
# Words before it: "Helse- og omsorgs…", "Lokalt faglig …", "Kyst 21-…".
_FRONT = r"(?:[^\W_][\w./&-]{0,60},? ){0,6}?"
# What the body is for or where it sits: "for funksjonshemmede", "i Storvik kommune".
_TAIL = r"(?: (?:for|i|ved|på|til) [^\d.:;()]{3,60})?"
_OWN_LINE = re.compile(rf"(?=[A-ZÆØÅÁČĐŊŠŦŽ])(?P<name>(?P<front>{_FRONT}{_BODY_WORD}){_TAIL})(?:,? {YEAR}|,? \d\d?\..*)?$", re.IGNORECASE)
_NAMED = rf"(?<!\w)(?P<name>(?=[A-ZÆØÅÁČĐŊŠŦŽ])(?:[\w./&-]{{1,60}},? ){{0,6}}?(?i:{_BODY_WORD}))"
# "for personer med funksjonsnedsettelse 12. mars", "i Storvik kommune": up to a stop or a date.
_WHOM = r"(?: for [^\d.,:;()]{3,60}?(?=\s*$|\s*[.,:;(]|\s+(?:den )?\d|\s+\w+dag\b))"
_PLACE = rf"(?P<place>{_WHOM}?(?: (?i:for|i|ved) [A-ZÆØÅ][\w-]+(?: (?i:kommune|fylkeskommune|fylke|skole|skule|sykehus))?)?)"

# "møte i Eldrerådet", "Referat fra Eldrerådet", "Innkalling til Eldrerådet", "Årsrapport for Eldrerådet"
_TITLE_NAMES = "|".join(word for words in TITLE_WORDS.values() for word in words)
_PHRASE = re.compile(
    rf"(?i:\bmøtet? (?:\S+ )?i|meeting of(?: the)?|(?:{_TITLE_NAMES})(?: (?:\S+ )?(?:for|fra|frå|til|i|av))?:?) {_NAMED}s?(?!\w){_PLACE}"
)
# "Eldrerådets møte", "Kulturutvalgmøte", "Ungdomstingets årsmelding"
# "møte i samarbeidsutvalet": a name in small letters only where it is said to be the meeting's.
_SMALL = re.compile(
    rf"(?i:\bmøtet? (?:\S+ )?i|\b(?:referat|protokoll|møtebok) (?:fra|frå|for)) (?P<name>\w{{4,}}(?:{_ENDING})(?!\w)){_PLACE}"
)
_OWNER = re.compile(rf"(?P<name>\b(?=[A-ZÆØÅ])[\w-]*(?: og [\w-]+)?(?i:{_ENDING}))(?:s )?(?i:s?møte|\S*møte\b|{_TITLE_NAMES})")
# "Årsmelding for eldrerådet", "Årsmelding for Linjeforeningen Kvadrat 2021/2022": whose report it is, by its title alone.
_REPORT_OF = re.compile(
    rf"(?i:{'|'.join(TITLE_WORDS[DocumentKind.ANNUAL_REPORT])})\s(?i:for|fra|frå|of|from)\s(?:the\s)?"
    rf"(?P<name>(?:[A-ZÆØÅÁČĐŊŠŦŽ][^\d,:;]{{3,70}}?|\w{{4,}}(?:{_ENDING})(?:\s(?:i|ved|for)\s[^\d,:;]{{3,40}}?)?))(?:\s(?i:for\s|i\s)?{YEAR}.*)?$"
)
# A title that a reader joined to the name on the line above it.
_TITLE_AT_END = re.compile(rf"\s+(?:{_TITLE_NAMES})(?:\s(?:for|fra|frå))?$", re.IGNORECASE)
_LABEL = re.compile(
    rf"(?:{'|'.join(BODY_LABELS)})\s*:\s*(?P<name>\S.*?)(?=\s{{2,}}|\t|\s+(?:møte|dato|tid|sted|stad)\w*\s*:|$)", re.IGNORECASE
)
# "Utval for kultur hadde møte 3. mai"
_HAD = re.compile(r"\s+(?:hadde|har|holdt|heldt|held|avholdt)\s+(?:\w+\s+)?møte\b.*$", re.IGNORECASE)
# How a report speaks of its own council.
_SELF = r"(?:s sekretariat| (?:består av|har hatt|har avholdt|hadde|har holdt|ble oppnevnt|blei oppnemnt|vart oppnemnt))"
_MEMBERS_OF = re.compile(rf"(?i:medlemmer|medlemmene|medlemer|leder) (?:av|i) {_NAMED}\b{_PLACE}")
_OF_ITSELF = re.compile(rf"{_NAMED}{_SELF}")
# A line that speaks of a council instead of naming it.
_SPEAKS = re.compile(r"\b(?:fra|frå|av|om|med|mot|samt|ikke|ikkje|skal|har|er|ble|vart|til)\b", re.IGNORECASE)
_MARKUP = re.compile(r"[*_#`|]+")
# "styremøte i Storvik Vel", "generalforsamling i Solli Borettslag": an association by its own name
_KINDS_OF_HOUSE = (
    "vel|il|hf|rhf|borettslag|velforening|huseierlag|sameie|boligsameie|idrettslag|skolekorps|korps|barnehage|forening|speidergruppe"
)
_HELD = re.compile(
    rf"(?i:\b(?:styremøte|årsmøte|generalforsamling|medlemsmøte|gruppeting)\w*,? (?:i|for|ved)) "
    rf"(?P<name>[A-ZÆØÅ][\w.&-]*(?: (?:[A-ZÆØÅ][\w.&-]*|og|(?i:{_KINDS_OF_HOUSE})(?!\w))){{0,5}})"
)
# "FAU-møte", "Referat FAU", "FAU referat"
_LETTERS = re.compile(
    r"\b(?P<name>[A-ZÆØÅ]{2,6})[- ]?(?:møte|referat)\w*"
    r"|\b(?i:referat|møtereferat)(?: (?:fra|frå))? (?P<after>[A-ZÆØÅ]{2,6})\b(?! \w*[A-ZÆØÅ]{3})"
)
_MEETING_IN = re.compile(r"^(?:\w*møtet? i|møtet? for)\s+", re.IGNORECASE)
_DASH = re.compile(r"\s+[-–—|]\s+|,\s+(?=\d)")
_STOPS = re.compile(r"(?:til ?stede|til ?stades|saksliste|sakliste|agenda|dagsorden|forfall|sak(?:er)?)\b", re.IGNORECASE)


def find_council(blocks: Sequence[Block], kind: DocumentKind, title: str | None) -> str | None:
    """Return the council whose paper this is; None when it is not said.

    It stands behind a label, in a heading of its own, in the title or in the text's words.
    """
    lines = [_MARKUP.sub("", block.text).strip() for block in blocks if block.role is not LineRole.CONTENTS]
    head = list(take_head(lines))
    found = _find_label(lines[:_HEAD_LINES])
    if kind in {DocumentKind.MINUTES, DocumentKind.NOTICE}:
        return (
            found
            or _find_own_line(head)
            or _find_phrase([title or "", *head])
            or _find_association([title or "", *head])
            or _find_own_words(head)
        )
    found = found or _find_report_of(title) or _find_phrase([title or ""]) or _find_own_line(head[:_COVER_LINES])
    if found is None and kind is DocumentKind.ANNUAL_REPORT:
        found = _find_own_words(lines) or _find_before_title(title) or _find_above_title(lines, title)
    return _TITLE_AT_END.sub("", found) if found else None


def _find_report_of(title: str | None) -> str | None:
    """Return the body whose report the title says that it is."""
    found = _REPORT_OF.fullmatch((title or "").strip())
    return found["name"].strip() if found and len(found["name"]) > _BARE else None


def _find_above_title(lines: Sequence[str], title: str | None) -> str | None:
    """Return the line above the title on the cover: "Stiftelsen Havnelageret".

    It counts when nothing else tells whose report it is.
    """
    head = list(lines[:_COVER_LINES])
    if title not in head[1:]:
        return None
    above = head[head.index(title) - 1] if title else ""
    return above if len(above) > _BARE and above[:1].isupper() and not any(sign in above for sign in ".:;@0123456789") else None


def take_head(lines: Sequence[str]) -> Iterable[str]:
    """Yield the lines before the first list: an agenda or an attendance list names other bodies too."""
    for line in lines[:_HEAD_LINES]:
        if _STOPS.match(line):
            return
        yield line


def _find_label(head: Iterable[str]) -> str | None:
    for line in head:
        if found := _LABEL.match(line):
            return found["name"].strip(" .;")
    return None


def _find_own_line(head: Iterable[str]) -> str | None:
    """Return the first line that is a body's name and nothing else."""
    return next((name for line in head if (name := _read_name(line))), None)


def _read_name(line: str) -> str | None:
    if _PHRASE.match(line) or _SMALL.match(line):
        return None
    found = _OWN_LINE.match(line)
    if found is None or _SPEAKS.search(found["front"]):
        return None
    name = _HAD.sub("", found["name"]).strip()
    # "Styret", "Råd" alone as a heading is a chapter, not a name.
    return name if len(name) > _BARE else None


def _find_phrase(lines: Iterable[str]) -> str | None:
    """Return the body that a title line names: "Referat fra møte i Eldrerådet".

    It may also stand between dashes: "Særutskrift – Eldrerådet – 3. mai".
    """
    for line in lines:
        if found := _PHRASE.search(line) or _SMALL.search(line):
            name = _strip_genitive(found["name"]) + found["place"]
        elif found := _OWNER.search(line):
            name = _strip_genitive(found["name"])
        else:
            name = _find_own_line(_DASH.split(line)[:3]) or ""
        name = _MEETING_IN.sub("", name)
        if len(name) > _BARE:
            return name
    return None


def _find_association(lines: Iterable[str]) -> str | None:
    """Return the association or the letters by which a title names whose meeting it was."""
    for line in lines:
        if found := _HELD.search(line) or _LETTERS.search(line):
            groups = found.groupdict()
            return groups["name"] or groups.get("after")
    return None


def _strip_genitive(name: str) -> str:
    return name[:-1] if re.search(rf"(?:{_ENDING})s$", name, re.IGNORECASE) else name


def _find_own_words(lines: Iterable[str]) -> str | None:
    patterns = (_MEMBERS_OF, _OF_ITSELF)
    found = (match for line in lines for pattern in patterns for match in pattern.finditer(line))
    names = Counter(_strip_genitive(match["name"]) + (match.groupdict().get("place") or "") for match in found)
    names = Counter({name: count for name, count in names.items() if len(name) > _BARE})
    return names.most_common(1)[0][0] if names else None


def _find_before_title(title: str | None) -> str | None:
    """Return who stands before the title word, when nothing else is said: "Storvik årsrapport"."""
    found = re.match(rf"(?P<name>[A-ZÆØÅ][\w-]*(?: [\w-]+){{0,3}}?) (?i:{_TITLE_NAMES})\b", title or "")
    if found is None or _SPEAKS.search(found["name"]) or any(character.isdigit() for character in found["name"]):
        return None
    return re.sub(r"(?<=[tna])s$", "", found["name"])
