"""Verbs that tell who presented a case, in patterns, and who was given what to do."""

PRESENTING = (
    r"(?:orienter|presenter)(?:te|er)|orientert|redegj(?:orde|ør|er)|gj(?:orde|er) (?:greie|rede)|innled(?:et|ar|er)|innleia"
    r"|(?:holdt|heldt|viste|gav?)(?: (?:en|et|ein|eit|ei|kort)){0,2} (?:innlegg|innledning|presentasjon|orientering|foredrag|oppdatering)"
    r"|gikk gjennom|gjekk gjennom|gjennomgikk|la fr[ae]m|presented|gave a presentation"
)
TELLING = r"fortalte om|fortel om|informer(?:te|er)|opplyste om|informed"
"""They tell of presenting at the head of a case, and of taking part once the debate is on."""
DEBATING = (
    r"drøft(?:et|a)|diskuterte|debatterte|me(?:nte|inte)|kommenterte|spur[td]e|(?:stilte|hadde) (?:flere )?spørsmål|ba om ordet"
    r"|tok (?:ordet|opp)|discussed"
)
"""By them the debate has begun."""

ASSIGNED_TO = (
    *("deltar i", "deltek i", "deltar på", "deltek på", "går inn i", "blir med i", "blir med på", "sitter i", "sit i", "er med i"),
    *("representerer rådet i", "utgjør"),
)
"""Verbs that put someone on something: what follows is what they were given."""
SITTING_VERBS = ("sitter i", "sit i", "er med i", "utgjør")
"""Those of them that may as well tell what someone does elsewhere ("sitter i styret for …")."""
GROUP_WORDS = ("gruppe", "gruppa", "gruppen", "komite", "komité", "komiteen", "komitéen", "utvalg", "utvalget", "utvalet", "nemnd", "jury")
"""How the word ends for a body that a meeting sets up: with SITTING_VERBS only these are an assignment."""
ASSIGNING_VERBS = (
    *ASSIGNED_TO,
    *("følger opp", "følgjer opp", "tar ansvar for", "tek ansvar for", "har ansvar for", "har ansvaret for", "er ansvarlig for"),
    *("tar på seg", "tek på seg", "skal følge opp", "skal følgje opp", "skal sette opp", "skal utarbeide", "skal lage", "skal sende"),
    *("skal kontakte", "skal undersøke", "skal skrive", "undersøker", "utarbeider"),
)
