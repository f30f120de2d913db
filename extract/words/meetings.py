"""Words by which minutes are laid out: labels of the head and of the agenda.

Bokmål, nynorsk, some English.

Labels are compared in lower case, without a colon; a longer label goes before a shorter one.
"""

DATE_LABELS = ("dato", "møtedato", "dag", "date", "dato og tid", "dato/tid", "tid og dato")
BARE_DATE_LABELS = ("dato", "dag", "date")
"""Of these it is not said whose day it is: the meeting's, or the letter's."""
TIME_LABELS = ("tid", "møtetid", "tidspunkt", "møtetidspunkt", "klokkeslett", "kl", "klokka", "tidsrom", "start", "møtestart", "time")
END_LABELS = ("slutt", "møteslutt", "møtet slutt", "end")
PLACE_LABELS = (
    *("sted", "møtested", "stad", "møtestad", "stad/møtestad", "rom", "lokale", "lokaler", "møterom", "møtelokale", "hvor", "kvar"),
    *("place", "venue", "location", "møtelokale/sted"),
)
TIME_AND_PLACE_LABELS = (
    "tid og sted",
    "tid/sted",
    "tid og stad",
    "tid/stad",
    "når og hvor",
    "dato/sted",
    "dato og sted",
    "dato, tid og sted",
)
"""Time and place behind one label: "Tid og sted: 3. mai 2021 kl. 10, Rådhuset"."""
HEAD_LABELS = frozenset((*DATE_LABELS, *TIME_LABELS, *END_LABELS, *PLACE_LABELS, *TIME_AND_PLACE_LABELS))
"""All labels of when and where a meeting was."""

AGENDA_LABELS = (
    *("saksliste", "sakliste", "sakslista", "saklista", "sakslisten", "dagsorden", "dagsordenen", "agenda", "saker", "sakskart"),
    *("saker til behandling", "innhold", "program"),
)

MEETING_TITLES = (
    *("møtebok", "møteprotokoll", "protokoll", "referat", "møtereferat", "styremøte", "rådsmøte", "møte", "møteinnkalling", "innkalling"),
    *("styresak", "årsmøte", "utvalgsmøte", "komitemøte", "komitémøte", "utvalsmøte"),
)
"""Words before a meeting number: "Møtebok 04/09", "styremøte nr. 3-07"."""

OTHER_LABELS = (
    *("innkalt", "innkalte", "kopi", "kopi til", "distribusjon", "fordeling", "sendes til", "sendt til", "sendes", "utsendt til"),
    *("mottakere", "mottakarar", "kopimottakere", "vedlegg", "saksordfører", "merknader", "merknad", "neste møte", "tittel"),
    *("saksbehandler", "arkiv", "arkivsak", "arkivsaksnr", "arkivsaksnr.", "journalnr", "unntatt offentlighet", "til", "utvalg"),
    *("orientering", "orienteringer", "orienteringar", "orienteringssaker", "vedtakssaker", "vedtakssakar", "beslutningssaker"),
    *("diskusjonssaker", "drøftingssaker", "behandlede saker", "saker som ble behandlet", "saker til behandling i åpent møte"),
    *("saker til behandling i lukket møte", "åpning", "opning", "underskrift", "underskrifter"),
)
"""Labels of the head that end an attendance list and hold no names of it."""

DIGITAL_PLACES = (
    *("teams", "zoom", "skype", "digitalt", "digital", "videomøte", "videokonferanse", "nettmøte", "fjernmøte", "webex", "google meet"),
)
"""Words in a meeting's place by which the meeting itself was digital."""
