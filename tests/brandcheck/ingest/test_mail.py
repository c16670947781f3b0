from collections.abc import Callable
from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandcheck.errors import BrandCheckError
from brandcheck.ingest.draft import Draft
from brandcheck.ingest.mail import read_eml, read_mbox
from brandcheck.ingest.mail_addresses import addresses
from brandcheck.model import BlockKind


def by_kind(blocks, kind: BlockKind) -> list[str]:
    return [block.text for block in blocks if block.kind is kind]


def mail(text: str, html: str | None = None, **headers: str) -> EmailMessage:
    message = EmailMessage()
    given_headers = {"From": "Karin de Wit <karin@zon.nl>", "To": "Joke <joke@zon.nl>", "Subject": "Rooster"} | headers
    for name, value in given_headers.items():
        message[name.replace("_", "-")] = value
    message.set_content(text)
    if html is not None:
        message.add_alternative(html, subtype="html")
    return message


def read(message: EmailMessage) -> Draft:
    (draft,) = read_eml(message.as_bytes(), "mail.eml")
    return draft


def test_a_mail_gives_text_subject_day_author_and_people():
    draft = read(
        mail(
            "Hoi Joke,\n\nWeek 12 is nog niet rond.\n",
            Date="Fri, 13 Mar 2026 23:50:00 +0100",
            Cc='"Boer, Piet (HR)" <p.boer@zon.nl>, info@zon.nl',
        )
    )
    assert [block.text for block in draft.blocks] == ["Hoi Joke,", "Week 12 is nog niet rond."]
    assert {block.author for block in draft.blocks} == {"Karin de Wit"}
    assert (draft.title, draft.date, draft.channel) == ("Rooster", "2026-03-13", "email")
    assert draft.people == (
        "Karin de Wit", "karin@zon.nl", "Joke", "joke@zon.nl", "Boer, Piet (HR)", "p.boer@zon.nl", "info@zon.nl",
    )  # fmt: skip


def test_encoded_and_raw_headers_are_readable():
    content = (
        b"From: =?utf-8?q?Zo=C3=AB=2C_van_Dam?= <z@zon.nl>\r\nSubject: =?iso-8859-1?q?Cli=EBnten?= =?utf-8?b?w6lu?=\r\n"
        b"To: J\xf8rgen <j@zon.nl>\r\nDate: onzin\r\n\r\nTekst.\r\n"
    )
    (draft,) = read_eml(content, "x.eml")
    assert draft.title == "Cliëntenén"
    assert draft.people == ("Zoë, van Dam", "z@zon.nl", "Jørgen", "j@zon.nl")
    assert draft.date is None


@pytest.mark.parametrize(
    ("header", "people"),
    [
        ('"Boer, Piet (HR)" <p@zon.nl>, Jan <j@zon.nl>', ["Boer, Piet (HR)", "p@zon.nl", "Jan", "j@zon.nl"]),
        ("a@zon.nl, Karin <k@zon.nl>, c@zon.nl", ["a@zon.nl", "Karin", "k@zon.nl", "c@zon.nl"]),
        ("Jan <j@zon.nl>, Boer, Piet <p@zon.nl>", ["Jan", "j@zon.nl", "Boer, Piet", "p@zon.nl"]),
        ("p@zon.nl (Piet Boer)", ["Piet Boer", "p@zon.nl"]),
        ("Boer, Piet <p@zon.nl", ["Boer, Piet", "p@zon.nl"]),
        ("Karin de Wit <k@zon.nl>>, joke@@zon.nl; <>", ["Karin de Wit", "k@zon.nl"]),
        ("'joke@zon.nl' <joke@zon.nl>", ["joke@zon.nl", "joke@zon.nl"]),
        ("Karin de Wit", ["Karin de Wit"]),
        ("undisclosed-recipients:;", []),
        ("", []),
    ],
)
def test_address_headers_name_people_however_they_are_written(header: str, people: list[str]):
    assert addresses(header) == people


@pytest.mark.parametrize(
    ("head", "names"),
    [
        (
            "Van: Boer, Piet <p.boer@zon.nl>\nVerzonden: 3 maart 2026\nAan: Wit, Karin de; Joke",
            {"p.boer@zon.nl", "Wit, Karin de", "Joke"},
        ),
        ("From: Piet Boer\nSent: 3 March 2026\nTo: Karin <k@zon.nl>", {"Piet Boer", "Karin", "k@zon.nl"}),
        ("Op ma 3 mrt 2026 om 14:02 schreef Piet Boer <p@zon.nl>:", {"Piet Boer"}),
        ("Op 3 maart 2026 heeft Piet Boer het volgende geschreven:", {"Piet Boer"}),
        ("Piet Boer <p@zon.nl> schreef op 3 maart 2026 14:02:", {"Piet Boer"}),
        ("On Tue, 3 Mar 2026 at 14:02, Piet Boer <p@zon.nl> wrote:", {"Piet Boer"}),
    ],
)
def test_people_named_above_the_older_message_are_known(head: str, names: set[str]):
    draft = read(mail(f"Zie hieronder wat er is gezegd.\n\n{head}\n\nHoi, groet, Piet\n"))
    assert names <= set(draft.people)


def test_html_mails_tell_quotes_and_signatures_by_their_marks():
    page = (
        "<div>Dat kan <b>echt</b> niet meer.<br>Ik bel je.</div><div class=gmail_signature>Karin<br>Zon</div>"
        "<div class=gmail_quote><div>Op di 3 mrt schreef Piet:</div><blockquote>Kan het vrijdag?</blockquote></div>"
        "<img src='http://127.0.0.1:9/pixel.png'><script>x()</script>"
    )
    message = mail("")
    message.set_content(page, subtype="html")
    draft = read(message)
    assert by_kind(draft.blocks, BlockKind.PARAGRAPH) == ["Dat kan echt niet meer.", "Ik bel je."]
    assert by_kind(draft.blocks, BlockKind.SIGNATURE) == ["Karin", "Zon", "Op di 3 mrt schreef Piet:"]
    assert by_kind(draft.blocks, BlockKind.QUOTED_REPLY) == ["Kan het vrijdag?"]


WORD_MAIL = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p {margin:0} --></style></head>
<body><div class="WordSection1"><p class="MsoNormal">Een vast gezicht kan ik niet meer beloven.<o:p></o:p></p>
<p class="MsoListParagraph"><span style="mso-list:Ignore">-<span>&nbsp;&nbsp; </span></span>Geen namen noemen<o:p></o:p></p>
<p class="MsoNormal">Met vriendelijke groet,<br><br>Karin de Wit<br>Planner<o:p></o:p></p>
<table><tr><td><img src="cid:logo"></td><td>Zorggroep Zon</td></tr></table>
<div style="border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>Van:</b> Joke Boer &lt;j.boer@zon.nl&gt;<br>
<b>Verzonden:</b> donderdag 12 maart 2026 16:44<br><b>Aan:</b> Karin de Wit<br><b>Onderwerp:</b> Rooster<o:p></o:p></p></div>
<p class="MsoNormal">Mag mevrouw haar vaste hulp houden?<o:p></o:p></p></div></body></html>"""


def test_a_mail_of_outlook_is_taken_apart():
    message = mail("")
    message.set_content(WORD_MAIL, subtype="html")
    draft = read(message)
    assert [(block.text, block.kind) for block in draft.blocks if block.kind is not BlockKind.SIGNATURE] == [
        ("Een vast gezicht kan ik niet meer beloven.", BlockKind.PARAGRAPH),
        ("Geen namen noemen", BlockKind.LIST_ITEM),
        ("Mag mevrouw haar vaste hulp houden?", BlockKind.QUOTED_REPLY),
    ]
    assert "Joke Boer" in draft.people


def test_plain_text_is_read_before_html_unless_it_is_a_stub():
    page = "<p>Wij beloven iedere cliënt een vast gezicht, en dat doen we al tien jaar lang.</p>"
    assert (
        read(mail("Platte tekst, net zo lang als de opgemaakte versie van deze mail.", page))
        .blocks[0]
        .text.startswith("Platte")
    )
    assert read(mail("Bekijk online", page)).blocks[0].text.startswith("Wij beloven")


def test_mails_inside_mails_are_text_and_other_attachments_are_named():
    inner = mail("De oude belofte staat hier.", Subject="Belofte", From="Piet Boer <p@zon.nl>")
    inner.add_attachment(b"x", maintype="application", subtype="pdf", filename="binnen.pdf")
    outer = mail("Zie de bijlage.")
    outer.add_attachment(inner)
    outer.add_attachment(b"x", maintype="application", subtype="pdf", filename="rooster.pdf")
    draft = read(outer)
    assert [(block.text, block.author) for block in draft.blocks] == [
        ("Zie de bijlage.", "Karin de Wit"), ("Belofte", ""), ("De oude belofte staat hier.", "Piet Boer"),
    ]  # fmt: skip
    assert draft.notice is not None
    assert draft.notice.code == "mail_attachments"
    assert dict(draft.notice.parameters)["names"] == "rooster.pdf, binnen.pdf"
    assert "Piet Boer" in draft.people


def test_mails_inside_mails_stop_at_a_depth():
    message = mail("laag 0")
    for level in range(1, 12):
        outer = mail(f"laag {level}")
        outer.add_attachment(message)
        message = outer
    draft = read(message)
    layered = [block.text for block in draft.blocks if block.text.startswith("laag")]
    assert layered == [f"laag {level}" for level in range(11, 5, -1)]
    assert draft.notice is not None


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty_file"),
        (b"Subject: leeg\n\n  \n", "no_text"),
        (b"Content-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nAAAA", "mail_encrypted"),
        (b"Content-Type: multipart/encrypted; boundary=b\n\n--b\n\nVersion: 1\n--b--\n", "mail_encrypted"),
        (b"Subject: x\n\n-----BEGIN PGP MESSAGE-----\n\nabc\n-----END PGP MESSAGE-----\n", "mail_encrypted"),
        (
            b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(3000))
            + b"\ntekst\n",
            "mail_too_nested",
        ),
    ],
    ids=["empty", "no text", "smime", "pgp mime", "pgp inline", "nested"],
)
def test_what_cannot_be_read_has_its_own_sentence(content: bytes, code: str):
    with pytest.raises(BrandCheckError) as caught:
        read_eml(content, "mail.eml")
    assert caught.value.message.code == code


def test_a_mail_saved_as_utf_16_is_read():
    (draft,) = read_eml(mail("Cliënten eerst, altijd.").as_string().encode("utf-16"), "mail.eml")
    assert draft.blocks[0].text == "Cliënten eerst, altijd."


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [("utf-8", "cp1252"), ("x-unknown", "utf-8"), ("us-ascii", "utf-8"), ("iso-8859-1", "cp1252")],
)
def test_a_wrong_charset_loses_no_letters(declared: str, encoding: str):
    head = f"Subject: x\nContent-Type: text/plain; charset={declared}\nContent-Transfer-Encoding: 8bit\n\n"
    (draft,) = read_eml(head.encode() + "Eén cliënt, één gezicht: € 3".encode(encoding), "mail.eml")
    assert draft.blocks[0].text == "Eén cliënt, één gezicht: € 3"


def test_each_message_of_a_mailbox_is_a_draft_with_its_number():
    box = (
        b"From karin@zon.nl Fri Mar 13 10:00:00 2026\nFrom: Karin <karin@zon.nl>\nSubject: Een\n\nEerste.\n\n"
        b">From hier gaat het over zorg.\nFrom nu af aan doen we het anders.\n\n"
        b"From piet@zon.nl Fri Mar 13 11:00:00 2026\nFrom: Piet <piet@zon.nl>\nSubject: Leeg\n\n\n"
        b"From piet@zon.nl Fri Mar 13 12:00:00 2026\nFrom: Piet <piet@zon.nl>\nSubject: Twee\n\nTweede.\n"
    )
    drafts = read_mbox(box, "archief.mbox")
    assert [(draft.part, draft.title) for draft in drafts] == [("1", "Een"), ("3", "Twee")]
    assert [block.text for block in drafts[0].blocks] == [
        "Eerste.", "From hier gaat het over zorg.", "From nu af aan doen we het anders.",
    ]  # fmt: skip


def test_messages_of_a_mailbox_that_cannot_be_read_are_counted_in_the_notice():
    box = (
        b"From a@zon.nl Fri Mar 13 10:00:00 2026\nSubject: x\nContent-Type: application/pkcs7-mime\n\nAAAA\n\n"
        b"From a@zon.nl Fri Mar 13 10:00:00 2026\nSubject: y\n\nLeesbaar.\n\n"
        b"From a@zon.nl Fri Mar 13 10:00:00 2026\nSubject: z\n\n" + bytes(range(32)) * 20 + b"\n\n"
        b"From a@zon.nl Fri Mar 13 10:00:00 2026\n"
    )
    (draft,) = read_mbox(box, "archief.mbox")
    assert draft.notice is not None
    assert (draft.notice.code, draft.notice.parameters) == ("mails_left_out", (("count", "2"),))


def attempt(reader: Callable[..., list[Draft]], data: bytes) -> tuple[list[Draft], str]:
    """The drafts, or the code of the sentence that says why there are none."""
    try:
        return reader(data, "x"), ""
    except BrandCheckError as error:
        return [], error.message.code


@settings(max_examples=80, deadline=None)
@given(
    st.binary(max_size=400),
    st.sampled_from([b"", b"From: ", b"Subject: =?", b"Content-Type: multipart/mixed; boundary=a\n\n--a\n"]),
)
def test_any_bytes_give_a_draft_or_a_sentence(data: bytes, start: bytes):
    for reader in (read_eml, read_mbox):
        drafts, code = attempt(reader, start + data)
        assert code in {"", "empty_file", "no_text", "mail_encrypted", "unknown_format"}
        assert all(block.text.strip() for draft in drafts for block in draft.blocks)
