"""An installed spaCy package decides the places that the rules leave open, and no others."""

from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

import pytest
import spacy
from spacy.training import Example

from brandcheck.segment import fingerprint
from brandcheck.segment.boundaries import Verdict, judge, places
from brandcheck.segment.fingerprint import package
from brandcheck.segment.sentences import pipeline, sentences

OPEN = "Wij spraken mevrouw K. Jansen belde later."
NAME = "nl_core_news_sm"


def sentences_of(text: str) -> list[str]:
    return [text[start:end] for start, end in next(sentences([(text, False)], "nl"))]


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A package like spaCy's own, with a sentence finder that learnt to break after every full stop."""
    release = version("spacy").rpartition(".")[0]
    nlp = spacy.blank("nl")
    nlp.add_pipe("senter")
    nlp.add_pipe("sentencizer")
    broken = nlp.make_doc(OPEN)
    for token in broken:
        token.is_sent_start = token.text in ("Wij", "Jansen")
    examples = [Example(nlp.make_doc(OPEN), broken)]
    nlp.initialize(lambda: examples)
    for _ in range(30):
        nlp.update(examples)
    nlp.meta |= {"name": "core_news_sm", "version": f"{release}.0"}
    (tmp_path / NAME).mkdir()
    nlp.to_disk(tmp_path / NAME)  # for its meta.json
    nlp.to_disk(tmp_path / NAME / f"{NAME}-{release}.0")
    (tmp_path / NAME / "__init__.py").write_text(
        "from spacy.util import load_model_from_init_py\n\n"
        "def load(**overrides):\n    return load_model_from_init_py(__file__, **overrides)\n",
        encoding="utf-8",
    )
    information = tmp_path / f"{NAME}-{release}.0.dist-info"
    information.mkdir()
    (information / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: {NAME}\nVersion: {release}.0\n", encoding="utf-8"
    )
    monkeypatch.syspath_prepend(tmp_path)
    pipeline.cache_clear()
    yield f"{NAME} {release}.0"
    pipeline.cache_clear()


def test_the_rules_leave_it_open() -> None:
    assert [judge(place) for _, place in places(OPEN, "nl", loose=False)] == [Verdict.UNSURE]


def test_the_package_decides_open_places(installed: str) -> None:
    assert package("nl") == NAME
    assert installed in fingerprint()["segment_tools"]
    assert pipeline("nl").pipe_names == ["brandcheck_sentences", "senter"]
    assert sentences_of(OPEN) == ["Wij spraken mevrouw K.", "Jansen belde later."]


@pytest.mark.usefixtures("installed")
def test_the_rules_still_protect() -> None:
    for text in ("Wij spraken dhr. Jansen over nr. 12.", "Neem bijv. Jansen mee.", "De klant belt... morgen weer."):
        assert sentences_of(text) == [text]
    assert sentences_of("Wij bellen. Wij komen.") == ["Wij bellen.", "Wij komen."]
