"""The words that tell why a record is a hit, in the language of the question."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WhyWording:
    """The words of one language; in braces stands what is filled in.

    `hows` are the ways of search.ranking.wording in which a word may answer to another, `counted` the parts of a score by the names of
    search.ranking.calibration; what is not told of stands under its own name.
    """

    why: str
    id: str
    lacks: str
    hows: dict[str, str]
    similarity: str
    names: str
    counted: dict[str, str]
    score: str
    unsure: str


_BOKMAAL = WhyWording(
    why="Hvorfor:",
    id="id",
    lacks="ikke i teksten",
    hows={
        "same": "samme ord",
        "compound": "sammensetning",
        "abbreviation": "forkortelse",
        "translation": "oversatt",
        "kinship": "beslektet ord",
        "part": "del av ordet",
        "head": "hoveddelen av ordet",
        "spelling": "annen skrivemåte",
        "misspelt": "skrivefeil",
        "semester": "semester",
    },
    similarity="likhet {likeness} i mening, {standout} mot det som ikke svarer",
    names="navngitt {share}",
    counted={
        "base": "grunntall",
        "cover": "ord",
        "around": "ord like ved",
        "title": "ord i tittelen",
        "nearness": "nærhet",
        "standout": "likhet",
        "length": "lengde",
        "foreign": "ukjente ord",
    },
    score="gir {score}, sikkert fra {sure}",
    unsure="gir {score}, usikkert: sikkert er fra {sure}, og det beste svaret må ha {least}",
)

_NYNORSK = WhyWording(
    why="Kvifor:",
    id="id",
    lacks="ikkje i teksten",
    hows={
        "same": "same ord",
        "compound": "samansetjing",
        "abbreviation": "forkorting",
        "translation": "omsett",
        "kinship": "skylt ord",
        "part": "del av ordet",
        "head": "hovuddelen av ordet",
        "spelling": "annan skrivemåte",
        "misspelt": "skrivefeil",
        "semester": "semester",
    },
    similarity="likskap {likeness} i meining, {standout} mot det som ikkje svarer",
    names="namngjeven {share}",
    counted={
        "base": "grunntal",
        "cover": "ord",
        "around": "ord like ved",
        "title": "ord i tittelen",
        "nearness": "nærleik",
        "standout": "likskap",
        "length": "lengd",
        "foreign": "ukjende ord",
    },
    score="gjev {score}, sikkert frå {sure}",
    unsure="gjev {score}, usikkert: sikkert er frå {sure}, og det beste svaret må ha {least}",
)

_ENGLISH = WhyWording(
    why="Why:",
    id="id",
    lacks="not in the text",
    hows={
        "same": "same word",
        "compound": "compound",
        "abbreviation": "abbreviation",
        "translation": "translated",
        "kinship": "kindred word",
        "part": "part of the word",
        "head": "main part of the word",
        "spelling": "other spelling",
        "misspelt": "misspelt",
        "semester": "term",
    },
    similarity="likeness {likeness} in meaning, {standout} beside what does not answer",
    names="named {share}",
    counted={
        "base": "base",
        "cover": "words",
        "around": "words close by",
        "title": "words in the title",
        "nearness": "nearness",
        "standout": "likeness",
        "length": "length",
        "foreign": "unknown words",
    },
    score="gives {score}, sure from {sure}",
    unsure="gives {score}, not sure: sure is from {sure}, and the best answer must have {least}",
)

WHY_WORDINGS = {"nb": _BOKMAAL, "nn": _NYNORSK, "en": _ENGLISH}
