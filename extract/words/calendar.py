"""Words of the calendar and of counting: bokmål, nynorsk and English side by side."""

MONTHS: dict[str, int] = {
    word: number
    for number, words in {
        1: "januar january jan",
        2: "februar february feb febr",
        3: "mars march mar",
        4: "april apr",
        5: "mai may",
        6: "juni june jun",
        7: "juli july jul",
        8: "august aug",
        9: "september sept sep",
        10: "oktober october okt oct",
        11: "november nov",
        12: "desember december des dec",
    }.items()
    for word in words.split()
}

WEEKDAYS: dict[str, int] = {
    word: number
    for number, words in enumerate(
        (
            "mandag måndag monday",
            "tirsdag tysdag tuesday",
            "onsdag wednesday",
            "torsdag thursday",
            "fredag friday",
            "lørdag laurdag saturday",
            "søndag sundag sunday",
        )
    )
    for word in words.split()
}
"""Monday is 0, as in `datetime.date.weekday`."""

UNITS: dict[str, int] = {
    word: number
    for number, words in {
        0: "null zero",
        1: "en ein ei ett eit én éin ett one",
        2: "to two",
        3: "tre three",
        4: "fire four",
        5: "fem five",
        6: "seks six",
        7: "sju syv seven",
        8: "åtte eight",
        9: "ni nine",
        10: "ti ten",
        11: "elleve eleven",
        12: "tolv twelve",
        13: "tretten thirteen",
        14: "fjorten fourteen",
        15: "femten fifteen",
        16: "seksten sixteen",
        17: "sytten seventeen",
        18: "atten eighteen",
        19: "nitten nineteen",
    }.items()
    for word in words.split()
}

TENS: dict[str, int] = {
    word: number
    for number, words in {
        20: "tjue tyve twenty",
        30: "tretti tredve thirty",
        40: "førti forty",
        50: "femti fifty",
        60: "seksti sixty",
        70: "sytti seventy",
        80: "åtti eighty",
        90: "nitti ninety",
    }.items()
    for word in words.split()
}

SCHOOL_YEAR_BEGINS = 8
"""The month: what comes from August on is of the first of a school year's two years."""

SEASONS = r"vår|sommer|sumar|høst|haust|vinter|spring|summer|autumn|winter"
