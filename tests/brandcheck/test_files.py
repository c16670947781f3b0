"""A target is whole or untouched."""

import pytest

from brandcheck.errors import BrandCheckError
from brandcheck.files import replacing, write_text


def test_a_text_is_written_as_utf8_and_replaces_what_was_there(tmp_path):
    target = tmp_path / "nieuwe map" / "résultaat.json"
    write_text(target, "één\n")
    write_text(target, "twee\n")
    assert target.read_bytes() == b"twee\n"
    assert list(target.parent.iterdir()) == [target]


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
        write_text(tmp_path / "file" / "out.json", "{}")
    assert caught.value.message.code == "target_not_writable"
    assert "Kies een andere plek" in caught.value.text("nl")
