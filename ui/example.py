"""The example organisation, in a workspace of its own that a user may play with."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths

from brandcheck.errors import BrandCheckError
from brandcheck.ingest import read_values
from brandcheck.model import Privacy, Side
from brandcheck.paths import resources
from ui.shell import Shell

_FILE = "Voorbeeld.brandcheck"


def open_example(shell: Shell, file: Path | None = None) -> None:
    """Open the example's workspace; make it when there is none yet, and check it.

    Raises:
        BrandCheckError: the folder for it cannot be written.
    """
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))
    path = file or folder / _FILE
    session = shell.session
    sample = resources() / "sample"
    if path.exists():
        try:
            session.open(path)
        except BrandCheckError as error:
            if error.message.code != "workspace_locked":
                raise
            shell.open_workspace(path)  # its user protected it, and is asked for the passphrase
        if session.path != path.resolve():
            return
    else:
        organisation = read_values(sample / "org.json")
        session.create(path, organisation.name, organisation.language)
        session.start_with(organisation)
        session.privacy = _privacy()
    # Also where the program ended while it was first made.
    if session.assessment is None and session.workspace is not None and not session.workspace.documents.summaries():
        title = QCoreApplication.translate("Example", "Reading the example")
        for side in Side:
            session.add_files([sample / side], side, title, lambda _: None)
    if session.assessment is None:
        session.measure(QCoreApplication.translate("Example", "Checking the example"))
    shell.go("overview")


def _privacy() -> Privacy:
    """What the example's makers would answer: its texts are made up."""
    return Privacy(
        purpose=QCoreApplication.translate("Example", "Trying BrandCheck on made-up texts"),
        legal_basis=QCoreApplication.translate("Example", "None needed: no one is in these texts"),
        notice=QCoreApplication.translate("Example", "None needed"),
        works_council=datetime.now(UTC).astimezone().date().isoformat(),
    )
