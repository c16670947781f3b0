"""Colours are readable: WCAG 2.2's contrast, computed from the palette, in both themes."""

import re

import pytest

from brandcheck.paths import resources
from ui.theme import SIZES, THEMES, Look, roles
from ui.widgets.badge import SHAPES

TEXT, GRAPHIC = 4.5, 3.0
"""Least contrast of text, and of what is no text but must be told apart (WCAG 2.2, 1.4.3 and 1.4.11)."""

ON_GROUNDS = ("ink", "quiet", "inside", "outside_text", "against", "good", "warn")
GROUNDS = ("paper", "card", "hover", "selected")
PAIRS = [
    ("on_inside", "inside"),
    ("ink", "inside_tint"),
    ("ink", "outside_tint"),
    ("ink", "against_tint"),
    ("ink", "good_tint"),
    ("ink", "warn_tint"),
    ("warn", "warn_tint"),
    ("against", "against_tint"),
    ("good", "good_tint"),
    *((kind.value, f"{kind.value}_tint") for kind in SHAPES),
]


def luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_the_measure_itself():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("role", ON_GROUNDS)
def test_text_can_be_read_on_every_ground(theme, ground, role):
    colours = roles(theme)
    assert contrast(colours[role], colours[ground]) >= TEXT


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("role", "ground"), PAIRS)
def test_text_can_be_read_on_its_tint(theme, role, ground):
    colours = roles(theme)
    assert contrast(colours[role], colours[ground]) >= TEXT


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("role", ["edge", "focus", "inside", "outside"])
@pytest.mark.parametrize("ground", ["paper", "card"])
def test_what_must_be_seen_stands_out(theme, role, ground):
    colours = roles(theme)
    assert contrast(colours[role], colours[ground]) >= GRAPHIC


def test_themes_have_the_same_roles():
    assert set(roles("light")) == set(roles("dark"))


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("percent", SIZES)
def test_the_style_sheet_is_whole_at_every_size(theme, percent):
    sheet = Look.of(theme, percent).style_sheet()
    assert "$" not in sheet
    sizes = [int(found) for found in re.findall(r"font-size: (\d+)px", sheet)]
    assert min(sizes) >= round(12 * percent / 100)
    assert "border: 1px" in sheet  # a hairline stays one


def test_files_that_the_style_sheet_names_are_there():
    for theme in THEMES:
        for file in re.findall(r'url\("([^"]+)"\)', Look.of(theme, 100).style_sheet()):
            assert file.startswith((resources() / "themes").as_posix())
            assert (resources() / "themes" / file.rsplit("/", 1)[-1]).is_file()
