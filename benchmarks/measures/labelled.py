"""The documents whose right reading is known, and what each is, told without naming anyone.

The project's own: the example archive, and the fixtures of tests/extract. Beside the project, where a folder `shared` lies there: two
documents of one council in many forms, and minutes of other bodies. Those are real and stay out of the project: they are spoken of by
what they are.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"

EXAMPLES, FIXTURES, FORMS, OTHERS = "examples", "fixtures", "one council in many forms", "other bodies"
OWN = (EXAMPLES, FIXTURES)
"""The groups that are in every clone."""

ENDINGS = {".txt": "text", ".docx": "DOCX", ".pdf": "PDF", ".md": "Markdown", ".html": "web page"}
LAYOUTS = (
    ("scan_vedlegg", "appendices scanned"),
    ("scan", "scanned"),
    ("mixed", "some pages scanned"),
    ("2col_hyph", "two columns, hyphenated"),
    ("2col", "two columns"),
    ("hyph", "hyphenated"),
    ("tablebox", "boxes drawn as tables"),
    ("atttable", "attendance in a table"),
    ("times", "another typeface"),
    ("rotated", "turned pages"),
    ("owner_only", "locked against changes"),
)
"""What a part of a variant's name says of its layout; the longer ones first."""
BODIES = (("komit", "committee"), ("styre", "board"), ("utvalg", "utvalg"), ("råd", "council"))
"""What a part of a body's name says of what it is."""
KINDS = {"minutes": "minutes", "annual_report": "annual report", "notice": "notice", "other": "paper"}
_VARIANTS = {
    "referat-2023-02-03": ("referat*", "rotated*", "owner_only*"),
    "arsrapport-2024": ("aarsrapport*", "arsrapport*"),
}
"""The right readings of the two documents in many forms, and how the files of each begin."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A document and the label that tells its right reading."""

    group: str
    path: Path
    label: Path
    kind: str
    form: str
    body: str
    year: str

    @property
    def name(self) -> str:
        """Its key among the floors."""
        return f"{self.group}/{self.path.name}"

    @property
    def described(self) -> str:
        """What it is: "committee minutes 2004 (text)"."""
        what = " ".join(part for part in (self.body, self.kind, self.year) if part)
        return f"{what} ({self.form})"


def find_labelled(root: Path = ROOT, shared: Path = SHARED) -> list[Labelled]:
    """Find every document that has a label, the project's own first.

    A label without a document is let be.
    """
    return [describe(*found) for found in _find_pairs(root, shared)]


def _find_pairs(root: Path, shared: Path) -> Iterator[tuple[str, Path, Path]]:
    yield from ((EXAMPLES, *pair) for pair in _pair_up(root / "examples/expected", [root / "examples/archive"]))
    fixtures = root / "tests/extract/fixtures"
    yield from ((FIXTURES, *pair) for folder in (fixtures, fixtures / "reports") for pair in _pair_up(folder, [folder]))
    for stem, patterns in _VARIANTS.items():
        label = shared / "golden" / f"{stem}.json"
        folders = [folder for folder in (shared / "seeds", shared / "variants") if label.is_file() and folder.is_dir()]
        yield from ((FORMS, path, label) for folder in folders for pattern in patterns for path in sorted(folder.glob(pattern)))
    samples = shared / "samples"
    yield from ((OTHERS, *pair) for pair in _pair_up(samples / "labels", [samples / "minutes", samples / "reports", samples / "pdf"]))


def _pair_up(labels: Path, folders: Iterable[Path]) -> Iterator[tuple[Path, Path]]:
    documents = {path.stem: path for folder in folders if folder.is_dir() for path in sorted(folder.iterdir()) if path.suffix in ENDINGS}
    for label in sorted(labels.glob("*.json")) if labels.is_dir() else ():
        if label.stem in documents:
            yield documents[label.stem], label


def describe(group: str, path: Path, label: Path) -> Labelled:
    """Tell what a document is."""
    said = read_label(label)
    document, meeting = said.get("document") or {}, said.get("meeting") or {}
    year = str(meeting.get("date") or document.get("year") or "")[:4]
    council = str(document.get("council") or "").casefold()
    body = next((body for part, body in BODIES if part in council), "body")
    kind = KINDS.get(str(document.get("kind")), "minutes" if meeting else "paper")
    return Labelled(group, path, label, kind, _find_form(path, document), body, year)


def read_label(label: Path) -> dict[str, Any]:
    """Read a label."""
    said: dict[str, Any] = json.loads(label.read_text(encoding="utf-8"))
    return said


def _find_form(path: Path, document: dict[str, Any]) -> str:
    layout = "scanned" if document.get("source") == "ocr" else next((told for part, told in LAYOUTS if part in path.stem), None)
    return ENDINGS[path.suffix] + (f", {layout}" if layout else "")


def make_fingerprint(*paths: Path) -> str:
    """Return a fingerprint of what files hold: figures of other labels or documents cannot be compared."""
    digest = hashlib.sha256()
    for path in sorted(paths):
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:12]
