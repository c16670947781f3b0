"""What a report says, before any layout."""

from dataclasses import replace

import pytest

from brandcheck.model import DocumentStatus, GapKind, Message, ReportChoices, Side
from brandcheck.report.content import compose
from brandcheck.report.plain import printable
from brandcheck.wording import LANGUAGES
from tests.brandcheck.report import extremes
from tests.brandcheck.report.measurements import document, vermeulen

EXTREMES = (
    vermeulen,
    extremes.one_value,
    extremes.twelve_values,
    extremes.undecided,
    extremes.many_documents,
    extremes.nothing_inside,
    extremes.no_evidence,
    extremes.long_names,
    extremes.hostile,
)


def words_of(part):
    """Every text in a dataclass, however deep."""
    if isinstance(part, str):
        return [part]
    if isinstance(part, tuple):
        return [text for one in part for text in words_of(one)]
    if hasattr(part, "__dataclass_fields__"):
        return [text for name in part.__dataclass_fields__ for text in words_of(getattr(part, name))]
    return []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("build", EXTREMES, ids=lambda build: build.__name__)
def test_everything_in_it_can_be_printed(build, language):
    for text in words_of(compose(build(), ReportChoices(language, True))):
        assert printable(text) == text


def test_page_one():
    report = compose(vermeulen(), ReportChoices("nl"))
    assert report.organisation == "Vermeulen Installatie"
    assert report.date == "18 november 2026"
    assert report.headline == "Bij twee van de zes waarden beloof je buiten wat binnen niet te zien is"
    assert report.basis == (
        "Gemeten in 13 documenten met 620 zinnen die meetellen: 6 buiten en 7 binnen. 1 document kon niet worden gelezen."
    )
    assert [(tick.at, tick.label) for tick in report.ticks] == [
        (0, "0%"), (0.25, "20%"), (0.5, "40%"), (0.75, "60%"), (1, "80%"),
    ]  # fmt: skip


def test_a_value_has_its_place_on_the_shared_axis():
    craft = compose(vermeulen(), ReportChoices("en")).values[0]
    assert (craft.position, craft.name) == ("Value 1 of 6", "Vakmanschap met passie")
    assert [(one.kind, one.name) for one in craft.kinds] == [(GapKind.CONTRADICTED, "contradicted")]
    assert craft.chance == "probability 87%"
    assert craft.chart.outside is not None
    assert craft.chart.outside.at == pytest.approx(0.55 / 0.8)
    assert craft.chart.outside.label == "55%"
    assert craft.chart.description == (
        "Vakmanschap met passie: 55% of the sentences outside support the value (95% interval 49.0–61.0%), "
        "inside 9% (3.0–15.0%)."
    )
    assert [(row.label, row.outside, row.inside_interval) for row in craft.figures[:2]] == [
        ("Supports the value", "55.0%", "3.0–15.0%"),
        ("Contradicts the value", "1.0%", "25.0–37.0%"),
    ]


def test_too_little_text_gives_quotes_without_rates():
    equal = compose(vermeulen(), ReportChoices("nl")).values[-1]
    assert [one.name for one in equal.kinds] == ["te weinig tekst"]
    assert (equal.chart.outside, equal.chart.inside) == (None, None)
    assert not equal.chance
    assert not equal.difference
    assert [row.label for row in equal.figures] == ["Zinnen die meetellen", "Documenten met bewijs"]
    assert len(equal.outside.quotes) == len(equal.inside.quotes) == 1


def test_what_staff_said_is_nowhere_unless_switched_on():
    said = "Ik mag als vakman eigenlijk niets meer zelf beslissen."
    closed, opened = (words_of_quotes(compose(vermeulen(), ReportChoices("nl", quotes))) for quotes in (False, True))
    assert said not in closed
    assert said in opened
    report = compose(vermeulen(), ReportChoices("nl"))
    assert report.values[0].inside.notes[-1] == (
        "2 zinnen van medewerkers (chat, enquête, e-mail, gesprek) tellen mee; hun citaten staan uit."
    )
    assert report.method.use.paragraphs[-1].startswith("Citaten van medewerkers staan in dit rapport uit.")


def test_page_one_says_that_a_program_read_and_how_many_sentences_of_staff_are_not_quoted():
    closed, opened = (compose(vermeulen(), ReportChoices("nl", quotes)).unchecked for quotes in (False, True))
    assert opened == "Een programma heeft gelezen; nog niemand heeft het nagekeken."
    assert closed == f"{opened} 2 zinnen van medewerkers tellen mee zonder hier te worden geciteerd."
    assert not compose(replace(vermeulen(), documents=(), evidence=(), gaps=()), ReportChoices("nl")).unchecked


def test_a_sentence_of_staff_that_counts_for_two_values_is_one_sentence():
    measured = vermeulen()
    said = next(found for found in measured.evidence if found.document == "mto.xlsx")
    twice = replace(measured, evidence=(*measured.evidence, replace(said, value="gelijk")))
    assert compose(twice, ReportChoices("en")).unchecked.endswith(
        "2 sentences by staff count without being quoted here."
    )


def test_a_value_that_no_kind_fits_names_the_two_likeliest():
    hollow, stretch, aligned = compose(extremes.undecided(), ReportChoices("nl")).values[1:]
    assert [one.kind for one in hollow.kinds] == [GapKind.HOLLOW, GapKind.CONTRADICTED]
    assert hollow.chance == "kans 45% en 40%"
    assert (hollow.also_possible, aligned.also_possible) == (
        "Ook mogelijk: een stap vooruit (15%)",
        "Ook mogelijk: onverteld (20%) en sluimerend (18%)",
    )
    assert [one.name for one in aligned.kinds] == ["waargemaakt", "een stap vooruit"]
    assert [one.kind for one in stretch.kinds] == [GapKind.STRETCH, GapKind.CONTRADICTED]


def words_of_quotes(report):
    columns = [column for value in report.values for column in (value.outside, value.inside)]
    return ["".join(run.text for run in quote.runs) for column in columns for quote in column.quotes]


def test_a_mails_subject_is_staff_speaking_too():
    mail = document("archief.mbox#3", Side.INSIDE, "Klacht over mijn teamleider", channel="email")
    measured = replace(vermeulen(), documents=(*vermeulen().documents, mail))
    closed, opened = (
        compose(measured, ReportChoices("nl", quotes)).documents[1].rows[-1].name for quotes in (False, True)
    )
    assert (closed, opened) == ("archief.mbox#3", "Klacht over mijn teamleider")


def test_a_side_without_documents_says_so():
    value = compose(extremes.nothing_inside(), ReportChoices("nl")).values[0]
    assert value.inside.notes == ("Er zijn geen documenten van binnen gelezen.",)
    assert value.outside.notes == ("Geen zin van buiten gaat over deze waarde.",)
    assert compose(extremes.nothing_inside(), ReportChoices("nl")).documents[1].empty == "Geen documenten van binnen."
    assert compose(extremes.nothing_inside(), ReportChoices("nl")).ticks == ()


def test_the_list_of_documents_tells_what_was_read_and_what_was_not():
    report = compose(vermeulen(), ReportChoices("nl"))
    brochure = report.documents[0].rows[2]
    assert (brochure.name, brochure.path, brochure.date) == (
        "Brochure warmtepompen",
        "outside/brochure.pdf",
        "20 november 2025",
    )
    assert (brochure.channel, brochure.language, brochure.sentences, brochure.eligible) == (
        "brochure",
        "Nederlands",
        "64",
        "48",
    )
    assert [side.count for side in report.documents] == ["6 documenten", "7 documenten"]
    assert [(row.name, row.side) for row in report.failed] == [("verslag-scan.pdf", "binnen")]
    assert "tekstherkenning" in report.failed[0].note


def test_no_document_at_all():
    measured = replace(vermeulen(), documents=(), evidence=(), gaps=())
    assert compose(measured, ReportChoices("nl")).basis == "Er is nog geen document gelezen."
    only_failed = document("a.pdf", error=Message("no_text_in_pdf"), status=DocumentStatus.FAILED)
    assert compose(replace(measured, documents=(only_failed,)), ReportChoices("en")).basis == (
        "No document has been read yet. 1 document could not be read."
    )


def test_the_method_names_its_settings_and_the_limits_of_the_kinds():
    method = compose(vermeulen(), ReportChoices("nl")).method
    settings = {row.label: row.value for row in method.settings}
    assert settings["Minste aantal documenten per kant"] == "4"
    assert settings["Betrouwbaarheid van de intervallen"] == "95%"
    assert settings["Vingerafdruk van het taalmodel"] == "9f2c41d07ab3"
    assert "eerste 12 tekens" in method.settings_explained
    meanings = {kind.kind: kind.meaning for kind in method.kinds_explained}
    assert "naar schatting ondersteunt minder dan 37,5%" in meanings[GapKind.CONTRADICTED]
    assert "minstens 50% kans" in method.kinds.paragraphs[0]
    assert "minder dan 2,5%" in meanings[GapKind.HOLLOW]
    assert "17% van het percentage" in method.intervals.paragraphs[1]
    assert "waarschijnlijk vanaf 50%" in method.intervals.paragraphs[2]


def test_a_fingerprint_is_shortened_to_what_tells_two_apart():
    engine = {"model": "0123456789ab" + "c" * 52, "segment_tools": "spacy 3.8.18, py3langid 0.4.0"}
    settings = {
        row.label: row.value
        for row in compose(replace(vermeulen(), engine=engine), ReportChoices("nl")).method.settings
    }
    assert settings["Vingerafdruk van het taalmodel"] == "0123456789ab"
    assert settings["Gereedschap voor zinnen"] == "spacy 3.8.18, py3langid 0.4.0"


def test_a_limit_that_a_warning_already_tells_is_not_told_twice():
    measured = vermeulen()
    warned, unwarned = (
        compose(measured, ReportChoices("en")).method,
        compose(replace(measured, warnings=()), ReportChoices("en")).method,
    )
    assert len(warned.warnings) == 3
    assert any("not checked by people" in limit for limit in unwarned.limits)
    assert not any("not checked by people" in limit for limit in warned.limits)


def test_a_setting_without_a_name_is_shown_as_it_is():
    measured = vermeulen()
    odd = replace(measured, settings={**measured.settings, "new_rule": True, "mode": "strict"})
    settings = {row.label: row.value for row in compose(odd, ReportChoices("nl")).method.settings}
    assert (settings["New rule"], settings["Mode"]) == ("ja", "strict")
