"""What minutes write under a decision label when nothing was decided: bokmål, nynorsk, English."""

NO_DECISION = frozenset(
    (
        *("intet", "ingen", "ingenting", "ikke noe vedtak", "ingen vedtak", "intet vedtak", "ikke aktuelt"),
        *("inkje", "ingen ting", "ikkje noko vedtak", "inkje vedtak", "ikkje aktuelt"),
        *("none", "nothing", "no decision"),
    )
)
