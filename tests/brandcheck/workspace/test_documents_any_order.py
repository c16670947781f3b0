"""Whatever is put, removed and forgotten, in whatever order: the workspace holds what a plain dictionary holds."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from brandcheck.model import Document, Segment, Side
from brandcheck.workspace import Workspace

from .making import document, evidence

NAMES = st.sampled_from(["a.txt", "b#1.txt", "é 😀.mbox"])
SIDES = st.sampled_from(list(Side))
WORDS = st.lists(st.sampled_from(["Zorg.", "Élke cliënt.", "Zorg voor élke dag.", "..."]), min_size=1, max_size=3)

Made = tuple[Document, tuple[Segment, ...]]


class Documents(RuleBasedStateMachine):
    def __init__(self):
        super().__init__()
        self.workspace = Workspace.in_memory()
        self.sources: dict[tuple[Side, str], list[Made]] = {}

    def teardown(self):
        self.workspace.close()

    @rule(side=SIDES, name=NAMES, parts=st.lists(WORDS, max_size=3))
    def put(self, side: Side, name: str, parts: list[list[str]]):
        made = [document(f"{side}/{name}#{number}", *words, side=side) for number, words in enumerate(parts)]
        self.workspace.documents.put(side, name, f"hash of {parts}", "r1", made)
        self.sources[side, name] = made

    @rule(kept=st.sets(st.tuples(SIDES, NAMES)))
    def keep_only(self, kept: set[tuple[Side, str]]):
        gone = self.sources.keys() - kept
        assert self.workspace.documents.keep_only(kept) == len(gone)
        for source in gone:
            del self.sources[source]

    @rule(side=SIDES, name=NAMES, number=st.integers(0, 2))
    def remove(self, side: Side, name: str, number: int):
        identity = f"id of {side}/{name}#{number}"
        self.workspace.documents.remove([identity])
        for source, made in self.sources.items():
            self.sources[source] = [item for item in made if item[0].id != identity]

    @rule()
    def keep_evidence(self):
        _, segments = self.workspace.documents.load()
        found = tuple(evidence(items[0]) for items in segments.values())
        self.workspace.evidence.replace(found)
        assert self.workspace.evidence.load() == found

    @invariant()
    def holds_the_same(self):
        expected = [item for source in sorted(self.sources, key=_place) for item in self.sources[source]]
        documents, segments = self.workspace.documents.load()
        assert list(documents) == [item for item, _ in expected]
        assert segments == {item.id: sentences for item, sentences in expected}
        assert self.workspace.documents.known_sources("r1").keys() == self.sources.keys()
        assert {item.document for item in self.workspace.evidence.load()} <= segments.keys()

    @invariant()
    def finds_the_same(self):
        everything = [item for made in self.sources.values() for _, sentences in made for item in sentences]
        found = self.workspace.documents.search("client", limit=1000)
        assert sorted(found, key=repr) == sorted((item for item in everything if "cliënt" in item.text), key=repr)
        self.workspace._store.database.execute("INSERT INTO sentence (sentence, rank) VALUES ('integrity-check', 1)")


def _place(source: tuple[Side, str]) -> tuple[bool, str]:
    side, name = source
    return side is Side.INSIDE, name


Documents.TestCase.settings = settings(max_examples=25, stateful_step_count=15, deadline=None)
TestDocuments = Documents.TestCase
