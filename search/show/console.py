"""What all commands share on a console.

That is how errors become one or two lines and an exit code, the common options, days and JSON.
"""

import datetime
import json
import os
import shutil
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from radsminne.corpus.days import read_day
from radsminne.corpus.errors import Error, ExitCode, UsageError
from radsminne.corpus.settings import OCR
from radsminne.search.show.typesetting import clean

if TYPE_CHECKING:
    from radsminne.search.summary import Answer

_PICTURES = (".svg", ".png")


class Program(click.Group):
    """Turns what stops a command into one or two lines and an exit code.

    The traceback comes only with -v.
    """

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 - click's own signature
        """Run a command; the broad handler is the program's edge."""
        try:
            return super().invoke(ctx)
        except Error as error:
            self._report(ctx, str(error))
            ctx.exit(error.exit_code)
        except KeyboardInterrupt:
            click.echo("interrupted; nothing that was kept is lost, run it again to go on", err=True)
            ctx.exit(ExitCode.INTERRUPTED)
        except (click.ClickException, click.exceptions.Exit, click.Abort, BrokenPipeError):
            raise
        except Exception as error:  # noqa: BLE001
            self._report(
                ctx, f"this is a fault in Radsminne ({type(error).__name__}: {error}); run it again with -v and report what it prints"
            )
            ctx.exit(1)

    @staticmethod
    def _report(ctx: click.Context, message: str) -> None:
        if ctx.find_root().meta.get("verbose"):
            traceback.print_exc()
        print_text(f"radsminne: {message}", err=True)


def _note_verbose(ctx: click.Context, _: click.Parameter, value: bool) -> None:
    if value:
        ctx.find_root().meta["verbose"] = True


class NamedPath(click.Path):
    """A file or folder that is named: an empty name would be the current folder."""

    def __init__(self, *, may_be_folder: bool = True) -> None:
        super().__init__(path_type=Path, readable=False, dir_okay=may_be_folder)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:  # noqa: ANN401 - click's own signature
        """Return the path; leave where nothing is named."""
        if value == "":
            self.fail("names no file and no folder", param, ctx)
        return super().convert(value, param, ctx)


def _read_folder(_: click.Context, __: click.Parameter, text: str | None) -> Path | None:
    if text == "":  # a shell variable that is not set
        raise click.BadParameter("names no folder")
    return Path(text) if text else None


def common(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options that every command has."""
    for option in (
        click.option(
            "-v", "--verbose", is_flag=True, expose_value=False, callback=_note_verbose, help="Show where in the program a fault arose."
        ),
        click.option("-q", "--quiet", is_flag=True, help="Print nothing but results and errors."),
        click.option(
            "--archive", callback=_read_folder, metavar="PATH", help="The archive's folder.  [default: $RADSMINNE_ARCHIVE or .radsminne]"
        ),
    ):
        command = option(command)
    return command


as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
ocr = click.option(
    "--ocr", type=click.Choice(OCR), help="Read pages from their picture: those without text, none, or all of them.  [default: auto]"
)


def read_picture(_: click.Context, __: click.Parameter, text: str | None) -> Path | None:
    """Read the value of --plot."""
    if text is not None and not text.lower().endswith(_PICTURES):
        raise click.BadParameter(f"{text!r} is no {' or '.join(_PICTURES)} file")
    if text is not None and not Path(text).parent.is_dir():
        raise UsageError(f"{text}: the plot cannot be written, for its folder does not exist; make it, or name another")
    return Path(text) if text else None


def print_json(value: object) -> None:
    """Print one JSON object on one line."""
    click.echo(json.dumps(value, ensure_ascii=False))


def print_text(text: str, *, err: bool = False) -> None:
    """Print lines; what a file name or a document could do to a terminal is taken out."""
    click.echo("\n".join(clean(line) for line in text.split("\n")), err=err)


def print_answer(answer: "Answer", archive: Path | None) -> None:
    """Print an answer as wide as the window; `archive` is the one that was named on the command line."""
    from radsminne.search.show.answer_text import answer_text  # noqa: PLC0415  most commands print no answer

    colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    text = answer_text(answer, width=shutil.get_terminal_size().columns, colour=colour, archive=str(archive) if archive else None)
    click.echo(text, nl=False, color=colour)


def first_day(_: click.Context, __: click.Parameter, text: str | None) -> datetime.date | None:
    """Read the value of --from."""
    return _read_day(text, last=False)


def last_day(_: click.Context, __: click.Parameter, text: str | None) -> datetime.date | None:
    """Read the value of --to."""
    return _read_day(text, last=True)


def _read_day(text: str | None, *, last: bool) -> datetime.date | None:
    try:
        return read_day(text, last=last) if text else None
    except ValueError:
        raise click.BadParameter(f"{text!r} is not a day (2023-02-03), a month (2023-02) or a year (2023)") from None
