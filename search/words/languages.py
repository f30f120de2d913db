"""The languages that answers are given in: a question is answered in its own."""

from functools import cache

from radsminne.search.words.shapes import Language


@cache
def read_language(code: str) -> Language:
    """Return the words of a language: "nb", "nn" or "en".

    Only its own file is read: an answer needs one of them.
    """
    match code:
        case "nn":
            from radsminne.search.words.nn import NYNORSK  # noqa: PLC0415

            return NYNORSK
        case "en":
            from radsminne.search.words.en import ENGLISH  # noqa: PLC0415

            return ENGLISH
        case _:
            from radsminne.search.words.nb import BOKMAAL  # noqa: PLC0415

            return BOKMAAL
