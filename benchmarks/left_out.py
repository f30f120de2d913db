"""How well bodies are read that nothing was learnt from: each is left out once of all training.

    python -m benchmarks.left_out                       measure, tell, and fail under a floor
    python -m benchmarks.left_out --write               write docs/quality.md too
    python -m benchmarks.left_out --pin                 raise the floors to what is reached now
    python -m benchmarks.left_out --pin --allow-lower   set them there even where that is lower

Beside each figure stands the fitted one, with the weights that the program has. Weights that were set by hand were set by people who
saw all of the papers: they read the same in both. Without labelled papers of real bodies beside the project nothing is measured.
"""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from hashlib import sha256
from pathlib import Path

from benchmarks.learning.left_out_page import FIGURES, ReadPaper, average, write_left_out
from benchmarks.learning.papers import Paper, find_papers, list_bodies
from benchmarks.learning.part import Part
from benchmarks.learning.trained import FOLDER, train_once
from benchmarks.measures.extraction_score import Json, score_reading
from benchmarks.measures.floors import FILE, Measured
from benchmarks.measures.quality_page import write_part
from benchmarks.quality import settle
from benchmarks.train import PARTS
from radsminne.corpus.errors import InputError
from radsminne.corpus.show.as_json import reading_json
from radsminne.extract.guard import try_read
from radsminne.extract.reading import read_file
from radsminne.extract.source import Limits


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, tell, and write where that is asked for."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--write", action="store_true", help="write docs/quality.md")
    parser.add_argument("--pin", action="store_true", help="raise the floors to what is reached now")
    parser.add_argument("--allow-lower", action="store_true", help="with --pin: lower them too")
    parser.add_argument("--floors", type=Path, default=FILE, help="the file of floors")
    options = parser.parse_args(arguments)
    papers = find_papers()
    if not papers:
        print("no labelled papers of real bodies here: nothing is measured")
        return 0
    fitted = list(read_papers(papers))
    left_out = [read for body in list_bodies(papers) for read in read_body(body, papers)] if PARTS else fitted
    text = "\n".join(write_left_out(left_out, fitted))
    print(text)
    if options.write:
        write_part("left out", text)
    breaches = settle([measure(left_out)], [], options)
    for breach in breaches:
        print(breach, file=sys.stderr)
    return int(bool(breaches))


def measure(left_out: Sequence[ReadPaper]) -> Measured:
    """Return the means over the papers, to be held against floors."""
    figures = {figure: value for figure in FIGURES if (value := average(left_out, figure)) is not None}
    faults = {figure: [f"body {one.paper.body}: {fault}" for one in left_out for fault in _faults(one, figure)] for figure in figures}
    labels = json.dumps([[one.paper.body, one.paper.label] for one in left_out], sort_keys=True)
    return Measured("left out", sha256(labels.encode()).hexdigest()[:12], figures, faults)


def _faults(read: ReadPaper, figure: str) -> Sequence[str]:
    return read.tallies[figure].faults if figure in read.tallies else ()


def read_body(body: str, papers: Sequence[Paper], parts: Iterable[Part] = PARTS, folder: Path = FOLDER) -> Iterator[ReadPaper]:
    """Read the papers of a body with parts that were trained on those of all others."""
    with ExitStack() as stack:
        for part in parts:
            stack.enter_context(part.use(train_once(part, papers, body, folder)))
        yield from read_papers([paper for paper in papers if paper.body == body])


def read_papers(papers: Iterable[Paper]) -> Iterator[ReadPaper]:
    """Read papers with the program as it is now, and hold each against its label."""
    for paper in papers:
        reading = _read(paper)
        yield ReadPaper(paper, reading, score_reading(paper.label, reading))


def _read(paper: Paper) -> Json:
    """Return a reading as JSON; of a paper that cannot be read, only the problem."""
    reading = try_read(read_file, paper.path, Limits())
    return {"problems": [{"code": reading.code}]} if isinstance(reading, InputError) else reading_json(reading)


if __name__ == "__main__":
    sys.exit(main())
