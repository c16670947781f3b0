"""Acts of sentences: 200 labelled sentences that were written for this test, and the rules as data."""

import tomllib
from collections import Counter
from pathlib import Path

from brandcheck.detect.acts import act_of
from brandcheck.model import Act, Side


def labelled() -> list[tuple[Side, str, str, Act]]:
    rows: list[tuple[Side, str, str, Act]] = []
    for side in Side:
        table = tomllib.loads((Path(__file__).parent / f"acts_{side}.toml").read_text(encoding="utf-8"))
        for act, lines in table.items():
            for line in lines.strip().splitlines():
                channel, sentence = line.split(" | ", 1)
                rows.append((side, channel, sentence, Act(act)))
    return rows


def test_the_test_set_is_large_and_varied() -> None:
    rows = labelled()
    assert len(rows) >= 200
    assert len({sentence for _, _, sentence, _ in rows}) == len(rows)
    assert set(Counter(act for *_, act in rows)) == set(Act)


def test_most_acts_are_told_right() -> None:
    rows = labelled()
    wrong = [
        (sentence, act, found)
        for side, channel, sentence, act in rows
        if (found := act_of(sentence, side, channel)) != act
    ]
    assert len(wrong) / len(rows) <= 0.05, wrong
