"""Which of several papers that hold the same is the one to cite."""

from radsminne.corpus.records import Document, DocumentKind, TextSource

# The paper that tells most comes first; among copies of one, the one that has pages to cite, then the one that was easiest to read.
_KINDS = (DocumentKind.MINUTES, DocumentKind.ANNUAL_REPORT, DocumentKind.OTHER, DocumentKind.NOTICE)
_SOURCES = (TextSource.LAYOUT, TextSource.DOCX, TextSource.TEXT, TextSource.MIXED, TextSource.OCR)


def rank_paper(document: Document | None, document_id: str) -> tuple[int, int, str]:
    """Return the key that orders papers that hold the same.

    The one that says most first, then the one that has pages to cite.
    """
    if document is None:
        return len(_KINDS), len(_SOURCES), document_id
    return _KINDS.index(document.kind), _SOURCES.index(document.source), document.path
