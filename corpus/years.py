"""Years of two digits: which century papers and questions mean."""

_CENTURY_TURN = 70
"""Where nothing else tells the century, "70" is 1970 and "69" is 2069.

Papers of before 1970 are seldom, and those write the year with four digits; plans of today reach past 2050 ("strategi for 2030–60").
"""


def complete_year(year: int, near: int | None = None) -> int:
    """Give a year its century: 98 is 1998 and 5 is 2005, or what lies nearest to the year `near`; one of three digits or more is whole."""
    if year >= 100:
        return year
    if near is None:
        return year + (1900 if year >= _CENTURY_TURN else 2000)
    return min((century + year for century in (1900, 2000)), key=lambda whole: abs(whole - near))
