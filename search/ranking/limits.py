"""What a record must have to answer a question at all.

These are the people, documents, numbers and phrases that are asked for.
"""

import re
from collections.abc import Sequence

from radsminne.corpus.numbers import YEAR
from radsminne.index.language.analysis import Forms, stem
from radsminne.search.question.periods import is_called_by_year
from radsminne.search.ranking.evidence import Evidence, PreparedQuery
from radsminne.search.ranking.retrieval import Query

_SURNAME_QUALITY = 0.8
_ROLE_QUALITY = 0.6
"""How surely a text that says only the role ("rådsleder") means the person who has it."""
_NAMED_QUALITY = 0.75
"""How surely each word of a name that the register does not know must stand in a record: a slip is let pass."""
_JOINED_QUALITY = 0.3
"""The same for a name joined to another word ("United-kampen"): either part is enough.

Set by hand, all four: no judged question turns on them at half or at full, so their tests say what they are for.
"""

# A year with the nouns around it: "statsbudsjettet for 2018", "the 2018 budget", "bygging av 2000 boliger".
_YEAR = re.compile(
    rf"(?:(?P<before>[^\W\d_]+)\s+(?:for\s+|i\s+|of\s+)?)?(?<![\w/.-])(?P<year>{YEAR})(?![\w/.-])(?:\s+(?P<next>[^\W\d_]+))?",
    re.IGNORECASE,
)

_LINKS = (" ", "", "-")
"""What may stand between the words of a phrase: "me too" is "#metoo" too."""

ROLE_WORDS = {
    "leader": "leder|leiar|rådsleder|rådsleiar|styreleder|styreleiar|chair|chairman|chairperson|ordfører|ordførar",
    "deputy_leader": "nestleder|nestleiar|varaordfører|varaordførar|deputy chair|vice chair",
}
"""What a text may call the bearer of a role; other roles are borne by many."""


def is_within_limits(query: Query, prepared: PreparedQuery, evidence: Evidence) -> bool:
    """Return True if a record has every document, number, phrase and unknown name that is asked for."""
    scope, references = query.scope, query.question.references
    if not _has_years(query, prepared, evidence):
        return False
    if not (references or scope.phrases or scope.numbers or scope.unknown_people):
        return True
    text = "\n".join(_read_texts(evidence))
    plain = " ".join(text.casefold().split())
    terms = {word.term for word in Forms({term: term for term in query.exact}).find(text)} if query.exact else set()
    has_phrases = all(any(link.join(phrase.casefold().split()) in plain for link in _LINKS) for phrase in scope.phrases)
    has_numbers = all(re.search(rf"(?<![\w/.]){re.escape(number)}(?![\w/])", text) for number in scope.numbers)
    return has_phrases and has_numbers and terms.issuperset(query.exact) and _has_names(query, prepared, evidence)


def _find_years(topic: str) -> frozenset[str]:
    """Return the years in a topic.

    One between other words than those called by a year is a number of something ("2000 boliger").
    """
    found = _YEAR.finditer(topic)
    return frozenset(match["year"] for match in found if not stem(match["next"] or "") or _has_yearly(match))


def _has_yearly(match: re.Match[str]) -> bool:
    return any(is_called_by_year(match[noun] or "") for noun in ("before", "next"))


def _has_years(query: Query, prepared: PreparedQuery, evidence: Evidence) -> bool:
    """Return True if a record names, or is from, each year of the topic ("statsbudsjettet for 2018")."""
    named = _find_years(query.restated.topic) if any(word.form.isdigit() for word in prepared.words) else frozenset()
    years = [at for at, word in enumerate(prepared.words) if word.form in named]
    if not years:
        return True
    passage = evidence.candidate.found[0].passage
    own = range(passage.date.year, (passage.date_end or passage.date).year + 1) if passage.date else range(0)
    return all(int(prepared.words[at].form) in own or any(one.strengths[at] for one in evidence.passages) for at in years)


def _has_names(query: Query, prepared: PreparedQuery, evidence: Evidence) -> bool:
    """Return True if the words of each name that no known person bears stand in the record."""
    named = {part.casefold() for name in query.scope.unknown_people for part in name.split()}
    strongest = [max(strengths) for strengths in zip(*(one.strengths for one in evidence.passages), strict=True)]
    return all(
        strength >= (_JOINED_QUALITY if "-" in word.form else _NAMED_QUALITY)
        for word, strength in zip(prepared.words, strongest, strict=True)
        if word.form.casefold() in named
    )


def weigh_names(query: Query, evidence: Evidence) -> float:
    """Return how surely a record names every person asked for.

    A person may be named in full, by surname, or by the role alone.
    """
    if not query.scope.people:
        return 1.0
    texts = _read_texts(evidence)
    people = {name for one in evidence.passages for name in one.found.passage.people}
    return min(_weigh_name(person.forms, person.roles, texts, people) for person in query.scope.people)


def _weigh_name(forms: Sequence[str], roles: Sequence[str], texts: Sequence[str], people: set[str]) -> float:
    whole = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, forms))})s?(?!\w)", re.IGNORECASE)  # "Kari Moe" is not in "Kari Moen"
    if people & set(forms) or any(map(whole.search, texts)):
        return 1.0
    surnames = "|".join(re.escape(form.split()[-1]) for form in forms)
    if any(re.search(rf"(?<!\w)(?:{surnames})s?(?!\w)", text) for text in texts):
        return _SURNAME_QUALITY
    said = "|".join(ROLE_WORDS[role] for role in roles if role in ROLE_WORDS)
    if said and any(re.search(rf"(?<!\w)(?:{said})s?(?!\w)", text, re.IGNORECASE) for text in texts):
        return _ROLE_QUALITY
    return 0.0


def _read_texts(evidence: Evidence) -> list[str]:
    return [f"{one.found.passage.context}\n{one.found.passage.text}" for one in evidence.passages]
