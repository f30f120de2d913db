"""Which of the archive's councils a question is put to: by its name or a part that only one has."""

import re
from collections.abc import Iterator, Sequence

from radsminne.corpus.coverage import name_key
from radsminne.search.question.topic import fold_word, split_question
from radsminne.search.question.words import asking as words

_SHORTEST = 7
"""Letters of a word by which a council may be called for short: shorter ones name many things."""

_LINKS = (*words.CLOSING_LINKS, "til", "to")
# "Kystsenter i Storvik": what it is, and of whom or where
_PLACED = re.compile(r"\s+(?:i|for|ved|på|til|avd\.?|in|of)\s+", re.IGNORECASE)
_INFLECTED = r"(?:et|en|a)?s?"


def find_council(question: str, councils: Sequence[str]) -> tuple[str | None, tuple[tuple[int, int], ...]]:
    """Return the council that a question is put to, and where it names it.

    It is None where the archive has one only: then it limits nothing.
    """
    has_several = len({name_key(known) for known in councils}) > 1
    for council, name in _list_names(councils):
        match = re.search(rf"(?<!\w)(?:(?P<link>{'|'.join(_LINKS)})\s+)?{name}(?![\w-])", question, re.IGNORECASE)
        if match and _is_asked(question, match):
            return (council if has_several else None), (match.span(),)
    return None, ()


def _list_names(councils: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield the councils with patterns of what they are called: whole names, then what one alone is."""
    ordered = sorted(councils, key=len, reverse=True)
    yield from ((council, rf"{_space(council)}s?") for council in ordered if name_key(council))
    short = [(council, form) for council in ordered for form in _shorten(council)]
    for council, form in short:
        if len({name_key(other) for other, same in short if same.casefold() == form.casefold()}) == 1:
            tail = _PLACED.search(council)
            placed = rf"(?:{re.escape(tail[0].strip())}\s+)?" if tail else ""
            rest = rf"(?:\s+{placed}{_space(council[tail.end() :])})?" if tail else ""
            yield council, rf"{_space(form)}{_INFLECTED}{rest}"


def _shorten(council: str) -> Iterator[str]:
    """Yield a council's name without its place, then its last word: "Kystsenter"."""
    core = _PLACED.split(council)[0].split()
    for form in dict.fromkeys((" ".join(core), core[-1] if core else "")):
        if len(form) >= _SHORTEST and fold_word(form) not in words.BODIES:
            yield form


def _space(name: str) -> str:
    """Return a pattern of a name however it is spaced and hyphenated."""
    return r"[\W_]*".join(re.escape(letter) for letter in name_key(name) or "")


def _is_asked(question: str, council: re.Match[str]) -> bool:
    """Tell whether a council is the one that is asked, not what is asked about.

    "hva mente X om" and "... i X" ask X; "legge ned X" asks about it.
    """
    is_last = not question[council.end() :].strip(" ?.!")
    return not split_question(question[: council.start()]).topic or (is_last and council["link"] is not None)
