"""Heads of lists, as papers word them."""

from collections.abc import Sequence

PRESENT_HEADS: Sequence[str] = (
    *("Til stede", "Tilstede", "Til stades", "Tilstades", "Til stede på møtet", "Møtende", "Møtende medlemmer", "Frammøtte", "Fremmøtte"),
    *("Følgende møtte", "Følgjande møtte", "Disse møtte", "Desse møtte", "Frammøte", "Oppmøte", "Deltakere", "Deltagere", "Deltakarar"),
    *("Deltok", "Medlemmer", "Medlemer", "Faste medlemmer", "Møtende representanter", "Stemmeberettigede", "Attending", "Present"),
    *(
        "Attendees",
        "attending",
        "Representanter",
        "Opprop",
        "Fra styret",
        "Følgende representanter var til stede ved åpningen",
        "Til stede var",
    ),
    *("Medlemmer til stede", "Møtte", "Møtt", "Innkalte", "Følgende deltok", "Disse fra styret møtte", "Tilstede på årsmøtet", "MØTENDE"),
    *(
        "Deltakere på møtet",
        "Rådets medlemmer",
        "Styret",
        "Styremedlemmer",
        "Present were",
        "Members present",
        "TIL STEDE",
        "Tilstede fra styret",
    ),
)


ABSENT_HEADS: Sequence[str] = (
    *("Forfall", "Meldt forfall", "Meldte forfall", "Forfall meldt", "Fravær", "Fraværende", "Fråvær", "Ikke møtt", "Ikkje møtt"),
    *(
        "Møtte ikke",
        "Ikke til stede",
        "Ikke tilstede",
        "Avbud",
        "Meldt avbud",
        "Mangler",
        "Permisjoner",
        "Permisjon",
        "Innvilgede permisjoner",
    ),
    *("Absent", "Apologies", "Not attending", "not_attending", "Forfall til møtet", "Forhindret", "Medlemmer som ikke møtte", "FORFALL"),
    *("Stemmeberettigede som ikke møtte", "Representanter som hadde meldt forfall", "Følgende hadde meldt forfall"),
)


OTHER_HEADS: Sequence[str] = (
    *("Fra administrasjonen", "Frå administrasjonen", "Administrasjonen", "Fra sekretariatet", "Sekretariat", "Fra administrasjonen møtte"),
    *("Andre", "Andre til stede", "Andre som var til stede på møtet", "Øvrige", "I tillegg møtte", "Ellers møtte", "Dessuten møtte"),
    *("Observatører", "Observatørar", "Observatør", "Gjester", "Gjest", "Innledere", "Inviterte", "Varamedlemmer", "Varamedlemer", "Vara"),
    *(
        "Møtende vara",
        "Møtende varamedlemmer",
        "Vararepresentanter",
        "Møtende vararepresentanter",
        "Varamenn som møtte",
        "Others",
        "Secretariat",
    ),
    *(
        "Uten stemmerett",
        "Med talerett",
        "Andre deltakere",
        "Forslagsrett",
        "Ikke stemmeberettigede",
        "Guests",
        "Observers",
        "Frå kommunen møtte",
    ),
)
