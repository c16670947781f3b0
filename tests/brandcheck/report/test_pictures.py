"""The drawings of the report by themselves."""

import pytest

from brandcheck.model import GapKind, ReportChoices
from brandcheck.report import compose
from brandcheck.report.pictures import draw_pictures
from tests.brandcheck.report import extremes, pictures
from tests.brandcheck.report.measurements import vermeulen

REPORT = compose(vermeulen(), ReportChoices("nl"))


def size(png: bytes) -> tuple[int, int]:
    return int.from_bytes(png[16:20], "big"), int.from_bytes(png[20:24], "big")


def test_each_is_as_wide_as_it_says():
    drawn = draw_pictures(REPORT, b"", ["chart-0-52", "axis-52", "chart-1-160"])
    # Dots reach 2 mm over both ends of an axis.
    assert [round(one.width) for one in drawn.values()] == [56, 56, 164]
    for one in drawn.values():
        assert size(one.png)[0] == round(one.width / 25.4 * 300)


def test_what_is_named_is_drawn_once_in_its_order():
    names = ["mark", *(f"kind-{kind}" for kind in GapKind), "dot-outside", "dot-inside"]
    drawn = draw_pictures(REPORT, b"", [*names, "mark"])
    assert list(drawn) == names
    assert len({one.png for one in drawn.values()}) == len(names)
    assert draw_pictures(REPORT, b"", []) == {}


@pytest.mark.parametrize(
    ("logo", "wide"), [(pictures.svg(), 39), (pictures.png(400, 20), 70), (pictures.png(20, 20), 13)]
)
def test_a_logo_is_as_large_as_in_the_pdf(logo, wide):
    assert draw_pictures(REPORT, logo, ["logo"])["logo"].width == pytest.approx(wide, abs=0.2)


def test_charts_without_dots_and_axes_without_ticks_are_drawn_as_well():
    report = compose(extremes.nothing_inside(), ReportChoices("en"))
    assert len(draw_pictures(report, b"", ["chart-0-52", "axis-52"])) == 2


def test_the_same_gives_the_same_bytes():
    first, second = (draw_pictures(REPORT, b"", ["chart-0-160"])["chart-0-160"].png for _ in range(2))
    assert first == second
