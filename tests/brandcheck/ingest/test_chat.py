import io
import json
import zipfile
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandcheck.errors import BrandCheckError
from brandcheck.ingest.chat import read_chat_text
from brandcheck.ingest.chat_lines import conversation
from brandcheck.ingest.draft import PAGE, Draft
from brandcheck.ingest.slack import read_slack
from brandcheck.ingest.teams import read_teams_html, read_teams_json
from brandcheck.model import BlockKind


def said(blocks) -> list[tuple[str, str]]:
    assert all(block.kind is BlockKind.CHAT_TURN for block in blocks)
    return [(block.author, block.text) for block in blocks]


def found(text: str) -> list[tuple[str, str]] | None:
    chat = conversation(text.split("\n"))
    return None if chat is None else said(chat.turns)


KOEN_AND_SAM = [("Koen", "wie heeft de sleutel?"), ("Samira", "bovenste la"), ("Koen", "gevonden: thnx")]


@pytest.mark.parametrize(
    "lines",
    [
        "Koen: wie heeft de sleutel?\nSamira: bovenste la\nKoen: gevonden: thnx",
        "Koen: wie heeft de sleutel?\n\nSamira: bovenste la\n\nKoen: gevonden: thnx",
        "[12:03] Koen: wie heeft de sleutel?\n[12:04] Samira: bovenste la\n[12:05] Koen: gevonden: thnx",
        "12:03 Koen: wie heeft de sleutel?\n12:04 Samira: bovenste la\n12:05 Koen: gevonden: thnx",
        "12-03-2026 14:05 - Koen: wie heeft de sleutel?\n12-03-2026 14:05 - Samira: bovenste la\n12-03-2026 14:06 - Koen: gevonden: thnx",
        "[12-03-2026, 14:05:33] Koen: wie heeft de sleutel?\n\u200e[12-03-2026, 14:05:40] Samira: bovenste la\n[12-03-2026, 14:06:01] Koen: gevonden: thnx",
        "3/12/26, 2:05\u202fPM - Koen: wie heeft de sleutel?\n3/12/26, 2:05\u202fPM - Samira: bovenste la\n3/12/26, 2:06\u202fPM - Koen: gevonden: thnx",
        "[12:03] <Koen> wie heeft de sleutel?\n[12:04] <Samira> bovenste la\n[12:05] <Koen> gevonden: thnx",
        "Koen (14:02): wie heeft de sleutel?\nSamira (14:03): bovenste la\nKoen (14:04): gevonden: thnx",
        "Koen 14:02\nwie heeft de sleutel?\nSamira 14:03\nbovenste la\nKoen 14:04\ngevonden: thnx",
        "[14:02] Koen\nwie heeft de sleutel?\n[14:03] Samira\nbovenste la\n[14:04] Koen\ngevonden: thnx",
    ],
)
def test_ways_in_which_chats_are_written(lines: str):
    assert found(lines) == KOEN_AND_SAM


@pytest.mark.parametrize(
    "lines",
    [
        "Let op: de lift is stuk.\nLet op: de trap ook.\nTip: neem de fiets.",
        "Titel: Memo\nDatum: 3 maart\nVan: Piet\nAan: Karin",
        "Wat: inloop\nWaar: zaal 3\nWanneer: maandag\nWie: iedereen",
        "Vraag: mag ik vrij?\nAntwoord: nee.\nVraag: en morgen?\nAntwoord: ook niet.",
        "Opening 09:00\nKoffie 10:30\nLunch 12:00\nAfsluiting 17:00",
        "09:00 Opening: welkom door de directie\n10:00 Pauze: koffie in de hal\n11:00 Werksessie: zalen 1 en 2",
        "Maandag: vergadering\nDinsdag: inloop\nMaandag: schoonmaak\nDinsdag: markt",
        "Jan: vroege dienst\nPiet: late dienst\nKoen: vrij",
        "Wij doen wat we zeggen.\nKoen: dat klopt.\nEn dat blijft zo, ook volgend jaar.\nKoen: zeker.\nSamira: ja.\nEinde.",
        "",
    ],
)
def test_other_lines_are_no_chat(lines: str):
    assert found(lines) is None


def test_lines_without_a_name_go_on_the_turn_before():
    lines = "12-03-2026 14:05 - Koen: twee dingen\n1. de sleutel\n2. de lift\n12-03-2026 14:06 - Samira de Wit: ok"
    assert found(lines) == [("Koen", "twee dingen\n1. de sleutel\n2. de lift"), ("Samira de Wit", "ok")]


def test_what_the_program_says_is_left_out():
    lines = (
        "12-03-2026 14:00 - Berichten en oproepen worden end-to-end versleuteld.\n"
        '12-03-2026 14:01 - Koen heeft de groep "Team: Zuid" gemaakt\n'
        "12-03-2026 14:05 - Koen: <Media weggelaten>\n12-03-2026 14:05 - Koen: zie foto\n"
        "12-03-2026 14:06 - Samira: Dit bericht is verwijderd\n12-03-2026 14:07 - +31 6 12345678: mooi"
    )
    assert found(lines) == [("Koen", "zie foto"), ("+31 6 12345678", "mooi")]


@pytest.mark.parametrize(
    ("first", "second", "day"),
    [
        ("12-03-2026 14:05 -", "13-03-2026 14:05 -", "2026-03-12"),
        ("2026-03-12 14:05 -", "2026-03-12 14:06 -", "2026-03-12"),
        ("12/03/26, 14:05 -", "13/03/26, 14:05 -", "2026-03-12"),
        ("3/12/26, 2:05 PM -", "3/12/26, 2:06 PM -", "2026-03-12"),
        ("3/12/26, 14:05 -", "3/13/26, 14:06 -", "2026-03-12"),
        ("12.03.26, 14:05 -", "12.03.26, 14:06 -", "2026-03-12"),
        ("[14:05]", "[14:06]", None),
    ],
)
def test_the_day_of_a_chat(first: str, second: str, day: str | None):
    (draft,) = read_chat_text(f"{first} Koen: a\n{second} Koen: b\n{second} Sam: c".encode(), "chat.txt")
    assert (draft.date, draft.channel, draft.people) == (day, "chat", ("Koen", "Sam"))


def test_text_without_speakers_is_kept_as_paragraphs():
    (draft,) = read_chat_text(b"Zomaar tekst.\n\nNog een regel.", "chat.txt")
    assert [(block.text, block.kind) for block in draft.blocks] == [
        ("Zomaar tekst.", BlockKind.PARAGRAPH), ("Nog een regel.", BlockKind.PARAGRAPH),
    ]  # fmt: skip


LINE = st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\n\r"), max_size=30)


@settings(deadline=None)
@given(st.lists(LINE, max_size=10))
def test_turns_hold_only_text_that_was_there(lines: list[str]):
    chat = conversation(lines)
    for block in chat.turns if chat else ():
        assert block.text.strip()
        assert "".join(block.text.split()) in "".join("".join(lines).split()).translate(MARKS)


MARKS = dict.fromkeys([*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF])


def archive(files: dict[str, object]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as content:
        for path, entry in files.items():
            content.writestr(path, json.dumps(entry))
    return target.getvalue()


USERS = [
    {
        "id": "U1",
        "name": "koen",
        "real_name": "Koen de Vries",
        "profile": {"display_name": "Koen", "email": "koen@zon.nl"},
    },
    {"id": "U2", "name": "sam", "profile": {"real_name": "Samira Bos"}},
]
SLACK = {
    "users.json": USERS,
    "channels.json": [{"id": "C1", "name": "zorg"}],
    "dms.json": [{"id": "D1"}],
    "zorg/2026-02-27.json": [{"type": "message", "user": "U2", "ts": "1.0", "text": "tot morgen"}],
    "zorg/2026-03-02.json": [
        {"type": "message", "user": "U2", "ts": "20.2", "text": "ja <@U1> &amp; <!here>, zie <https://zon.nl/x|het plan> <https://zon.nl>"},
        {"type": "message", "user": "U1", "ts": "10.1", "text": "komt het rond?\nik twijfel"},
        {"type": "message", "subtype": "channel_join", "user": "U1", "ts": "5", "text": "<@U1> has joined"},
        {"type": "message", "bot_id": "B1", "ts": "6", "text": "build ok"},
    ],
    "D1/2026-03-02.json": [{"type": "message", "user": "U1", "ts": "1", "text": "geheim"}],
}  # fmt: skip


def test_a_slack_export_gives_a_draft_for_each_channel_and_month():
    february, march = read_slack(archive(SLACK), "export.zip")
    assert (february.part, february.title, february.date) == ("zorg/2026-02", "#zorg", "2026-02-27")
    assert (march.part, march.date, march.channel) == ("zorg/2026-03", "2026-03-02", "chat")
    assert said(march.blocks) == [
        ("Koen de Vries", "komt het rond?\nik twijfel"),
        ("Samira Bos", "ja Koen de Vries & here, zie het plan"),
    ]
    assert {"Koen de Vries", "Koen", "koen@zon.nl", "Samira Bos"} <= set(march.people)


def test_direct_messages_are_left_out_and_that_is_said():
    drafts = read_slack(archive(SLACK), "export.zip")
    assert "geheim" not in str(drafts)
    assert drafts[0].notice is not None
    assert drafts[0].notice.code == "chat_private_left_out"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"PK", "damaged_file"),
        (archive({"users.json": USERS}), "no_text"),
        (archive({"zorg/2026-03-02.json": {"ok": False}}), "no_text"),
    ],
    ids=["no zip", "no channels", "no messages"],
)
def test_a_broken_slack_export_is_refused(data: bytes, code: str):
    with pytest.raises(BrandCheckError) as caught:
        read_slack(data, "export.zip")
    assert caught.value.message.code == code


def graph(name: str | None, content: str, moment: str, **more: object) -> dict:
    sender = {"user": {"displayName": name}} if name else {"application": {"displayName": "Bot"}}
    body = {"contentType": "html", "content": content}
    return {"messageType": "message", "createdDateTime": moment, "from": sender, "body": body} | more


MESSAGES = [
    graph("Koen", "<p>tot <b>morgen</b></p>", "2026-03-02T12:00:00Z"),
    graph("Sam", "<div>komt het rond?<br>Ik twijfel.</div>", "2026-03-02T09:00:00Z", replies=[
        graph("Koen", '<at id="0">Sam</at> ja', "2026-03-02T10:00:00Z")]),
    graph(None, "<p>bot</p>", "2026-03-02T12:00:00Z"),
    graph("Sam", "weg", "2026-03-02T12:00:00Z", deletedDateTime="2026-03-02T12:01:00Z"),
    graph("Sam", "trad toe", "2026-03-02T12:00:00Z", messageType="systemEventMessage"),
    {"messageType": "message", "from": None, "body": None},
]  # fmt: skip


@pytest.mark.parametrize("content", [MESSAGES, {"value": MESSAGES}, {"messages": MESSAGES}])
def test_teams_messages_are_read_in_the_order_of_time(content: object):
    (draft,) = read_teams_json(json.dumps(content).encode(), "chat.json")
    assert said(draft.blocks) == [("Sam", "komt het rond?\nIk twijfel."), ("Koen", "Sam ja"), ("Koen", "tot morgen")]
    assert (draft.date, draft.part, draft.people) == ("2026-03-02", "", ("Sam", "Koen"))


def test_teams_messages_of_several_months_are_several_drafts():
    content = [graph("Koen", "a", "2026-03-02T12:00:00Z"), graph("Koen", "b", "2026-02-02T12:00:00Z")]
    drafts = read_teams_json(json.dumps(content).encode(), "chat.json")
    assert [(draft.part, draft.date) for draft in drafts] == [("2026-02", "2026-02-02"), ("2026-03", "2026-03-02")]


def test_a_personal_teams_export_is_read():
    messages = [
        {"displayName": "Koen", "originalarrivaltime": "2026-03-02T12:00:00Z", "messagetype": "RichText/Html", "content": "<p>hoi</p>"},
        {"displayName": "Sam", "originalarrivaltime": "2026-03-02T12:01:00Z", "messagetype": "Text", "content": "a < b"},
        {"displayName": "Sam", "originalarrivaltime": "2026-03-02T12:02:00Z", "messagetype": "Event/Call", "content": "x"},
    ]  # fmt: skip
    content = {"conversations": [{"id": "1", "MessageList": messages}]}
    (draft,) = read_teams_json(json.dumps(content).encode(), "messages.json")
    assert said(draft.blocks) == [("Koen", "hoi"), ("Sam", "a < b")]


PAGES = [
    (
        '<div class="message"><span class="sender">Koen</span><span class="timestamp">2026-03-02 12:00</span>'
        '<div class="message-body">komt het rond?</div></div>'
        '<div class="message"><span class="sender">Sam</span><span class="timestamp">2026-03-02 12:01</span>'
        '<div class="message-body">ja</div></div>'
    ),
    (
        "<table><tr><th>Naam</th><th>Tijd</th><th>Bericht</th></tr><tr><td>Koen</td><td>2-3-2026 12:00</td><td>komt het rond?</td></tr>"
        "<tr><td>Sam</td><td>2-3-2026 12:01</td><td>ja</td></tr></table>"
    ),
    "<p>[2-3-2026 12:00] Koen: komt het rond?</p><p>[2-3-2026 12:01] Sam: ja</p>",
]


@pytest.mark.parametrize("page", PAGES, ids=["classes", "table", "lines"])
def test_exported_pages_tell_who_says_what(page: str):
    (draft,) = read_teams_html(f"<html><title>Teamchat</title><body>{page}</body></html>".encode(), "chat.html")
    assert said(draft.blocks) == [("Koen", "komt het rond?"), ("Sam", "ja")]
    assert (draft.title, draft.date, draft.people) == ("Teamchat", "2026-03-02", ("Koen", "Sam"))


def test_a_page_about_chats_is_a_web_page():
    (draft,) = read_teams_html(b"<html><body><p>Chat via Teams met onze adviseurs.</p></body></html>", "chat.html")
    assert isinstance(draft, Draft)
    assert draft.channel == PAGE


def test_an_export_in_which_nobody_is_told_apart_is_refused():
    page = "<p>12:00 komt het rond</p><p>12:01 ja</p><p>12:02 mooi</p>"
    with pytest.raises(BrandCheckError) as caught:
        read_teams_html(f"<html><body>{page}</body></html>".encode(), "chat.html")
    assert caught.value.message.code == "chat_not_recognised"


JSON = st.recursive(
    st.none() | st.booleans() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from(["value", "messages", "from", "user", "body", "content", "replies", "createdDateTime"]), inner, max_size=4),
    max_leaves=12,
)  # fmt: skip


def attempt(reader: Callable[..., list[Draft]], data: bytes) -> tuple[list[Draft], str]:
    """The drafts, or the code of the sentence that says why there are none."""
    try:
        return reader(data, "x"), ""
    except BrandCheckError as error:
        return [], error.message.code


@settings(max_examples=60, deadline=None)
@given(JSON)
def test_any_data_gives_drafts_or_a_sentence(content: object):
    for reader, data in (
        (read_teams_json, json.dumps(content).encode()),
        (read_slack, archive({"a/2026-03-01.json": content, "users.json": content})),
    ):
        drafts, code = attempt(reader, data)
        assert code in {"", "no_text", "damaged_file", "empty_file"}
        assert all(block.text for draft in drafts for block in draft.blocks)
