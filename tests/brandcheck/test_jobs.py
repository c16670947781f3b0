"""The app's jobs, in a process of their own beside the program that has the workspace open."""

import multiprocessing
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from brandcheck import jobs
from brandcheck.errors import BrandCheckError
from brandcheck.export import Written, read_qdpx
from brandcheck.importing import Added
from brandcheck.model import Assessment, Organisation, Privacy, ReportChoices, Side, Value
from brandcheck.progress import Job, Progress, finish
from brandcheck.workspace import Workspace

ORGANISATION = Organisation("Vermeulen", "nl", (Value("tijd", "Tijd", "We nemen de tijd voor de klant."),))


def helper(connection: Any) -> None:
    """Run what is asked until nothing more is: send every step, then what came out."""
    while (asked := connection.recv()) is not None:
        make_job, arguments = asked
        try:
            job = make_job(*arguments)
            while True:
                connection.send(next(job))
        except StopIteration as end:
            connection.send(("done", end.value))
        except BrandCheckError as error:
            connection.send(("failed", error))


@pytest.fixture
def elsewhere():
    """Runs a job in another process and gives its result; every step but the last is a `Progress`."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=helper, args=(theirs,))
    process.start()
    theirs.close()  # so that a process that dies is heard of: its end is the only one

    def run(make_job: Callable[..., Any], *arguments: Any) -> Any:
        ours.send((make_job, arguments))
        steps = 0
        while isinstance(step := ours.recv(), Progress):
            steps += 1
        assert steps
        verdict, result = step
        if verdict == "failed":
            raise result
        return result

    yield run
    with suppress(OSError):  # it died
        ours.send(None)
    process.join()


def die() -> Job[None]:
    yield Progress("read", 0, 1)
    os._exit(3)


def test_a_process_that_dies_is_noticed(elsewhere):
    with pytest.raises(EOFError):
        elsewhere(die)


def test_from_files_to_a_report_while_the_program_has_the_workspace_open(tmp_path, elsewhere):
    path, folder = tmp_path / "a.brandcheck", tmp_path / "binnen"
    folder.mkdir()
    (folder / "memo.txt").write_text("Gesprekken duren voortaan maximaal vier minuten.", encoding="utf-8")
    (folder / "leeg.txt").touch()
    with Workspace.create(path, ORGANISATION) as workspace:
        assert elsewhere(jobs.add_files, path, (folder,), Side.INSIDE) == Added(read=1, failed=1)
        assert elsewhere(jobs.add_files, path, (folder / "memo.txt",), Side.INSIDE).skipped == ("inside/memo.txt",)
        failed = next(d for d in workspace.documents.summaries() if d.error)
        (folder / "leeg.txt").write_text("We nemen de tijd voor iedere klant.", encoding="utf-8")
        assert elsewhere(jobs.read_again, path, {failed.id: folder / "leeg.txt"}) == Added(read=1)
        form = ("Wij nemen de tijd voor u.", Side.OUTSIDE, "Over ons", "", "website", None)
        pasted = elsewhere(jobs.add_pasted, path, *form)
        assert pasted in {d.id for d in workspace.documents.summaries()}

        assessment = elsewhere(jobs.measure, path, "2026-11-18")
        assert isinstance(assessment, Assessment)
        assert workspace.assessment == assessment
        assert workspace.is_current()
        assert jobs.reassess(workspace).gaps[0].kind is assessment.gaps[0].kind

        workspace.privacy = Privacy("doel", "grondslag", "bericht")
        target = tmp_path / "rapport.pdf"
        assert elsewhere(jobs.export, path, "pdf", target, ReportChoices()) == Written(target)
        assert target.read_bytes().startswith(b"%PDF")
        pages = elsewhere(jobs.preview_report, path, ReportChoices(), 200)
        assert len(pages) >= 4
        with pytest.raises(BrandCheckError) as caught:
            elsewhere(jobs.export, path, "pdf", target, ReportChoices(logo=b"GIF89a"))
        assert caught.value.message.code == "logo_unknown"
        project = elsewhere(jobs.export, path, "qdpx", tmp_path / "project.qdpx", ReportChoices())
        assert read_qdpx(project.path).codes[0].name == "Tijd"


def test_a_job_has_no_business_in_a_workspace_that_nobody_has_open(tmp_path):
    path = tmp_path / "a.brandcheck"
    Workspace.create(path, ORGANISATION).close()
    with pytest.raises(BrandCheckError) as caught:
        finish(jobs.add_files(path, (Path(__file__),), Side.INSIDE))
    assert caught.value.message.code == "workspace_left"


def test_a_sample_is_drawn_while_the_program_has_the_workspace_open(tmp_path, elsewhere):
    path = tmp_path / "a.brandcheck"
    with Workspace.create(path, ORGANISATION) as workspace:
        for side in Side:
            elsewhere(jobs.add_pasted, path, "We nemen de tijd voor iedere klant.", side, "Over ons", "", "web", None)
        elsewhere(jobs.measure, path, "2026-11-20")
        sample = elsewhere(jobs.draw_sample, path, "2026-11-22", 100)
        assert (sample.size, sample.drawn_on) == (2, "2026-11-22")
        assert workspace.samples.latest() == sample
        workspace.documents.remove([document.id for document in workspace.documents.summaries()])
        with pytest.raises(BrandCheckError) as error:
            elsewhere(jobs.draw_sample, path, "2026-11-22", 100)
        assert error.value.message.code == "audit_nothing_to_draw"
