"""Roles and titles of people: bokmål, nynorsk and some English."""

from radsminne.corpus.records import Role
from radsminne.corpus.word_lists import read_rows

ROLE_WORDS: dict[str, Role] = {
    word: role
    for role, words in {
        Role.LEADER: (
            *("leder", "leiar", "rådsleder", "rådsleiar", "styreleder", "styreleiar", "utvalgsleder", "utvalsleiar", "komiteleder"),
            *("komitéleder", "møteleder", "møteleiar", "ordfører", "ordførar", "ordf", "ordförande", "formann", "chair", "president"),
        ),
        Role.DEPUTY_LEADER: (
            *("nestleder", "nestleiar", "varaleder", "nestformann", "varaordfører", "varaordførar", "varaordf", "vice ordförande"),
            *("vice-chair", "deputy chair", "visepresident", "vice chair"),
        ),
        Role.MEMBER: (
            *("medlem", "rådsmedlem", "styremedlem", "styremedlemmer", "styremedlemmene", "styremedlemer", "styremedlemene", "medlemmer"),
            *("medlemmene", "medlemene", "representantene", "utvalgsmedlem", "utvalsmedlem", "representant", "repr", "member"),
        ),
        Role.DEPUTY: (
            *("vara", "varamedlem", "vararepresentant", "møtende vara", "varamann", "vararepr", "ersättare", "deputy", "stedfortreder"),
        ),
        Role.OBSERVER: ("observatør", "observer"),
        Role.SECRETARIAT: (
            *("sekretær", "sekretærer", "referent", "møtesekretær", "rådssekretær", "utvalgssekretær", "komitesekretær", "protokollfører"),
            *("sekretariat", "sekretariatet", "ref", "sekreterare", "secretary"),
        ),
        Role.GUEST: ("gjest", "innleder", "foredragsholder", "guest"),
    }.items()
    for word in words
}
"""A word in a person's line that says in what capacity; some of these are titles as well."""

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
