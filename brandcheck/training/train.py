"""Makes `encoder.onnx` and `head.npz` of `resources/models` from `resources/corpus`: `brandcheck train`.

The organisations are put in folds. For each fold an encoder is tuned and a head fitted on all others, so that every figure,
the parts of the head that look around and the working threshold rest on organisations that neither has seen.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory

import numpy as np

from brandcheck.detect.encoder import load_encoder
from brandcheck.detect.files import ENCODER, HEAD, TOKENIZER, models, write_manifest
from brandcheck.detect.head import Head
from brandcheck.settings import Settings
from brandcheck.training.bank import write_bank
from brandcheck.training.corpus import LabelledOrganisation, read_organisation, read_organisations
from brandcheck.training.evaluate import (
    Predicted,
    best_threshold,
    calibration_by_part,
    calibration_error,
    mean_figures,
    reliability,
)
from brandcheck.training.fit import fit_context, fit_sentences
from brandcheck.training.folds import Job, assign, gather, make_all, start_of
from brandcheck.training.gather import Bank, Reader, gather_organisation
from brandcheck.training.kinds import kinds, report_kinds


def predict(head: Head, reader: Reader) -> Predicted:
    """What a head says about an organisation."""
    values = head.values(reader.values, reader.parts)
    readings = [head.read(document, values) for document in reader.documents]
    return Predicted(
        supports=np.vstack([reading.supports for reading in readings]),
        contradicts=np.vstack([reading.contradicts for reading in readings]),
        labels=reader.all_labels,
        inside=np.hstack([np.full(len(d.words), int(d.inside)) for d in reader.documents]),
        language=reader.language,
    )


@dataclass(frozen=True)
class Part:
    """A head that sees one sentence, and the organisations that neither it nor its encoder learnt from."""

    head: Head
    unseen: tuple[Reader, ...]


def train(bank: Bank, readers: Sequence[Reader], parts: Sequence[Part]) -> tuple[Head, dict[str, Predicted]]:
    """The head to ship, and what is said of each organisation by a head and an encoder that have not seen it.

    `bank` and `readers` come from the encoder to ship, each part's organisations from the part's own.
    """
    predicted: dict[str, Predicted] = {}
    for part in parts:
        others = [(other.head, reader) for other in parts if other is not part for reader in other.unseen]
        whole = fit_context(part.head, others)
        predicted |= {reader.slug: predict(whole, reader) for reader in part.unseen}
    head = fit_context(fit_sentences(bank, readers), [(part.head, reader) for part in parts for reader in part.unseen])
    return replace(head, threshold=np.array([best_threshold(list(predicted.values()))])).rounded(), predicted


def tune_and_train(corpus: Path, work: Path, folds: int, steps: int | None) -> tuple[Path, Head, dict[str, Predicted]]:
    """Tune the encoder without each fold and on all; gives the last, the head for it, and what is said of the left-out."""
    organisations = read_organisations(corpus / "organisations")
    fold = assign(organisations, folds)
    left_out = [tuple(o.slug for o, at in zip(organisations, fold, strict=True) if at == n) for n in range(folds)]
    folders = [work / name for name in ("untuned", "all", *(f"without-{n}" for n in range(folds)))]
    for folder in folders:
        folder.mkdir(parents=True, exist_ok=True)
        copyfile(models() / TOKENIZER, folder / TOKENIZER)
    untuned, whole, *rest = folders
    make_all([Job(untuned, corpus)])
    bank, readers = gather(untuned, corpus)
    make_all(
        [
            Job(folder, corpus, without, start_of(bank, readers, without), steps)
            for folder, without in zip((whole, *rest), ((), *left_out), strict=True)
        ]
    )
    parts: list[Part] = []
    for folder, without in zip(rest, left_out, strict=True):
        own_bank, own = gather(folder, corpus)
        parts.append(Part(start_of(own_bank, own, without), tuple(r for r in own if r.slug in without)))
    return whole / ENCODER, *train(*gather(whole, corpus), parts)


def report(predicted: Sequence[Predicted], threshold: float) -> str:
    """The figures, by language where there are two, with how far the probabilities can be relied on."""
    languages = sorted({one.language for one in predicted})
    groups = [predicted, *([p for p in predicted if p.language == name] for name in languages if len(languages) > 1)]
    means = [mean_figures(group, threshold) for group in groups]
    lines = [f"threshold {threshold:.2f}, {len(predicted)} organisations, {' '.join(languages)}"]
    lines += [f"{name:18s} {' '.join(f'{mean[name]:.3f}' for mean in means)}" for name in means[0]]
    probability = np.hstack([(p.supports + p.contradicts).ravel() for p in predicted])
    happened = np.hstack([(p.labels > 0).ravel() for p in predicted])
    lines.append(f"calibration error  {calibration_error(probability, happened):.4f}")
    lines += [f"  {name:16s} {error:.4f}" for name, error in calibration_by_part(predicted).items()]
    lines += [f"  said {said:.3f} was {was:.3f} ({count})" for said, was, count in reliability(probability, happened)]
    return "\n".join(lines)


def predictions_by_sentence(
    organisations: Sequence[LabelledOrganisation], predicted: Mapping[str, Predicted]
) -> dict[str, object]:
    """The predictions beside the sentences, for whoever weighs evidence."""
    result: dict[str, object] = {}
    for labelled in organisations:
        one = predicted[labelled.slug]
        ids = [value.id for value in labelled.organisation.values]
        sentences = [(document, item) for document in labelled.documents for item in document.sentences]
        result[labelled.slug] = {
            "values": ids,
            "sentences": [
                {
                    "doc": document.path,
                    "side": str(document.side),
                    "text": item.text,
                    "p": {
                        v: [round(float(s), 4), round(float(c), 4)]
                        for v, s, c in zip(ids, one.supports[n], one.contradicts[n], strict=True)
                    },
                }
                for n, (document, item) in enumerate(sentences)
            ],
        }
    return result


def carry_out(corpus: Path, *, folds: int, steps: int | None, predictions: Path | None) -> None:
    """Make encoder and head, write them, and print the figures of what was left out."""
    with TemporaryDirectory() as work:
        encoder, head, predicted = tune_and_train(corpus, Path(work), folds, steps)
        copyfile(encoder, models() / ENCODER)
    head.save(models() / HEAD)
    print(write_bank(corpus))
    write_manifest()
    organisations = read_organisations(corpus / "organisations")
    print(figures_of(organisations, predicted, float(head.threshold[0])))
    if predictions:
        predictions.write_text(json.dumps(predictions_by_sentence(organisations, predicted)), encoding="utf-8")


def evaluate(folders: Sequence[Path]) -> str:
    """The figures of the shipped model on labelled organisations: folders in the corpus's format, each one or a folder of them."""
    head, encoder = Head.shipped(models() / HEAD), load_encoder(models())
    organisations = [
        one
        for folder in folders
        for one in ([read_organisation(folder)] if (folder / "org.json").is_file() else read_organisations(folder))
    ]
    predicted = {one.slug: predict(head, gather_organisation(one, encoder)) for one in organisations}
    return figures_of(organisations, predicted, float(head.threshold[0]))


def figures_of(
    organisations: Sequence[LabelledOrganisation], predicted: Mapping[str, Predicted], threshold: float
) -> str:
    """All figures of sentences and of kinds of gap."""
    found = kinds(organisations, predicted, threshold, Settings())
    return f"{report(list(predicted.values()), threshold)}\n{report_kinds(found)}"
