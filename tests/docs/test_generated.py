"""What programs write in the docs is as they write it now, and marked as theirs."""

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

from benchmarks.measures.quality_page import HEAD, PAGE, PARTS
from tests.docs.pages import ROOT


def load_script(name: str) -> ModuleType:
    """A script of the folder docs, which is no package."""
    spec = importlib.util.spec_from_file_location(name, ROOT / f"docs/{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_command_page_is_made_from_the_commands_help() -> None:
    assert (ROOT / "docs/cli.md").read_text(encoding="utf-8") == load_script("make_cli").render(), "run make docs"


HOUSE = load_script("make_house")


@pytest.mark.parametrize("page", HOUSE.TARGETS, ids=lambda path: path.name)
def test_the_house_is_drawn_from_the_floors(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert text.count(HOUSE.BEGIN) == text.count(HOUSE.END) == 1
    assert text == HOUSE.render(text), "run make docs"


def test_all_floors_are_in_the_house() -> None:
    floors = {init.parent.name for room in HOUSE.ROOMS for init in (ROOT / room).rglob("__init__.py")}
    assert {name for name in floors if f"{name}/ " not in HOUSE.draw_house()} == set()


def test_the_page_of_figures_is_written_by_programs_alone() -> None:
    text = PAGE.read_text(encoding="utf-8")
    parts = re.findall(r"^<!-- ([\w ]+): written by a program -->\n.*?\n<!-- end of \1 -->\n", text, re.MULTILINE | re.DOTALL)
    rest = re.sub(r"^<!-- ([\w ]+): written by a program -->\n.*?\n<!-- end of \1 -->\n", "", text, flags=re.MULTILINE | re.DOTALL)
    assert tuple(parts) == PARTS
    assert rest.strip() == HEAD.strip()
