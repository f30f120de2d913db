"""What minutes write where nothing was decided, where a case was put off or only noted, and what is a formality. nb, nn, en."""

NO_DECISION = frozenset(
    (
        *("intet", "ingen", "ingenting", "ikke noe vedtak", "ingen vedtak", "intet vedtak", "ikke aktuelt"),
        *("inkje", "ingen ting", "ikkje noko vedtak", "inkje vedtak", "ikkje aktuelt"),
        *("none", "nothing", "no decision"),
    )
)

# Parts of regular expressions, in small letters.
_TAKEN = "(?:tas|tatt|taes|tok|tar|takast|tek|teke|teken|tekne)"
_PAPERS = (
    "(?:møte)?(?:innkalling(?:en|a)?|saks?liste[na]?|saks?lista|dagsorden(?:en)?|agenda|referat(?:et)?|protokoll(?:en)?|møtebok(?:a|en)?)"
)

POSTPONED = (
    *("utsettes", "utsatt", "utsette", "utsettast", "utsett", "utsetjast"),
    *("postponed", "deferred", "adjourned"),
    rf"{_TAKEN} (?:opp )?(?:igjen |att )?(?:på|i|til) (?:et |eit )?(?:neste|seinere|senere|seinare) (?:råds)?møte",
)
NOTED = (
    rf"{_TAKEN}(?: \w+)? til (?:orientering|etterretning|vitande|underretning|informasjon)",
    "(?:was |were |is )?(?:taken note of|noted)",
)
MOST_WORDS = 14
"""In a decision that only puts off or notes: "Rådet tar saken til orientering og takker for en god presentasjon"."""

FORMAL_TITLES = (
    rf"(?:godkjenning|godkjennelse) av {_PAPERS}",
    rf"{_PAPERS} og {_PAPERS}",
    "approval of (?:the )?(?:agenda|minutes|notice)",
)
