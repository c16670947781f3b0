"""documents."""

from ui.pages.page import Page
from ui.shell import Shell


class DocumentsPage(Page):
    """documents."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.heading.setText("documents")
