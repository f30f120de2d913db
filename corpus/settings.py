"""What can be set, and where.

Defaults, then radsminne.toml, then the environment, then the options of a command; the last one counts.
"""

import datetime
import os
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from radsminne.corpus.errors import UsageError

_FILE = "radsminne.toml"
PREFIX = "RADSMINNE_"
OCR = ("auto", "never", "always")

Value = str | int | float | Path | datetime.date | None


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that can be set.

    Each field is a key of radsminne.toml, and RADSMINNE_ with its name in capitals.

    radsminne.toml is read in the current folder and then in the archive's folder, which knows better.
    """

    archive: Path = Path(".radsminne")
    """The archive's folder; in radsminne.toml relative to that file."""
    database: str | None = field(default=None, repr=False)
    """A PostgreSQL address for the records, in place of the file in the archive's folder; may hold a password."""
    qdrant_url: str | None = None
    """A Qdrant server for the index, in place of the one in the archive's folder."""
    qdrant_api_key: str | None = field(default=None, repr=False)
    model: str | None = None
    """An embedding model by name or path; None is the one that comes with the program."""
    workers: int | None = None
    """How many files are read at once; None is as many as the machine has cores."""
    clock: datetime.date | None = None
    """What "today" is, for questions such as "last year"; None is the real day."""
    ocr: str = "auto"
    max_bytes: int = 200_000_000
    max_pages: int = 1500
    max_seconds: float = 600.0
    """For each file, as are bytes and pages."""
    max_memory_mb: int = 4096

    @property
    def today(self) -> datetime.date:
        """The day that questions are asked on."""
        return self.clock or datetime.datetime.now().astimezone().date()


_TEXTS = {"database", "qdrant_url", "qdrant_api_key", "model"}
_COUNTS = {"workers", "max_bytes", "max_pages", "max_memory_mb"}


def load_settings(
    options: Mapping[str, Value] | None = None, *, environment: Mapping[str, str] | None = None, folder: Path | None = None
) -> Settings:
    """Return the settings for a command; an option that is None was not given."""
    folder = folder or Path.cwd()
    outside = _read_environment(os.environ if environment is None else environment)
    outside |= {key: _check(key, value, f"--{key.replace('_', '-')}") for key, value in (options or {}).items() if value is not None}
    here = _read_file(folder / _FILE)
    settings = _apply(Settings(), here | outside)
    beside = folder / settings.archive / _FILE
    if beside.absolute() == (folder / _FILE).absolute():
        return settings
    inside = _read_file(beside)
    if "archive" in inside:
        raise UsageError(f"{beside}: archive cannot be set within an archive; take it out")
    return _apply(settings, inside | outside)


def _apply(settings: Settings, values: Mapping[str, Value]) -> Settings:
    changes: dict[str, Any] = dict(values)
    return replace(settings, **changes)


def _read_file(path: Path) -> dict[str, Value]:
    """Return the checked values of a radsminne.toml; none where there is no file."""
    try:
        text = path.read_text(encoding="utf-8")
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: the settings cannot be read ({error})") from error
    import tomllib  # noqa: PLC0415 - most archives have no such file, and a search should start at once

    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"{path}: not valid TOML ({error})") from error
    values = {key: _check(key, value, f"{path}: {key}") for key, value in found.items()}
    if isinstance(archive := values.get("archive"), Path):
        values["archive"] = path.parent / archive
    return values


def _read_environment(environment: Mapping[str, str]) -> dict[str, Value]:
    """Read the environment; other RADSMINNE_ names are somebody else's, an empty value counts as not set."""
    names = {f"{PREFIX}{item.name.upper()}": item.name for item in fields(Settings)}
    return {key: _check(key, _parse(key, environment[name], name), name) for name, key in names.items() if environment.get(name)}


def _parse(key: str, text: str, where: str) -> Value:
    """Read a value out of the environment, which holds text only."""
    try:
        if key in _COUNTS:
            return int(text)
        if key == "max_seconds":
            return float(text)
        if key == "clock":
            return datetime.date.fromisoformat(text)
    except ValueError as error:
        raise UsageError(f"{where}: {text!r} {_EXPECTED[key]}") from error
    return text


_EXPECTED = {
    **dict.fromkeys(_TEXTS, "is not a text"),
    **dict.fromkeys(_COUNTS, "is not a whole number above 0"),
    "archive": "is not a folder's path",
    "max_seconds": "is not a number above 0",
    "clock": "is not a day like 2024-12-31",
    "ocr": f"is not one of {', '.join(OCR)}",
}


def _check(key: str, value: object, where: str) -> Value:
    """Return the value as its field holds it; UsageError names where it was set and what is expected."""
    if key not in _EXPECTED:
        import difflib  # noqa: PLC0415 - for the hint in an error only

        close = difflib.get_close_matches(key, _EXPECTED, 1)
        hint = f"; did you mean {close[0]}?" if close else f"; known are {', '.join(sorted(_EXPECTED))}"
        raise UsageError(f"{where} is not a setting{hint}")
    checked = _convert(key, value)
    if checked is None:
        raise UsageError(f"{where}: {value!r} {_EXPECTED[key]}")
    return checked


def _convert(key: str, value: object) -> Value:
    """Return the value as its field holds it; None where it is of the wrong kind."""
    if key == "archive":
        return Path(value).expanduser() if isinstance(value, str | Path) and str(value) else None
    if key == "clock":
        return _convert_day(value)
    if key in _TEXTS:
        return value if isinstance(value, str) and value else None
    if key == "ocr":
        return value if isinstance(value, str) and value in OCR else None
    # A bool is an int to Python, but not to whoever wrote `workers = true`.
    kinds = int if key in _COUNTS else int | float
    return value if isinstance(value, kinds) and not isinstance(value, bool) and value > 0 else None


def _convert_day(value: object) -> datetime.date | None:
    """Return a day, TOML's own or one in quotes; None for a point of time, which is not a day."""
    if isinstance(value, str):
        try:
            return datetime.date.fromisoformat(value)
        except ValueError:
            return None
    return value if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime) else None
