"""settings."""

from ui.pages.page import Page
from ui.shell import Shell


class SettingsPage(Page):
    """settings."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.heading.setText("settings")
