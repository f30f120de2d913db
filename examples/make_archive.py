"""Make the example archive: the papers of an invented council.

Beside them lies what a right reading of each one finds.

Run `python examples/make_archive.py` to write examples/archive/ and examples/expected/ anew, or name another folder to put both in.
"""

import json
import sys
from pathlib import Path

from papers import Paper, read_papers
from print_docx import print_docx
from print_pdf import print_pdf, print_scan
from right_reading import describe_paper

HERE = Path(__file__).parent


def print_paper(paper: Paper) -> tuple[bytes, int | None]:
    """Return the file and its number of pages, None where the format has none."""
    if paper.look.format == "docx":
        return print_docx(paper), None
    return print_scan(paper) if paper.look.format == "scan" else print_pdf(paper)


def make_archive(folder: Path) -> list[Path]:
    """Write all documents and their right readings under `folder`; return the documents."""
    archive, expected = folder / "archive", folder / "expected"
    archive.mkdir(parents=True, exist_ok=True)
    expected.mkdir(exist_ok=True)
    written = []
    for paper in read_papers(HERE / "content"):
        data, pages = print_paper(paper)
        document = archive / paper.file_name
        document.write_bytes(data)
        reading = json.dumps(describe_paper(paper, pages), ensure_ascii=False, indent=1)
        (expected / f"{paper.stem}.json").write_text(f"{reading}\n", encoding="utf-8")
        written.append(document)
    return written


def main() -> int:
    """Write the archive where it is asked for."""
    documents = make_archive(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)
    print(f"{len(documents)} documents, {sum(path.stat().st_size for path in documents) // 1024} KB")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
