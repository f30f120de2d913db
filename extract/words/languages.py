"""Function words that tell bokmål, nynorsk and English apart; no word stands in two of the lists."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Common to both written forms of Norwegian, and no English words.
NORWEGIAN = _words("og er på av til det den som med har kan seg skal vil om ved etter også men da når ut opp inn der var eller mellom")

BOKMAAL = _words("""
    ikke jeg fra en et de noe noen hva hvem hvor hvordan hvilke hvilken hvorfor mye bare blir ble blitt være vært
    dem hun hvis disse flere nå hver kommer gjøre begge øvrige vedtatt godkjent medlemmer
    """)

NYNORSK = _words("""
    ikkje eg frå ein eit dei noko nokon nokre kva kven kvar korleis kvifor mykje berre vart vorte vere vore hjå desse
    fleire òg kjem gjere dykk hennar dykkar samrøystes vedteke godkjend medlemer medlemar medan saman korkje noreg
    """)

ENGLISH = _words("the of and that with was were are this which from it not has will been or we their they")
