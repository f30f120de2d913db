"""How an archive of an older version becomes one of this version, in numbered steps."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """The statements that lead to a version from the one before it.

    They are in the SQL that SQLite and PostgreSQL share.
    """

    version: int
    statements: tuple[str, ...]


STEPS = (
    Step(1, ()),
    Step(2, ("ALTER TABLE files ADD COLUMN council TEXT",)),
    # Which pages of a mixed document were scans was not kept: until it is read again, none of them is told as certain.
    Step(
        3,
        (
            "ALTER TABLE pages ADD COLUMN scanned BOOLEAN NOT NULL DEFAULT FALSE",
            "UPDATE pages SET scanned = TRUE WHERE document_id IN (SELECT id FROM documents WHERE source IN ('ocr', 'mixed'))",
        ),
    ),
    # What had read a file was a fingerprint of 12 letters; a file that failed had a space and the limits after it.
    # All of it counts as the first version of the reading: nothing is read again because the archive is taken along.
    Step(
        4,
        (
            "ALTER TABLE files ADD COLUMN reading_version INTEGER NOT NULL DEFAULT 1",
            "ALTER TABLE files ADD COLUMN limits TEXT",
            "UPDATE files SET limits = SUBSTR(program, 14) WHERE outcome = 'failed' AND SUBSTR(program, 13, 1) = ' '",
            "ALTER TABLE files DROP COLUMN program",
            "ALTER TABLE import_runs ADD COLUMN reading_version INTEGER NOT NULL DEFAULT 1",
            "ALTER TABLE import_runs DROP COLUMN program",
        ),
    ),
    Step(
        5,
        (
            "ALTER TABLE decisions ADD COLUMN adopts TEXT",
            "ALTER TABLE decisions ADD COLUMN confidence FLOAT",
            "ALTER TABLE cases ADD COLUMN confidence FLOAT",
            "ALTER TABLE attendances ADD COLUMN confidence FLOAT",
        ),
    ),
    # The figures of reports have a table of their own.
    Step(6, ()),
)
"""A step changes the tables that were there: new ones and the views are made after the last step."""

SCHEMA_VERSION = STEPS[-1].version
"""What this program writes; what corpus/database/schema.py says."""
