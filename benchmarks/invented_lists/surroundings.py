"""What stands around lists and names people who are listed nowhere by it.

Agendas, cases, signatures, letter heads.
"""

from collections.abc import Callable
from random import Random

from benchmarks.invented_lists.forms import Row
from benchmarks.invented_lists.people import full_name, organisation, short_party, surname, syllable
from radsminne.extract.attendance.marking.marks import Mark

_O, _N, _A, _R, _P, _H = Mark.OTHER, Mark.NAME, Mark.AFFILIATION, Mark.ROLE, Mark.PRESENCE, Mark.HEAD


def plain(text: str, **look: object) -> Row:
    """Return a row that names nobody of a list."""
    return Row([(text, _O)], **look)  # type: ignore[arg-type]


def make_place(random: Random) -> str:
    """Return where a meeting is."""
    return random.choice(
        (
            f"{syllable(random).capitalize()}{random.choice(('vik', 'dal', 'nes', 'heim', 'stad'))} rådhus",
            "Kommunestyresalen",
            "Teams",
            f"Rom {random.randint(1, 400)}",
            f"{surname(random)} hotell, {surname(random)}",
            "Formannskapssalen",
            surname(random),
        )
    )


def make_day(random: Random) -> str:
    """Return a day, as papers write one."""
    day, month, year = random.randint(1, 28), random.randint(1, 12), random.randint(1985, 2035)
    names = ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"]
    return random.choice(
        (
            f"{day:02}.{month:02}.{year}",
            f"{day}. {names[month - 1]} {year}",
            f"{day}.{month}.{year % 100:02}",
            f"mandag {day}. {names[month - 1]}",
            f"{year}-{month:02}-{day:02}",
        )
    )


_MATTERS = (
    *(
        "Godkjenning av innkalling",
        "Godkjenning av saksliste",
        "Referatsaker",
        "Eventuelt",
        "Budsjett {y}",
        "Regnskap {y}",
        "Valg av leder",
    ),
    *("Søknad om støtte til {o}", "Søknad fra {n} om dispensasjon", "Skilt i sentrum", "Orientering fra {o}", "Reguleringsplan for {s}"),
    *(
        "{n}, {o} - søknad om støtte",
        "Høring: ny lov",
        "Delegasjonssaker",
        "Årsmelding {y}",
        "Neste møte",
        "Valg av møteleder",
        "{s} skole - nytt tak",
    ),
    *("Klage fra {n}", "{o} - prosjektstøtte", "Sommerfest", "Nye vedtekter", "Innspill til {o}", "Møteplan {y}", "Møte med {n}"),
)


def make_matter(random: Random) -> str:
    """Return the title of a case."""
    return random.choice(_MATTERS).format(y=random.randint(1990, 2035), o=organisation(random), n=full_name(random), s=surname(random))


_SENTENCES = (
    *(
        "{n} orienterte om saken.",
        "{n} fremmet følgende forslag:",
        "{n}s forslag ble enstemmig vedtatt.",
        "{n} redegjør for søknaden.",
        "Saksordfører: {n}",
    ),
    *(
        "Skyggesaksordfører: {n}",
        "Saksbehandler: {n}",
        "Ordfører {n} tok ordet til saken.",
        "{f} viser til brevet fra {o}.",
        "Innkallingen ble godkjent.",
    ),
    *(
        "Møtet ble satt kl. 10.00.",
        "Leder ønsket velkommen.",
        "Ansvarlig: {f}",
        "{f} tar kontakt med {o}.",
        "{f}: Regnskapet ser fint ut.",
        "Frist: {d}",
    ),
    *(
        "{n} ble valgt til leder med {y} stemmer.",
        "Kandidater: {n} og {n}.",
        "{n}, {o}, takket for invitasjonen.",
        "Replikk: {n}",
        "Talere i saken: {n}, {n}, {n}",
    ),
    *(
        "Medlemmene fra {o} ({p}) {n}, {n} og {n} fremmer følgende merknad:",
        "Det søkes om støtte på {y} kroner.",
        "Rådmannens innstilling:",
        "Vedtak:",
    ),
    *(
        "Forslag til vedtak:",
        "Enstemmig vedtatt.",
        "{o} gis støtte.",
        "Kopi sendes {o}.",
        "Kontakt: {n}, tlf. 900 00 000",
        "Deres ref: {n}",
        "Vår saksbehandler {n}",
    ),
    *(
        "Innledning",
        "Bakgrunn",
        "Vurdering",
        "Saken utsettes.",
        "Permisjonssøknaden fra {n} ble innvilget.",
        "{n} erklærte seg inhabil.",
        "{n} ba om permisjon i sak {y}.",
    ),
    *(
        "Komiteen hadde spørsmål til {o} i sak 4.",
        "{n} svarte på spørsmålene.",
        "Valg av tellekorps",
        "{n} og {n} blir foreslått av ordstyrer.",
        "Godkjent ved akklamasjon.",
    ),
    *(
        "Til å underskrive protokollen ble valgt {n} og {n}.",
        "{n} takker for seg.",
        "Ap ved {n} foreslo å utsette saken.",
        "Neste møte: {d}",
        "{f} kommer tilbake til dette.",
    ),
    *(
        "Presentasjon ved {n}, {o}",
        "1. {n}",
        "Merknader: ingen",
        "Innspill fra {f} og {f}",
        "{n} from {o} gave a presentation.",
        "Welcome and approval of minutes",
        "{m}",
        "{m}",
    ),
)


def sentence(random: Random) -> str:
    """Return a line of a paper's body; whoever it names is listed nowhere by it."""
    text = random.choice(_SENTENCES)
    for key, make in _FILLING.items():
        while f"{{{key}}}" in text:
            text = text.replace(f"{{{key}}}", make(random), 1)
    return text


_FILLING: dict[str, Callable[[Random], str]] = {
    "n": full_name,
    "o": organisation,
    "f": lambda r: full_name(r).partition(" ")[0],
    "p": short_party,
    "d": make_day,
    "y": lambda r: str(r.randint(1, 2000)),
    "m": make_matter,
    "s": surname,
}


def make_letter_head(random: Random) -> list[Row]:
    """Return what a paper begins with."""
    body = organisation(random)
    rows = [
        plain(body, bold=random.random() < 0.4),
        plain(
            random.choice(
                (
                    "MØTEPROTOKOLL",
                    "Møtebok 3/27",
                    "Referat fra møte i {b}",
                    "Møtereferat",
                    "Referat",
                    "Protokoll fra årsmøte i {b}",
                    "Minutes of meeting",
                    "Møte i {b}",
                    "Styremøte {b}",
                )
            ).format(b=body),
            bold=random.random() < 0.5,
            heading=1 if random.random() < 0.2 else None,
        ),
    ]
    labels = (
        ("Dato", make_day),
        ("Møtedato", make_day),
        ("Tid", lambda r: f"kl. {r.randint(8, 19)}.00 - {r.randint(10, 22)}.30"),
        ("Sted", make_place),
        ("Møtested", make_place),
        ("Møteleder", full_name),
        ("Saksbehandler", full_name),
        ("Arkivsak", lambda r: f"{r.randint(10, 30)}/{r.randint(1, 9999)}"),
        ("Neste møte", make_day),
        ("Innkalt av", full_name),
    )
    for label, make in random.sample(labels, random.randint(1, 5)):
        rows.append(
            Row([(label, _R), (": ", _O), (make(random), _N)])
            if label == "Møteleder"
            else plain(f"{label}{random.choice((':', ':', ''))} {make(random)}")
        )
    if random.random() < 0.3:
        rows.append(plain(make_day(random)))
    return rows


def make_agenda(random: Random) -> list[Row]:
    """Return a list of cases."""
    rows = [
        plain(
            random.choice(("Saksliste", "Saksliste:", "Agenda", "Dagsorden", "Behandlede saker:", "Saker til behandling", "SAKSLISTE")),
            bold=random.random() < 0.4,
        )
    ]
    year = random.randint(10, 35)
    style = random.random()
    for number in range(1, random.randint(2, 9)):
        title = make_matter(random)
        if style < 0.3:
            rows += [plain(f"{number:03}/{year}"), plain(title)]
        elif style < 0.6:
            rows.append(plain(f"Sak {number}/{year} {title}"))
        else:
            rows.append(plain(title, marker=f"{number}."))
    return rows


def make_signatures(random: Random) -> list[Row]:
    """Return who signs."""
    rows = [
        plain(
            random.choice(
                (
                    "Underskrifter:",
                    "Underskrift",
                    "Vi bekrefter med underskriftene våre at protokollen er rett.",
                    "Signert av paraferer",
                    "Ved protokollen",
                    "Undertegnede har lest protokollen.",
                )
            )
        )
    ]
    for _ in range(random.randint(1, 3)):
        rows.append(
            plain(
                random.choice(
                    (
                        full_name(random),
                        f"{full_name(random)} {full_name(random)}",
                        f"{full_name(random)} ({short_party(random)})",
                        f"{full_name(random)}\t{full_name(random)}",
                    )
                )
            )
        )
        if random.random() < 0.3:
            rows.append(plain(random.choice(("leder", "sekretær", "møteleder", "Ordfører", "(sign.)"))))
    return rows


def make_copies(random: Random) -> list[Row]:
    """Return who gets a copy."""
    return [
        plain(random.choice(("Kopi av møteprotokollen sendes:", "Kopi til:", "Sendes til:", "Distribusjon:"))),
        plain(f"{organisation(random)}, {full_name(random)}, revisjonen, media"),
    ]
