"""The JSON keeps the published schema at every edge, and says what the measurement says."""

import json
from dataclasses import replace

import jsonschema
import pytest

from brandcheck.model import Claim, ClaimState, ClaimVerdict, GapKind, Mention
from brandcheck.paths import resources
from brandcheck.report import result_json
from tests.brandcheck.report import extremes
from tests.brandcheck.report.measurements import FOUND, vermeulen

SCHEMA = json.loads((resources() / "report" / "result.schema.json").read_text(encoding="utf-8"))


def mention(found):
    return Mention(found.document, found.start, found.end, found.quote, ((found.start, found.start + 4),), found.page)


def with_claims():
    said, other, fact = (mention(FOUND[at]) for at in (0, 1, 4))
    claims = (
        Claim(said, fact, ClaimVerdict.CONTRADICTED, 0.8, "vak", "fewer", state=ClaimState.HANDED, role="Kwaliteit"),
        Claim(other, None, ClaimVerdict.UNSUPPORTED, 0.5, green="generic", state=ClaimState.DISMISSED),
    )
    return replace(vermeulen(), claims=claims)


@pytest.mark.parametrize(
    "build",
    [vermeulen, with_claims, extremes.hostile, extremes.long_names, extremes.one_value, extremes.twelve_values],
    ids=lambda build: build.__name__,
)
def test_every_measurement_keeps_the_schema(build):
    result = json.loads(result_json(build()))
    jsonschema.validate(result, SCHEMA, format_checker=jsonschema.FormatChecker())
    assert [gap["value"] for gap in result["gaps"]] == [gap.value for gap in build().gaps]
    assert [item["quote"] for item in result["evidence"]] == [item.quote for item in build().evidence]


def test_a_claim_keeps_what_people_made_of_it_and_the_words_that_decide():
    first, second = json.loads(result_json(with_claims()))["claims"]
    assert (first["verdict"], first["state"], first["role"]) == ("contradicted", "handed", "Kwaliteit")
    (start, end) = first["outside"]["marks"][0]
    assert FOUND[0].quote.startswith(first["outside"]["quote"][: end - start])
    assert (second["inside"], second["state"], second["green"]) == (None, "dismissed", "generic")


def test_a_reader_of_the_json_finds_every_kind_of_gap_in_the_schema():
    kinds = SCHEMA["properties"]["gaps"]["items"]["properties"]["kind"]["enum"]
    assert kinds == [kind.value for kind in GapKind]
    for gap in json.loads(result_json(vermeulen()))["gaps"]:
        assert set(gap["probabilities"]) == set(kinds)


def test_what_could_not_be_read_says_why_in_both_languages():
    failed = [item for item in json.loads(result_json(vermeulen()))["documents"] if item["status"] == "failed"]
    assert [item["path"] for item in failed] == ["inside/verslag-scan.pdf"]
    assert failed[0]["error"]["code"] == "no_text_in_pdf"
    assert failed[0]["error"]["nl"] != failed[0]["error"]["en"]
