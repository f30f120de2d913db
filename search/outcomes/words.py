"""What minutes write where nothing was decided. nb, nn, en.

They tell where a case was put off or only noted, and what is a formality.
"""

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
# Beside them a decision says more than that the case is put off or noted: it is not, or a time limit is put off, or something is done.
MORE = (
    "ikke|ikkje|not",
    r"\w*frist(?:en|ar|er|ane|ene)?|deadline",
    "vedtar|vedtok|vedtek|godkjenner|godkjenn|bevilger|løyver|innvilger|innvilgar|avslår|oppnevner|oppnemner|velger|vel|støtter|støttar",
    "approves|approved|grants|granted|rejects|rejected|appoints|appointed|supports|supported",
)
MOST_WORDS = 14
"""In a decision that only puts off or notes: "Rådet tar saken til orientering og takker for en god presentasjon". From 10 to 14
the same becomes of 556 cases; with 7 one that is put off has decided something, with 16 two that decided something are only noted or
put off."""

FORMAL_TITLES = (
    rf"(?:godkjenning|godkjennelse) av {_PAPERS}",
    rf"{_PAPERS} og {_PAPERS}",
    "approval of (?:the )?(?:agenda|minutes|notice)",
)
