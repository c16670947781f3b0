"""Keys and payloads of what this stage keeps in a cache."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import astuple
from sys import intern

import numpy as np
from numpy.typing import NDArray

from brandcheck.detect.files import ENCODER, TOKENIZER, manifest
from brandcheck.model import Act, Document, Evidence, Organisation, Reason, Segment
from brandcheck.settings import Settings

VECTORS, EVIDENCE = "detect.vector", "detect.evidence"
FORM = 2
"""Raised when the code makes something else of the same model and rules."""


def digest(*parts: object) -> str:
    """SHA-256 of the parts, told apart."""
    return hashlib.sha256(json.dumps(parts, ensure_ascii=False).encode()).hexdigest()


def vector_key(text: str) -> str:
    """Of a sentence's vector: the text and the encoder."""
    return digest(text, manifest()[ENCODER], manifest()[TOKENIZER])


def evidence_key(
    document: Document,
    sentences: Sequence[Segment],
    values: Sequence[tuple[object, ...]],
    settings: Settings,
    fingerprint: dict[str, str],
) -> str:
    """Of a document's evidence: all that can change it. `values` are the organisation's, as `values_key` gives them."""
    return digest(
        FORM,
        document.side,
        document.channel,
        [(item.start, item.end, item.text, item.page) for item in sentences],
        values,
        settings.listed_from,
        fingerprint,
    )


def values_key(organisation: Organisation) -> list[tuple[object, ...]]:
    """All that is known of the values."""
    return [astuple(value) for value in organisation.values]


def pack_vector(vector: NDArray[np.float16]) -> bytes:
    """Half precision, little-endian."""
    return vector.astype("<f2").tobytes()


def unpack_vector(payload: bytes) -> NDArray[np.float16]:
    """What `pack_vector` packed."""
    return np.frombuffer(payload, "<f2")


def pack_evidence(evidence: Sequence[Evidence]) -> bytes:
    """JSON without names and without the document's id: the same text elsewhere has the same evidence."""
    rows = [
        (
            item.start,
            item.end,
            item.quote,
            item.value,
            item.supports,
            item.contradicts,
            item.act,
            item.counted,
            [(r.start, r.end, r.text, r.weight, r.rule) for r in item.why],
            item.page,
        )
        for item in evidence
    ]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":")).encode()


def unpack_evidence(payload: bytes, document: str, sentences: Sequence[Segment]) -> list[Evidence]:
    """What `pack_evidence` packed, for a document with these sentences, whose texts are shared: an archive's would be there twice."""
    quotes = {item.start: item.text for item in sentences}
    found: list[Evidence] = []
    for start, end, quote, value, supports, contradicts, act, counted, reasons, page in json.loads(payload):
        why = tuple(Reason(at, to, text, weight, intern(rule)) for at, to, text, weight, rule in reasons)
        said = quotes[start] if start in quotes else str(quote)
        known = intern(value)
        found.append(Evidence(document, start, end, said, known, supports, contradicts, Act(act), counted, why, page))
    return found
