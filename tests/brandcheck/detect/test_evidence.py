"""Evidence from documents, with the shipped model and a cache that keeps everything."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from brandcheck.detect import find_evidence
from brandcheck.detect.keys import pack_evidence, unpack_evidence
from brandcheck.model import Document, Evidence, Organisation, Segment, SegmentKind, Side, Stance, Value
from brandcheck.progress import Progress, finish
from brandcheck.settings import Settings
from tests.brandcheck.detect.memory import Memory

CRAFT = Value(
    "vakmanschap",
    "Vakmanschap met passie",
    "Onze specialisten houden van hun vak en krijgen de ruimte om het werk te doen zoals het hoort.",
)
TIME = Value("tijd", "Tijd voor de klant", "Wij nemen de tijd voor iedere klant en luisteren voordat we antwoorden.")
ORGANISATION = Organisation("Proef", "nl", (CRAFT, TIME))
OUTSIDE = ("Onze passievolle specialisten leveren vakwerk waar ze trots op zijn.", "Wij zijn open van negen tot vijf.")
INSIDE = (
    "Monteurs mogen niet meer zelf bepalen hoe zij een reparatie uitvoeren.",
    "Gesprekken met klanten duren voortaan maximaal vier minuten.",
    "De parkeergarage is dinsdag gesloten.",
)


def document(
    name: str, sentences: tuple[str, ...], side: Side, channel: str = ""
) -> tuple[Document, tuple[Segment, ...]]:
    segments: list[Segment] = []
    start = 0
    for text in sentences:
        segments.append(Segment(name, start, start + len(text), text, SegmentKind.BODY, "nl", eligible=True))
        start += len(text) + 1
    whole = Document(name, side, f"{side}/{name}.txt", channel=channel, text=" ".join(sentences))
    return whole, tuple(segments)


def small_corpus() -> tuple[list[Document], dict[str, tuple[Segment, ...]]]:
    pairs = [document("memo", INSIDE, Side.INSIDE, "memo"), document("website", OUTSIDE, Side.OUTSIDE, "website")]
    return [one for one, _ in pairs], {one.id: segments for one, segments in pairs}


def run(
    documents: list[Document], segments: dict[str, tuple[Segment, ...]], cache: Memory, **changes: object
) -> tuple[Evidence, ...]:
    organisation = replace(ORGANISATION, **changes)
    return finish(find_evidence(documents, segments, organisation, Settings(), cache))


def test_the_classic_case() -> None:
    found = run(*small_corpus(), Memory())
    stances = {(item.quote, item.value): item.stance for item in found if item.counted}
    assert stances[OUTSIDE[0], CRAFT.id] is Stance.SUPPORTS
    assert stances[INSIDE[0], CRAFT.id] is Stance.CONTRADICTS
    assert stances[INSIDE[1], TIME.id] is Stance.CONTRADICTS
    assert all(quote not in {INSIDE[2], OUTSIDE[1]} for quote, _ in stances)


def test_evidence_is_listed_in_order_with_its_text() -> None:
    documents, segments = small_corpus()
    found = run(documents, segments, Memory())
    paths = {one.id: one.path for one in documents}
    texts = {one.id: one.text for one in documents}
    order = [(paths[item.document], item.start, item.value) for item in found]
    assert order == sorted(order)
    assert found
    for item in found:
        assert item.probability >= Settings().listed_from - 1e-9
        assert texts[item.document][item.start : item.end] == item.quote
        for reason in item.why:
            assert item.start <= reason.start < reason.end <= item.end
            assert texts[item.document][reason.start : reason.end] == reason.text
            assert -1 <= reason.weight <= 1


def test_rules_that_fired_are_among_the_reasons() -> None:
    found = run(*small_corpus(), Memory())
    item = next(one for one in found if one.quote == INSIDE[0] and one.value == CRAFT.id)
    assert any(reason.rule.startswith("stance.") for reason in item.why)
    assert any(not reason.rule for reason in item.why)


def test_only_eligible_sentences_are_evidence() -> None:
    documents, segments = small_corpus()
    silent = {name: tuple(replace(item, eligible=False) for item in some) for name, some in segments.items()}
    assert run(documents, silent, Memory()) == ()


def test_without_values_or_documents_there_is_nothing() -> None:
    assert run(*small_corpus(), Memory(), values=()) == ()
    assert run([], {}, Memory()) == ()


def test_most_documents_from_the_cache_or_none_is_the_same_to_the_byte() -> None:
    documents, segments = [], {}
    for number in range(12):
        texts = tuple(f"{text[:-1]} in week {number}." for text in (*INSIDE, *OUTSIDE)[: 2 + number % 4])
        one, some = document(f"memo-{number:02}", texts, Side.INSIDE if number % 2 else Side.OUTSIDE)
        documents.append(one)
        segments[one.id] = some
    at_once = pack_evidence(run(documents, segments, Memory()))
    cache = Memory()
    run(documents[:-1], segments, cache)
    assert pack_evidence(run(documents, segments, cache)) == at_once
    assert pack_evidence(run(documents, segments, cache)) == at_once


def test_cached_vectors_with_changed_values_give_what_a_fresh_run_gives() -> None:
    documents, segments = small_corpus()
    cache = Memory()
    run(documents, segments, cache)
    assert run(documents, segments, cache, values=(TIME,)) == run(documents, segments, Memory(), values=(TIME,))


def test_examples_teach_a_value_what_it_means() -> None:
    odd = Value("x", "Zilver", "Zilver is wie wij zijn.")
    example = "Wij lossen iedere storing dezelfde dag nog op."
    taught = replace(odd, examples_for=(example, " "), examples_against=("Een storing blijft dagen liggen.",))
    one, segments = document(
        "a", ("Onze monteurs verhelpen elke lekkage dezelfde dag nog.", "Wij luisteren naar elkaar."), Side.OUTSIDE
    )

    def share(value: Value) -> float:
        found = run([one], {"a": segments}, Memory(), values=(value, TIME))
        return max((item.probability for item in found if item.value == "x" and item.start == 0), default=0.0)

    assert share(taught) > share(odd)


def test_the_same_text_elsewhere_keeps_its_own_document() -> None:
    cache = Memory()
    one, segments = document("a", INSIDE, Side.INSIDE)
    run([one], {"a": segments}, cache)
    other, segments = document("b", INSIDE, Side.INSIDE)
    assert {item.document for item in run([other], {"b": segments}, cache)} == {"b"}


def test_a_cancelled_run_has_not_kept_half_a_document() -> None:
    documents, segments = small_corpus()
    cache = Memory()
    job = find_evidence(documents, segments, ORGANISATION, Settings(), cache)
    assert next(job) == Progress("detect", 0, 5)
    next(job)
    job.close()
    assert run(documents, segments, cache) == run(documents, segments, Memory())


def test_progress_only_grows() -> None:
    steps = list(find_evidence(*small_corpus(), ORGANISATION, Settings(), Memory()))
    assert [step.done for step in steps] == sorted(step.done for step in steps)
    assert steps[-1].done == steps[-1].total == 5


def test_packed_evidence_comes_back_whole() -> None:
    found = [item for item in run(*small_corpus(), Memory()) if item.document == "memo"]
    assert unpack_evidence(pack_evidence(found), "memo", ()) == found


def test_a_second_run_needs_no_model(tmp_path: Path) -> None:
    documents, segments = small_corpus()
    cache = Memory()
    first = run(documents, segments, cache)
    kept = {kind: {key: payload.hex() for key, payload in items.items()} for kind, items in cache.kept.items()}
    file = tmp_path / "cache.json"
    file.write_text(json.dumps(kept), encoding="utf-8")
    script = f"""
import json, runpy, sys
there = runpy.run_path({str(Path(__file__))!r}, run_name="cached")
cache = there["Memory"]()
for kind, items in json.loads(open({str(file)!r}, encoding="utf-8").read()).items():
    cache.kept[kind] = {{key: bytes.fromhex(payload) for key, payload in items.items()}}
found = there["run"](*there["small_corpus"](), cache)
assert not {{"onnxruntime", "tokenizers", "spacy", "sklearn"}} & set(sys.modules), "the model was loaded"
print(there["pack_evidence"](found).hex())
"""
    root = Path(__file__).parents[3]
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False, cwd=root)
    assert result.returncode == 0, result.stderr
    assert bytes.fromhex(result.stdout.strip()) == pack_evidence(first)
