"""Train the Norwegian tagger: parts of speech, lemmas and names, bokmål and nynorsk in one.

    python -m benchmarks.learning.train_tagger ../shared/norne extract/tagging/weights

The first folder holds NorNE on the Norwegian Dependency Treebank (Jørgensen et al. 2020; its annotations are CC0, its texts may not be
republished): `nob-train.conll.gz`, `-dev`, `-test`, and the same for `nno`. Written to the second are the weights and `figures.json`, what
they reach on the texts held out. The word list that spaCy would keep beside them is cut down to what the weights need, so that no text and
no name of the treebank lies in the package. Takes about twenty minutes on one core.
"""

import argparse
import gzip
import json
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import spacy
import srsly
from spacy.cli.init_config import init_config
from spacy.cli.train import train
from spacy.language import Language
from spacy.strings import StringStore
from spacy.tokens import Doc, DocBin
from spacy.training import Example, biluo_tags_to_spans, iob_to_biluo
from spacy.vocab import Vocab
from thinc.api import Config

_FORMS = ("nob", "nno")
_PARTS = ("train", "dev", "test")
_SPACY = ">=3.8,<3.9"
"""The versions that weights may be read by; pyproject.toml asks for the same."""
_NO_TREE = 2**32 - 1
_PIPELINE = ["tagger", "trainable_lemmatizer", "ner"]
_SENTENCES = 5
"""Sentences of one training text: minutes come in paragraphs and lists, and a name is told by what stands around it."""
_NAMES = {"GPE_LOC": "GPE", "GPE_ORG": "GPE", "EVT": "MISC", "PROD": "MISC", "DRV": "", "MISC": "MISC"}
"""What the treebank tells apart and minutes have no need of; "Oslo-forsker" (DRV) is no name."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the treebank: its words with their parts of speech, lemmas and names ("B-PER")."""

    words: tuple[str, ...]
    tags: tuple[str, ...]
    lemmas: tuple[str, ...]
    names: tuple[str, ...]


def read_sentences(path: Path) -> Iterator[Sentence]:
    """Yield the sentences of a file of the treebank, in the columns of CoNLL."""
    rows: list[list[str]] = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            columns = line.rstrip("\n").split("\t")
            if len(columns) > 1:
                rows.append(columns)
            elif rows:
                yield _make_sentence(rows)
                rows = []
    if rows:
        yield _make_sentence(rows)


def _make_sentence(rows: list[list[str]]) -> Sentence:
    return Sentence(
        tuple(row[1] for row in rows),
        tuple(row[3].strip("<>") for row in rows),
        tuple(row[2].removeprefix("$") if len(row[2]) > 1 else row[2] for row in rows),
        tuple(_simplify(row[-1].removeprefix("name=")) for row in rows),
    )


def _simplify(name: str) -> str:
    place, _, kind = name.partition("-")
    kind = _NAMES.get(kind, kind)
    return f"{place}-{kind}" if kind else "O"


def make_texts(sentences: Iterator[Sentence], vocab: Vocab) -> Iterator[Doc]:
    """Yield texts of a few sentences each.

    Every fifth has its names in capitals, as many lists of people have.
    """
    listed = list(sentences)
    for number, start in enumerate(range(0, len(listed), _SENTENCES)):
        yield _make_text(listed[start : start + _SENTENCES], vocab, capitals=number % 5 == 0)


def _make_text(group: Sequence[Sentence], vocab: Vocab, *, capitals: bool) -> Doc:
    names = [name for sentence in group for name in sentence.names]
    words = [word for sentence in group for word in sentence.words]
    lemmas = [lemma for sentence in group for lemma in sentence.lemmas]
    if capitals:
        words = [word.upper() if name.endswith("PER") else word for word, name in zip(words, names, strict=True)]
        lemmas = [word if name.endswith("PER") else lemma for word, name, lemma in zip(words, names, lemmas, strict=True)]
    text = Doc(
        vocab,
        words=words,
        tags=[tag for sentence in group for tag in sentence.tags],
        lemmas=lemmas,
        sent_starts=[place == 0 for sentence in group for place in range(len(sentence.words))],
    )
    text.ents = biluo_tags_to_spans(text, iob_to_biluo(names))
    return text


def make_config() -> Any:  # noqa: ANN401 - spaCy's own config
    """Return the configuration for a small, quick pipeline."""
    config = init_config(lang="nb", pipeline=_PIPELINE, optimize="efficiency", gpu=False)
    config["components"]["tok2vec"]["model"]["embed"]["include_static_vectors"] = False
    config["components"]["trainable_lemmatizer"]["min_tree_freq"] = 5
    config["training"]["max_epochs"] = 12
    config["training"]["patience"] = 2000
    config["training"]["eval_frequency"] = 400
    config["training"]["score_weights"] = {"tag_acc": 0.2, "lemma_acc": 0.1, "ents_f": 0.7}
    return config


def train_pipeline(folder: Path, work: Path) -> Language:
    """Train on both forms of Norwegian and return the best pipeline on their development parts."""
    vocab = spacy.blank("nb").vocab
    for part in ("train", "dev"):
        texts = [text for form in _FORMS for text in make_texts(read_sentences(folder / f"{form}-{part}.conll.gz"), vocab)]
        DocBin(docs=texts, store_user_data=False).to_disk(work / f"{part}.spacy")
    make_config().to_disk(work / "config.cfg")
    train(work / "config.cfg", work / "out", overrides={"paths.train": str(work / "train.spacy"), "paths.dev": str(work / "dev.spacy")})
    return spacy.load(work / "out" / "model-best")


def write_weights(pipeline: Language, data: Path) -> None:
    """Write the weights and no more than they need: no word of the texts, no folder of this machine."""
    pipeline.to_disk(data)
    needed = keep_trees(data / "trainable_lemmatizer")
    labels = srsly.read_json(data / "meta.json")["labels"]
    words = StringStore().from_disk(data / "vocab" / "strings.json")
    kept = {*labels["tagger"], *labels["ner"], *(words[number] for number in needed)}
    StringStore(sorted(kept)).to_disk(data / "vocab" / "strings.json")
    config = Config().from_disk(data / "config.cfg", interpolate=False)
    Config({part: config[part] for part in ("nlp", "components")}).to_disk(data / "config.cfg")
    srsly.write_json(data / "meta.json", {"lang": "nb", "name": "minutes", "version": "1", "spacy_version": _SPACY})


def keep_trees(folder: Path) -> set[int]:
    """Cut the edit trees to those that are labels; return the hashes of the words in them.

    A tree that stands for fewer words than a label must is made of the words themselves, names among them.
    """
    settings, trees = srsly.read_json(folder / "cfg"), srsly.msgpack_loads((folder / "trees").read_bytes())["trees"]
    kept = sorted({part for label in settings["labels"] for part in _find_parts(trees, label)})
    places = {number: place for place, number in enumerate(kept)} | {_NO_TREE: _NO_TREE}
    moved = [{key: places[value] if key.endswith("_tree") else value for key, value in trees[number].items()} for number in kept]
    srsly.write_json(folder / "cfg", settings | {"labels": [places[label] for label in settings["labels"]]})
    (folder / "trees").write_bytes(srsly.msgpack_dumps({"trees": moved}))
    return {tree[side] for tree in moved for side in ("orig", "subst") if side in tree}


def _find_parts(trees: Sequence[dict[str, int]], number: int) -> Iterator[int]:
    """Yield a tree and all that it is made of."""
    if number == _NO_TREE:
        return
    yield number
    for side in ("prefix_tree", "suffix_tree"):
        yield from _find_parts(trees, trees[number].get(side, _NO_TREE))


def score(pipeline: Language, folder: Path) -> dict[str, dict[str, float]]:
    """Return what the pipeline reaches on each form's held-out parts."""
    return {f"{form}-{part}": _score_part(pipeline, folder / f"{form}-{part}.conll.gz") for form in _FORMS for part in _PARTS[1:]}


def _score_part(pipeline: Language, path: Path) -> dict[str, float]:
    right = list(make_texts(read_sentences(path), pipeline.vocab))
    reached = pipeline.evaluate([Example(Doc(pipeline.vocab, words=[word.text for word in text]), text) for text in right])
    figures = {"tags": reached["tag_acc"], "lemmas": reached["lemma_acc"], "names": reached["ents_f"]}
    return {name: round(float(value), 3) for name, value in figures.items()} | {
        "persons": round(float(reached["ents_per_type"]["PER"]["f"]), 3)
    }


def main() -> None:
    """Train, score, and write the weights with their figures."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("treebank", type=Path)
    parser.add_argument("data", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as work:
        pipeline = train_pipeline(options.treebank, Path(work))
    figures = score(pipeline, options.treebank)
    write_weights(pipeline, options.data)
    (options.data / "figures.json").write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main()
