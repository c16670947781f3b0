"""Sentences within a piece of text: a spaCy pipeline per language with our own boundary rules.

The embedded pipeline is a blank tokenizer with the component `brandcheck_sentences`. Where one of spaCy's trained
packages for the language is installed, its `senter` decides the few places that the rules leave open.
"""

from collections.abc import Iterable, Iterator
from functools import cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from brandcheck.segment.boundaries import Verdict, judge, places
from brandcheck.segment.fingerprint import package
from brandcheck.segment.pieces import Span

_STARTS = {Verdict.BREAK: True, Verdict.KEEP: False, Verdict.UNSURE: None}
_LOOSE = "brandcheck_loose"


@Language.component("brandcheck_sentences", assigns=["token.is_sent_start"])
def mark_sentences(doc: Doc) -> Doc:
    """Mark each token as start of a sentence or not; places that the rules leave open stay unset.

    A boundary within a token ("nu.nl") is none: the tokenizer knows better.
    """
    open_places = {
        offset: _STARTS[judge(place)]
        for offset, place in places(doc.text, doc.lang_, loose=bool(doc.user_data.get(_LOOSE)))
    }
    for token in doc:
        token.is_sent_start = token.i == 0 or open_places.get(token.idx, False)
    return doc


@cache
def pipeline(language: str) -> Language:
    """The pipeline for "nl" or "en"."""
    name = package(language)
    if name is None:
        nlp = spacy.blank(language)
        nlp.add_pipe("brandcheck_sentences")
    else:
        # Without the setting the model writes over what our rules decided.
        nlp = spacy.load(name, config={"components": {"senter": {"overwrite": False}}})
        for pipe in nlp.component_names:
            if pipe != "senter":
                nlp.remove_pipe(pipe)
        nlp.add_pipe("brandcheck_sentences", first=True)
        nlp.enable_pipe("senter")
    # spaCy's limit of a million characters is there for parsers.
    nlp.max_length = 10**9
    return nlp


def sentences(texts: Iterable[tuple[str, bool]], language: str) -> Iterator[list[Span]]:
    """The sentences of each text as offsets into it, trimmed.

    Args:
        texts: each with whether its writer leaves out capitals (see `boundaries.Place.loose`).
        language: "nl" or "en".
    """
    nlp = pipeline(language)
    for doc in nlp.pipe(_docs(nlp, texts), batch_size=256):
        starts = [token.idx for token in doc if token.is_sent_start]
        yield [_trim(doc.text, *span) for span in zip(starts, [*starts[1:], len(doc.text)], strict=True)]


def _docs(nlp: Language, texts: Iterable[tuple[str, bool]]) -> Iterator[Doc]:
    for text, loose in texts:
        doc = nlp.make_doc(text)
        doc.user_data[_LOOSE] = loose
        yield doc


def _trim(text: str, start: int, end: int) -> Span:
    part = text[start:end]
    return end - len(part.lstrip()), start + len(part.rstrip())
