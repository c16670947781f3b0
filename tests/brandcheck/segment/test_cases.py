"""Tricky texts, kept as data, and where their sentences end."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from brandcheck.model import Block, BlockKind, Document, Side
from brandcheck.segment import segment

HERE = Path(__file__).parent


def cases() -> list[Any]:
    return [
        pytest.param(case, file.stem, id=f"{file.stem}: {case['about']}")
        for file in sorted(HERE.glob("cases_*.toml"))
        for case in tomllib.loads(file.read_text(encoding="utf-8"))["case"]
    ]


@pytest.mark.parametrize(("case", "file"), cases())
def test_sentences_of_a_case(case: dict[str, Any], file: str) -> None:
    text = case.get("text", " ".join(case["sentences"]))
    block = Block(0, len(text), BlockKind(case.get("block", "paragraph")))
    document, segments = segment(Document(id="1", side=Side.INSIDE, path="1.txt", text=text, blocks=(block,)))
    assert [one.text for one in segments] == case["sentences"]
    if file != "cases_chat":
        assert document.language == file.removeprefix("cases_")


def test_there_are_many_cases() -> None:
    assert len(cases()) >= 150
    assert len({case.id for case in cases()}) == len(cases())
