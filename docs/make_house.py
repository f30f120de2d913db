"""Draws the floors of the house into docs/architecture.md and CONTRIBUTING.md.

Tests/docs holds that the drawing is fresh.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
TARGETS = (ROOT / "docs/architecture.md", ROOT / "CONTRIBUTING.md")
ROOMS = ("radsminne", "corpus", "extract", "index", "search", "benchmarks")
BEGIN, END = "<!-- the house: written by make docs -->", "<!-- end of the house -->"
_PART = re.compile(rf"(?<={re.escape(BEGIN)}\n).*?(?={re.escape(END)})", re.DOTALL)


def draw_house() -> str:
    """All floors, one a line, each with what its __init__ says of it."""
    floors = [floor for room in ROOMS for floor in find_floors(ROOT / room)]
    rows = [(draw_floor(floor), describe(floor / "__init__.py")) for floor in floors]
    rows.append(("cli.py", describe(ROOT / "cli.py")))
    width = max(len(name) for name, _ in rows)
    return "\n".join(["```text", *(f"{name:{width}}  {what}" for name, what in rows), "```"]) + "\n"


def find_floors(room: Path) -> Iterator[Path]:
    """Yield a room and the packages in it, each after the one it lies in.

    The links in radsminne/ lead to other rooms.
    """
    yield room
    for path in sorted(room.iterdir()):
        if (path / "__init__.py").exists() and not path.is_symlink():
            yield from find_floors(path)


def draw_floor(floor: Path) -> str:
    """Return the name of a floor, set in by how deep it lies."""
    return f"{'  ' * (len(floor.relative_to(ROOT).parts) - 1)}{floor.name}/"


def describe(module: Path) -> str:
    """Return the first line of a module's docstring, without its full stop."""
    told = ast.get_docstring(ast.parse(module.read_text(encoding="utf-8"))) or ""
    return told.partition("\n")[0].removesuffix(".")


def render(page: str) -> str:
    """Return a page with the house drawn anew between its two marks."""
    return _PART.sub(lambda _: draw_house(), page)


if __name__ == "__main__":
    for target in TARGETS:
        target.write_text(render(target.read_text(encoding="utf-8")), encoding="utf-8")
