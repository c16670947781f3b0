"""A target is whole or untouched."""

import errno
import os
import subprocess
import sys

import pytest

from brandcheck.errors import BrandCheckError
from brandcheck.files import replacing, write_bytes


def test_a_file_takes_the_place_of_the_former_with_the_usual_rights(tmp_path):
    target = tmp_path / "nieuwe map" / "résultaat.json"
    write_bytes(target, b"een\n")
    write_bytes(target, b"twee\n")
    assert target.read_bytes() == b"twee\n"
    assert list(target.parent.iterdir()) == [target]
    usual = tmp_path / "usual"
    usual.touch()
    assert target.stat().st_mode == usual.stat().st_mode


def test_a_failure_leaves_the_old_file_and_no_litter(tmp_path):
    target = tmp_path / "report.pdf"
    target.write_text("old", encoding="utf-8")
    with pytest.raises(ValueError, match="halfway"), replacing(target) as temporary:
        temporary.write_text("new", encoding="utf-8")
        raise ValueError("halfway")
    assert target.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_place_that_cannot_be_written_gets_a_plain_sentence(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(BrandCheckError) as caught:
        write_bytes(tmp_path / "file" / "out.json", b"{}")
    assert caught.value.message.code == "target_not_writable"
    assert "Kies een andere plek" in caught.value.text("nl")


def test_a_full_disk_is_called_so_and_leaves_the_old_file(tmp_path):
    target = tmp_path / "result.json"
    target.write_text("old", encoding="utf-8")
    with pytest.raises(BrandCheckError) as caught, replacing(target):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    assert caught.value.message.code == "target_disk_full"
    assert target.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_is_no_file(tmp_path):
    with pytest.raises(BrandCheckError) as caught:
        write_bytes(tmp_path, b"{}")
    assert caught.value.message.code == "target_is_folder"
    assert list(tmp_path.iterdir()) == []


KILLED = """
import os, sys, time
from pathlib import Path
from brandcheck.files import replacing
with replacing(Path(sys.argv[1])) as temporary:
    temporary.write_text("half")
    print("half", flush=True)
    time.sleep(60)
"""


def test_what_a_killed_process_left_is_swept_by_the_next_and_what_is_in_use_is_not(tmp_path):
    target = tmp_path / "report.pdf"
    target.write_text("old", encoding="utf-8")
    with subprocess.Popen([sys.executable, "-c", KILLED, target], stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout.readline() == "half\n"
        write_bytes(tmp_path / "a.json", b"{}")
        assert len(list(tmp_path.iterdir())) == 3
        other.kill()
    assert target.read_text(encoding="utf-8") == "old"
    elsewhere = tmp_path / ".brandcheck-00000000-999999999-0123456789ab.tmp"
    elsewhere.touch()
    write_bytes(target, b"new")
    assert {file.name for file in tmp_path.iterdir()} == {"a.json", "report.pdf", elsewhere.name}
