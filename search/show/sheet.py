"""An answer on its way to lines of text: what all its parts need."""

from collections.abc import Iterator
from dataclasses import dataclass

from radsminne.search.show.typesetting import Paint, measure, wrap
from radsminne.search.summary import Answer
from radsminne.search.words.languages import read_language
from radsminne.search.words.shapes import PeopleWording, Wording


@dataclass(frozen=True, slots=True)
class Sheet:
    """An answer, the width of its lines, and how words are set off."""

    answer: Answer
    width: int
    paint: Paint
    archive: str | None = None
    """The folder that the search was told to look in, None where it is the usual one."""

    @property
    def words(self) -> Wording:
        """The words of the question's language."""
        return read_language(self.answer.question.language).answer

    @property
    def people_words(self) -> PeopleWording:
        """Its words for people."""
        return read_language(self.answer.question.language).people

    def write(self, text: str, first: str = "", hanging: str | None = None) -> Iterator[str]:
        """Yield a text as lines, the first behind `first`, the others behind `hanging`."""
        yield from wrap(text, self.width, first, hanging)

    def write_list(self, heading: str, entries: list[str]) -> Iterator[str]:
        """Yield entries, one a line, behind a heading that stands in a column of its own."""
        for n, entry in enumerate(entries):
            begin = self.paint.warning(heading) if n == 0 else " " * measure(heading)
            yield from wrap(entry, self.width, f"{begin} ", " " * (measure(heading) + 1))


def choose(forms: tuple[str, str], count: int) -> str:
    """Return the form for one, or for several, with the number in it."""
    return forms[count != 1].format(n=count)
