"""values."""

from ui.pages.page import Page
from ui.shell import Shell


class ValuesPage(Page):
    """values."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.heading.setText("values")
