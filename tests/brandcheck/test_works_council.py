"""The pack from a real workspace, before there is anything in it and after a measurement; by the command line."""

from dataclasses import replace
from datetime import date

import pypdfium2
import pytest

from brandcheck import auditing
from brandcheck.cli import DONE, REFUSED, run
from brandcheck.errors import BrandCheckError
from brandcheck.model import Organisation, Privacy
from brandcheck.progress import Progress, finish
from brandcheck.works_council import works_council_pack, write_works_council_pack
from brandcheck.workspace import Workspace
from tests.brandcheck.report.test_pdf import squeezed, text_of
from tests.end_to_end.organisation import write_organisation

DAY = "2026-11-22"
CHAT = "[09:12] Koen de Vries: We krijgen nooit de ruimte om ons vak goed te doen.\n[09:13] Bram: Een klus moet in twintig minuten af zijn.\n"
GIVEN = Privacy("Zien of het klopt", "Gerechtvaardigd belang", "Op het intranet", "2026-03-14")


@pytest.fixture(scope="module")
def measured(tmp_path_factory):
    folder = write_organisation(tmp_path_factory.mktemp("organisation") / "org")
    (folder / "inside" / "ruzie-met-koen.txt").write_text(f"Title: Kanaal Koen\nChannel: chat\n\n{CHAT}", "utf-8")
    # So that twenty sentences of each side can be labelled.
    for side in ("outside", "inside"):
        for number, file in enumerate(sorted((folder / side).glob("*.txt"))):
            lines = "".join(f"Elke week {week} praten wij over {file.stem} {number}.\n" for week in range(4))
            (folder / side / f"meer-{file.stem}.txt").write_text(lines, "utf-8")
    workspace = folder.parent / "a.brandcheck"
    assert run(["check", str(folder), "--workspace", str(workspace)]) == DONE
    return workspace


def printed(content):
    return text_of(pypdfium2.PdfDocument(content))


def test_a_workspace_in_which_nothing_is_has_a_pack(tmp_path):
    with Workspace.create(tmp_path / "a.brandcheck", Organisation("Vermeulen", "nl", ())) as workspace:
        text = printed(works_council_pack(workspace, "nl", DAY))
        assert text.count(squeezed("Nog niet ingevuld")) == 4
        assert squeezed("Nog geen datum gekozen") in text
        assert squeezed("Er is nog niet gemeten.") in text
        answered = printed(works_council_pack(workspace, "nl", DAY, GIVEN))
        assert squeezed("14 maart 2026") in answered
        assert squeezed("Nog niet ingevuld") not in answered
        assert workspace.privacy is None


def test_what_the_workspace_holds_is_told(measured, tmp_path):
    copy = tmp_path / "a.brandcheck"
    copy.write_bytes(measured.read_bytes())
    with Workspace.open(copy) as workspace:
        workspace.privacy, workspace.retention = GIVEN, date(2027, 2, 1)
        workspace.keeping.postpone(date(2027, 3, 2), "Het onderzoek loopt nog", date(2026, 12, 1))
        workspace.report_choices = replace(workspace.report_choices, quotes=True)
        text = printed(works_council_pack(workspace, "nl", DAY))
        chats = sum(document.channel == "chat" for document in workspace.documents.summaries())
    assert chats > 0
    for told in ("Zien of het klopt", "Op het intranet", "2 maart 2027. Eerst was dat 1 februari 2027", "Het onderzoek loopt nog", "Nu staat het aan.", f"chat {chats}", "De laatste meting was op"):  # fmt: skip
        assert squeezed(told) in text


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_name_file_or_sentence_of_the_texts_is_in_it(measured, language):
    with Workspace.open(measured, read_only=True) as workspace:
        content = works_council_pack(workspace, language, DAY)
        documents, segments = workspace.documents.load()
    text = printed(content)
    for document in documents:
        name = document.path.rpartition("/")[2]
        assert squeezed(name.rpartition(".")[0]) not in text
        assert document.path.encode() not in content
        for segment in segments[document.id]:
            if len(segment.text) > 20:
                assert squeezed(segment.text) not in text
    assert "Koen" not in text
    assert "Bram" not in text


def test_the_command_writes_it_and_only_reads_the_workspace(measured, tmp_path, capsys):
    before, target = measured.read_bytes(), tmp_path / "nieuw" / "or.pdf"
    assert run(["works-council", str(measured), "--pdf", str(target)]) == DONE
    assert f"Geschreven: {target}" in capsys.readouterr().out
    assert squeezed("Wat doet BrandCheck met interne teksten?") in printed(target.read_bytes())
    assert run(["works-council", str(measured), "--pdf", str(target), "--language", "en"]) == DONE
    assert squeezed("What does BrandCheck do with internal texts?") in printed(target.read_bytes())
    assert measured.read_bytes() == before
    assert [file.name for file in target.parent.iterdir()] == ["or.pdf"]


def test_a_protected_workspace_says_so(tmp_path, capsys):
    organisation, said = Organisation("Vermeulen", "nl", ()), "kalme bever leest zeven kranten"
    with Workspace.create(tmp_path / "a.brandcheck", organisation, said) as workspace:
        assert squeezed("Zonder de wachtzin kan niemand") in printed(works_council_pack(workspace, "nl", DAY))
    (tmp_path / "zin.txt").write_text(said, "utf-8")
    command = ["works-council", str(tmp_path / "a.brandcheck"), "--pdf", str(tmp_path / "a.pdf"), "--passphrase-file"]
    assert run([*command, str(tmp_path / "zin.txt")]) == DONE
    assert squeezed("Zonder de wachtzin kan niemand") in printed((tmp_path / "a.pdf").read_bytes())


def test_a_place_or_workspace_that_cannot_be_used_is_told(measured, tmp_path, capsys):
    assert run(["works-council", str(measured), "--pdf", str(tmp_path), "--language", "nl"]) == REFUSED
    assert run(["works-council", str(tmp_path / "weg.brandcheck"), "--pdf", str(tmp_path / "a.pdf")]) == REFUSED
    assert list(tmp_path.iterdir()) == []
    assert capsys.readouterr().err


def test_a_file_that_was_there_stays_until_the_new_one_is_whole(measured, tmp_path):
    target = tmp_path / "or.pdf"
    target.write_text("van gisteren", "utf-8")
    with Workspace.open(measured, read_only=True) as workspace:
        job = write_works_council_pack(workspace, target, "nl", DAY)
        assert next(job) == Progress("export", 0, 1)
        assert target.read_text("utf-8") == "van gisteren"
        assert finish(job) == target
        assert target.read_bytes().startswith(b"%PDF")
        (tmp_path / "map").touch()
        with pytest.raises(BrandCheckError) as caught:
            finish(write_works_council_pack(workspace, tmp_path / "map" / "or.pdf", "nl", DAY))
    assert caught.value.message.code == "target_not_writable"


def test_the_audit_is_told_once_it_corrects_a_rate(measured, tmp_path):
    copy = tmp_path / "a.brandcheck"
    copy.write_bytes(measured.read_bytes())
    with Workspace.open(copy) as workspace:
        auditing.draw(workspace, DAY, 100)
        drawn = auditing.items(workspace)
        for item in drawn[:10]:
            auditing.label(workspace, item.number, {}, f"{DAY}T10:00:00+01:00")
        assert squeezed("nog geen steekproef van zinnen nagekeken") in printed(works_council_pack(workspace, "nl", DAY))
        for item in drawn[10:]:
            auditing.label(workspace, item.number, {}, f"{DAY}T10:00:00+01:00")
        text = printed(works_council_pack(workspace, "nl", DAY))
    assert squeezed(f"een steekproef van {len(drawn)} zinnen nagekeken") in text
