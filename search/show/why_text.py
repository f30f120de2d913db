"""Why a record is a hit, as lines for a person."""

from collections.abc import Iterator

from radsminne.search.hits.hits import Hit
from radsminne.search.hits.why import Why, WhyWord
from radsminne.search.show.sheet import Sheet
from radsminne.search.show.typesetting import clean
from radsminne.search.words.languages import read_language
from radsminne.search.words.shapes import WhyWording


def write_why(sheet: Sheet, hit: Hit, hanging: str) -> Iterator[str]:
    """Yield why a hit is offered.

    The lines have its id, the words that matched and how, the likeness, and what each counted towards the score.
    """
    words = read_language(sheet.answer.question.language).why
    yield from sheet.write(sheet.paint.aside(f"{words.id} {hit.record.id}"), hanging)
    if hit.why is None:
        return
    said = "; ".join(_explain(hit.why, words))
    yield from sheet.write(f"{sheet.paint.label(words.why)} {sheet.paint.aside(clean(said))}", hanging, f"{hanging}  ")


def _explain(why: Why, words: WhyWording) -> Iterator[str]:
    yield from (_explain_word(word, words) for word in why.words)
    yield words.similarity.format(likeness=_write_number(why.similarity, ".2f"), standout=_write_number(why.standout, "+.2f"))
    if why.names < 1:
        yield words.names.format(share=f"{why.names:.2f}")
    if why.counted:
        yield ", ".join(f"{words.counted.get(name, name)} {_write_number(value, '+.1f')}" for name, value in why.counted)
    template = words.score if why.score >= why.sure else words.unsure
    yield template.format(score=f"{why.score:.2f}", sure=f"{why.sure:.2f}", least=f"{why.least:.2f}")


def _explain_word(word: WhyWord, words: WhyWording) -> str:
    if not word.forms:
        return f"{word.asked}: {words.lacks}" if not word.strength else f"{word.asked}: {words.hows.get(word.how, word.how)}"
    said = " ".join(f"«{form}»" for form in word.forms)
    return f"{word.asked}: {said} ({words.hows.get(word.how, word.how)} {word.strength:.2f})"


def _write_number(value: float, form: str) -> str:
    return format(value, form).replace("-", "−")
