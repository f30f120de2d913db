"""Lines of text for a terminal or a file: marked words, colour or none, and a width that is kept to."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

_ESCAPE = re.compile(r"\x1b\[[\d;]*m")
_SAME_PAINT = re.compile(r"(\x1b\[[\d;]+m)([^\x1b]*)\x1b\[0m \1")
# Letters that would move the cursor or start an escape of their own; a document may hold anything.
# Controls and escapes, overrides of the writing direction, and bytes of file names that are no text.
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]+")
_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Paint:
    """How words are set off: by colour, or by signs where there is none."""

    colour: bool

    def heading(self, text: str) -> str:
        """Return a year, or the word that begins the answer."""
        return self._paint("1", text)

    def title(self, text: str) -> str:
        """Return what a record is called."""
        return self._paint("1", text)

    def number(self, text: str) -> str:
        """Return a case number or a place in the list."""
        return self._paint("36", text)

    def label(self, text: str) -> str:
        """Return the word before a decision."""
        return self._paint("32", text)

    def aside(self, text: str) -> str:
        """Return where something stands."""
        return self._paint("2", text)

    def warning(self, text: str) -> str:
        """Return what is missing."""
        return self._paint("33", text)

    def match(self, text: str) -> str:
        """Return a word that matches the question."""
        return self._paint("1;33", text) if self.colour else f"*{text}*"

    def _paint(self, code: str, text: str) -> str:
        """Colour each word for itself, so that a line may end after any of them."""
        if not self.colour:
            return text
        return _WORD.sub(lambda word: f"\x1b[{code}m{word.group()}\x1b[0m", text)


def clean(text: str) -> str:
    """Return text with nothing in it that a terminal would obey."""
    return _CONTROL.sub(" ", text)


def mark_words(text: str, highlights: Sequence[tuple[int, int]], paint: Paint) -> str:
    """Set off the words that the highlights touch; neighbours are set off together."""
    marked, at = [], 0
    for begin, end in _widen(text, highlights):
        marked += [clean(text[at:begin]), paint.match(clean(text[begin:end]))]
        at = end
    return "".join([*marked, clean(text[at:])])


def _widen(text: str, highlights: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Stretch highlights to whole words and join those with only a space between."""
    wide: list[tuple[int, int]] = []
    for first, last in sorted(highlights):
        begin, end = first, last
        while begin > 0 and text[begin - 1].isalnum():
            begin -= 1
        while end < len(text) and text[end].isalnum():
            end += 1
        if wide and not text[wide[-1][1] : begin].strip():
            wide[-1] = (wide[-1][0], max(end, wide[-1][1]))
        else:
            wide.append((begin, end))
    return wide


def join_paint(line: str) -> str:
    """Return a line without the breaks in colour between words of one colour."""
    joined = _SAME_PAINT.sub(r"\1\2 ", line)
    return line if joined == line else join_paint(joined)


def measure(text: str) -> int:
    """Return how wide a text is on the screen."""
    return len(_ESCAPE.sub("", text))


def wrap(text: str, width: int, indent: str = "", hanging: str | None = None) -> list[str]:
    """Break text into lines of at most `width`, the first behind `indent`, the others behind `hanging`."""
    hanging = indent if hanging is None else hanging
    lines: list[str] = []
    line, used = indent, measure(indent)
    is_begun = False
    for word in _split_long(text.split(), max(8, width - len(hanging))):
        length = measure(word)
        if is_begun and used + 1 + length > width:
            lines.append(line)
            line, used, is_begun = hanging, len(hanging), False
        line, used = (f"{line} {word}", used + 1 + length) if is_begun else (line + word, used + length)
        is_begun = True
    return [*lines, line] if is_begun else lines


def _split_long(words: Sequence[str], room: int) -> list[str]:
    """Break a word that no line can hold; one with colour in it is let be."""
    return [
        word[at : at + room] if measure(word) == len(word) else word
        for word in words
        for at in (range(0, len(word), room) if measure(word) == len(word) else (0,))
    ]


def shorten(text: str, longest: int) -> str:
    """Return the beginning of a text, cut between words, with an ellipsis where it was cut."""
    if len(text) <= longest:
        return text
    cut = text.rfind(" ", longest // 2, longest)
    return text[: cut if cut > 0 else longest].rstrip(" ,;:–-") + " …"
