"""Roles and titles of people: bokmål, nynorsk and some English."""

from radsminne.corpus.records import Role
from radsminne.corpus.word_lists import read_rows

_BODIES = ("råds", "styre", "utvalgs", "utvals", "nemnd", "nemnds", "komite", "komité", "forenings")
"""What a leader's word begins with: "nemndsleiar", "styreformann"."""
VICE_WORDS = ("vice", "deputy")
"""They make a leader the second one: "vice-chairman", "deputy chair"."""
_CHAIRS = ("chair", "chairman", "chairwoman", "chairperson")

ROLE_WORDS: dict[str, Role] = {
    word: role
    for role, words in {
        Role.LEADER: (
            *(body + leader for body in ("", *_BODIES) for leader in ("leder", "leiar", "formann")),
            *("møteleder", "møteleiar", "ordfører", "ordførar", "ordf", "forkvinne", "forperson", *_CHAIRS, "president"),
        ),
        Role.DEPUTY_LEADER: (
            *("nestleder", "nestleiar", "varaleder", "nestformann", "varaordfører", "varaordførar", "varaordf"),
            *(vice + between + chair for vice in VICE_WORDS for between in ("", " ", "-") for chair in _CHAIRS),
            *("deputy leader", "visepresident"),
        ),
        Role.MEMBER: (
            *("medlem", "rådsmedlem", "styremedlem", "styremedlemmer", "styremedlemmene", "styremedlemer", "styremedlemene", "medlemmer"),
            *("medlemmene", "medlemene", "representantene", "utvalgsmedlem", "utvalsmedlem", "representant", "repr", "member"),
            "board member",
        ),
        Role.DEPUTY: (
            *("vara", "varamedlem", "vararepresentant", "møtende vara", "varamann", "vararepr", "deputy", "stedfortreder"),
            *("varaperson", "deputy member", "alternate", "alternate member"),
        ),
        Role.OBSERVER: ("observatør", "observer"),
        Role.SECRETARIAT: (
            *("sekretær", "sekretærer", "referent", "møtesekretær", "rådssekretær", "styresekretær", "utvalgssekretær", "komitesekretær"),
            *("protokollfører", "sekretariat", "sekretariatet", "ref", "secretary", "secretariat"),
        ),
        Role.GUEST: ("gjest", "innleder", "foredragsholder", "guest"),
    }.items()
    for word in words
}
"""A word in a person's line that says in what capacity; some of these are titles as well."""

ROLE_ENDINGS = {"nestleder": Role.DEPUTY_LEADER, "nestleiar": Role.DEPUTY_LEADER, "medlem": Role.MEMBER}
"""What a role of one word may end with: "rådsmedlem", "forbundsnestleder"."""

MANY_ENDINGS = {
    "medlem": ("medlemmer", "medlemmene", "medlemmar", "medlemmarane", "medlemer", "medlemene", "medlemar", "medlemarane"),
    "representant": ("representanter", "representantar", "representantene", "representantane"),
    "person": ("personer", "personar"),
    "observatør": ("observatører", "observatørar"),
    "member": ("members",),
    "chair": ("chairs",),
    "deputy": ("deputies",),
    "alternate": ("alternates",),
    "observer": ("observers",),
}
"""How roles are written of several people, by the end of the word."""
MAYORS = frozenset(("ordfører", "ordførar", "ordf", "president", "varaordfører", "varaordførar", "varaordf", "visepresident"))
"""They lead a municipality or an assembly: at its meetings a role, in a list of who sits on a council what a member does elsewhere."""
LISTED_WORDS = {
    **dict.fromkeys(("daglig nestleder", "dagleg nestleiar"), Role.DEPUTY_LEADER),
    **dict.fromkeys(("daglig leder", "dagleg leiar", "generalsekretær", "sekretariatsleder", "sekretariatsleiar"), Role.SECRETARIAT),
    **dict.fromkeys(("head of secretariat", "head of the secretariat", "secretary general"), Role.SECRETARIAT),
    **dict.fromkeys(("kasserer", "kasserar", "treasurer"), Role.MEMBER),
}
LISTED_ENDINGS = dict.fromkeys(("representant", "ansvarlig", "ansvarleg"), Role.MEMBER)
"""Offices that are seats in a list of who sits on a council; at a meeting they are people's titles: "studentrepresentant"."""
SEAT_FRONTS = "(?:øvrige|andre|faste?|ordinære|ordinært|personl[ei]g|første|tredje|styrets|ordinary)"
"""Words that stand before a seat and leave it what it is."""

PLAIN_ROLES = frozenset(
    (
        *("leder", "leiar", "nestleder", "nestleiar", "medlem", "vara", "varamedlem", "vararepresentant", "observatør", "gjest"),
        *("representant", "repr", "ref", "rådsleder", "styreleder", "utvalgsleder", "varaleder", "formann", "nestformann", "chair"),
        *("member", "deputy", "observer", "guest", "møteleder", "rådsleiar", "styreleiar", "møteleiar", "komiteleder", "komitéleder"),
        "stedfortreder",
    )
)
"""Roles that say nothing more than the role itself; the others are kept as the person's title too."""

TITLE_ENDINGS = read_rows(__package__, "title_endings.txt")
"""What a word must end with to be a person's title: "spesialrådgiver", "avdelingsdirektør"."""

DOTTED_TITLES = ("med.", "philos.", "ing.", "scient.", "polit.", "juris.")
"""What stands behind "dr." and is no word of its own."""
SHORT_TITLES = (*("prof", "dr", "ph.d", "phd", "mr", "mrs", "ms", "hr", "herr", "fru", "frk", "frøken", "adm. dir", "adm.dir", "dir"),)
"""Titles that stand before a name and are shortened, or say only how one is spoken to."""
TITLE_FRONTS = (
    *("adm", "administrerende", "administrerande", "ass", "assisterende", "assisterande", "dagleg", "daglig", "fagleg", "faglig", "fung"),
    *("fungerende", "fungerande", "konst", "konstituert", "medisinsk", "midlertidig", "politisk", "teknisk", "vice", "økonomisk"),
)
"""A word that makes a title of two words: "daglig leder", "administrerende direktør"."""
OFFICE_TITLES = (
    *("rådmann", "rådmannen", "kommunedirektør", "kommunedirektøren", "administrasjonssjef", "administrasjonssjefen", "saksbehandler"),
    "saksbehandlar",
)
"""Titles of those who serve the council: in a list that names no role they are its secretariat; every other title is `other`."""
