"""The icons: each a drawing by itself, in the colour asked for, and sharp on every screen."""

import pytest
from lxml import etree
from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtSvg import QSvgRenderer

from brandcheck.paths import resources
from ui.icons import RATIOS, app_icon, icon, mark, names, pixmap

OF_MORE_COLOURS = {"app", "mark"}
DRAWN = {"svg", "path", "circle", "rect"}


def colours(image: QImage) -> set[str]:
    """The colours of the dots that are covered for more than half; thin lines never cover a dot in full."""
    dots = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {dot.name() for dot in dots if dot.alpha() > 127}


@pytest.mark.parametrize("name", sorted(names()))
def test_each_is_a_plain_drawing_that_refers_to_nothing_outside_itself(name):
    source = (resources() / "icons" / f"{name}.svg").read_bytes()
    root = etree.fromstring(source)
    assert {etree.QName(element).localname for element in root.iter()} <= DRAWN
    assert not [value for element in root.iter() for value in element.attrib.values() if ":" in value or "url" in value]
    assert QSvgRenderer(QByteArray(source)).isValid()
    assert (b"currentColor" in source) is (name not in OF_MORE_COLOURS)
    assert not root.xpath("//@id | //@style | //@href")


@pytest.mark.parametrize("name", sorted(names() - OF_MORE_COLOURS))
def test_each_is_drawn_in_the_colour_asked_for_within_its_frame(qapp, name):
    image = pixmap(name, "#cc0000", 48).toImage()
    seen = [QColor(colour) for colour in colours(image)]
    assert seen
    # Half covered dots are rounded to a neighbouring colour.
    assert all(abs(dot.red() - 0xCC) <= 2 and dot.green() <= 2 and dot.blue() <= 2 for dot in seen)
    edge = [(x, y) for x in range(48) for y in range(48) if {x, y} & {0, 47}]
    assert not [place for place in edge if image.pixelColor(*place).alpha()]


def test_no_two_look_the_same(qapp):
    pictures = {name: bytes(pixmap(name, "#000000", 20).toImage().constBits()) for name in names()}
    assert len(set(pictures.values())) == len(pictures)


@pytest.mark.parametrize("ratio", RATIOS)
@pytest.mark.parametrize("size", [16, 20, 27])
def test_an_icon_is_drawn_and_not_stretched_for_each_screen(qapp, ratio, size):
    given = icon("overview", "#24557A", size).pixmap(QSize(size, size), ratio)
    assert given.devicePixelRatio() == pytest.approx(ratio, abs=0.05)
    assert given.toImage() == pixmap("overview", "#24557A", size, ratio).toImage()
    assert given.width() == int(size * ratio + 0.5)


def test_the_same_icon_is_drawn_once(qapp):
    assert icon("home", "#24557A") is icon("home", QColor("#24557a"))
    assert pixmap("home", "#24557A").cacheKey() == pixmap("home", QColor("#24557a")).cacheKey()
    assert icon("home", "#24557A") is not icon("home", "#ffffff")


def test_an_unknown_name_is_refused(qapp):
    for name in ("nothing", "../themes/light", ""):
        with pytest.raises(KeyError):
            icon(name, "#000000")


def test_the_mark_takes_the_colours_of_the_theme(qapp):
    picture = mark("#0000ff", "#00ff00", 36)
    assert (picture.width(), picture.height()) == (54, 36)
    image = picture.toImage()
    assert image.pixelColor(10, 18).name() == "#0000ff"
    assert "#00ff00" in colours(image)


def test_the_app_icon_has_a_picture_of_its_own_for_each_size(qapp):
    for size in (16, 32, 256):
        assert app_icon().pixmap(size, size).width() == size
    seen = colours(app_icon().pixmap(256, 256).toImage())
    assert {"#24557a", "#c8641b"} <= seen
