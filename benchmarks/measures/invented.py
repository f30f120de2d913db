"""Archives of any size, written by a seeded generator.

Nobody in them exists, and what they decide means nothing.
"""

import datetime
import hashlib
import random
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from radsminne.corpus.archive import Archive
from radsminne.corpus.files import SeenFile
from radsminne.corpus.records import (
    Attendance,
    Case,
    Decision,
    Document,
    DocumentKind,
    Meeting,
    Page,
    Paragraph,
    Presence,
    Reading,
    Role,
    Span,
    TextSource,
)
from radsminne.index.arrays import Matrix
from radsminne.index.generations.generations import build_generation
from radsminne.index.models.embedder import Embedder
from radsminne.index.models.loading import load_embedder

CASES = 9
"""In each minutes; with the meeting itself that makes ten records a document."""
FIRST_DAY = datetime.date(1990, 1, 10)
TOPICS = tuple(
    first + second
    for first in (
        "havne",
        "skole",
        "vann",
        "veg",
        "skog",
        "ferge",
        "museums",
        "energi",
        "helse",
        "bolig",
        "fiske",
        "idretts",
        "natur",
        "språk",
    )
    for second in ("plan", "budsjett", "avgift", "register", "prosjekt", "tilsyn", "forskrift", "utvikling", "beredskap", "drift")
)
_SYLLABLES = ("ka", "lo", "vin", "ster", "hei", "mar", "ut", "fal", "sjø", "brå", "nes", "tor", "id", "rem", "gul", "pe", "øks", "da")
_COMMON = (
    "rådet og i for med til at det er som på av en et ble har kan skal om fra ved hele arbeid saken møte behov midler tiltak vurderer "
    "kommunene drøftet sekretariatet la fram forslag innen året flere medlemmer pekte på viktig samarbeid oppfølging rapport"
)
_COMMON_WORDS = tuple(_COMMON.split())
_PEOPLE = tuple(
    f"{first} {last}" for first in ("Alva", "Birk", "Dina", "Eskil", "Frøy", "Gard") for last in ("Holmvik", "Lauvdal", "Myrnes", "Skarås")
)


class RandomVectors:
    """Stands in for the model where passages are embedded: a random row of unit length for each text.

    Questions it embeds for real.
    """

    name = "random"

    def __init__(self) -> None:
        self._real = load_embedder()
        self.dimension = self._real.dimension

    def embed_queries(self, texts: Sequence[str]) -> Matrix:
        """Embed what is asked."""
        return self._real.embed_queries(texts)

    def embed_passages(self, texts: Sequence[str]) -> Matrix:
        """Draw a row for each text, the same for the same text."""
        seeds = (int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest()) for text in texts)
        rows = np.stack([np.random.default_rng(seed).standard_normal(self.dimension, dtype=np.float32) for seed in seeds])
        return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), np.float32)


def fill_archive(folder: Path, records: int, embedder: Embedder, seed: int = 1) -> Archive:
    """Make an archive of so many records (rounded up to whole meetings), and index it."""
    archive = Archive.create(folder)
    for number in range(-(-records // (CASES + 1))):
        reading = write_minutes(number, random.Random(f"{seed}-{number}"))  # noqa: S311 - text, no secret
        archive.store.put(reading, SeenFile(reading.document.path, reading.document.sha256, 1, 1, 1))
    build_generation(archive, load=lambda *_, **__: embedder)
    return archive


def ask_questions(count: int, seed: int = 1) -> Iterator[str]:
    """Yield questions of the usual forms."""
    draw = random.Random(seed)  # noqa: S311
    forms = ("når diskuterte rådet {}", "hva vedtok rådet om {} i {year}", "{}", "what was decided about {}", "hvem la fram saken om {}")
    for number in range(count):
        yield forms[number % len(forms)].format(draw.choice(TOPICS), year=draw.randrange(1992, 2005))


def write_minutes(number: int, draw: random.Random) -> Reading:
    """Return minutes of one meeting, every record with its place on the page."""
    day = FIRST_DAY + datetime.timedelta(days=13 * number)
    lines: list[str] = []

    def write(line: str) -> Span:
        start = sum(len(earlier) + 1 for earlier in lines)
        lines.append(line)
        return Span(1, start, start + len(line), line)

    meeting = Meeting(f"{number}/{day.year}", day, None, "10:00", "15:00", "Kaihuset", digital=False, at=write(f"Møte {number}/{day.year}"))
    there = tuple(
        Attendance(name, None, None, Role.MEMBER, Presence.PRESENT, False, None, None, write(name)) for name in draw.sample(_PEOPLE, 8)
    )
    cases = []
    for n in range(1, CASES + 1):
        title = f"{draw.choice(TOPICS).capitalize()} for {draw.choice(TOPICS)}"
        at = write(f"Sak {n}/{number} {title}")
        body = [Paragraph(text, (write(text),)) for text in (_write_text(draw) for _ in range(draw.randint(1, 3)))]
        decided = _write_sentence(draw)
        span = write(decided)
        body.append(Paragraph(decided, (span,)))
        cases.append(Case(f"{n}/{number}", title, tuple(body), (Decision(decided, None, span),), (), (), (), at))
    sha256 = hashlib.sha256(f"{number}".encode()).hexdigest()
    path = f"/papirer/referat-{number}.txt"
    document = Document(sha256[:12], path, sha256, DocumentKind.MINUTES, None, "Holmrådet", "nb", day.year, 1, TextSource.TEXT)
    return Reading(document, (Page(1, "\n".join(lines)),), meeting, there, tuple(cases))


def _write_text(draw: random.Random) -> str:
    return " ".join(_write_sentence(draw) for _ in range(draw.randint(2, 5)))


def _write_sentence(draw: random.Random) -> str:
    words = [draw.choice(_COMMON_WORDS) if draw.random() < 0.75 else _write_word(draw) for _ in range(draw.randint(8, 18))]
    return f"{' '.join(words).capitalize()}."


def _write_word(draw: random.Random) -> str:
    return draw.choice(TOPICS) if draw.random() < 0.3 else "".join(draw.choices(_SYLLABLES, k=draw.randint(2, 4)))
