"""What a question is about, without the words that only ask.

"når diskuterte rådet havvind" is about havvind.
"""

from dataclasses import dataclass

from radsminne.index.language.stop_words import ABBREVIATIONS
from radsminne.search.question.words import asking as words

_BODIES = frozenset(words.BODIES) | {f"{body}s" for body in words.BODIES} | {f"{body}'s" for body in words.BODIES}
_MEETINGS = frozenset(words.MEETINGS) | {f"{meeting}s" for meeting in words.MEETINGS}
_KINDS = frozenset((*words.CASES, *words.DECISIONS))
_DOING = frozenset((*words.DISCUSSING, *words.DECIDING))
# A question may begin with these; a topic of its own may begin with the others ("møte med ministeren", "om bord").
_STARTERS = (frozenset((*words.ASKING, *words.AUXILIARIES, *words.PRONOUNS)) | _BODIES | _KINDS | _DOING) - {*words.TIME_NOUNS}
_OPENING = _STARTERS | frozenset((*words.TIME_NOUNS, *words.SMALL))
_LEADS_TO_MEETING = frozenset((*words.CLOSING_LINKS, *words.CLOSING_BETWEEN))
_CLOSING = frozenset((*words.CLOSING, *words.AUXILIARIES))
_PLACES = _BODIES | _MEETINGS | frozenset(words.PAPERS)
_CHOOSING = frozenset(("hvilke", "kva", "which", "what", "alle", "all"))
_MARKS = " \t\n?.!,;:–—-\"'«»“”„()"


@dataclass(frozen=True, slots=True)
class SplitQuestion:
    """A question taken apart: the words that open it, what it is about, the words that close it.

    All but the topic are folded.
    """

    opening: tuple[str, ...]
    topic: str
    closing: tuple[str, ...]


def fold_word(word: str) -> str:
    """Return the word as it is compared.

    It has no marks around it, and small letters where it is no abbreviation ("WHO").
    """
    bare = word.strip(_MARKS)
    return bare if bare in ABBREVIATIONS else bare.casefold()


def names_body(question: str) -> bool:
    """Tell whether a question names the council itself.

    Then it asks for what that one did, not for what others write.
    """
    return any(fold_word(word) in _BODIES for word in question.split())


def split_question(question: str) -> SplitQuestion:
    """Part what a question is about from the words around it; the topic may be empty."""
    tokens = [token for token in question.split() if token.strip(_MARKS)]
    folded = [fold_word(token) for token in tokens]
    begin = _count_opening(folded)
    end = _count_to_closing(folded, begin)
    return SplitQuestion(tuple(folded[:begin]), " ".join(tokens[begin:end]).strip(_MARKS), tuple(folded[end:]))


def _count_opening(folded: list[str]) -> int:
    if not folded or folded[0] not in _STARTERS:
        return 0
    count = 0
    while count < len(folded) and (folded[count] in _OPENING or (count > 0 and _opens_here(folded, count))):
        count += 1
    return count


def _opens_here(folded: list[str], at: int) -> bool:
    """Tell of a word whose place decides whether it belongs to the question or to what it is about."""
    word, before = folded[at], folded[:at]
    if word in words.ACTIVITIES:  # "hvilke aktiviteter"
        return before[-1] in _CHOOSING
    if word in _MEETINGS:  # "på møtet", but "ble møtet utsatt"
        return before[-1] in _LEADS_TO_MEETING
    if before[-1] in words.HAPPENING.get(word, ()):  # "took place"
        return True
    return word in words.DISCUSSION and not _DOING & set(before)


def _count_to_closing(folded: list[str], begin: int) -> int:
    end = len(folded)
    while end > begin:
        if folded[end - 1] in _CLOSING:
            end -= 1
            continue
        shorter = _skip_place(folded, end)
        if shorter == end or shorter < begin:
            break
        end = shorter
    return end


def _skip_place(folded: list[str], end: int) -> int:
    """Step back over "på møtet", "i rådet", "at the first meeting".

    Where no such words end the question, nothing changes.
    """
    if folded[end - 1] not in _PLACES:
        return end
    at = end - 2
    while at >= 0 and folded[at] in words.CLOSING_BETWEEN:
        at -= 1
    return at if at >= 0 and folded[at] in words.CLOSING_LINKS else end
