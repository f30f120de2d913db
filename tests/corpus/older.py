"""Archives as older versions of the program made them."""

import contextlib
import sqlite3
from pathlib import Path

# What leads back from a version of the tables to the one before it.
_BACK = {
    5: """
        ALTER TABLE decisions DROP COLUMN adopts; ALTER TABLE decisions DROP COLUMN confidence;
        ALTER TABLE cases DROP COLUMN confidence; ALTER TABLE attendances DROP COLUMN confidence;
    """,
    4: """
        ALTER TABLE files ADD COLUMN program TEXT NOT NULL DEFAULT '0123456789ab';
        UPDATE files SET program = program || ' ' || limits WHERE outcome = 'failed';
        ALTER TABLE files DROP COLUMN reading_version; ALTER TABLE files DROP COLUMN limits;
        ALTER TABLE import_runs ADD COLUMN program TEXT NOT NULL DEFAULT '0123456789ab';
        ALTER TABLE import_runs DROP COLUMN reading_version;
    """,
    3: "ALTER TABLE pages DROP COLUMN scanned;",
    2: "ALTER TABLE files DROP COLUMN council;",
    1: "",
}


def change(folder: Path, sql: str) -> None:
    """Change the database of an archive behind its back."""
    with contextlib.closing(sqlite3.connect(folder / "radsminne.db", isolation_level=None)) as connection:
        connection.executescript(sql)


def make_older(folder: Path, version: int) -> None:
    """Make an archive of this version what an older version would have made; its views go, as views are made anew."""
    with contextlib.closing(sqlite3.connect(folder / "radsminne.db")) as connection:
        views = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'view'")]
    steps = [sql for newer, sql in _BACK.items() if newer > version]
    drops = [f"DROP VIEW {name};" for name in views]
    done = f"UPDATE archive_info SET value = '{version}' WHERE key = 'schema_version';"  # noqa: S608 - our own number
    change(folder, "\n".join([*drops, *steps, done]))
