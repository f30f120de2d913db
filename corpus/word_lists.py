"""Lists of words as text files: one row a line; a line that begins with "#" is a topic or a comment.

A list lies in the folder `data` beside the modules that read it, so that a word is added without touching code. Each is read
when it is first asked for, and kept. A row that cannot be read is a ValueError that names the file and the line.
"""

from collections.abc import Mapping
from functools import cache
from pkgutil import get_data


@cache
def read_rows(package: str, name: str) -> tuple[str, ...]:
    """Return the rows of a package's `data/<name>` in their order: a word or a phrase each."""
    lines = _read_text(package, name).splitlines()
    for row in lines:
        if not row or row[0].isspace() or row[-1].isspace():
            raise _refuse(package, name, row, "a row has no empty line, and no space before or after it")
    return tuple(row for row in lines if row[0] != "#")


@cache
def read_groups(package: str, name: str) -> tuple[tuple[str, ...], ...]:
    """Return the words of each row: "bystyre kommunestyre"."""
    return tuple(tuple(row.split()) for row in read_rows(package, name))


@cache
def read_pairs(package: str, name: str) -> Mapping[str, str]:
    """Return the second word of each row by its first: "ikkje ikke"."""
    pairs = {}
    for row in read_rows(package, name):
        first, space, second = row.partition(" ")
        if not space or " " in second:
            raise _refuse(package, name, row, "a row is two words with one space between them")
        pairs[first] = second
    return pairs


@cache
def read_dictionary(package: str, name: str) -> Mapping[str, str]:
    """Return what stands after the colon of each row by what stands before it.

    "annual report: årsrapport årsmelding".
    """
    entries = {}
    for row in read_rows(package, name):
        entry, colon, said = row.partition(": ")
        if not colon:
            raise _refuse(package, name, row, 'a row has a colon and a space behind what is asked for: "harbour: havn"')
        entries[entry] = said
    return entries


def _read_text(package: str, name: str) -> str:
    data = get_data(package, f"data/{name}")  # importlib.resources does the same, but its imports are 1 % of a cold search
    if data is None:
        raise ValueError(f"{package}: no such package")
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ValueError(f"{package}, data/{name}, line {line}: this is not UTF-8") from error


def _refuse(package: str, name: str, row: str, rule: str) -> ValueError:
    line = _read_text(package, name).splitlines().index(row) + 1
    return ValueError(f"{package}, data/{name}, line {line}: {rule}; here stands {row!r}")
