"""The pack for the works council: asks where the file must go, and tells where it is."""

from typing import Any

from PySide6.QtCore import QObject
from shiboken6 import isValid

from brandcheck.model import Privacy
from ui.exporting import REPORT, Exports
from ui.notifications import Teller
from ui.shell import Shell


class CouncilPack(QObject):
    """What the window does about the pack; `parent` is the window."""

    def __init__(self, shell: Shell, exports: Exports, parent: QObject) -> None:
        super().__init__(parent)
        self._shell, self._exports = shell, exports

    def ask(self, privacy: Privacy | None = None, teller: Teller | None = None) -> None:
        """Ask where, and write it there.

        `privacy` are answers that were not kept yet, `teller` the dialog in which they are given. Who closed it meanwhile is
        told in the window.
        """
        if self._shell.session.workspace is None:
            return
        proposed = self._exports.proposed(self.tr("works council"), REPORT)
        title, kind = self.tr("Pack for the works council"), self.tr("Two pages as PDF")
        target = self._exports.ask_target(proposed, title, kind)
        if target is None:
            return

        def tell(written: Any) -> None:
            is_there = teller is not None and isValid(teller) and teller.isVisible()
            self._exports.tell(written, teller if is_there else None)

        self._shell.session.write_council_pack(target, privacy, self.tr("Making the works-council pack"), tell)
