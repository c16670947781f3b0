"""text."""

from ui.pages.page import Page
from ui.shell import Shell


class TextPage(Page):
    """text."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.heading.setText("text")
