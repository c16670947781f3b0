"""The files of the shipped model and their hashes, kept beside them so that asking for them costs nothing."""

import hashlib
import json
from functools import cache
from pathlib import Path

from brandcheck.paths import resources

ENCODER, TOKENIZER, HEAD, MANIFEST = "encoder.onnx", "tokenizer.json", "head.npz", "manifest.json"
JOINT, JOINT_HEAD = "joint.onnx", "joint.npz"
"""Reads a promise and a fact together; no evidence depends on it."""
BANK, CLAIMS = "bank.npz", "claims.npz"
"""Beside the model: no evidence depends on them."""


def models() -> Path:
    """The folder of the shipped model."""
    return resources() / "models"


@cache
def manifest() -> dict[str, str]:
    """SHA-256 of each file of the model, by name."""
    return json.loads((models() / MANIFEST).read_text(encoding="utf-8"))


def hash_files(paths: list[Path]) -> dict[str, str]:
    """SHA-256 of each file, by name."""
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in paths}


@cache
def rules_hash() -> str:
    """SHA-256 over the word lists and rules of this stage."""
    files = sorted((resources() / "lexicons").glob("detect_*"))
    return hashlib.sha256(b"\0".join(file.name.encode() + b"\0" + _lines(file) for file in files)).hexdigest()


def fingerprint() -> dict[str, str]:
    """Hashes of the model and the rules, without reading the model: all that evidence depends on."""
    files = {name: manifest()[name] for name in (ENCODER, TOKENIZER, HEAD)}
    model = hashlib.sha256(json.dumps(files, sort_keys=True).encode()).hexdigest()
    return {"model": model, "rules": rules_hash()}


def _lines(file: Path) -> bytes:
    return file.read_bytes().replace(b"\r\n", b"\n")


def write_manifest() -> None:
    """Write the hashes of the model's files as they are now."""
    hashes = hash_files([models() / name for name in (ENCODER, TOKENIZER, HEAD, JOINT, JOINT_HEAD, BANK, CLAIMS)])
    (models() / MANIFEST).write_text(json.dumps(hashes, indent=1) + "\n", encoding="utf-8", newline="\n")
    manifest.cache_clear()
