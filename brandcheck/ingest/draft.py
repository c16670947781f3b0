"""What a reader of one format gives: text as found, before normalising, pseudonyms and offsets."""

from dataclasses import dataclass, field

from brandcheck.model import BlockKind, Message

PAGE = "page"
"""The channel of a web page before its side is known."""


@dataclass(frozen=True, slots=True)
class DraftBlock:
    """A piece of text with what its format says of it."""

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    page: int | None = None
    """Page or slide number, from 1."""
    author: str = ""
    """Who says it (chat turn, mail, survey respondent), as found; replaced before anything is kept."""


@dataclass(frozen=True, slots=True)
class Draft:
    """One document of a file, as its reader found it."""

    blocks: tuple[DraftBlock, ...]
    title: str = ""
    date: str | None = None
    """ISO 8601 day."""
    department: str = ""
    channel: str = ""
    """website, press, vacancy, social, advertisement, brochure, newsletter, memo, intranet, policy, chat, minutes, survey,
    email, presentation, transcript; or `PAGE`, which the side makes one of these. Empty where the format does not tell."""
    about: str = ""
    """What the file's properties say it is: category, keywords, subject."""
    part: str = ""
    """Which part of the file this is (message, channel, question), empty when it is the whole."""
    people: tuple[str, ...] = field(default=())
    """Names and addresses that the format's metadata gives (authors, senders, receivers, last editor)."""
    writers: tuple[str, ...] = field(default=())
    """Who wrote the older messages quoted in it: people beyond doubt, also where only a first name is given."""
    notice: Message | None = None
    """What was left out, for a file that could be read but not wholly."""
