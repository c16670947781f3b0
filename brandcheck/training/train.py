"""Makes `resources/models/head.npz` from `resources/corpus`: `python -m brandcheck.training.train`.

Every figure and the working threshold come from leaving one organisation out: neither the parts that look at a sentence nor
those that look around have seen the organisation they are judged on.
"""

import argparse
import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from brandcheck.detect.encoder import load_encoder
from brandcheck.detect.files import HEAD, models, write_manifest
from brandcheck.detect.head import Head
from brandcheck.training.corpus import LabelledOrganisation, read_bank, read_organisations
from brandcheck.training.evaluate import (
    Predicted,
    best_threshold,
    calibration_error,
    mean_figures,
    reliability,
)
from brandcheck.training.fit import fit_context, fit_sentences
from brandcheck.training.gather import Bank, Reader, gather_bank, gather_organisation


def predict(head: Head, reader: Reader) -> Predicted:
    """What a head says about an organisation."""
    values = head.values(reader.values, reader.parts)
    readings = [head.read(document, values) for document in reader.documents]
    return Predicted(
        supports=np.vstack([reading.supports for reading in readings]),
        contradicts=np.vstack([reading.contradicts for reading in readings]),
        labels=reader.all_labels,
        inside=np.hstack([np.full(len(d.words), int(d.inside)) for d in reader.documents]),
    )


def leave_one_out(bank: Bank, readers: Sequence[Reader]) -> tuple[list[Head], list[Predicted]]:
    """The heads that see one sentence, each without one organisation, and what the whole head says about that one."""
    without = [fit_sentences(bank, [other for other in readers if other is not reader]) for reader in readers]
    predicted: list[Predicted] = []
    for place, reader in enumerate(readers):
        others = [(head, other) for head, other in zip(without, readers, strict=True) if other is not reader]
        predicted.append(predict(fit_context(without[place], others), reader))
    return without, predicted


def train(bank: Bank, readers: Sequence[Reader]) -> tuple[Head, list[Predicted]]:
    """The head to ship, and its predictions on each organisation left out."""
    without, predicted = leave_one_out(bank, readers)
    head = fit_context(fit_sentences(bank, readers), list(zip(without, readers, strict=True)))
    return replace(head, threshold=np.array([best_threshold(predicted)])).rounded(), predicted


def report(predicted: Sequence[Predicted], threshold: float) -> str:
    """The figures, with how far the probabilities can be relied on."""
    figures = mean_figures(predicted, threshold)
    lines = [f"threshold {threshold:.2f}", *(f"{name:18s} {value:.3f}" for name, value in figures.items())]
    probability = np.hstack([(p.supports + p.contradicts).ravel() for p in predicted])
    happened = np.hstack([(p.labels > 0).ravel() for p in predicted])
    lines.append(f"calibration error  {calibration_error(probability, happened):.4f}")
    lines += [f"  said {said:.2f} was {was:.2f} ({count})" for said, was, count in reliability(probability, happened)]
    return "\n".join(lines)


def predictions_by_sentence(
    organisations: Sequence[LabelledOrganisation], predicted: Sequence[Predicted]
) -> dict[str, object]:
    """The predictions beside the sentences, for whoever weighs evidence."""
    result: dict[str, object] = {}
    for labelled, one in zip(organisations, predicted, strict=True):
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


def main() -> None:
    """Train, write, and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--predictions", type=Path, help="write the left-out predictions here as JSON")
    parser.add_argument(
        "--measure", type=Path, help="also print the figures on the organisations of this folder, never trained on"
    )
    arguments = parser.parse_args()
    encoder = load_encoder(models())
    organisations = read_organisations()
    readers = [gather_organisation(organisation, encoder) for organisation in organisations]
    head, predicted = train(gather_bank(read_bank(), encoder), readers)
    head.save(models() / HEAD)
    write_manifest()
    print(report(predicted, float(head.threshold[0])))
    if arguments.predictions:
        arguments.predictions.write_text(
            json.dumps(predictions_by_sentence(organisations, predicted)), encoding="utf-8"
        )
    if arguments.measure:
        measured = [predict(head, gather_organisation(o, encoder)) for o in read_organisations(arguments.measure)]
        print(report(measured, float(head.threshold[0])))


if __name__ == "__main__":
    main()
