"""What the report and the JSON tell of an audit."""

import json
import re
from dataclasses import replace

import jsonschema
import pypdfium2
import pytest

from brandcheck.model import Agreement, GapKind, Message, ReportChoices
from brandcheck.paths import resources
from brandcheck.progress import finish
from brandcheck.report import compose, result_json, write_pdf
from brandcheck.report.plain import printable
from brandcheck.wording import LANGUAGES
from tests.brandcheck.report import extremes
from tests.brandcheck.report.audits import audited
from tests.brandcheck.report.measurements import vermeulen

SCHEMA = json.loads((resources() / "report" / "result.schema.json").read_text(encoding="utf-8"))


def part_of(measurement, language="nl"):
    part = compose(measurement, ReportChoices(language)).audit
    assert part is not None
    return part


def test_without_an_audit_nothing_is_told_of_one():
    report = compose(vermeulen(), ReportChoices("nl"))
    assert report.audit is None
    assert "audit" not in report.parts
    assert json.loads(result_json(vermeulen()))["audit"] is None


def test_it_says_who_judged_what_and_how_well_they_agree():
    part = part_of(audited())
    assert part.sample[0] == (
        "Mensen hebben 96 zinnen beoordeeld zonder te zien wat het programma ervan vond: 48 van buiten en 48 van binnen, "
        "uit 13 documenten. Het toeval heeft ze getrokken, op 20 november 2026."
    )
    assert len(part.sample) == 3
    assert "alfa 0,61 (95%-interval 0,48 tot 0,72)" in part.agreement[0]
    assert "alfa 0,80 (uit één document, dus zonder interval)" in part.agreement[1]
    short = part_of(audited(twice=False), "en")
    assert (len(short.sample), len(short.agreement)) == (1, 1)


def test_agreement_that_cannot_be_computed_says_so():
    measurement = audited()
    nothing = Agreement(None, None, 96, 576)
    assert measurement.audit is not None
    silent = replace(measurement, audit=replace(measurement.audit, program=nothing, coders=nothing))
    assert all("alpha" not in text for text in part_of(silent, "en").agreement)


def test_corrected_rates_stand_beside_what_was_found():
    part = part_of(audited(), "en")
    first = part.rates[0]
    assert (first.value, first.is_first, first.stance) == ("Vakmanschap met passie", True, "supports")
    assert (first.outside.found, first.outside.corrected, first.outside.interval) == ("55%", "2%", "0.0–7.0%")
    assert (part.rates[1].value, part.rates[1].is_first) == (first.value, False)
    assert "Vakmanschap met passie (outside, supports)" in part.rates_apart
    assert part_of(audited(apart=False)).rates_apart == ""
    told = [gap for gap in vermeulen().gaps if gap.kind is not GapKind.TOO_LITTLE_TEXT]
    assert len(part.rates) == 2 * len(told) < 2 * len(vermeulen().gaps)


def test_a_rate_that_was_not_corrected_is_a_dash():
    measurement = audited()
    assert measurement.audit is not None
    inside = tuple(rate for rate in measurement.audit.rates if rate.side == "inside")
    row = part_of(replace(measurement, audit=replace(measurement.audit, rates=inside))).rates[0]
    assert (row.outside.found, row.outside.corrected, row.outside.interval) == ("–", "–", "")
    assert row.inside.corrected == "30%"


def test_errors_that_nothing_rests_on_are_a_dash():
    rows = part_of(audited()).errors
    assert [(row.side, row.label, row.pairs) for row in rows[:2]] == [
        ("outside", "Ondersteunt", "31 / 28"),
        ("outside", "Spreekt tegen", "0 / 0"),
    ]
    assert (rows[0].precision, rows[0].precision_interval) == ("75%", "55,0–88,0%")
    assert (rows[1].precision, rows[1].recall, rows[1].false_alarms) == ("–", "–", "0%")


def test_page_one_and_the_method_no_longer_say_that_nobody_looked():
    report = compose(audited(), ReportChoices("en"))
    assert "people judged a random sample of 96 sentences" in report.unchecked
    assert "nobody has checked" not in report.unchecked
    assert not [limit for limit in report.method.limits if "no sample" in limit]
    reviews = Message("weigh_reviewed", (("changed", "1"), ("dropped", "3"), ("kept", "8"), ("total", "12")))
    both = replace(audited(), warnings=(*audited().warnings, reviews))
    unchecked = compose(both, ReportChoices("en")).unchecked
    assert "people checked 12 sentences" in unchecked
    assert "People judged a random sample of 96 sentences as well." in unchecked


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("build", [vermeulen, extremes.long_names, extremes.hostile, extremes.twelve_values])
def test_it_is_printed_as_it_is_said(tmp_path, build, language):
    measurement = audited(build)
    part = part_of(measurement, language)
    pdf = pypdfium2.PdfDocument(finish(write_pdf(measurement, tmp_path / "r.pdf", ReportChoices(language))))
    assert part.title in {bookmark.get_title() for bookmark in pdf.get_toc()}
    text = re.sub(r"\s+", " ", " ".join(page.get_textpage().get_text_range() for page in pdf))
    assert "48" in text
    for said in (*part.sample, *part.agreement, part.errors_explained, part.rates_explained):
        assert printable(said) == said
        assert re.sub(r"\s+", "", said)[:60] in re.sub(r"\s+", "", text)


@pytest.mark.parametrize("build", [vermeulen, extremes.hostile, extremes.one_value])
def test_the_json_keeps_the_schema_and_the_figures(build):
    for twice in (True, False):
        measurement = audited(build, twice=twice)
        assert measurement.audit is not None
        result = json.loads(result_json(measurement))
        jsonschema.validate(result, SCHEMA, format_checker=jsonschema.FormatChecker())
        told = result["audit"]
        assert (told["documents"], told["sentences"]) == (13, {"outside": 48, "inside": 48})
        assert told["agreement"]["program"]["interval"] == [0.48, 0.72]
        assert told["agreement"]["program_inside"]["alpha"] is None
        assert (told["agreement"]["coders"] is None) is not twice
        assert told["errors"][1]["precision"] is None
        assert len(told["rates"]) == len(measurement.audit.rates)
        assert told["rates"][0]["corrected"] == {"share": 0.02, "interval": [0.0, 0.07]}
