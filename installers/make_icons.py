"""Makes the icons that desktops want as pictures, out of the drawings. Run after changing a drawing: it needs Pillow.

    python installers/make_icons.py

The results are kept in git, so that making the program needs neither this nor Pillow.
"""  # noqa: INP001 (a script, no package)

import io
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

HERE = Path(__file__).parent
DRAWINGS = {"app": HERE.parent / "resources/icons/app.svg", "document": HERE / "icons/document.svg"}
ON_LINUX = 256
ON_WINDOWS = (16, 20, 24, 32, 40, 48, 64, 256)
ON_MAC = (16, 32, 64, 128, 256, 512, 1024)


def main() -> None:
    """Make a .png, an .ico and an .icns of each drawing."""
    for name, drawing in DRAWINGS.items():
        pictures = {size: draw(drawing, size) for size in {ON_LINUX, *ON_WINDOWS, *ON_MAC}}
        pictures[ON_LINUX].save(HERE / f"icons/{name}.png", optimize=True)
        for suffix, sizes in (("ico", ON_WINDOWS), ("icns", ON_MAC)):
            largest, *others = (pictures[size] for size in sorted(sizes, reverse=True))
            dimensions = [(size, size) for size in sizes]
            largest.save(HERE / f"icons/{name}.{suffix}", append_images=others, sizes=dimensions)


def draw(drawing: Path, size: int) -> Image.Image:
    """The drawing on `size` by `size` dots, drawn for that size rather than scaled to it."""
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return Image.open(io.BytesIO(buffer.data().data()))


if __name__ == "__main__":
    main()
