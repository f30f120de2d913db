"""The docs say what is: the command page is fresh, and every link leads somewhere."""

import importlib.util
import re
from pathlib import Path

import click
import pytest

from radsminne import cli

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md")), *sorted((ROOT / "examples").glob("*.md"))]


def test_the_command_page_is_made_from_the_commands_help() -> None:
    spec = importlib.util.spec_from_file_location("make_cli", ROOT / "docs/make_cli.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert (ROOT / "docs/cli.md").read_text(encoding="utf-8") == module.render(), "run make docs"


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.name)
def test_links_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("name", sorted(cli.main.commands))
def test_every_command_has_help_and_says_what_its_options_do(name: str) -> None:
    command = cli.main.commands[name]
    assert command.help
    assert all(option.help for option in command.params if isinstance(option, click.Option))
