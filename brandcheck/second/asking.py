"""Putting questions to the server, one after the other; what was answered before is not asked again."""

import json
from collections.abc import Generator, Sequence
from dataclasses import dataclass

from brandcheck.errors import BrandCheckError
from brandcheck.model import Cache, SecondAnswer
from brandcheck.progress import Job, Progress
from brandcheck.second.address import Address, read_address
from brandcheck.second.exchange import Reply, Waiting, exchange
from brandcheck.second.question import key, read_answer
from brandcheck.settings import SecondReader

ANSWERS = "second.answer"
"""What the cache keeps: the answer, or nothing where what was said is no answer."""
OK, REDIRECTS = 200, range(300, 400)
NAMED = 8
"""How many of the models that a server has are named to the user."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, and what is shown to the user while it is out."""

    question: bytes
    detail: str


def find_model(reader: SecondReader) -> Job[None]:
    """See whether the server is there and has the model; servers of one model answer to any name, so the name is looked up.

    Raises:
        BrandCheckError: `second_not_understood`, `second_redirects`, `second_refuses`, `second_model_unknown`, and as
            `exchange`.
    """
    address = read_address(reader.address)
    at = Progress("second", 0, 0, reader.model)
    reply = yield from _waiting(exchange(address, "/models", None, reader.seconds), at)
    names = _names(address, _accepted(address, reply))
    if reader.model not in names and f"{reader.model}:latest" not in names:
        there = ", ".join(sorted(names)[:NAMED]) or "-"
        raise BrandCheckError("second_model_unknown", model=reader.model, address=address, there=there)


def answers(asked: Sequence[Asked], reader: SecondReader, cache: Cache) -> Job[list[SecondAnswer | None]]:
    """The answer to each question, None where what was said is no answer; each is kept as soon as it is there.

    The server is not needed when it has answered all of them before.

    Raises:
        BrandCheckError: as `find_model`.
    """
    keys = [key(one.question, reader) for one in asked]
    kept = cache.get_many(ANSWERS, keys)
    known = {name: SecondAnswer(payload.decode()) if payload else None for name, payload in kept.items()}
    todo = {name: one for name, one in zip(keys, asked, strict=True) if name not in known}
    total = len(keys)
    yield Progress("second", total - len(todo), total)
    if todo:
        yield from find_model(reader)
    address = read_address(reader.address)
    for left, (name, one) in zip(range(len(todo), 0, -1), todo.items(), strict=True):
        at = Progress("second", total - left, total, one.detail)
        yield at
        reply = yield from _waiting(exchange(address, "/chat/completions", one.question, reader.seconds), at)
        known[name] = answer = read_answer(_accepted(address, reply).body)
        cache.put_many(ANSWERS, {name: answer.value.encode() if answer else b""})
    yield Progress("second", total, total)
    return [known[name] for name in keys]


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


def _accepted(address: Address, reply: Reply) -> Reply:
    """The reply, when it is one to the request; where a redirect leads is not even looked at."""
    if reply.status in REDIRECTS:
        raise BrandCheckError("second_redirects", address=address)
    if reply.status != OK:
        raise BrandCheckError("second_refuses", address=address, status=reply.status)
    return reply


def _names(address: Address, reply: Reply) -> set[str]:
    """The models that a server says it has."""
    try:
        return {str(model["id"]) for model in json.loads(reply.body or b"")["data"]}
    except (ValueError, LookupError, TypeError, RecursionError) as error:
        raise BrandCheckError("second_not_understood", address=address) from error
