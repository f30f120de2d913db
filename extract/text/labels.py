"""Labels at the beginning of a line: "Vedtak:", "Til stede", "Dato Onsdag 3. mai"."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache

LONGEST_HEAD = 2000
"""No label, head or rule is longer: patterns that try every end of a line are not given longer ones."""


@dataclass(frozen=True, slots=True)
class _Label:
    """A label as listed (lower case), and where the words after it begin.

    `parted` tells whether a colon or the line's end parts them.
    """

    word: str
    rest: int
    parted: bool


# After the label: a colon, a dash, a tab or nothing more; or, less surely, a capital or a figure.
_ENDING = r"(?:\s*\([^)]*\))?(?P<mark>\s*\.?\s*:+\s*|\s*\.?\s*$|\s+[–—-]+\s+|\s*\t\s*|\s+(?=[A-ZÆØÅÁČĐŊŠŦŽ0-9«\"]))"


@cache
def _compile_labels(labels: frozenset[str]) -> re.Pattern[str]:
    """Make one pattern of a set of labels.

    A longer label goes first, and "not_attending" in settings is "not attending".
    """
    words = "|".join(re.escape(label).replace(r"\ ", r"[\s_]+") for label in sorted(labels, key=len, reverse=True))
    return re.compile(rf"[\W_]{{0,3}}(?P<word>(?i:{words})){_ENDING}")


# OCR reads letters as figures, "Forfa11:": within a word, and only up to the colon of a label
_SLIP = re.compile(r"(?<=[a-zæøå])[01]+(?=[a-zæøå:\s]|$)")


def _mend_letters(text: str) -> str:
    """Return the beginning of a line with figures inside words as the letters that they stand for.

    It is as long as before.
    """
    head, colon, rest = text[:_LONGEST_LABEL].partition(":")
    return (
        _SLIP.sub(lambda slip: slip[0].replace("1", "l").replace("0", "o"), head) + colon + rest + text[_LONGEST_LABEL:] if colon else text
    )


_LONGEST_LABEL = 40
"""Letters before the colon of a label that may be misread."""


def find_label(text: str, labels: Collection[str]) -> _Label | None:
    """Find which of the labels a text begins with."""
    match = _compile_labels(frozenset(labels)).match(text) or _compile_labels(frozenset(labels)).match(_mend_letters(text))
    if match is None:
        return None
    word = re.sub(r"[\s_]+", " ", match["word"].casefold())
    return _Label(word, match.end(), bool(match["mark"].strip()) or match.end() == len(text) or "\t" in match["mark"])
