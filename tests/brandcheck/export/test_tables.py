"""The tables: what stands in them, in which words, and what does not without leave to quote."""

from dataclasses import replace

import pytest

from brandcheck.export.about import about_table
from brandcheck.export.claims_table import claims_table
from brandcheck.export.documents_table import documents_table
from brandcheck.export.evidence_table import evidence_table
from brandcheck.export.table import Table
from brandcheck.export.tables import TABLES
from brandcheck.export.values_table import values_table
from brandcheck.model import ClaimState
from brandcheck.report.kinds import stated_kinds
from brandcheck.wording import LANGUAGES, say
from tests.brandcheck.export.materials import CHAT, COMPLAINED, FORBIDDEN, MEMO, PROMISED, contradicted, material
from tests.brandcheck.report.extremes import hostile, many_documents, nothing_inside, twelve_values, undecided

CLAIMS = (
    contradicted(CHAT, "Vorige week pas gekomen.", ClaimState.HANDED),
    contradicted(MEMO, "Hulp komt na drie dagen.", ClaimState.DISMISSED),
)


def rows(table: Table) -> list[dict]:
    return [dict(zip((column.heading for column in table.columns), row, strict=True)) for row in table.rows]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("make", [hostile, many_documents, nothing_inside, twelve_values, undecided])
def test_every_table_of_every_measurement_has_rows_as_long_as_its_columns_under_different_headings(make, language):
    told = replace(material(language=language), measurement=make())
    for table in (about_table(told), *(each(told) for each in TABLES)):
        assert len({column.heading for column in table.columns}) == len(table.columns)
        assert all(len(row) == len(table.columns) for row in table.rows)


def test_values_have_counts_always_and_rates_where_there_is_enough_text():
    vak, tijd = rows(values_table(material()))
    assert (vak["Kernwaarde"], vak["Kloof"]) == ("Vakmanschap met passie", "tegengesproken")
    assert vak["Deel dat ondersteunt buiten"] == 0.2
    assert vak["Verschil groter dan toeval"] is True
    assert vak["Kans"] == vak["Kans op: tegengesproken"]
    assert tijd["Zinnen die meetellen binnen"] == 400
    assert tijd["Deel dat ondersteunt binnen"] is tijd["Buiten min binnen"] is tijd["p-waarde"] is None


def test_an_undecided_value_names_both_kinds():
    told = replace(material(), measurement=undecided())
    for row, gap in zip(rows(values_table(told)), told.measurement.gaps, strict=True):
        assert row["Kloof"].count(" of ") == len(stated_kinds(gap)) - 1


def test_evidence_stands_by_value_side_and_certainty_without_that_of_staff():
    told = rows(evidence_table(material()))
    assert [row["Zin"] for row in told] == [PROMISED, FORBIDDEN, "Gesprekken duren voortaan vier minuten."]
    assert [row["Kant"] for row in told] == ["buiten", "binnen", "binnen"]
    assert [row["Wat de zin doet"] for row in told] == ["ondersteunt", "spreekt tegen", "spreekt tegen"]
    assert told[0]["Document"] == "Over ons"
    assert told[0]["Kans dat hij ondersteunt"] == 0.93


def test_what_learning_moved_stands_with_what_the_program_gave_by_itself():
    told = material()
    first, *others = told.measurement.evidence
    taught = replace(told.measurement, evidence=(replace(first, own=(0.4, 0.1)), *others))
    one, other, *_ = rows(evidence_table(replace(told, measurement=taught)))
    before = [f"Kans dat hij {what}, vóór het bijleren" for what in ("ondersteunt", "tegenspreekt")]
    assert [one[heading] for heading in before] == [0.4, 0.1]
    assert [other[heading] for heading in before] == [None, None]


def test_staff_are_quoted_when_asked_without_a_department_that_points_at_a_few():
    told = rows(evidence_table(material(quotes=True)))
    assert told[-1]["Zin"] == COMPLAINED
    assert told[-1]["Afdeling"] == ""
    assert told[1]["Afdeling"] == "Kwaliteit"


def test_what_does_not_count_is_not_there():
    told = material()
    uncounted = tuple(replace(found, counted=False) for found in told.measurement.evidence)
    told = replace(told, measurement=replace(told.measurement, evidence=uncounted))
    assert rows(evidence_table(told)) == []


def test_a_fact_of_staff_is_withheld_and_what_was_dismissed_comes_last():
    handed, dismissed = rows(claims_table(material(claims=CLAIMS)))
    assert (handed["Toezegging buiten"], handed["Feit binnen"]) == ("Binnen 24 uur hulp.", "")
    assert handed["Oordeel"] == "weersproken"
    assert "Planning" not in str(handed)
    assert (dismissed["Feit binnen"], dismissed["Stand"]) == ("Hulp komt na drie dagen.", "afgewezen")
    assert rows(claims_table(material(claims=CLAIMS, quotes=True)))[0]["Feit binnen"] == "Vorige week pas gekomen."


def test_documents_of_staff_are_listed_by_file_without_leave_to_quote():
    assert [row["Document"] for row in rows(documents_table(material()))] == ["Over ons", "Memo Kwaliteit", "chat.json"]
    assert rows(documents_table(material(quotes=True)))[-1]["Document"] == "Kanaal Planning"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_sheet_says_what_was_measured_when_and_what_it_does_not_say(language):
    told = material(language=language, claims=CLAIMS)
    text = "\n".join(str(row[1]) for row in about_table(told).rows)
    assert "Vermeulen Installatie" in text
    assert "2026" in text
    for sentence in (
        {"nl": "Gekozen teksten zijn niet de organisatie.", "en": "Chosen texts are not the organisation."}[language],
        {"nl": "klopt meer dan de helft niet", "en": "More than half of the claims"}[language],
        {"nl": "weggelaten: 1", "en": "left out: 1"}[language],
    ):
        assert sentence in text
    assert COMPLAINED not in text
    assert all(say(warning, language) in text for warning in told.measurement.warnings)
