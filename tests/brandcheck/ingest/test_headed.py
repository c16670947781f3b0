from brandcheck.ingest.draft import Draft, DraftBlock
from brandcheck.ingest.headed import with_header
from brandcheck.ingest.reader import read
from tests.brandcheck.ingest.office_files import docx, paragraph


def test_labels_on_top_of_a_word_document_are_metadata() -> None:
    labels = ("Titel: Prijsregels", "Datum: 19 februari 2026", "Afdeling: Commercie", "Kanaal: memo")
    (draft,) = read(docx("".join(map(paragraph, (*labels, "De aftelklok start opnieuw."))), title="Sjabloon"), "x.docx")
    assert (draft.title, draft.date, draft.department, draft.channel) == (
        "Prijsregels",
        "2026-02-19",
        "Commercie",
        "memo",
    )
    assert [block.text for block in draft.blocks] == ["De aftelklok start opnieuw."]


def test_labels_that_share_a_block_with_text_leave_the_text() -> None:
    draft = with_header(Draft((DraftBlock("Titel: Regels\nDatum: 19-2-2026\nWij luisteren."), DraftBlock("En meer."))))
    assert (draft.title, [block.text for block in draft.blocks]) == ("Regels", ["Wij luisteren.", "En meer."])


def test_labels_in_a_table_count_too() -> None:
    draft = with_header(
        Draft((DraftBlock("Datum: | 19-2-2026"), DraftBlock("Onderwerp: | Regels"), DraftBlock("Tekst.")))
    )
    assert (draft.title, draft.date, len(draft.blocks)) == ("Regels", "2026-02-19", 1)


def test_a_document_of_labels_only_keeps_nothing_and_one_without_stays() -> None:
    assert with_header(Draft((DraftBlock("Titel: a\nDatum: 2026-01-01"),))).blocks == ()
    plain = Draft((DraftBlock("Wij luisteren."),))
    assert with_header(plain) is plain
