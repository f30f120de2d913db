"""Words of attendance lists: their labels, sentences that tell who was there, remarks on a person.

A label is one of `ATTENDANCE_LABELS`, or is made of words of which each is listed below ("Medlemmer som ikke møtte",
"Følgende fra administrasjonen deltok"): together they tell who stands under it and whether they were there.
Labels are compared in lower case, without a colon; a longer label goes before a shorter one.
"""

from radsminne.corpus.records import Presence, Role


def _split(words: str) -> frozenset[str]:
    """Return the words of a table."""
    return frozenset(words.split())


def _list(phrases: str) -> tuple[str, ...]:
    """Return the phrases of a table, which have commas between."""
    return tuple(phrases.split(", "))


ATTENDANCE_LABELS: dict[str, tuple[Role, Presence]] = {
    label: about
    for about, labels in {
        (Role.MEMBER, Presence.PRESENT): (
            "til stede, tilstede, til stades, tilstades, frammøtte, fremmøtte, møtende, møtande, frammøte, fremmøte, oppmøte, møtte, "
            "deltakere, deltagere, deltakarar, møtedeltakere, møtedeltagere, deltok, medlemmer, medlemer, faste medlemmer, opprop, "
            "representanter, fra styret, frå styret, stemmeberettigede, attending, attendees, present, attendance"
        ),
        (Role.MEMBER, Presence.ABSENT): (
            "forfall, meldt forfall, fråfall, meldt fråfall, avbud, ikke møtt, ikkje møtt, fravær, fråvær, fraværende, fråverande, "
            "mangler, manglet, ikke representert, absent, apologies, permisjoner, permisjonar, permisjon"
        ),
        (Role.DEPUTY, Presence.PRESENT): (
            "vara, vararepresentant, vararepresentanter, vararepresentantar, varamedlem, varamedlemmer, varamedlemer, varamenn, "
            "stedfortreder, stedfortredere, deputies"
        ),
        (Role.OBSERVER, Presence.PRESENT): "observatør, observatører, observatørar, observers",
        (Role.SECRETARIAT, Presence.PRESENT): (
            "fra administrasjonen, frå administrasjonen, administrasjonen, administrasjon, sekretariatet, sekretariat, sekretær, "
            "sekretærer, møtesekretær, møtesekretærer, referent, referenter, referat ved, ref, ref., protokollfører, protokollførar, "
            "skriver, secretary, minutes by"
        ),
        (Role.LEADER, Presence.PRESENT): "møteleder, møteleiar, ordstyrer, ordstyrar, leder, leiar, chair",
        (Role.GUEST, Presence.PRESENT): (
            "gjester, gjest, gjestar, besøk, inviterte, inviterte gjester, eksterne, innledere, guests, foredragsholdere"
        ),
        (Role.OTHER, Presence.PRESENT): "andre, øvrige, tolk, tolker, tellekorps, other attending, in attendance, also present, others",
    }.items()
    for label in _list(labels)
}
"""Each label of an attendance list with whom it is about."""

FROM_LABELS = _list(
    "til stede fra, tilstede fra, til stades frå, deltok fra, møtte fra, fra, frå, deltakere fra, deltagere fra, gjester fra, observatør "
    "fra, observatør frå, observatører fra, observatørar frå"
)
"""Labels that name an organisation: "Til stede fra Kartkontoret:"; its people are of that organisation."""

LEAVE_LABELS = ("permisjoner", "permisjonar", "permisjon")
"""Absent for the days that are said; a person who is also listed as present was there for a part."""

AWAY_WORDS = _split(
    "forfall fråfall avbud fravær fråvær fraværende fråverande ikke ikkje forhindret forhindra permisjon permisjoner permisjonar "
    "innvilgede innvilgete innvilga innvilget absent apologies not"
)
"""Of these one is enough: those under the label were not there."""
THERE_WORDS = _split(
    "møtte møtt møttes stede tilstede stades tilstades deltok deltakere deltagere deltakarar deltakarane deltakerne fremmøtte frammøtte "
    "oppmøtte møtende møtande innkalte oppmøte fremmøte frammøte disse desse present attending attended"
)
OFFICE_WORDS = _split(
    "administrasjonen administrasjon adm administrativt administrative sekretariatet sekretariat staben stab sekretær møtesekretær "
    "referent protokollfører"
)
OBSERVER_WORDS = _split("observatør observatører observatørar observatørene observers")
GUEST_WORDS = _split("gjest gjester gjestar inviterte innledere innleiarar foredragsholdere besøkende guests")
DEPUTY_WORDS = _split(
    "vara varaer varamedlem varamedlemmer varamedlemer varamedlemmene varamedlemene vararepresentant vararepresentanter "
    "vararepresentantar varamenn varamann stedfortreder stedfortredere deputies"
)
OTHER_WORDS = _split(
    "andre øvrige ellers elles dessuten dessutan tillegg tilhørere tilhøyrarar voksne vaksne stemmerett røysterett talerett "
    "forslagsrett others"
)
MEMBER_WORDS = _split(
    "medlem medlemmer medlemer medlemmene medlemene styremedlemmer styremedlemer styremedlemmene rådsmedlemmer rådsmedlemer "
    "utvalgsmedlemmer utvalsmedlemer komitemedlemmer komitémedlemmer representanter representantar representantene stemmeberettigede "
    "stemmeberettigete røysteføre folkevalgte folkevalde politikere members"
)
JOINING_WORDS = _split(
    "følgende følgjande de dei som fra frå på i av var møtet møte dette til hadde har meldt meldte arbeidsgiver arbeidsgivar "
    "arbeidsgiversiden arbeidstaker arbeidstakar arbeidstakerne arbeidstakersiden ansatte ansattes tilsette kunne komme kome kom vi med "
    "uten utan og for den faste valgte valde digitalt fysisk teams bare kun også styret utvalget utvalet rådet komiteen komitéen "
    "kommunestyret formannskapet nemnda hovedutvalget were the who from also in attendance by"
)
"""Words that stand between the others and tell nothing alone."""
BODY_ENDINGS = ("utvalget", "utvalet", "styret", "rådet", "nemnda", "komiteen", "komitéen", "skapet", "tinget")
"""Bodies whose members a label may speak of."""
NO_VOTE = ("stemmerett", "røysterett")
"""Those who may not vote are there beside the members."""

PART_WORDS = _list(
    "ansatte, tilsette, studenter, studentar, eksterne, interne, stipendiater, elever, elevar, foreldre, lærere, lærarar, "
    "arbeidsgiverrepresentanter, arbeidstakerrepresentanter"
)
"""What the parts of a board end with whose members are chosen by groups: "Vitenskapelig ansatte: …"."""

PARTIES = _split(
    "ap dna a h høyre sp senterpartiet sv frp fremskrittspartiet framstegspartiet krf v venstre mdg r rødt raudt nkp inp pp "
    "pensjonistpartiet arbeiderpartiet arbeidarpartiet nsr nordkalottfolket tverrpolitisk bygdelista"
)
"""Parties as minutes name them: "Til stede fra Ap:" opens a part of the members."""

DIGITAL_WORDS = _list(
    "digitalt, digital, på teams, via teams, teams, på zoom, via zoom, zoom, på video, via video, video, videolink, per video, på skype, "
    "skype, per telefon, pr. telefon, på telefon, på nett, online, digitally, fjernmøte"
)
"""A remark on someone who took part on a screen."""
PARTIAL_WORDS = _list(
    "deler av, delar av, del av, fra kl, frå kl, fra ca, til kl, til ca, fra og med sak, frå og med sak, til og med sak, fra sak, frå "
    "sak, til sak, under sak, på sak, i sak, ved sak, t.o.m, f.o.m, tom. sak, fom. sak, etter lunsj, før lunsj, møtte fra, møtte kl, "
    "kom kl, gikk kl, forlot, delvis, til lunsj, fra lunsj, første del, siste del, permisjon fra, partly, ikke til stede under, ikke "
    "til stede i sak, ikkje til stades i sak, fratrådte, fråtredde, tiltrådte, trådte inn, trådte ut, gjekk kl, gikk etter, gjekk "
    "etter, kom senere, kom seinare, kom etter, ankom, from item, until item, for item, left at, arrived at, part of"
)
"""Words of a remark on someone who was there for a part."""
ABSENT_WORDS = _list(
    "ikke møtt, ikkje møtt, møtte ikke, møtte ikkje, forfall, meldt forfall, fråfall, meldt fråfall, ikke til stede, ikke tilstede, "
    "fravær, fraværende, absent"
)
"""A remark on someone who was not there."""
INDEPENDENT_WORDS = ("uavhengig", "uavhengige", "privatperson", "på egne vegne", "independent")
DEPUTY_FOR = _list(
    "varamedlem for, vararepresentant for, møtende vara for, møtte for, møtt for, møter for, stedfortreder for, vara for, for medlem, for "
    "representant, i stedet for, i staden for, for"
)

NOBODY = _list(
    "ingen, nn, n.n, ledig, ingen forfall, ingen meldt, ingen meldte, alle, vakant, ubesatt, ikke besatt, none, -, –, intet, alle møtte, "
    "alle til stede"
)
"""What stands in a list where nobody stands."""

ELECTION_WORDS = _split(
    "valg val valgt valde valgte velges velgast vart ble foreslått foreslås foreslo foreslår stiller stilte akklamasjon konstituering "
    "ordstyrer ordstyrar ordstyrere dirigent dirigenter møteleder møteleiar tellekorps paraferer paraferere protokollunderskriver "
    "protokollunderskrivere underskrivere kandidat kandidater valgkomité valgkomiteen election elected nominated"
)
"""Words by which a meeting chooses its own people, or those who sit after it."""
SIGNING_WORDS = _split(
    "sign signert signatur underskrift underskrifter underteikna undertegnede underskrevet paraferer protokollen bekrefter stadfester "
    "hilsen helsing skrevet føreslår fremmet fremma foreslo saksordfører saksordførar skyggesaksordfører saksbehandler innlegg replikk "
    "talere"
)
"""Words beside the names of those who sign, speak or propose, and are listed nowhere by them."""

MEETING_OFFICES: dict[str, Role] = {
    office: role
    for role, offices in {
        Role.LEADER: "møteleder, møteleiar, chair",
        Role.SECRETARIAT: (
            "referent, referenter, referentar, ref, secretary, sekretær, møtesekretær, protokollfører, protokollførar, skriver"
        ),
        Role.OTHER: (
            "ordstyrer, ordstyrere, ordstyrar, dirigent, dirigenter, tellekorps, tellekomité, tellere, stemmeteller, stemmetellere, "
            "signere referat, signere referatet, signere protokoll, signere protokollen, underskrive protokollen, protokollunderskriver, "
            "protokollunderskrivere, protokollunderskrivarar, underskrivere, paraferer, paraferere, paraferar, paraferarar, personer til å "
            "underskrive protokollen, medlemmer til å underskrive protokollen"
        ),
    }.items()
    for office in _list(offices)
}
"""What a meeting chooses people for who serve it; `other` keeps the word as their title."""
