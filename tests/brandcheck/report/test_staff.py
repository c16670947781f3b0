"""Which texts are staff speaking for themselves."""

import pytest

from brandcheck.model import Side
from brandcheck.report.staff import department_of, is_staff_text
from tests.brandcheck.report.measurements import INSIDE, document


@pytest.mark.parametrize(
    ("file", "channel", "contributors", "side", "staff"),
    [
        ("a.json", "chat", None, Side.INSIDE, True),
        ("a.docx", "survey", 40, Side.INSIDE, True),
        ("archief.mbox#3", " Email ", None, Side.INSIDE, True),
        ("dagstart.vtt", "transcript", 5, Side.INSIDE, True),
        ("a.docx", "werkoverleg", 6, Side.INSIDE, True),
        ("a.txt", "", None, Side.INSIDE, True),
        ("pasted", "", None, Side.INSIDE, True),
        ("a.txt", "memo", None, Side.INSIDE, False),
        ("a.docx", "", None, Side.INSIDE, False),
        ("A.PDF", "", None, Side.INSIDE, False),
        ("a.eml", "email", 2, Side.OUTSIDE, False),
        ("a.txt", "", None, Side.OUTSIDE, False),
    ],
)
def test_staff_texts_are_known_by_channel_contributors_or_format(file, channel, contributors, side, staff):
    assert is_staff_text(document(file, side, channel=channel, contributors=contributors)) is staff


def test_the_inside_of_the_example_is_official_where_it_says_so():
    read = [one for one in INSIDE if one.sentences]
    assert {one.id for one in read if is_staff_text(one)} == {"chat-planning.json", "mto.xlsx"}


@pytest.mark.parametrize(
    ("channel", "contributors", "department"),
    [("chat", None, ""), ("chat", 9, ""), ("chat", 10, "Planning"), ("memo", None, "Planning")],
)
def test_a_small_or_unknown_group_is_not_named(channel, contributors, department):
    assert department_of(document("d", department="Planning", channel=channel, contributors=contributors)) == department
