"""How a question asks for what the lists of people say. nb, nn, en.

It asks who has a role, who sits there, or who was at a meeting.
"""

from radsminne.corpus.records import Role

_BODIES = ("", "råds", "styre", "utvalgs", "utvals", "komité", "komite", "nemnds", "møte")
_LEADERS = tuple(f"{body}{word}" for body in _BODIES for word in ("leder", "lederen", "leiar", "leiaren"))


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(" ".join(phrase.split()) for phrase in text.split(";"))


# Longer phrases are tried before shorter ones.
ROLES: dict[Role, tuple[str, ...]] = {
    Role.LEADER: (
        *_LEADERS,
        *("ordfører", "ordføreren", "ordførar", "ordføraren"),
        *("leader", "chair", "chairs", "chairman", "chairwoman", "chairperson", "head", "heads", "leads"),
    ),
    Role.DEPUTY_LEADER: (
        *("nestleder", "nestlederen", "nestleiar", "nestleiaren", "varaordfører", "varaordføreren", "varaordførar"),
        *("deputy leader", "deputy chair", "vice chair", "vice chairman", "vice-chair", "deputy head"),
    ),
    Role.MEMBER: (
        *("medlem", "medlemmer", "medlemmene", "medlemer", "medlemene", "medlemane", "rådsmedlem", "rådsmedlemmer", "rådsmedlemer"),
        *("member", "members"),
    ),
    Role.DEPUTY: (
        *("vara", "varaer", "varamedlem", "varamedlemmer", "varamedlemmene", "varamedlemer", "varamedlemene", "vararepresentant"),
        *("vararepresentanter", "vararepresentantar", "møtende vara", "deputy", "deputies", "deputy member", "deputy members"),
        *("stedfortreder", "stedfortrederen", "stedfortredere", "stadfortredar", "stadfortredaren", "varaperson", "varamann"),
        *("substitute", "substitutes", "alternate", "alternates", "stand-in"),
    ),
    Role.OBSERVER: ("observatør", "observatører", "observatørar", "observatørene", "observatørane", "observer", "observers"),
    Role.SECRETARIAT: (
        *("ansatt", "ansatte", "tilsett", "tilsette", "arbeidet", "arbeidde", "arbeider", "arbeidar", "jobbet", "jobba", "jobber"),
        *("medarbeider", "medarbeidere", "medarbeidarar", "employed", "worked", "works", "staff"),
        *("sekretariat", "sekretariatet", "sekretær", "sekretæren", "sekretærer", "secretariat"),
        *("secretary", "secretaries"),
    ),
}
SEATED = (Role.LEADER, Role.DEPUTY_LEADER, Role.MEMBER, Role.DEPUTY, Role.OBSERVER)
"""Who sits on a council, where no role is named."""

GROUPS = ("styringsgruppa", "styringsgruppen", "arbeidsgruppa", "arbeidsgruppen", "hovedstyret", "hovudstyret", "steering group")
"""Bodies that a list of people may be of, and that questions about other things name too."""

SITTING = ("sitter", "sit", "satt", "sat", "sits", "sitting")
REPRESENTING = ("representerer", "representerte", "representerar", "representer", "represents", "represented", "represent", "representing")
COMING_FROM = ("fra", "frå", "from")
PRESENT = (
    *("til stede", "tilstede", "til stades", "på møtet", "på møte", "i møtet", "i møte", "med på møtet"),
    *("deltok", "deltatt", "delteke", "deltakere", "deltakarar", "deltakarane", "møtte", "frammøtte"),
    *("på siste møte", "på det siste møtet", "på sist møte", "på forrige møte", "på førre møte", "på siste møtet", "at the last meeting"),
    *("present", "attended", "attend", "at the meeting", "in the meeting", "took part", "participants", "attendees"),
)
ABSENT = (
    *("forfall", "meldt forfall", "meldte forfall", "meldt frafall", "fraværende", "fråverande", "ikke til stede", "ikkje til stades"),
    *("ikke møtte", "borte", "borte fra", "borte frå", "absent", "absent from", "not present", "apologies"),
)

WHEN = _phrases(
    """
    når; når sist; kva tid; kor tid; hvor ofte; kor ofte; hvor mange ganger; kor mange gonger; på hvilke møter; hvilke møter;
    kva møte; på kva møte; hvor mange møter; på hvor mange møter; kor mange møte; when; how often; how many times; at which meetings;
    which meetings; how many meetings; at how many meetings
    """
)
DID = ("var", "er", "ble", "har", "deltok", "møtte", "was", "were", "did", "has")
"""What a question begins with that is answered by yes or no: "var Kari Nordmann til stede"."""
COUNTING = (("hvor", "mange"), ("kor", "mange"), ("how", "many"))
WHO = ("hvem", "kven", "who", "hvilke", "which")
# What may stand around these without changing what is asked for.
FILLERS = _words(
    """
    er var har hadde vært vore i på av for som det den de dei med no nå alle ble blei vart dagens nåværende noverande møte møtet
    rådsmøte rådsmøtet styremøtet meeting og siste sist forrige førre last previous latest is are was were has had been on in at of to
    the a did currently current now all til fra frå from ved hos
    """
)
