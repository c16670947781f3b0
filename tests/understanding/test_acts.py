"""How well acts are told in sentences that the rules were not worked on with."""

import json
import tomllib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest

from brandcheck.detect.acts import act_of
from brandcheck.model import Act, Side

HERE = Path(__file__).parent
LEAST: dict[str, float] = tomllib.loads((HERE / "acts_least.toml").read_text(encoding="utf-8"))


@dataclass(frozen=True)
class Case:
    sentence: str
    language: str
    side: Side
    channel: str
    act: Act
    part: str

    @property
    def told_right(self) -> bool:
        return act_of(self.sentence, self.side, self.channel) is self.act


def cases(part: str) -> list[Case]:
    lines = (HERE / "acts.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    return [
        Case(row["sentence"], row["language"], Side(row["side"]), row["channel"], Act(row["act"]), row["part"])
        for row in rows
        if row["part"] == part
    ]


def test_the_parts_are_of_one_size_and_share_no_sentence() -> None:
    develop, test = cases("develop"), cases("test")
    assert len(develop) == len(test) == 160
    assert len({case.sentence for case in (*develop, *test)}) == 320


def test_the_test_part_is_varied() -> None:
    test = cases("test")
    assert min(Counter(case.act for case in test)[act] for act in Act) >= 25
    assert set(Counter(case.side for case in test)) == set(Side)
    assert 0.6 <= sum(case.language == "nl" for case in test) / len(test) <= 0.7


def test_every_act_has_a_least_share() -> None:
    assert set(LEAST) == {"all", *Act}


@pytest.mark.parametrize("act", ["all", *Act])
def test_no_fewer_are_told_right_than_were_measured(act: str) -> None:
    asked = [case for case in cases("test") if act in ("all", case.act)]
    right = sum(case.told_right for case in asked)
    assert right / len(asked) >= LEAST[act], f"{act}: {right} of {len(asked)}"
