"""Whether this installation is whole: each part does its work once, on the machine where it stands."""

import socket
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from brandcheck import detect, ingest, report, segment
from brandcheck.errors import BrandCheckError
from brandcheck.model import Measurement, Organisation, ReportChoices, Side, Value
from brandcheck.paths import resources
from brandcheck.progress import Progress, finish
from brandcheck.settings import Limits, Settings
from brandcheck.wording import LANGUAGES, say, wording
from brandcheck.workspace import Workspace

ORGANISATION = Organisation("BrandCheck", "nl", (Value("open", "Open", "Wij zeggen wat we weten."),))


def checks(language: str) -> Iterator[tuple[str, str | None]]:
    """Yield the name of each part and what is wrong with it, None when it is in order."""
    parts: dict[str, Callable[[], None]] = {
        "resources": _resources,
        "model": detect.self_check,
        "reading": _reading,
        "workspace": _workspace,
        "protected": _protected,
        "report": _report,
        "network": _network,
    }
    for name, part in parts.items():
        try:
            part()
        except BrandCheckError as error:
            yield name, error.text(language)
        except (ImportError, OSError, RuntimeError, ValueError, KeyError) as error:
            yield name, str(error)
        else:
            yield name, None


def _resources() -> None:
    for file in (resources() / "i18n").glob("*.toml"):
        for language in LANGUAGES:
            wording(file.stem, language)


def _reading() -> None:
    """Read the example organisation, for its many formats, and a memo of which the sentence is known."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "memo.rtf")
        file.write_text(r"{\rtf1\ansi Wij zeggen wat we weten.}", encoding="ascii")
        sample = [resources() / "sample" / side for side in Side]
        sources = ingest.find_sources([file, *sample], Side.INSIDE)
        steps = list(ingest.read_sources(sources, Limits(), b"self-check", "nl"))
    documents = [document for step in steps if not isinstance(step, Progress) for document in step[1]]
    unread = [f"{item.path}: {say(item.error, 'en')}" for item in documents if item.error is not None]
    if unread:
        raise ValueError("; ".join(unread))
    memo = next(document for document in documents if document.path.endswith(file.name))
    _, segments = segment.segment(memo)
    if [item.text for item in segments] != ["Wij zeggen wat we weten."]:
        raise ValueError(segments)


def _workspace() -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        Workspace.at(Path(folder, "check.brandcheck"), ORGANISATION) as workspace,
    ):
        workspace.cache.put_many("check", {"key": b"kept"})
        if workspace.cache.get_many("check", ["key"]) != {"key": b"kept"}:
            raise ValueError("the workspace does not give back what was kept")


def _protected() -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "check.brandcheck")
        passphrase = file.name
        Workspace.create(file, ORGANISATION, passphrase).close()
        if ORGANISATION.name.encode() in file.read_bytes():
            raise ValueError("a protected workspace can be read without its passphrase")
        with Workspace.open(file, passphrase=passphrase) as workspace:
            if workspace.organisation != ORGANISATION:
                raise ValueError("a protected workspace does not give back what was kept")


def _report() -> None:
    empty = Measurement(ORGANISATION, {}, Settings().frozen(), "2026-01-01", (), (), ())
    with tempfile.TemporaryDirectory() as folder:
        finish(report.write_pdf(empty, Path(folder, "report.pdf"), ReportChoices("nl")))


def _network() -> None:
    with socket.socket() as probe:
        try:
            probe.connect(("127.0.0.1", 9))
        except PermissionError:
            return
        except OSError as error:
            raise RuntimeError("a connection was tried") from error
    raise RuntimeError("a connection was made")
