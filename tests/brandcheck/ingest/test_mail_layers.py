import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brandcheck.ingest.mail_layers import Line, layers
from brandcheck.model import BlockKind


def by_kind(blocks, kind: BlockKind) -> list[str]:
    return [block.text for block in blocks if block.kind is kind]


def split(text: str) -> dict[BlockKind, list[str]]:
    blocks = layers([Line(line) for line in text.split("\n")])
    return {kind: by_kind(blocks, kind) for kind in dict.fromkeys(block.kind for block in blocks)}


@pytest.mark.parametrize(
    "separator",
    [
        "-----Oorspronkelijk bericht-----",
        "-----Original Message-----",
        "---------- Forwarded message ---------",
        "Op ma 3 mrt 2026 om 14:02 schreef Piet Boer <p.boer@zon.nl>:",
        "Op 3 maart 2026 heeft Piet Boer <p@zon.nl> het\nvolgende geschreven:",
        "Piet Boer <p@zon.nl> schreef op 3 maart 2026 14:02:",
        "On Tue, 3 Mar 2026 at 14:02, Piet Boer\n<p.boer@zon.nl> wrote:",
        "Van: Piet Boer <p@zon.nl>\nVerzonden: dinsdag 3 maart 2026 14:02\nAan: Karin\nOnderwerp: Rooster",
        "From: Piet Boer\nSent: Tuesday, March 3, 2026 2:02 PM\nTo: Karin\nSubject: Roster",
        "________________________________\nVan: Piet Boer\nDatum: 3 maart 2026\nAan: Karin",
        "*Van:* Piet Boer\n*Verzonden:* dinsdag 3 maart\n*Aan:* Karin",
    ],
)
def test_the_older_message_below_is_quoted(separator: str):
    found = split(f"Dat doen we niet meer.\n\n{separator}\n\nWij beloven iedereen een vast gezicht.\n")
    assert found[BlockKind.PARAGRAPH] == ["Dat doen we niet meer."]
    assert found[BlockKind.QUOTED_REPLY][-1] == "Wij beloven iedereen een vast gezicht."
    assert set(found) <= {BlockKind.PARAGRAPH, BlockKind.QUOTED_REPLY, BlockKind.SIGNATURE}
    assert not any("Boer" in text for text in found[BlockKind.QUOTED_REPLY])


@pytest.mark.parametrize(
    "line",
    [
        "Op 3 maart is de inloop.",
        "Van: alle collega's krijg ik dezelfde vraag",
        "On Monday we start early.",
        "De cliënt schreef: ik voel me niet gehoord.",
        "> 80 procent van de cliënten is tevreden, dat is mooi",
    ],
)
def test_what_only_looks_like_a_header_quotes_nothing_below_it(line: str):
    found = split(f"Beste allen, hier het nieuws.\n\n{line}\n\nDit schrijf ik zelf.")
    assert "Dit schrijf ik zelf." in found[BlockKind.PARAGRAPH]


def test_answers_between_quoted_lines_are_the_writers_own():
    found = split(
        "Op 3 maart 2026 schreef Piet <p@zon.nl>:\n> Kan het vrijdag?\n\nNee, dan ben ik vrij.\n> En maandag?\nJa."
    )
    assert found[BlockKind.PARAGRAPH] == ["Nee, dan ben ik vrij.", "Ja."]
    assert found[BlockKind.QUOTED_REPLY] == ["Kan het vrijdag?", "En maandag?"]


def test_a_bare_forward_is_the_text_of_the_older_message():
    blocks = layers([Line("---------- Forwarded message ---------"), Line("Wij doen wat we beloven.")], author="Karin")
    assert (blocks[-1].text, blocks[-1].kind) == ("Wij doen wat we beloven.", BlockKind.PARAGRAPH)
    assert not blocks[-1].author


@pytest.mark.parametrize(
    "closing",
    [
        "Met vriendelijke groet,\n\nKarin de Wit\nTeamleider zorg\nT 06 12345678",
        "Met hartelijke groet,\nKarin",
        "Vriendelijke groeten,\nkarin de wit\nteamleider",
        "Groet, Mirjam",
        "Groetjes!\nMirjam",
        "Mvg,\nPiet",
        "Hoogachtend,\nP. Boer",
        "Kind regards,\nPeter\nHead of Care",
        "Best wishes\nPeter",
        "Cheers,\nPeter",
        "-- \nKarin de Wit\nZonnestraal",
        "Verstuurd vanaf mijn iPhone",
        "Sent from my Galaxy",
        "Get Outlook for iOS",
    ],
)
def test_signatures_are_set_apart(closing: str):
    found = split(f"Het rooster komt weer te laat.\n\n{closing}")
    assert found.pop(BlockKind.PARAGRAPH) == ["Het rooster komt weer te laat."]
    assert set(found) == {BlockKind.SIGNATURE}


def test_a_greeting_that_looks_like_a_closing_hides_nothing():
    found = split("Best team,\n\nWe keep our promises to every client.\nThe plan is on the wall.")
    assert found[BlockKind.PARAGRAPH][-2:] == ["We keep our promises to every client.", "The plan is on the wall."]


def test_a_postscript_and_a_long_sentence_below_a_signature_are_text():
    found = split(
        "Het is geregeld voor iedereen.\n\nGroet,\nKarin\n\nPS: neem je laptop mee.\n\n"
        "En nog iets, want dat vergat ik: we gaan voortaan iedere cliënt zelf terugbellen dezelfde dag."
    )
    assert found[BlockKind.PARAGRAPH][1:] == [
        "PS: neem je laptop mee.",
        "En nog iets, want dat vergat ik: we gaan voortaan iedere cliënt zelf terugbellen dezelfde dag.",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Dit bericht is uitsluitend bestemd voor de geadresseerde en kan vertrouwelijke informatie bevatten.",
        "Aan deze e-mail kunnen geen rechten worden ontleend.",
        "This e-mail and any attachments are confidential and intended solely for the addressee.",
        "Denk aan het milieu voordat u deze mail print.",
        "LET OP: deze e-mail komt van buiten de organisatie. Klik niet op links.",
        "CAUTION: This email originated from outside of the organization.",
    ],
)
def test_legal_lines_are_furniture(line: str):
    found = split(f"Wij staan voor u klaar.\n\n{line}")
    assert found == {BlockKind.PARAGRAPH: ["Wij staan voor u klaar."], BlockKind.BOILERPLATE: [line]}


def test_broken_lines_are_joined_and_lists_are_lists():
    found = split(
        "Wij hebben de afgelopen weken met alle teams gesproken over de nieuwe\n"
        "werkwijze, en daar kwam veel uit dat we willen aanpakken voor de zomer\n"
        "begint.\nDank!\n- minder registreren, zodat er tijd overblijft voor het gesprek met de\n  cliënt\n- meer tijd\n"
    )
    assert found[BlockKind.PARAGRAPH] == [
        (
            "Wij hebben de afgelopen weken met alle teams gesproken over de nieuwe werkwijze, en daar kwam veel uit dat we"
            " willen aanpakken voor de zomer begint."
        ),
        "Dank!",
    ]
    assert found[BlockKind.LIST_ITEM] == [
        "minder registreren, zodat er tijd overblijft voor het gesprek met de cliënt",
        "meer tijd",
    ]


def test_lines_that_tell_who_wrote_an_older_message_stand_apart_and_are_never_joined():
    found = split(
        "Klopt.\n\nVan: Tom Rietveldt van de afdeling planning <t.rietveldt@brinkelaar.example>\nVerzonden: donderdag 19 maart 2026"
        "\nAan: Miriam Haverkate;\n Ruud <ruud@brinkelaar.example>\n\nOnderwerp: Storing aan de buitenunit van mevrouw Van Eijsden"
        "\n\nkun jij dit uitzoeken?\nDank!\n\n"
        "> Op ma 23 feb 2026 om 17:20 schreef Ruud Tersteeg <r.tersteeg@brinkelaar.example>:\n> kun jij dat doen?"
    )
    assert found[BlockKind.SIGNATURE] == [
        "Van: Tom Rietveldt van de afdeling planning <t.rietveldt@brinkelaar.example>",
        "Verzonden: donderdag 19 maart 2026",
        "Aan: Miriam Haverkate; Ruud <ruud@brinkelaar.example>",
        "Onderwerp: Storing aan de buitenunit van mevrouw Van Eijsden",
        "Op ma 23 feb 2026 om 17:20 schreef Ruud Tersteeg <r.tersteeg@brinkelaar.example>:",
    ]
    assert found[BlockKind.QUOTED_REPLY] == ["kun jij dit uitzoeken?", "Dank!", "kun jij dat doen?"]


@settings(deadline=None)
@given(st.lists(st.text(alphabet="abc >:-\u00e9.", max_size=40), max_size=12))
def test_taking_layers_apart_loses_no_letters(lines: list[str]):
    found = "".join(block.text for block in layers([Line(line) for line in lines]))
    assert sorted(filter(str.isalpha, found)) == sorted(filter(str.isalpha, "".join(lines)))
