"""Slack's export: a zip with channels, users, and a file of messages for each channel and day."""

import html
import json
import re
import zipfile
from collections import defaultdict
from dataclasses import replace

from brandcheck.errors import BrandCheckError, message
from brandcheck.ingest.archive import PART_LIMIT, open_archive, read_part
from brandcheck.ingest.draft import Draft, DraftBlock
from brandcheck.model import BlockKind

_DAY_FILE = re.compile(r"(?:.*/)?(?P<channel>[^/]+)/(?P<day>(?P<month>\d{4}-\d{2})-\d{2})\.json")
_MENTION = re.compile(r"<@(?P<id>\w{1,40})(?:\|(?P<name>[^>]{0,80}))?>")
_REFERENCE = re.compile(r"<[#!](?:[^|>]{0,80}\|)?(?P<name>[^>|]{0,80})>")
_LINK = re.compile(r"<(?:[a-z]{1,12}:[^|>]{0,2000})(?:\|(?P<label>[^>]{0,500}))?>")
_SAID = frozenset({"", "me_message", "thread_broadcast", "file_share", "file_comment"})
_NAME_FIELDS = ("display_name", "real_name", "email")


def read_slack(data: bytes, name: str) -> list[Draft]:  # noqa: ARG001 - every reader has this shape
    """One draft for each channel and month, `part` "channel/2026-03"; joins, bots and direct messages are left out.

    Raises:
        BrandCheckError: damaged_file, password_protected, too_large_to_read, no_text.
    """
    with open_archive(data) as archive:
        if sum(part.file_size for part in archive.infolist() if part.filename.endswith(".json")) > PART_LIMIT:
            raise BrandCheckError("too_large_to_read")
        users = _users(archive)
        private = {str(entry.get("id")) for file in ("dms.json", "mpims.json") for entry in _entries(archive, file)}
        private |= {str(entry.get("name")) for entry in _entries(archive, "mpims.json")}
        months: dict[tuple[str, str], list[DraftBlock]] = defaultdict(list)
        first: dict[tuple[str, str], str] = {}
        left_out = False
        for path in sorted(archive.namelist()):
            match = _DAY_FILE.fullmatch(path)
            if match is None:
                continue
            if match["channel"] in private:
                left_out = True
                continue
            key = (match["channel"], match["month"])
            turns = _turns(_load(archive, path), users)
            if turns:
                first.setdefault(key, match["day"])
                months[key] += turns
    if not months:
        raise BrandCheckError("no_text")
    drafts = [_draft(key, blocks, first[key], users) for key, blocks in months.items()]
    if left_out:
        drafts[0] = replace(drafts[0], notice=message("chat_private_left_out"))
    return drafts


def _draft(key: tuple[str, str], blocks: list[DraftBlock], day: str, users: dict[str, tuple[str, ...]]) -> Draft:
    # Whoever is mentioned is somebody to hide too, so all users count as people, not only those who speak here.
    people = dict.fromkeys([*(block.author for block in blocks), *(name for names in users.values() for name in names)])
    channel, month = key
    return Draft(
        tuple(blocks),
        title=f"#{channel}",
        date=day,
        channel="chat",
        part=f"{channel}/{month}",
        people=tuple(name for name in people if name),
    )


def _users(archive: zipfile.ZipFile) -> dict[str, tuple[str, ...]]:
    """Names of each user by id, the one shown first."""
    users: dict[str, tuple[str, ...]] = {}
    for entry in _entries(archive, "users.json"):
        profile = _inner(entry, "profile")
        names = [entry.get("real_name"), *(profile.get(field) for field in _NAME_FIELDS), entry.get("name")]
        users[str(entry.get("id"))] = tuple(dict.fromkeys(str(each).strip() for each in names if each))
    return users


def _turns(entries: list[dict], users: dict[str, tuple[str, ...]]) -> list[DraftBlock]:
    turns: list[DraftBlock] = []
    for entry in sorted(entries, key=lambda each: str(each.get("ts") or "")):
        if (
            entry.get("type", "message") != "message"
            or str(entry.get("subtype") or "") not in _SAID
            or entry.get("bot_id")
        ):
            continue
        author = _author(entry, users)
        text = _readable(str(entry.get("text") or ""), users)
        if text:
            turns.append(DraftBlock(text, BlockKind.CHAT_TURN, author=author))
    return turns


def _author(entry: dict, users: dict[str, tuple[str, ...]]) -> str:
    user = str(entry.get("user") or "")
    profile = _inner(entry, "user_profile")
    return next(iter(users.get(user) or ()), "") or str(profile.get("real_name") or entry.get("username") or user)


def _inner(entry: dict, field: str) -> dict:
    found = entry.get(field)
    return found if isinstance(found, dict) else {}


def _readable(text: str, users: dict[str, tuple[str, ...]]) -> str:
    """A message as people read it: names for mentions, the label of a link, no markup."""
    text = _MENTION.sub(lambda found: next(iter(users.get(found["id"]) or ()), found["name"] or "@"), text)
    text = _REFERENCE.sub(lambda found: found["name"], text)
    text = _LINK.sub(lambda found: found["label"] or "", text)
    lines = (" ".join(line.split()) for line in html.unescape(text).splitlines())
    return "\n".join(line for line in lines if line)


def _entries(archive: zipfile.ZipFile, file: str) -> list[dict]:
    path = next((path for path in archive.namelist() if path == file or path.endswith(f"/{file}")), None)
    return _load(archive, path) if path else []


def _load(archive: zipfile.ZipFile, path: str) -> list[dict]:
    try:
        found = json.loads(read_part(archive, path) or b"[]")
    except (ValueError, RecursionError) as error:
        raise BrandCheckError("damaged_file") from error
    return [entry for entry in found if isinstance(entry, dict)] if isinstance(found, list) else []
