"""A mail, whatever file it came from, and how it becomes a draft."""

from collections.abc import Iterable
from dataclasses import dataclass

from brandcheck.errors import message
from brandcheck.ingest.draft import Draft, DraftBlock
from brandcheck.ingest.html_blocks import html_blocks, parse
from brandcheck.ingest.mail_layers import Line, layers, quoted_names
from brandcheck.model import BlockKind, Message

DEPTH_LIMIT = 5
"""So many mails inside mails are read; what lies deeper is named in the notice."""
_NAMES_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail as its file tells it."""

    subject: str = ""
    date: str | None = None
    """ISO day on which it was sent, where the sender was."""
    sender: str = ""
    people: tuple[str, ...] = ()
    lines: tuple[Line, ...] = ()
    attached: tuple["Mail", ...] = ()
    """Mails inside this one."""
    left_out: tuple[str, ...] = ()
    """Names of attachments that were not read."""
    encrypted: bool = False


def mail_draft(mail: Mail, part: str = "") -> Draft | None:
    """A mail and the mails inside it as one draft; None when nothing in it is text."""
    blocks = tuple(_blocks(mail))
    if not blocks:
        return None
    quoted = quoted_names(blocks)
    return Draft(
        blocks,
        title=mail.subject,
        date=mail.date,
        channel="email",
        part=part,
        people=tuple(dict.fromkeys([*_people(mail), *quoted])),
        writers=tuple(quoted),
        notice=_notice(mail),
    )


def html_lines(page: str) -> tuple[Line, ...]:
    """The text of an HTML mail by line, with a blank line between blocks."""
    tree = parse(page)
    lines: list[Line] = []
    for block in html_blocks(tree, lines=True) if tree is not None else []:
        kind = block.kind
        if block.quoted:
            kind = BlockKind.QUOTED_REPLY
        elif block.signature:
            kind = BlockKind.SIGNATURE
        elif block.furniture:
            kind = BlockKind.BOILERPLATE
        lines += [Line(line, kind) for line in block.text.split("\n")]
        lines.append(Line("", kind))
    return tuple(lines)


def plain_lines(text: str) -> tuple[Line, ...]:
    """The text of a plain mail by line."""
    return tuple(Line(line.expandtabs(4)) for line in text.splitlines())


def _blocks(mail: Mail) -> Iterable[DraftBlock]:
    yield from layers(mail.lines, mail.sender)
    for inner in mail.attached:
        inside = [*_blocks(inner)]
        if inside and inner.subject:
            yield DraftBlock(inner.subject, BlockKind.HEADING)
        yield from inside


def _people(mail: Mail) -> Iterable[str]:
    yield from mail.people
    for inner in mail.attached:
        yield from _people(inner)


def _notice(mail: Mail) -> Message | None:
    names = list(_left_out(mail))
    if not names:
        return None
    shown = ", ".join(names[:_NAMES_SHOWN]) + (", …" if len(names) > _NAMES_SHOWN else "")
    return message("mail_attachments", names=shown)


def _left_out(mail: Mail) -> Iterable[str]:
    yield from mail.left_out
    for inner in mail.attached:
        yield from _left_out(inner)
