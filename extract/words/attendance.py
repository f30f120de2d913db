"""Words by which attendance lists are known, and labels that are made of them.

"Medlemmer som ikke møtte", "Følgende fra administrasjonen deltok".
Every word of such a label is one of these; together they tell who stands under it and whether they were there.
"""

from radsminne.corpus.records import Presence, Role


def _split(words: str) -> frozenset[str]:
    """Return the words of a table."""
    return frozenset(words.split())


AWAY_WORDS = _split(
    """
    forfall frafall fråfall avbud fravær fråvær fraværende fråverande ikke ikkje forhindret forhindra permisjon permisjoner
    permisjonar innvilgede innvilgete innvilga innvilget
    absent apologies not frånvarande
    """
)
"""Of these one is enough: those under the label were not there."""
THERE_WORDS = _split(
    """
    møtte møtt møttes stede tilstede stades tilstades stade deltok deltakere deltagere deltakarar deltakarane deltakerne fremmøtte
    frammøtte oppmøtte møtende møtande innkalte oppmøte fremmøte frammøte disse desse present attending attended närvarande
    """
)
OFFICE_WORDS = _split(
    """
    administrasjonen administrasjon adm administrativt administrative sekretariatet sekretariat staben stab sekretær
    møtesekretær referent protokollfører
    """
)
OBSERVER_WORDS = _split("observatør observatører observatørar observatørene observers")
GUEST_WORDS = _split("gjest gjester gjestar inviterte innledere innleiarar foredragsholdere besøkende guests")
DEPUTY_WORDS = _split(
    """
    vara varaer varamedlem varamedlemmer varamedlemer varamedlemmene varamedlemene vararepresentant vararepresentanter
    vararepresentantar varamenn varamann stedfortreder stedfortredere ersättare deputies
    """
)
OTHER_WORDS = _split(
    """
    andre øvrige ellers elles dessuten dessutan tillegg tilhørere tilhøyrarar voksne vaksne stemmerett røysterett
    talerett forslagsrett others
    """
)
MEMBER_WORDS = _split(
    """
    medlem medlemmer medlemer medlemmene medlemene styremedlemmer styremedlemer styremedlemmene rådsmedlemmer rådsmedlemer
    utvalgsmedlemmer utvalsmedlemer komitemedlemmer komitémedlemmer representanter representantar representantene
    stemmeberettigede stemmeberettigete røysteføre folkevalgte folkevalde politikere ledamöter members
    """
)
JOINING_WORDS = _split(
    """
    følgende følgjande de dei som fra frå på i av var møtet møte dette til hadde har meldt meldte arbeidsgiver arbeidsgivar
    arbeidsgiversiden arbeidstaker arbeidstakar arbeidstakerne arbeidstakersiden ansatte ansattes
    tilsette kunne komme kome kom vi
    med uten utan og for den faste valgte valde digitalt fysisk teams bare kun også styret utvalget utvalet rådet komiteen komitéen
    kommunestyret formannskapet nemnda hovedutvalget were the who from also in attendance by
    """
)
"""Words that stand between the others and tell nothing alone."""
BODY_ENDINGS = ("utvalget", "utvalet", "styret", "rådet", "nemnda", "komiteen", "komitéen", "skapet", "tinget")
"""Bodies whose members a label may speak of."""
NO_VOTE = ("stemmerett", "røysterett")
"""Those who may not vote are there beside the members."""

PART_WORDS = (
    *("ansatte", "tilsette", "studenter", "studentar", "eksterne", "interne", "stipendiater", "elever", "elevar", "foreldre", "lærere"),
    *("lærarar", "arbeidsgiverrepresentanter", "arbeidstakerrepresentanter"),
)
"""What the parts of a board end with whose members are chosen by groups: "Vitenskapelig ansatte: …"."""

PARTIES = _split(
    """
    ap dna a h høyre sp senterpartiet sv frp fremskrittspartiet framstegspartiet krf v venstre mdg r rødt raudt nkp inp pp pensjonistpartiet
    arbeiderpartiet arbeidarpartiet nsr nordkalottfolket tverrpolitisk bygdelista
    """
)
"""Parties as minutes name them: "Til stede fra Ap:" opens a part of the members."""

LATE_WORDS = (
    *("fratrådte", "fråtredde", "tiltrådte", "trådte inn", "trådte ut", "gikk kl", "gjekk kl", "gikk etter", "gjekk etter", "kom kl"),
    *("kom senere", "kom seinare", "kom etter", "ankom", "møtte kl", "from item", "until item", "for item", "left at", "arrived at"),
    "part of",
)
"""Said of someone who was there for a part of the meeting only."""

NO_OFFICE = ("te", "et", "er", "ert", "ede", "ade", "dde", "gså", "llom", "mtidig")
"""How words end that are no one's office before a name: "møtte Kari Dal", "takket Per Li", "mellom"."""

PROSE_HEADS = (
    (
        Role.MEMBER,
        Presence.PRESENT,
        (
            r"til\s?stede (?:på møtet )?(?:var|er)",
            r"til stades (?:på møtet )?(?:var|er)",
            r"på møtet (?:møtte|var|deltok)",
            r"(?:møtet hadde )?følgende deltakere",
            r"present were",
        ),
    ),
    (
        Role.MEMBER,
        Presence.ABSENT,
        (r"forfall (?:var )?meldt (?:av|fra)", r"(?:det var )?(?:meldt )?forfall (?:fra|frå)", r"apologies (?:were received )?from"),
    ),
    (
        Role.DEPUTY,
        Presence.PRESENT,
        (
            r"(?:i stedet|i staden|i hans sted|i hennes sted|for henne|for ham|for han) møtte(?: vara| varamedlem)?",
            r"som vara(?:er|medlem\w*)? møtte",
            r"vara møtte",
            r"for [^,.:]{4,40}? møtte(?: \d\.)?(?: vara| varamann| varamedlem| vararepresentant)?",
        ),
    ),
    (Role.SECRETARIAT, Presence.PRESENT, (r"referatet (?:er|ble|vart) (?:ført|skrevet|skrive) av", r"protokollen (?:ble|vart|er) ført av")),
    (Role.LEADER, Presence.PRESENT, (r"møtet (?:ble|vart|blei) ledet av", r"møtet (?:ble|vart|blei) leia av")),
)
"""How a sentence begins that tells who was there, before the names."""
ABSENT_TAILS = (
    r"(?:hadde |har )?meldt(?:e)? (?:forfall|frafall|fråfall|avbud)",
    r"hadde (?:forfall|frafall|fråfall|avbud)",
    r"var (?:forhindret|forhindra|fraværende|fråverande|syke?)",
    r"var ikk(?:e|je) (?:til stede|til stades)",
    r"(?:møtte|deltok) ikk(?:e|je)",
    r"(?:sent|gave) apologies",
)
SERVED_TAILS = (
    (
        Role.SECRETARIAT,
        (
            r"(?:var|er) (?:møte)?(?:sekretær|referent)",
            r"(?:var )?førte (?:protokollen|referatet|møteboken|møteboka)",
            r"skrev referat(?:et)?",
        ),
    ),
    (Role.DEPUTY, (r"møtte (?:i (?:hennes|hans|deres|hennar) (?:sted|stad)|som vara\w*|i staden)",)),
    (Role.LEADER, (r"(?:ledet|leia|leidde) (?:møtet|forhandlingene)", r"var (?:møteleder|møteleiar|ordstyrer|ordstyrar)")),
)
"""What a sentence says of those who served the meeting, behind their names."""
PARTLY_TAILS = (
    r"(?:fratrådte|fråtredde|tiltrådte|tok sete|forlot|forlét|ankom|gikk fra|gjekk frå|måtte gå)",
    r"(?:kom|gikk|gjekk|møtte) (?:kl|ca|senere|seinare|etter|før|fra)",
    r"(?:hadde|fikk|fekk) permisjon (?:fra|frå|til|under)",
)
"""How a sentence goes on about someone who was there for a part."""
THERE_TAILS = (r"(?:møtte|deltok|var til stede|var til stades) som observatør(?:er|ar)?", r"var til stede", r"var til stades")
"""What a sentence says behind the names."""
