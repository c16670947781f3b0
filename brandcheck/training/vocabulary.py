"""Cuts the vocabulary of 250,000 pieces to what Dutch, English and Latin script in general need.

`python -m brandcheck.training.vocabulary` writes `resources/models/tokenizer.json`; `brandcheck train` then has to make all else anew.

Which words occur is told by wordfreq (its lists are made of subtitles, Wikipedia, news and books): no text of the project,
and none that the product is measured on, has a say.
"""

import re
from collections.abc import Iterable
from importlib import import_module
from typing import Any

from brandcheck.detect.files import TOKENIZER, models
from brandcheck.training.e5 import Weights, find_file, read_weights

NUMBER = re.compile(r"^▁?[0-9.,:/-]{1,6}$", re.ASCII)
SPECIAL = ("<s>", "<pad>", "</s>", "<unk>")
WORDS = {"nl": 180_000, "en": 100_000, "de": 15_000, "fr": 15_000}
LATIN = re.compile("^[▁\x20-\x7e\u00a1-\u024f€’‘“”„…–—•·‚‹›«»°²³½¼¾×÷→←✓]+$")


def select_pieces(weights: Weights) -> list[int]:
    """Rows to keep, in ascending order, specials first."""
    full = make_tokenizer(weights, range(len(weights.pieces)))
    words = [
        form
        for word in _frequent_words()
        for form in {word, word.capitalize(), word.upper() if len(word) < 5 else word}
    ]
    kept = set(range(len(SPECIAL)))
    for encoding in full.encode_batch_fast(words, add_special_tokens=False):
        kept.update(encoding.ids)
    in_any_case = {weights.pieces[row].lower() for row in kept}
    for row, piece in enumerate(weights.pieces):
        short = len(piece.replace("▁", "")) <= 3 and LATIN.match(piece)
        if short or NUMBER.match(piece) or piece.lower() in in_any_case:
            kept.add(row)
    return sorted(kept)


def make_tokenizer(weights: Weights, rows: Iterable[int]) -> Any:
    """A `tokenizers.Tokenizer` over the given rows that puts <s> and </s> around each text."""
    from tokenizers import AddedToken, Tokenizer, normalizers, pre_tokenizers, processors  # noqa: PLC0415
    from tokenizers.models import Unigram  # noqa: PLC0415

    vocabulary = [(weights.pieces[row], float(weights.scores[row])) for row in rows]
    tokenizer = Tokenizer(Unigram(vocabulary, unk_id=SPECIAL.index("<unk>"), byte_fallback=False))
    tokenizer.normalizer = normalizers.Sequence([normalizers.Nmt(), normalizers.NFKC()])
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.WhitespaceSplit(), pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always")]
    )
    tokenizer.post_processor = processors.TemplateProcessing("<s> $A </s>", special_tokens=[("<s>", 0), ("</s>", 2)])
    tokenizer.add_special_tokens([AddedToken(word, normalized=False, special=True) for word in SPECIAL])
    return tokenizer


def rows_of(weights: Weights, tokenizer: Any) -> list[int]:
    """The rows of the embedding that a tokenizer of `make_tokenizer` knows, in its order."""
    known: dict[str, int] = tokenizer.get_vocab(with_added_tokens=True)
    places = {piece: row for row, piece in reversed(list(enumerate(weights.pieces)))}
    return [places[piece] for piece, _ in sorted(known.items(), key=lambda pair: pair[1])]


def _frequent_words() -> list[str]:
    wordfreq = import_module("wordfreq")
    return sorted({word for language, count in WORDS.items() for word in wordfreq.top_n_list(language, count)})


def main() -> None:
    """Choose the pieces and write the tokenizer."""
    weights = read_weights(find_file())
    rows = select_pieces(weights)
    (models() / TOKENIZER).write_text(make_tokenizer(weights, rows).to_str(), encoding="utf-8", newline="\n")
    print(f"{len(rows)} pieces")


if __name__ == "__main__":
    main()
