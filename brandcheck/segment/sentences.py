"""Sentences within a piece of text: a spaCy pipeline per language with our own boundary rules.

The embedded pipeline is a blank tokenizer with the component `brandcheck_sentences`. Where one of spaCy's trained
packages for the language is installed, its `senter` decides the few places the rules leave open.
"""

from collections.abc import Iterable, Iterator
from functools import cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from brandcheck.segment.boundaries import Verdict, candidates, judge

PACKAGES = {
    "nl": ("nl_core_news_lg", "nl_core_news_md", "nl_core_news_sm"),
    "en": ("en_core_web_lg", "en_core_web_md", "en_core_web_sm"),
}
_STARTS = {Verdict.BREAK: True, Verdict.KEEP: False, Verdict.UNSURE: None}


@Language.component("brandcheck_sentences", assigns=["token.is_sent_start"])
def mark_sentences(doc: Doc) -> Doc:
    """Mark each token as start of a sentence or not; places that the rules leave open stay unset.

    A boundary within a token ("nu.nl") is none: the tokenizer knows better.
    """
    starts = {token.idx: token for token in doc}
    for token in doc:
        token.is_sent_start = token.i == 0
    loose = bool(doc.user_data.get("loose"))
    for offset, place in candidates(doc.text):
        token = starts.get(offset)
        if token is not None and token.i > 0:
            token.is_sent_start = _STARTS[judge(place, doc.lang_, loose=loose)]
    return doc


def package(language: str) -> str | None:
    """The trained package that would be used for a language, None when none is installed."""
    return next((name for name in PACKAGES[language] if spacy.util.is_package(name)), None)


@cache
def pipeline(language: str) -> Language:
    """The pipeline for "nl" or "en"."""
    name = package(language)
    if name is None:
        nlp = spacy.blank(language)
        nlp.add_pipe("brandcheck_sentences")
        # spaCy's limit is for parsers; a tokenizer takes any length.
        nlp.max_length = 10**9
        return nlp
    # What our rules decided stays: without the setting the model writes over it.
    nlp = spacy.load(name, config={"components": {"senter": {"overwrite": False}}})
    for pipe in [pipe for pipe in nlp.component_names if pipe != "senter"]:
        nlp.remove_pipe(pipe)
    nlp.add_pipe("brandcheck_sentences", first=True)
    if nlp.has_pipe("senter"):
        nlp.enable_pipe("senter")
    return nlp


def sentences(texts: Iterable[tuple[str, bool]], language: str) -> Iterator[list[tuple[int, int]]]:
    """The sentences of each text as offsets into it, trimmed.

    Args:
        texts: each with whether its writer leaves out capitals (see `boundaries.judge`).
        language: "nl" or "en".
    """
    nlp = pipeline(language)
    for doc in nlp.pipe(_docs(nlp, texts), batch_size=256):
        yield [
            (span.start_char + len(span.text) - len(span.text.lstrip()), span.start_char + len(span.text.rstrip()))
            for span in doc.sents
            if span.text.strip()
        ]


def _docs(nlp: Language, texts: Iterable[tuple[str, bool]]) -> Iterator[Doc]:
    for text, loose in texts:
        doc = nlp.make_doc(text)
        doc.user_data["loose"] = loose
        yield doc
