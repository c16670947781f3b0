"""Which logos are printed, and which are refused."""

import struct

import pytest

from brandcheck.errors import BrandCheckError
from brandcheck.report import check_logo
from brandcheck.report.logo import MOST_BYTES
from tests.brandcheck.report.pictures import png, svg

JPEG_40_MILLION = (
    b"\xff\xd8\xff\xe0"
    + struct.pack(">H", 16)
    + b"JFIF"
    + bytes(10)
    + b"\xff\xc0"
    + struct.pack(">HBHH", 17, 8, 5000, 8000)
)
EMBEDDED = '<image width="4" height="4" xlink:href="data:image/png;base64,{}"/>'


@pytest.mark.parametrize(
    "logo",
    [
        png(30, 10),
        svg(),
        b'<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/TR/svg.dtd">\n'
        + svg(),
        svg('<style>.a{fill:url("#g")}</style><use xlink:href="#g"/><!-- http://www.example.org/ -->'),
    ],
)
def test_an_ordinary_logo_is_let_through(logo):
    check_logo(logo)


@pytest.mark.parametrize(
    ("logo", "code"),
    [
        (b"", "logo_unknown"),
        (b"GIF89a", "logo_unknown"),
        (b"<html><body/></html>", "logo_unknown"),
        (b"%PDF-1.7", "logo_unknown"),
        (bytes(MOST_BYTES + 1), "logo_too_large"),
        (png(1, 1, says=(30_000, 30_000)), "logo_too_large"),
        (JPEG_40_MILLION, "logo_too_large"),
        (png(30, 10)[:60], "logo_damaged"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "logo_damaged"),
        (svg()[:-8], "logo_damaged"),
        (svg("<text>Ѐ中</text>"), "logo_damaged"),
        (svg('<image width="9" height="9" xlink:href="file:///etc/hostname"/>'), "logo_not_by_itself"),
        (svg('<image width="9" height="9" href="report.typ"/>'), "logo_not_by_itself"),
        (svg('<image width="9" height="9" href="#g" xlink:href="http://127.0.0.1/x.png"/>'), "logo_not_by_itself"),
        (svg(EMBEDDED.format("").replace("png", "svg+xml")), "logo_not_by_itself"),
        (svg("<style>@import 'http://127.0.0.1/x.css';</style>"), "logo_not_by_itself"),
        (svg("<style>.a{fill: url( 'http://127.0.0.1/x')}</style>"), "logo_not_by_itself"),
        (svg('<rect style="fill:url(x.svg#g)" width="1" height="1"/>'), "logo_not_by_itself"),
        (svg("<script>1</script>"), "logo_not_by_itself"),
        (svg("<foreignObject/>"), "logo_not_by_itself"),
        (b'<?xml-stylesheet href="x.css"?>' + svg(), "logo_not_by_itself"),
        (b'<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/hostname">]>' + svg("<text>&x;</text>"), "logo_not_by_itself"),
    ],
)
def test_what_is_no_logo_or_reaches_outside_is_refused_with_a_remedy(logo, code):
    with pytest.raises(BrandCheckError) as caught:
        check_logo(logo)
    assert caught.value.message.code == code
    assert "PNG" in caught.value.text("nl")
    assert "PNG" in caught.value.text("en")
