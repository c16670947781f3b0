"""Servers as processes of their own, and something to ask them."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

from brandcheck.model import (
    Act,
    Document,
    Evidence,
    Organisation,
    Reason,
    Segment,
    SegmentKind,
    Side,
    Value,
)

HERE = Path(__file__).parent
VALUES = (
    Value(
        "tijd", "Aandacht", "Wij nemen de tijd voor iedere klant.", ("We bellen altijd terug.",), ("Hup, volgende.",)
    ),
    Value("open", "Open", "Wij zeggen wat we weten."),
)
ORGANISATION = Organisation("Zorggroep Één", "nl", VALUES)
LINES = (
    (SegmentKind.HEADING, "Nieuwe werkwijze"),
    (SegmentKind.BODY, "De planning is aangepast."),
    (SegmentKind.BODY, "Gesprekken duren voortaan maximaal vier minuten."),
    (SegmentKind.BOILERPLATE, "Intern: niet verspreiden."),
    (SegmentKind.BODY, 'Vragen? Loop binnen bij "Kim".'),
    (SegmentKind.BODY, "De kantine is maandag dicht."),
)


@contextmanager
def process(script: str, *arguments: str, **environment: str) -> Iterator[str]:
    """Run a server of this folder; gives its address."""
    with subprocess.Popen(
        [sys.executable, str(HERE / script), *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
        env=os.environ | environment,
    ) as server:
        try:
            address = server.stdout.readline().strip()
            assert address, f"{script} did not start"
            yield address
        finally:
            server.communicate()


def seen(address: str) -> list[dict]:
    """What an odd server was sent, oldest first."""
    connection = HTTPConnection(urlsplit(address).netloc)
    connection.request("GET", "/seen")
    try:
        return json.loads(connection.getresponse().read())
    finally:
        connection.close()


def document(lines=LINES, id="memo", side=Side.INSIDE) -> tuple[Document, tuple[Segment, ...]]:  # noqa: A002
    """A document with a sentence a line."""
    text, segments = "", []
    for kind, line in lines:
        start = len(text)
        text += f"{line}\n"
        segments.append(Segment(id, start, start + len(line), line, kind, "nl", kind is SegmentKind.BODY))
    return Document(id, side, f"{side}/{id}.txt", text=text), tuple(segments)


def evidence(segment: Segment, supports: float, contradicts: float, value="tijd") -> Evidence:
    """What the first reader found in a sentence; it counts from 0.28."""
    why = (Reason(segment.start, segment.start + 2, segment.text[:2], 0.4),)
    counted = supports + contradicts >= 0.28
    return Evidence(
        segment.document, segment.start, segment.end, segment.text, value, supports, contradicts, Act.NORM, counted, why
    )


class Kept(dict):
    """A `Cache` in memory."""

    def get_many(self, kind, keys):
        return {key: self[kind, key] for key in keys if (kind, key) in self}

    def put_many(self, kind, items):
        self.update({(kind, key): payload for key, payload in items.items()})
