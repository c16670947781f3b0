"""What is put to the second reader for one sentence and one value, and what counts as its answer."""

import hashlib
import json
import tomllib
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from brandcheck.model import Document, Evidence, Organisation, SecondAnswer, Segment, SegmentKind, Value
from brandcheck.paths import resources
from brandcheck.settings import SecondReader
from brandcheck.wording import LANGUAGES

LONGEST = 1000
"""Characters of a sentence, a heading or a statement; what is longer is cut, so that a question fits a small model."""
EXAMPLES = 3
"""Of each kind, of the value that is asked about."""
TOKENS = 1024
"""The longest answer that is waited for: a model may think before it speaks."""
ASIDE = frozenset({SegmentKind.BOILERPLATE, SegmentKind.QUOTED_REPLY, SegmentKind.GREETING})
"""No neighbours: what is no part of what is being said."""

_FORM = {
    "type": "object",
    "properties": {"answer": {"type": "string", "enum": [answer.value for answer in SecondAnswer]}},
    "required": ["answer"],
    "additionalProperties": False,
}


def question(
    found: Evidence, document: Document, segments: Sequence[Segment], organisation: Organisation, reader: SecondReader
) -> bytes:
    """The body of a request: one sentence, its neighbours, heading and side, and the values; nothing else of the document.

    What a document says travels as JSON strings, so that it cannot pass for a part of the question. The same question has the
    same bytes.
    """
    told = _instruction(organisation.language if organisation.language in LANGUAGES else LANGUAGES[0])
    value = next(value for value in organisation.values if value.id == found.value)
    asked = {
        "values": [{"name": _cut(one.name), "statement": _cut(one.statement)} for one in organisation.values],
        "value": _asked_about(value),
        "side": document.side.value,
        **_around(found, segments),
    }
    request = {
        "model": reader.model,
        "messages": [
            {"role": "system", "content": told},
            {"role": "user", "content": json.dumps(asked, ensure_ascii=False)},
        ],
        "temperature": 0,
        "seed": 1,
        "max_tokens": TOKENS,
        "stream": False,
        "response_format": {"type": "json_schema", "json_schema": {"name": "answer", "strict": True, "schema": _FORM}},
    }
    return json.dumps(request).encode()


def key(question: bytes, reader: SecondReader) -> str:
    """Of an answer in a cache: all that was asked, of which model, where."""
    return hashlib.sha256(f"{reader.address}\n".encode() + question).hexdigest()


def read_answer(body: bytes | None) -> SecondAnswer | None:
    """The answer in the body of a reply; None for anything but the one form that was asked for."""
    try:
        content = json.loads(body or b"")["choices"][0]["message"]["content"]
        answer = json.loads(content)
        return SecondAnswer(answer["answer"]) if answer.keys() == {"answer"} else None
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return None


@cache
def _instruction(language: str) -> str:
    table = tomllib.loads((resources() / "prompts" / "second_reader.toml").read_text(encoding="utf-8"))
    return table[language].strip()


def _asked_about(value: Value) -> dict[str, object]:
    about: dict[str, object] = {"name": _cut(value.name), "statement": _cut(value.statement)}
    for name, examples in (("examples_for", value.examples_for), ("examples_against", value.examples_against)):
        if examples:
            about[name] = [_cut(example) for example in examples[:EXAMPLES]]
    return about


def _around(found: Evidence, segments: Sequence[Segment]) -> dict[str, str]:
    """The sentence with the heading it stands under and its neighbours, as far as there are any."""
    spoken = [item for item in segments if item.kind not in ASIDE]
    place = bisect_left(spoken, found.start, key=lambda item: item.start)
    before, after = spoken[:place], [item for item in spoken[place:] if item.start > found.start]
    heading = next((item for item in reversed(before) if item.kind is SegmentKind.HEADING), None)
    parts = {
        "heading": heading,
        "before": before[-1] if before and before[-1] is not heading else None,
        "sentence": found,
        "after": after[0] if after else None,
    }
    texts = {name: item.quote if isinstance(item, Evidence) else item.text for name, item in parts.items() if item}
    return {name: _cut(text) for name, text in texts.items()}


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST]} …"
