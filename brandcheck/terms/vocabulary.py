"""The terms of a language: words by their stem, and phrases.

Inflected forms count as one by their Snowball stem (Dutch: Kraaij & Pohlmann 1994; English: Porter 2001), which also
joins the endings of compounds that no dictionary holds; the form that is used most is shown. There is no tagger, so a
phrase is not parsed: it is two or three words of content beside each other, or two around a preposition, that occur
together more than chance would have it (normalised pointwise mutual information, Bouma 2009) and not only as part of a
longer one (C-value, Frantzi, Ananiadou & Mima 2000).
"""

from collections import Counter
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from brandcheck.terms.lexicon import links, stop_words
from brandcheck.terms.names import fold, may_be_names
from brandcheck.terms.words import Ints, Words

LEAST_DOCUMENTS = 3
"""A term counts only when it occurs in this many documents (METHOD: word statistics)."""
_SHORTEST = 3
"""Letters of a word."""
_LEAST_BOUND = 0.3
"""Of the normalised mutual information, -1 to 1."""
_LEAST_C_VALUE = 2.0
_STEMMERS = {"nl": "dutch", "en": "english"}
_NONE = -1


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Terms that occur in enough documents, and everywhere that they occur."""

    shown: tuple[str, ...]
    """By number of the term, as it is used most."""
    stems: tuple[tuple[str, ...], ...]
    """By number: its words as `stem_of` gives them; a preposition in between as it is."""
    term: Ints
    """Shape (occurrences,): which term."""
    sentence: Ints
    """Shape (occurrences,): in which sentence. The occurrences are in the order of the terms."""

    @property
    def singles(self) -> int:
        """How many of the terms, the first, are single words."""
        return sum(len(stems) == 1 for stems in self.stems)

    def sentences_of(self, term: int) -> Ints:
        """In which sentences a term occurs."""
        first, last = np.searchsorted(self.term, (term, term + 1))
        return np.unique(self.sentence[first:last])


class Stems:
    """The stem of a written word in one language; empty for what is no word of content."""

    def __init__(self, language: str) -> None:
        import snowballstemmer  # noqa: PLC0415 (all its languages are imported at once)

        self._stemmer = snowballstemmer.stemmer(_STEMMERS[language])
        self._stop = stop_words(language)

    def of(self, folded: str) -> str:
        """The stem of a folded word."""
        if len(folded) < _SHORTEST or folded in self._stop:
            return ""
        return self._stemmer.stemWord(folded)


def vocabulary(words: Words, documents: Ints, language: str) -> Vocabulary:
    """All terms of sentences in one language; `documents` gives the document of each sentence, by number."""
    folded, fold_of = _numbered([fold(written) for written in words.written])
    stems = Stems(language)
    hidden = may_be_names(words, folded, fold_of)
    stem_texts, stem_of = _numbered(["" if hidden[n] else stems.of(form) for n, form in enumerate(folded)])
    content = np.array([bool(text) for text in stem_texts], dtype=bool)
    usual = {link: n for n, link in enumerate(links(language))}
    link_of = np.array([usual.get(form, _NONE) for form in folded], dtype=np.int64)

    is_word = words.numbers >= 0
    form = np.where(is_word, fold_of[np.maximum(words.numbers, 0)], 0) if len(folded) else words.numbers
    piece = np.full(len(form), _NONE, dtype=np.int64)
    link = np.full(len(form), _NONE, dtype=np.int64)
    if len(folded):
        piece[is_word] = np.where(content[stem_of[form[is_word]]], stem_of[form[is_word]], _NONE)
        link[is_word] = link_of[form[is_word]]
    document = documents[words.sentence]
    gathered = _Gathered(folded, stem_texts, tuple(usual), form, words.sentence, document)
    singles = gathered.kept((piece,))
    size = len(singles.at)
    pairs = gathered.kept((piece, piece))
    triples = gathered.kept((piece, piece, piece))
    linked = gathered.kept((piece, link, piece), link=True)
    phrases = _bound([pairs, triples, linked], singles, size)
    return gathered.joined([singles, *phrases])


@dataclass(frozen=True, slots=True)
class _Found:
    """Sequences of one length that occur in enough documents."""

    keys: Ints
    """Shape (sequences, words): the pieces of each."""
    at: Ints
    """Shape (occurrences,): where one begins."""
    which: Ints
    """Shape (occurrences,): which sequence."""
    link: bool

    @property
    def counts(self) -> Ints:
        return np.bincount(self.which, minlength=len(self.keys))

    def only(self, good: NDArray[np.bool_]) -> "_Found":
        renumbered = np.cumsum(good) - 1
        keep = good[self.which]
        return _Found(self.keys[good], self.at[keep], renumbered[self.which[keep]], self.link)


@dataclass(frozen=True, slots=True)
class _Gathered:
    """The tokens of a language, and what they stand for."""

    folded: tuple[str, ...]
    stems: tuple[str, ...]
    links: tuple[str, ...]
    form: Ints
    sentence: Ints
    document: Ints

    def kept(self, columns: tuple[Ints, ...], *, link: bool = False) -> _Found:
        """The sequences, one piece of each column after another, that occur in enough documents."""
        length = len(columns)
        last = len(self.form) - length + 1
        if last <= 0:
            return _Found(np.empty((0, length), np.int64), np.empty(0, np.int64), np.empty(0, np.int64), link)
        there = np.ones(last, dtype=bool)
        for offset, column in enumerate(columns):
            there &= column[offset : offset + last] >= 0
        at = np.flatnonzero(there)
        size = max(len(self.stems), len(self.links)) + 1
        code = np.zeros(len(at), dtype=np.int64)
        for offset, column in enumerate(columns):
            code = code * size + column[at + offset]
        codes, which = np.unique(code, return_inverse=True)
        spread = np.unique(np.stack([which, self.document[at]]), axis=1)[0] if len(at) else which
        good = np.bincount(spread, minlength=len(codes)) >= LEAST_DOCUMENTS
        keys = np.empty((len(codes), length), dtype=np.int64)
        for offset in range(length - 1, -1, -1):
            codes, keys[:, offset] = codes // size, codes % size
        return _Found(keys, at, which, link).only(good)

    def joined(self, found: list[_Found]) -> Vocabulary:
        """All of them as one vocabulary."""
        shown: list[str] = []
        stems: list[tuple[str, ...]] = []
        terms: list[Ints] = []
        for each in found:
            terms.append(each.which + len(shown))
            shown += self._usual(each)
            stems += [self._stems(key, link=each.link) for key in each.keys]
        at, term = np.concatenate([each.at for each in found]), np.concatenate(terms)
        order = np.argsort(term, kind="stable")
        return Vocabulary(tuple(shown), tuple(stems), term[order], self.sentence[at[order]])

    def _stems(self, key: Ints, *, link: bool) -> tuple[str, ...]:
        return tuple(self.links[n] if link and at == 1 else self.stems[n] for at, n in enumerate(key))

    def _usual(self, found: _Found) -> list[str]:
        """Each sequence as it is written most, the first by the alphabet where two are."""
        length = found.keys.shape[1]
        forms = np.stack([self.form[found.at + offset] for offset in range(length)]) if len(found.at) else found.keys.T
        spelled, times = np.unique(np.vstack([found.which, forms]), axis=1, return_counts=True)
        best: dict[int, tuple[int, str]] = {}
        for column, count in zip(spelled.T, times, strict=True):
            text = " ".join(self.folded[n] for n in column[1:])
            which = int(column[0])
            best[which] = min(best.get(which, (0, "")), (-int(count), text))
        return [best[which][1] for which in range(len(found.keys))]


def _bound(phrases: list[_Found], singles: _Found, tokens: int) -> list[_Found]:
    """The phrases that are no coincidence and no mere part of a longer one."""
    frequency = Counter(dict(zip(singles.keys[:, 0].tolist(), singles.counts.tolist(), strict=True)))
    longer: dict[tuple[int, int], list[int]] = {}
    for each in phrases:
        if each.keys.shape[1] == 3 and not each.link:
            for (a, b, c), count in zip(each.keys.tolist(), each.counts.tolist(), strict=True):
                longer.setdefault((a, b), []).append(count)
                longer.setdefault((b, c), []).append(count)
    kept: list[_Found] = []
    for each in phrases:
        good = np.zeros(len(each.keys), dtype=bool)
        for n, (key, count) in enumerate(zip(each.keys.tolist(), each.counts.tolist(), strict=True)):
            content = [key[0], key[-1]] if each.link else key
            within = longer.get((key[0], key[-1]), ()) if len(key) == 2 else ()
            own = count - (sum(within) / len(within) if within else 0)
            good[n] = (
                np.log2(len(key)) * own >= _LEAST_C_VALUE
                and _bond(count, [frequency[word] for word in content], tokens) >= _LEAST_BOUND
            )
        kept.append(each.only(good))
    return kept


def _bond(count: int, parts: list[int], tokens: int) -> float:
    """Normalised pointwise mutual information of words that occur `count` times together, -1 to 1."""
    if not all(parts):
        return -1.0
    together = np.log(count / tokens)
    apart = sum(np.log(part / tokens) for part in parts)
    return float((together - apart) / (-(len(parts) - 1) * together)) if together < 0 else 1.0


def _numbered(texts: list[str]) -> tuple[tuple[str, ...], Ints]:
    """The different texts, and the number of each given one."""
    numbers: dict[str, int] = {}
    found = [numbers.setdefault(text, len(numbers)) for text in texts]
    return tuple(numbers), np.array(found, dtype=np.int64)
