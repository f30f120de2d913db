"""The languages that answers are given in: a question is answered in its own."""

from radsminne.search.words.en import ENGLISH
from radsminne.search.words.nb import BOKMAAL
from radsminne.search.words.nn import NYNORSK

LANGUAGES = {"nb": BOKMAAL, "nn": NYNORSK, "en": ENGLISH}
