"""What a line carries besides its words: list markers, contents leaders, bold run-ins.

These rules are the same for every reader.
"""

import re
import unicodedata
from dataclasses import dataclass, replace

from radsminne.extract.text.dates import MONTH_NAME


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one weight, as they follow each other in a line; spaces are kept."""

    text: str
    bold: bool = False


_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})
_UNSEEN = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff\x00-\x08\x0e-\x1f]")
"""Soft hyphens, zero-width marks and stray control characters: a reader of the page does not see them."""
_SPACES = re.compile(r"\s+")

# A bullet is a sign that stands alone before the words. Fonts for signs put theirs in the private use area.
# A letter "o" is Word's second bullet; it counts only where the font or the style says so, never in plain text.
_BULLET_SIGNS = "•●○◦▪▫■□–—‣⁃∙·*+⚫➢➤►▶✓✔❖\ue000-\uf8ff-"
BULLET = rf"[{_BULLET_SIGNS}]"
# Two digits: a third would take "123. plass", four a year that begins a line. Small letters: "A. Hansen" is a name, "f. eks." no item.
_NUMBER = r"(?:\(?\d{1,2}\)|\d{1,2}\.|[a-zæøå]\)|\(?[a-z]\)|[ivx]{1,4}\)|[a-e]\.)"
# "17. februar, møte", "19. – 20. oktober", "3. 2. 2023": a day that begins a line is no list number.
_DAY = rf"\d{{1,2}}\.\s+(?:{MONTH_NAME}\b|[-–]\s?\d|(?:og|til)\s+\d|\d{{1,2}}\.\s?\d)"
_MARKER = re.compile(rf"(?!{_DAY})(?P<marker>{BULLET}|{_NUMBER})\s+(?=\S)")
_DAY_START = re.compile(_DAY, re.IGNORECASE)

_LABEL_LENGTH = 40
"""The longest bold run that is taken for a label inside a line ("Sted", "Til stede fra administrasjonen:"); a longer one is a sentence
set in bold. Without it one of 368 real papers and fixtures is read otherwise."""


def clean_words(text: str) -> str:
    """Return text as it is read.

    It has composed letters, ligatures as letters, any white space as one space, nothing unseen.
    """
    text = unicodedata.normalize("NFC", _UNSEEN.sub("", text)).translate(_LIGATURES)
    return _SPACES.sub(" ", text).strip()


def split_marker(text: str) -> tuple[str | None, str]:
    """Return a line's list marker, and the words after it."""
    if _DAY_START.match(text):
        return None, text
    match = _MARKER.match(text)
    if match is None:
        return None, text
    return match["marker"], text[match.end() :]


def is_bullet(marker: str) -> bool:
    """Tell whether a marker is a mere sign, as against a number or a letter that belongs to the text."""
    return not any(sign.isalnum() for sign in marker)


def split_at_breaks(runs: list[Run]) -> list[list[Run]]:
    """Part runs at their line breaks."""
    lines: list[list[Run]] = [[]]
    for run in runs:
        first, *others = run.text.split("\n")
        lines[-1].append(replace(run, text=first))
        lines.extend([replace(run, text=other)] for other in others)
    return lines


def split_at_labels(runs: list[Run]) -> list[list[Run]]:
    """Part a line before each bold label inside it: "**Dato** 3. mai 2023**Sted** Rådhuset" is two lines.

    A bold run is a label when it begins with a capital, is a few words, and is either glued to the words before it or
    ends with a colon. Bold words inside a sentence have a space before them and no colon, so they stay.
    """
    lines: list[list[Run]] = [[]]
    for index, run in enumerate(runs):
        if lines[-1] and run.bold and _is_label(runs[index - 1].text, run.text, runs[index + 1 :]):
            lines.append([])
        lines[-1].append(run)
    return lines


def _is_label(before: str, text: str, after: list[Run]) -> bool:
    """Tell whether bold `text` between other runs is a label with its words after it."""
    words = text.strip()
    if not before.strip() or not after or not words[:1].isupper() or not any(run.text.strip() for run in after):
        return False
    if len(words) > _LABEL_LENGTH:
        return False
    colon = words.endswith(":") or after[0].text.lstrip().startswith(":")
    glued = not before[-1].isspace() and not text[0].isspace() and before[-1] not in "(«\"'/-–"
    return glued or (colon and before.rstrip()[-1] not in ":,")


def measure_bold(runs: list[Run]) -> tuple[float, str]:
    """Return the share of bold letters in a line, and the bold words that it begins with.

    A colon after them goes with them.
    """
    letters = [(char, run.bold) for run in runs for char in run.text if not char.isspace()]
    if not letters:
        return 0.0, ""
    share = sum(bold for _, bold in letters) / len(letters)
    return share, _find_lead(runs)


def _find_lead(runs: list[Run]) -> str:
    """Return the bold words that a line begins with."""
    lead = ""
    for run in runs:
        if not run.bold and run.text.strip():
            rest = run.text.lstrip()
            if lead and rest.startswith(":") and not lead.rstrip().endswith(":"):
                lead = lead.rstrip() + ":"
            break
        lead += run.text
    return clean_words(lead)
