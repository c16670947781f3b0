"""A window of another program, such as a file manager: what is pressed in it is dragged, what it copied can be pasted.

    hand_source.py drag X Y FILE …    shows the files at that place, to be dragged from there
    hand_source.py copy TEXT          holds the text on the clipboard

It stays until it is ended.
"""

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

WIDTH, HEIGHT = 168, 104


class Source(QLabel):
    """Some files, to be dragged from here."""

    def __init__(self, files: list[str]) -> None:
        names = [file.rpartition("/")[2] for file in files]
        super().__init__("\n".join(names))
        self._files = files
        self.setWindowTitle("Files")
        self.setWindowFlags(Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        self.setStyleSheet("background: white; color: black; border: 1px solid black; padding: 4px; font-size: 10px;")
        self.setFixedSize(WIDTH, HEIGHT)

    def mousePressEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 (Qt names it)
        """Drag them all."""
        drag, data = QDrag(self), QMimeData()
        data.setUrls([QUrl.fromLocalFile(file) for file in self._files])
        drag.setMimeData(data)
        # What was dropped is asked for after this: the window stays until it is ended.
        drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.DropAction.CopyAction)


def main() -> int:
    """Do what the command line asks for."""
    app = QApplication(sys.argv[:1])
    match sys.argv[1:]:
        case ["drag", x, y, *files]:
            source = Source(files)
            source.move(int(x), int(y))
            source.show()
            return app.exec()
        case ["copy", text]:
            app.clipboard().setText(text)
            return app.exec()
    return 2


if __name__ == "__main__":
    sys.exit(main())
