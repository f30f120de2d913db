"""Writes docs/cli.md from the commands' own help; tests/test_docs.py holds that it is fresh."""

from pathlib import Path

import click

from radsminne.cli import main

TARGET = Path(__file__).with_name("cli.md")
HEAD = """# The commands

This page is made from the commands' own help by `make docs`; do not edit it by hand.

Results go to standard output, everything else to standard error. Exit codes: 0 done (a search that finds nothing is done), 1 finished but
some files could not be read, 2 wrong usage, 3 the input file cannot be read, 4 the archive is missing, damaged or made by a newer version,
5 a database or an index server cannot be reached, 6 the asked-for model or engine is not available, 130 interrupted.
"""


def render() -> str:
    """The whole page: the program's help, then each command's."""
    context = click.Context(main, info_name="radsminne", terminal_width=100, help_option_names=["-h", "--help"])
    parts = [HEAD, "```text", main.get_help(context), "```"]
    for name in main.list_commands(context):
        command = main.get_command(context, name)
        assert command is not None
        inner = click.Context(command, info_name=name, parent=context, terminal_width=100)
        parts += ["", f"## {name}", "", "```text", command.get_help(inner), "```"]
    return "\n".join(parts) + "\n"


if __name__ == "__main__":
    TARGET.write_text(render(), encoding="utf-8")
