"""Writes docs/cli.md from the commands' own help and the problem codes.

Tests/test_docs.py holds that it is fresh.
"""

from pathlib import Path

import click

from radsminne.cli import main
from radsminne.corpus.problems import ProblemCode

TARGET = Path(__file__).with_name("cli.md")
HEAD = """# The commands

This page is made from the commands' own help by `make docs`; do not edit it by hand.

Results go to standard output, everything else to standard error. Exit codes: 0 done (a search that finds nothing is done), 1 finished but
some files could not be read, 2 wrong usage, 3 the input file cannot be read, 4 the archive is missing, damaged or made by a newer version,
5 a database or an index server cannot be reached, 6 the asked-for model or engine is not available, 130 interrupted.
"""
CODES_HEAD = (
    "",
    "## Problem codes",
    "",
    "What is wrong with a file, in a document or with the archive is told in words, and in JSON with one of these codes beside them.",
    "",
    "| code | what it means |",
    "| --- | --- |",
)


def render() -> str:
    """Return the whole page: the program's help, each command's, and the problem codes."""
    context = click.Context(main, info_name="radsminne", terminal_width=100, help_option_names=["-h", "--help"])
    parts = [HEAD, "```text", main.get_help(context), "```"]
    for name in main.list_commands(context):
        command = main.get_command(context, name)
        assert command is not None
        inner = click.Context(command, info_name=name, parent=context, terminal_width=100)
        parts += ["", f"## {name}", "", "```text", command.get_help(inner), "```"]
    return "\n".join([*parts, *CODES_HEAD, *(f"| `{code.value}` | {code.gloss} |" for code in ProblemCode)]) + "\n"


if __name__ == "__main__":
    TARGET.write_text(render(), encoding="utf-8")
