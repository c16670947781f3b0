"""The organisation's colour: where it can be used without making anything harder to read."""

import re

TEXT_CONTRAST = 4.5
"""What text needs against its background (WCAG 2.2, 1.4.3)."""
SEEN = 1.2
"""Below this contrast with the paper a colour that decorates is not seen at all."""

_COLOUR = re.compile("#[0-9A-Fa-f]{6}")


def decoration(colour: str) -> str:
    """The colour for what only decorates; empty where there is none, or where it cannot be told from the paper.

    Raises:
        ValueError: it is not "#RRGGBB".
    """
    return colour if colour and contrast_with_paper(colour) >= SEEN else ""


def ink(colour: str) -> str:
    """The colour for text; empty where text would be hard to read in it."""
    return colour if colour and contrast_with_paper(colour) >= TEXT_CONTRAST else ""


def contrast_with_paper(colour: str) -> float:
    """Contrast of "#RRGGBB" with white, 1 to 21 (WCAG 2.2, relative luminance)."""
    if not _COLOUR.fullmatch(colour):
        raise ValueError(colour)
    shares = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    luminance = sum(part * weight for part, weight in zip(linear, (0.2126, 0.7152, 0.0722), strict=True))
    return 1.05 / (luminance + 0.05)
