"""Runs of words that two texts share."""

from brandcheck.training.overlap import runs


def test_runs_ignore_case_and_punctuation_and_stay_within_a_text() -> None:
    assert runs(["Wij zeggen: wat we weten.", "Ja, wij"], 3) == {
        ("wij", "zeggen", "wat"),
        ("zeggen", "wat", "we"),
        ("wat", "we", "weten"),
    }


def test_a_shared_run_is_found() -> None:
    assert runs(["Dus: hier staat het."], 3) & runs(["hier staat het, zei hij"], 3) == {("hier", "staat", "het")}
