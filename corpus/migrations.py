"""How an archive of an older version becomes one of this version, in numbered steps."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """The statements that lead to a version from the one before it, in the SQL that SQLite and PostgreSQL share."""

    version: int
    statements: tuple[str, ...]


STEPS = (Step(1, ()), Step(2, ("ALTER TABLE files ADD COLUMN council TEXT",)))
"""Views are made anew after the last step, so a step changes tables only."""

SCHEMA_VERSION = STEPS[-1].version
"""What this program writes; what corpus/schema.py says."""
