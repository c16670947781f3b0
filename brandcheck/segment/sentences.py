"""Sentences within a piece of text: a spaCy pipeline per language with our own boundary rules.

The embedded pipeline is a blank tokenizer with the component `brandcheck_sentences`. Where one of spaCy's trained
packages for the language is installed, its `senter` decides the few places that the rules leave open.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache

import numpy as np
import spacy
from spacy.attrs import SENT_START
from spacy.language import Language
from spacy.tokenizer import Tokenizer
from spacy.tokens import Doc
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex, registry

from brandcheck.segment.boundaries import Verdict, judge, places
from brandcheck.segment.fingerprint import package
from brandcheck.segment.pieces import Span

_SURE, _NOT, _OPEN = 1, -1, 0
"""spaCy's values of `SENT_START`."""
_STARTS = {Verdict.BREAK: _SURE, Verdict.KEEP: _NOT, Verdict.UNSURE: _OPEN}
_ENDLESS_WORD = re.compile(r"\S{400}")
_RUNS = re.compile(r"\S+|\s+")
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
    starts = [_SURE if token.i == 0 else open_places.get(token.idx, _NOT) for token in doc]
    # Setting them one by one takes time quadratic in the length of the text.
    column = np.array(starts, dtype=np.int64).astype(np.uint64).reshape(-1, 1)
    return doc.from_array([SENT_START], column)  # pyright: ignore[reportArgumentType] - spaCy wants uint64, its stub says ints


@registry.tokenizers("brandcheck_tokenizer")
def make_tokenizer() -> Callable[[Language], Tokenizer]:
    """Make the tokenizer of spaCy without its list of abbreviations: ours decides, and loading theirs takes a third of a second."""

    def tokenizer(nlp: Language) -> Tokenizer:
        defaults = nlp.Defaults
        return Tokenizer(
            nlp.vocab,
            prefix_search=compile_prefix_regex(defaults.prefixes or ()).search,
            suffix_search=compile_suffix_regex(defaults.suffixes or ()).search,
            infix_finditer=compile_infix_regex(defaults.infixes or ()).finditer,
            token_match=defaults.token_match,
            url_match=defaults.url_match,
        )

    return tokenizer


@cache
def pipeline(language: str) -> Language:
    """The pipeline for "nl" or "en"."""
    name = package(language)
    if name is None:
        nlp = spacy.blank(language, config={"nlp": {"tokenizer": {"@tokenizers": "brandcheck_tokenizer"}}})
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
        text = doc.text  # it is put together anew each time
        starts = [token.idx for token in doc if token.is_sent_start]
        yield [_trim(text, *span) for span in zip(starts, [*starts[1:], len(text)], strict=True)]


def _docs(nlp: Language, texts: Iterable[tuple[str, bool]]) -> Iterator[Doc]:
    for text, loose in texts:
        doc = _by_spaces(nlp, text) if _ENDLESS_WORD.search(text) else nlp.make_doc(text)
        doc.user_data[_LOOSE] = loose
        yield doc


def _by_spaces(nlp: Language, text: str) -> Doc:
    """Words as white space tells them: the tokenizer takes minutes for a line of underscores that fills a page."""
    words = _RUNS.findall(text)
    return Doc(nlp.vocab, words=words, spaces=[False] * len(words))


def _trim(text: str, start: int, end: int) -> Span:
    part = text[start:end]
    return end - len(part.lstrip()), start + len(part.rstrip())
