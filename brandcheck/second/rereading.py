"""The job: what is uncertain is put to the second reader, one sentence and value at a time, unless it answered before."""

import json
from collections.abc import Generator, Sequence
from dataclasses import dataclass

from brandcheck.errors import BrandCheckError
from brandcheck.model import Cache, Evidence, Organisation, SecondAnswer, SecondReading
from brandcheck.progress import Job, Progress
from brandcheck.second.address import Address, read_address
from brandcheck.second.blending import blend, most_doubtful
from brandcheck.second.exchange import Reply, Waiting, exchange
from brandcheck.second.first import FirstReading
from brandcheck.second.question import key, question, read_answer
from brandcheck.settings import SecondReader

ANSWERS = "second.answer"
"""What the cache keeps: the answer, or nothing where what was said is no answer."""
OK, REDIRECTS = 200, range(300, 400)
NAMED = 8
"""How many of the models that a server has are named to the user."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A sentence and a value to be re-read."""

    place: int
    """In the evidence."""
    path: str
    question: bytes
    key: str


def meet(reader: SecondReader) -> Job[None]:
    """See whether the server is there and has the model; servers of one model answer to any name, so the name is looked up.

    Raises:
        BrandCheckError: `second_not_there`, `second_not_understood`, `second_redirects`, `second_refuses`,
            `second_model_unknown`, and as `exchange`.
    """
    address = read_address(reader.address)
    at = Progress("second", 0, 0, reader.model)
    reply = yield from _waiting(exchange(address, "/models", None, reader.seconds), at)
    _refuse(address, reply)
    names = _names(address, reply)
    if reader.model not in names and f"{reader.model}:latest" not in names:
        there = ", ".join(sorted(names)[:NAMED]) or "-"
        raise BrandCheckError("second_model_unknown", model=reader.model, address=address, there=there)


def reread(
    first: FirstReading, organisation: Organisation, reader: SecondReader, cache: Cache
) -> Job[tuple[tuple[Evidence, ...], SecondReading]]:
    """The evidence in the same order, with what was uncertain moved by the second reader's answers, and what it did.

    Evidence stays listed also where an answer takes it below `Settings.listed_from`, so that it can be seen what was moved. Where
    what was said is no answer, the first reader stands. Each answer is kept in the cache as soon as it is there.

    Raises:
        BrandCheckError: as `meet`; `second_too_slow`.
    """
    by_id = {document.id: document for document in first.documents}
    pairs: list[Pair] = []
    for place in most_doubtful(first.evidence, first.threshold, reader):
        found = first.evidence[place]
        document = by_id[found.document]
        asked = question(found, document, first.segments.get(document.id, ()), organisation, reader)
        pairs.append(Pair(place, document.path, asked, key(asked, reader)))
    answers = yield from _answers(pairs, reader, cache)
    moved = list(first.evidence)
    for pair in pairs:
        answer = answers[pair.key]
        if answer is not None:
            moved[pair.place] = blend(moved[pair.place], answer, first.threshold, reader.odds)
    answered = sum(answers[pair.key] is not None for pair in pairs)
    return tuple(moved), SecondReading(reader.address, reader.model, len(pairs), answered)


def _answers(pairs: Sequence[Pair], reader: SecondReader, cache: Cache) -> Job[dict[str, SecondAnswer | None]]:
    """The answer to each question, by key; the server is not needed when it has answered all of them before."""
    kept = cache.get_many(ANSWERS, [pair.key for pair in pairs])
    answers = {name: SecondAnswer(payload.decode()) if payload else None for name, payload in kept.items()}
    todo = {pair.key: pair for pair in pairs if pair.key not in answers}
    done, total = len(pairs) - len(todo), len(pairs)
    yield Progress("second", done, total)
    if not todo:
        return answers
    address = read_address(reader.address)
    yield from meet(reader)
    for number, pair in enumerate(todo.values(), start=done):
        at = Progress("second", number, total, pair.path)
        yield at
        reply = yield from _waiting(exchange(address, "/chat/completions", pair.question, reader.seconds), at)
        _refuse(address, reply)
        answers[pair.key] = answer = read_answer(reply.body)
        cache.put_many(ANSWERS, {pair.key: answer.value.encode() if answer else b""})
    yield Progress("second", total, total)
    return answers


def _waiting(waiting: Waiting, at: Progress) -> Generator[Progress, None, Reply]:
    """The same wait, told as progress."""
    try:
        while True:
            next(waiting)
            yield at
    except StopIteration as end:
        return end.value
    finally:
        waiting.close()


def _refuse(address: Address, reply: Reply) -> None:
    """Stop at a reply that is no answer to the request; where a redirect leads is not even looked at."""
    if reply.status in REDIRECTS:
        raise BrandCheckError("second_redirects", address=address)
    if reply.status != OK:
        raise BrandCheckError("second_refuses", address=address, status=reply.status)


def _names(address: Address, reply: Reply) -> set[str]:
    """The models that a server says it has."""
    try:
        return {str(model["id"]) for model in json.loads(reply.body or b"")["data"]}
    except (ValueError, LookupError, TypeError, RecursionError) as error:
        raise BrandCheckError("second_not_understood", address=address) from error
