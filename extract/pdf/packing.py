"""The printed pages of a document, kept small.

A long one would fill memory with its words before the first line is made.
"""

import pickle
import zlib
from collections.abc import Iterable, Iterator

from radsminne.extract.pdf.layout import PrintedPage

WHOLE = 64
"""So many pages are kept as they are: nearly all documents are shorter. A page of 500 words takes 190 kB, packed 9 kB."""
_FAST = 1
"""How hard zlib tries: harder takes three times as long and saves a tenth."""


class PackedPages:
    """Pages that can be gone through again and again; each is there only while it is looked at."""

    def __init__(self, pages: Iterable[PrintedPage] = ()) -> None:
        self._pages: list[PrintedPage | bytes] = []
        for page in pages:
            self.add(page)

    def add(self, page: PrintedPage) -> None:
        """Keep one more page."""
        self._pages.append(page if len(self._pages) < WHOLE else _pack(page))

    def __iter__(self) -> Iterator[PrintedPage]:
        return (_unpack(page) if isinstance(page, bytes) else page for page in self._pages)

    def __len__(self) -> int:
        return len(self._pages)


def _pack(page: PrintedPage) -> bytes:
    """Return a page as a few bytes."""
    return zlib.compress(pickle.dumps(page, pickle.HIGHEST_PROTOCOL), _FAST)


def _unpack(packed: bytes) -> PrintedPage:
    """Return the page again."""
    page: PrintedPage = pickle.loads(zlib.decompress(packed))  # noqa: S301 - packed by this process a moment ago
    return page
