"""Why a record is offered as an answer.

It tells the words that matched, the likeness, what each counted, and the bounds of the score.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields

from radsminne.index.language.vocabulary import Vocabulary
from radsminne.search.hits.quoting import choose_passage
from radsminne.search.ranking.calibration import CALIBRATION, CLAIMED, DOUBTED
from radsminne.search.ranking.evidence import Evidence, PassageEvidence
from radsminne.search.ranking.limits import weigh_names
from radsminne.search.ranking.relevance import read_features, weigh_candidates
from radsminne.search.ranking.retrieval import Candidate, Query
from radsminne.search.ranking.wording import AskedWord


@dataclass(frozen=True, slots=True)
class WhyWord:
    """A word of the question, and the forms that answer to it in the text and its heading.

    It tells how they answer, and how surely (0 to 1).

    `forms` is empty where the record has nothing that means the word; `weight` is how much the word says, as a share of the question.
    """

    asked: str
    forms: tuple[str, ...]
    how: str
    strength: float
    weight: float


@dataclass(frozen=True, slots=True)
class Why:
    """What a record's score is made of.

    `similarity` is that of its likest passage, `standout` by how much it is above what does not answer the question. `counted` are
    the parts that the log odds are the sum of; without a topic there are none. `names` is how surely it names who is asked for.
    """

    words: tuple[WhyWord, ...]
    similarity: float
    standout: float
    names: float
    counted: tuple[tuple[str, float], ...]
    score: float
    sure: float = CLAIMED
    least: float = DOUBTED


def explain_scores(query: Query, candidates: Iterable[Candidate], vocabulary: Vocabulary, scores: Mapping[str, float]) -> dict[str, Why]:
    """Explain the records that have a score, by their ids."""
    kept = weigh_candidates(query, [one for one in candidates if one.record_id in scores], vocabulary)
    return {one.candidate.record_id: _explain_one(query, one, vocabulary, scores[one.candidate.record_id]) for one in kept}


def _explain_one(query: Query, evidence: Evidence, vocabulary: Vocabulary, score: float) -> Why:
    passage = choose_passage(evidence, query)
    total = sum(word.weight for word in query.words)
    heading = _find_forms(passage.found.passage.context, query.words, vocabulary)
    words = zip(query.words, passage.strengths, strict=True)
    return Why(
        tuple(_explain_word(word, strength, passage, heading, total) for word, strength in words),
        round(evidence.candidate.found[0].likeness, 4),
        round(evidence.candidate.standout, 4),
        round(weigh_names(query, evidence), 4),
        _count(evidence) if query.words else (),
        score,
    )


def _explain_word(word: AskedWord, strength: float, passage: PassageEvidence, heading: Mapping[str, list[str]], total: float) -> WhyWord:
    found = {one.term for one in passage.words} | set(heading)
    met = next((meaning for meaning in word.meanings if found.issuperset(meaning.terms)), None) if strength else None
    terms = met.terms if met else ()
    forms = [one.form for one in passage.words if one.term in terms] + [form for term in terms for form in heading.get(term, [])]
    return WhyWord(word.form, tuple(dict.fromkeys(forms)), met.how if met else "", round(strength, 4), round(word.weight / total, 4))


def _find_forms(text: str, words: Sequence[AskedWord], vocabulary: Vocabulary) -> dict[str, list[str]]:
    """Return the words of a text that may mean what is asked, by their terms."""
    said: dict[str, list[str]] = {}
    folded = {part.strip('.,:;?!«»"()').casefold(): part.strip('.,:;?!«»"()') for part in text.split()}
    for term in {term for word in words for meaning in word.meanings for term in meaning.terms}:
        for form in vocabulary.forms(term):
            if form in folded:
                said.setdefault(term, []).append(folded[form])
    return said


def _count(evidence: Evidence) -> tuple[tuple[str, float], ...]:
    """Return each part of the log odds under the name that it has in the calibration."""
    features = read_features(evidence)
    return tuple(
        (part.name, round(getattr(CALIBRATION, part.name) * value, 3)) for part, value in zip(fields(CALIBRATION), features, strict=True)
    )
