"""Days as exactly as they are written: a whole day, a month, or a year alone."""

import datetime


def read_day(text: str, *, last: bool) -> datetime.date:
    """Read "2023-02-03", "2023-02" or "2023"; a month or a year is its first day, or its last.

    ValueError if it is none of them.
    """
    missing = 2 - text.count("-")
    day = datetime.date.fromisoformat(text + "-01" * max(missing, 0))
    if not last or missing <= 0:
        return day
    months = day.year * 12 + (day.month if missing == 1 else 12)
    return datetime.date(months // 12, months % 12 + 1, 1) - datetime.timedelta(days=1)
