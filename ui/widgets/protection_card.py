"""Settings of the open workspace: whether it opens with a passphrase only."""

from PySide6.QtWidgets import QDialog, QFrame

from ui.shell import Shell
from ui.widgets.basics import button, card, column, flow, label


def protection_card(shell: Shell) -> QFrame:
    """The card; its buttons are `set`, `change` and `remove`, as far as they apply."""
    return _Card(shell)


class _Card(QFrame):
    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self.state = label("", "quiet")
        # Without letters of their own: this page has given out all that these words have.
        self.set = button(self.tr("Protect with a passphrase…"), lambda: self._ask("set"), symbol="lock")
        self.change = button(self.tr("Change passphrase…"), lambda: self._ask("change"), symbol="lock")
        self.remove = button(self.tr("Remove passphrase…"), lambda: self._ask("remove"))
        inner = card(
            column(label(self.tr("Passphrase"), "title"), self.state, flow(self.set, self.change, self.remove), gap=12),
            margin=20,
        )
        self.setLayout(column(inner, gap=0))
        self._show()

    def _show(self) -> None:
        workspace = self._shell.session.workspace
        is_protected = workspace is not None and workspace.protected
        self.state.setText(
            self.tr(
                "This workspace is encrypted and opens with its passphrase only. What you export from it is not: a report is"
                " there to be read."
            )
            if is_protected
            else self.tr(
                "This workspace has no passphrase: whoever can open the file can read it. With a passphrase it is encrypted"
                " on the disk."
            )
        )
        self.set.setVisible(not is_protected)
        self.change.setVisible(is_protected)
        self.remove.setVisible(is_protected)

    def _ask(self, deed: str) -> None:
        from ui.dialogs.protect import Deed, Protect  # noqa: PLC0415 (when asked for)

        dialog = Protect(self._shell.session, Deed(deed), self._shell.language, self)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        self._show()
        told = {
            "set": self.tr("The workspace is protected. From now on it opens with the passphrase only."),
            "change": self.tr("The workspace opens with the new passphrase."),
            "remove": self.tr("The workspace has no passphrase any more."),
        }
        self._shell.notify(told[deed], "good")
