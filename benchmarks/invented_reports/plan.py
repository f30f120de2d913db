"""How one report is written: all its parts keep to it."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from random import Random

from benchmarks.invented_reports import words
from benchmarks.invented_reports.bodies import Body
from benchmarks.invented_reports.days import Period, write_days
from benchmarks.invented_reports.parts import Days, Tongue


@dataclass(frozen=True, slots=True)
class Plan:
    """How one report is written."""

    random: Random
    tongue: Tongue
    body: Body
    period: Period
    traits: Mapping[str, str]
    annual_meeting: datetime.date
    """When those who lead were elected."""

    def say(self, key: str) -> str:
        """Return one of the words for something."""
        return words.word(self.random, self.tongue, key)

    def pick(self, *rows: str) -> str:
        """Return the one of three texts that is in the report's language."""
        return words.pick(self.tongue, *rows)

    def join(self, names: list[str]) -> str:
        """Return names with commas and "og"."""
        return words.join(self.tongue, names)

    def date(self, days: Days) -> str:
        """Write when something was, in the form of this report."""
        return write_days(self.random, self.tongue, self.traits["date"], days, year=self.period.needs_year)

    def date_in_prose(self, days: Days) -> str:
        """Write it as a sentence does, with the name of the month."""
        named = self.traits["date"] if self.traits["date"] in ("digits and year", "slash", "glued month") else "day month"
        return write_days(self.random, self.tongue, named, days, year=self.period.needs_year)

    def flip(self, chance: float = 0.5) -> bool:
        """Tell whether something happens that does so at this chance."""
        return self.random.random() < chance
