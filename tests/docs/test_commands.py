"""Every command in the docs is one that the program, the Makefile or Python takes."""

import importlib.util
import re
import shlex
from pathlib import Path

import click
import pytest

from radsminne import cli
from tests.docs.pages import PAGES, ROOT, Page

TARGETS = set(re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
OTHERS = {"git", "apt", "source"}
"""Programs that are not ours."""
OPTIONS = {name for command in cli.main.commands.values() for option in command.params for name in (*option.opts, *option.secondary_opts)}

OF_BENCHMARKS = set(re.findall(r'"(--[\w-]+)"', "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "benchmarks").glob("*.py"))))

COMMANDS = sorted({command for page in PAGES for command in page.commands})


def check_radsminne(arguments: list[str]) -> None:
    """Parse the line as the program would, without running it; what it is run on may be left out."""
    if arguments[0].startswith("-"):
        assert arguments[0] in {name for option in cli.main.params for name in option.opts} | {"--version", "-h", "--help"}
        return
    command = cli.main.commands[arguments[0]]
    try:
        command.make_context(arguments[0], arguments[1:], parent=click.Context(cli.main, **cli.main.context_settings))
    except click.MissingParameter as error:
        if not isinstance(error.param, click.Argument):  # without one, the docs speak of the command, not of a run
            raise


def check_make(arguments: list[str]) -> None:
    """Each word is a target or sets a variable."""
    assert [word for word in arguments if word not in TARGETS and "=" not in word] == []


def check_python(arguments: list[str]) -> None:
    """The module or the file is there, and knows the options."""
    if arguments[0] == "-m":
        spec = importlib.util.find_spec(arguments[1])
        assert spec is not None
        assert spec.origin is not None
        path, rest = Path(spec.origin), arguments[2:]
    else:
        path, rest = ROOT / arguments[0], arguments[1:]
    source = path.read_text(encoding="utf-8")
    assert [word for word in rest if word.startswith("--") and f'"{word}"' not in source] == []


def check_pytest(arguments: list[str]) -> None:
    """What is to be run is there."""
    places = [word.partition("::")[0] for word in arguments if "/" in word]
    assert [place for place in places if not (ROOT / place).exists()] == []


CHECKS = {"radsminne": check_radsminne, "make": check_make, "python": check_python, "pytest": check_pytest}


def check(command: str) -> None:
    """Hold one command line against who takes it."""
    program, *arguments = shlex.split(command, comments=True)
    name = program.removeprefix(".venv/bin/")
    assert name in CHECKS or name in OTHERS, f"who takes {command}?"
    if name in CHECKS:
        CHECKS[name](arguments)


@pytest.mark.parametrize("command", COMMANDS)
def test_commands_are_taken(command: str) -> None:
    check(command)


@pytest.mark.parametrize(
    "command",
    [
        "radsminne serach helse",
        "radsminne search --form 2023",
        "make tets",
        "python -m benchmarks.qualty",
        "python -m benchmarks.quality --pni",
        "rm -rf x",
    ],
)
def test_a_wrong_command_is_found(command: str) -> None:
    with pytest.raises((AssertionError, KeyError, click.ClickException)):
        check(command)


def is_taken(words: list[str]) -> bool:
    """True for options with their values that some command takes."""
    for name, command in cli.main.commands.items():
        paths = ["x" for argument in command.params if isinstance(argument, click.Argument)]
        try:
            check_radsminne([name, *paths, *words])
        except click.UsageError:
            continue
        return True
    return False


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_options_that_stand_alone_are_options_of_some_command(page: Page) -> None:
    alone = [shlex.split(span) for span in page.spans if span.startswith("--")]
    assert [words[0] for words in alone if len(words) == 1 and words[0] not in OPTIONS | OF_BENCHMARKS] == []
    assert [words for words in alone if len(words) > 1 and not is_taken(words)] == []


def test_a_value_that_no_option_takes_is_found() -> None:
    assert is_taken(["--kind", "case"])
    assert not is_taken(["--kind", "cake"])


@pytest.mark.parametrize("name", sorted(cli.main.commands))
def test_every_command_has_help_and_says_what_its_options_do(name: str) -> None:
    command = cli.main.commands[name]
    assert command.help
    assert all(option.help for option in command.params if isinstance(option, click.Option))
