"""What followed a measurement, in words and in the report."""

import json
from dataclasses import replace

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandcheck.errors import message
from brandcheck.flywheel.comparison import Moment, compare
from brandcheck.followup import Action, ActionState, Answer, Comparison, FollowUp, Reply
from brandcheck.model import ReportChoices, Side
from brandcheck.paths import resources
from brandcheck.progress import finish
from brandcheck.report import compose, result_json, tell_answer, tell_change, tell_days, tell_documents, write_pdf
from brandcheck.report.changes import in_tenths
from brandcheck.report.plain import printable
from brandcheck.wording import LANGUAGES, wording
from tests.brandcheck.flywheel.made import SETTINGS, document, evidence, measurement
from tests.brandcheck.report.measurements import vermeulen
from tests.brandcheck.report.test_content import words_of


def corpus(side: Side, names: str, supports: int, against: int = 0):
    documents = [document(f"{name}-{side}", side) for name in names]
    found = [one for each in documents for one in evidence(each.id, {"lef": (supports, against), "zorg": (1, 0)})]
    return documents, found


def measured(*parts, day="2026-03-01"):
    documents = [one for documents, _ in parts for one in documents]
    return measurement(documents, [one for _, found in parts for one in found], day=day)


OUTSIDE = corpus(Side.OUTSIDE, "pqrstu", 6)
THEN = measured(OUTSIDE, corpus(Side.INSIDE, "abcdef", 0, 4))
NOW = measured(OUTSIDE, corpus(Side.INSIDE, "ab", 0, 4), corpus(Side.INSIDE, "klmnop", 9), day="2026-06-01")
ACTION = Action(
    1, "lef", 1, "Monteurs weer laten <b>kiezen</b>", "Techniek", "2026-05-01", ActionState.DOING, "Eerst een proef"
)


def compared(then=THEN, now=NOW) -> Comparison:
    return compare(Moment(1, then, {}), Moment(2, now, {}), {}, SETTINGS)


def followed() -> FollowUp:
    made = compared()
    return FollowUp(
        comparison=replace(made, remarks=(message("flywheel_value_new", value="Nieuw"),)),
        answers=(
            Answer(ACTION, "Lef", "2026-03-01", "2026-06-01", made.values[0]),
            Answer(
                replace(ACTION, number=2, due=None, role="", note="", state=ActionState.DROPPED), "Lef", "2026-06-01"
            ),
            Answer(replace(ACTION, number=3, state=ActionState.OPEN), "Lef", "2026-06-01"),
        ),
        replies=(
            Reply(1, "zorg", 1, "HR", "Dat klopt.", "2026-03-05"),
            Reply(2, "lef", 1, "Klantcontact", "Het was een proef.\n\nDie is #gestopt.", "2026-03-04"),
        ),
    )


def test_a_change_in_words():
    told = tell_change(compared().values[0], "nl")
    assert told.kinds == "van tegengesproken naar waargemaakt"
    assert told.verdict.startswith("Het verschil in ‘Binnen ondersteunt’")
    rows = {row.label: row for row in told.rows}
    assert (rows["Binnen ondersteunt"].then, rows["Binnen ondersteunt"].now) == ("0,0%", "33,8%")
    assert rows["Binnen ondersteunt"].points == "+33,8"
    assert rows["Buiten ondersteunt"].interval == ""
    assert [row.label for row in told.causes] == ["Documenten die weg zijn", "Nieuwe documenten", "Samen"]
    assert told.causes[-1].points[1] == "+33,8"
    assert tell_documents(compared(), "en") == (
        "Documents outside: 6 the same, 0 new, 0 changed, 0 gone; inside: 2 the same, 6 new, 0 changed, 4 gone."
    )


def test_a_value_that_did_not_change_says_so():
    told = tell_change(compared(THEN, replace(THEN, measured_on="2026-06-01")).values[1], "nl")
    assert told.verdict == "De cijfers bleven gelijk."
    assert told.causes == ()


def test_an_answer_comes_after_an_action_and_never_because_of_it():
    first, dropped, waiting = (tell_answer(answer, "nl") for answer in followed().answers)
    assert first.startswith("Na deze actie, van 1 maart 2026 tot 1 juni 2026: van tegengesproken naar waargemaakt.")
    assert "95%-interval" in first
    assert waiting == dropped == "Sinds deze actie is nog niet gemeten."
    words = " ".join(wording("flywheel", "nl").values())
    assert "dankzij" not in words


@pytest.mark.parametrize(
    ("days", "said"),
    [(-2, "2 dagen te laat"), (-1, "1 dag te laat"), (0, "Vandaag"), (1, "Over 1 dag"), (7, "Over 7 dagen")],
)
def test_when_it_is_due(days, said):
    assert tell_days(days, "nl") == said


@given(st.lists(st.floats(-1, 1), min_size=1, max_size=6))
def test_parts_that_are_shown_sum_to_the_change_that_is_shown(parts):
    total = sum(parts)
    shown = in_tenths(parts, total)
    assert sum(shown) == round(total * 1000)
    assert all(abs(tenths - part * 1000) <= 1 + 1e-9 for tenths, part in zip(shown, parts, strict=True))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_report_has_the_part_only_where_there_is_something_to_tell(language):
    choices = ReportChoices(language)
    report = compose(NOW, choices, None, followed())
    assert report.parts[:2] == ("values", "since")
    assert report.since is not None
    assert all(printable(text) == text for text in words_of(report.since) if text)
    assert [row.value for row in report.since.replies] == ["Lef", "Zorg"]
    assert report.since.replies[0].paragraphs == ("Het was een proef.", "Die is #gestopt.")
    assert {value.name: bool(value.replied) for value in report.values} == {"Lef": True, "Zorg": True}
    for without in (
        compose(NOW, choices),
        compose(NOW, choices, None, FollowUp()),
        compose(NOW, replace(choices, actions=False), None, followed()),
    ):
        assert without.since is None
        assert "since" not in without.parts
        assert not any(value.replied for value in without.values)


def test_what_cannot_be_compared_is_told_with_its_remedy():
    said = message("flywheel_other_engine", then="2026-01-01", now="2026-06-01")
    report = compose(NOW, ReportChoices("nl"), None, FollowUp(not_compared=said))
    assert report.since is not None
    assert report.since.remarks[0].startswith("De meting van 2026-01-01 is gemaakt met een andere versie")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pdf_is_made_of_it(language, tmp_path):
    target = tmp_path / "r.pdf"
    plain = finish(write_pdf(NOW, target, ReportChoices(language))).read_bytes()
    told = finish(write_pdf(NOW, target, ReportChoices(language), None, followed())).read_bytes()
    assert told.startswith(b"%PDF")
    assert len(told) > len(plain)


def test_the_json_has_it_as_the_schema_says_and_only_where_there_is_something():
    schema = json.loads((resources() / "report" / "result.schema.json").read_text(encoding="utf-8"))
    made = json.loads(result_json(NOW, followed()))
    jsonschema.validate(made, schema)
    (first, *_) = made["follow_up"]["comparison"]["values"]
    figure = first["figures"]["inside_supports"]
    assert sum(part["amounts"]["inside_supports"] for part in first["parts"]) == pytest.approx(
        figure["now"] - figure["then"], abs=1e-5
    )
    assert made["follow_up"]["actions"][0]["answer"]["change"]["kind_then"] == "contradicted"
    assert made["follow_up"]["actions"][2]["answer"] is None
    for nothing in (result_json(vermeulen()), result_json(vermeulen(), FollowUp())):
        assert "follow_up" not in json.loads(nothing)
