"""The trained small network as a file for ``kg.mentions.tagger``."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from kg.train.labels import TYPES
from kg.train.network import Student

_GATES = (0, 1, 3, 2)  # torch: input, forget, cell, output; the runner: input, forget, output, cell


def _regated(array: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.concatenate([np.split(array, 4)[i] for i in _GATES])


def _rows(array: NDArray[np.float32]) -> tuple[NDArray[np.int8], NDArray[np.float16]]:
    """Rows of eight-bit numbers and the scale of each."""
    scale = np.maximum(np.abs(array).max(axis=1) / 127, 1e-6).astype(np.float16)
    return np.round(array / scale.astype(np.float32)[:, None]).clip(-127, 127).astype(np.int8), scale


def write(student: Student, ids: Mapping[str, int], path: Path) -> int:
    """Write the model and return its size in bytes; vectors in eight bits, the rest in sixteen."""
    state = {
        name: tensor.detach().numpy().astype(np.float32) for name, tensor in student.state_dict().items()
    }
    arrays: dict[str, NDArray[np.generic]] = {}
    names = {name: f"characters.{name}" for name in ("characters", "kinds", "pairs", "cuts")}
    for name, source in names.items():
        arrays[name], arrays[f"{name}.scale"] = _rows(state[f"{source}.weight"])
    for i in range(student.shape.layers):
        for way in ("there", "back"):
            parts = ("weight_ih", "weight_hh", "bias_ih", "bias_hh")
            get = {part: state[f"lstms.{i}.{way}.{part}_l0"] for part in parts}
            arrays[f"lstm{i}.{way}.inputs"] = _regated(get["weight_ih"]).T.astype(np.float16)
            arrays[f"lstm{i}.{way}.hidden"] = _regated(get["weight_hh"]).T.astype(np.float16)
            arrays[f"lstm{i}.{way}.bias"] = _regated(get["bias_ih"] + get["bias_hh"])
    arrays["labels"], arrays["labels.bias"] = (
        state["labels.weight"].T.astype(np.float16),
        state["labels.bias"],
    )
    characters = [""] * student.shape.characters
    for character, at in ids.items():
        characters[at] = character if len(character) == 1 else ""
    about = {
        "types": TYPES,
        "pairs": student.shape.pairs,
        "characters": characters,
        "weights": sorted(name for name in arrays if not name.endswith(".scale")),
    }
    arrays["about"] = np.frombuffer(json.dumps(about, ensure_ascii=False).encode("utf-8"), dtype=np.uint8)
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(path, **arrays)  # type: ignore[arg-type]
    return path.stat().st_size
