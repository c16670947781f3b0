"""Builds `resources/models/encoder.onnx` and `tokenizer.json`: `python -m brandcheck.training.encoder`."""

from brandcheck.paths import resources
from brandcheck.training.e5 import find_file, read_weights
from brandcheck.training.graph import build
from brandcheck.training.vocabulary import make_tokenizer, select_pieces


def main() -> None:
    """Read, cut, quantise, write."""
    weights = read_weights(find_file())
    rows = select_pieces(weights)
    folder = resources() / "models"
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer = make_tokenizer(weights, rows).to_str()
    (folder / "tokenizer.json").write_text(tokenizer, encoding="utf-8", newline="\n")
    (folder / "encoder.onnx").write_bytes(build(weights, rows).SerializeToString(deterministic=True))
    print(f"{len(rows)} pieces")


if __name__ == "__main__":
    main()
