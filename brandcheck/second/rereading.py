"""The job: a model shows that it can read, and then gets what is uncertain, one sentence and value at a time."""

from brandcheck.errors import BrandCheckError
from brandcheck.model import Cache, Evidence, Organisation, SecondReading
from brandcheck.progress import Job
from brandcheck.second.asking import Asked, answers, find_model
from brandcheck.second.blending import blend, most_doubtful
from brandcheck.second.first import FirstReading
from brandcheck.second.question import question
from brandcheck.second.trial import ALLOWED_WRONG, trial
from brandcheck.settings import SecondReader


def meet(reader: SecondReader, language: str, cache: Cache) -> Job[None]:
    """See whether the server is there, has the model, and the model can tell cases that leave no doubt.

    Raises:
        BrandCheckError: `second_not_fit`, and as `asking.find_model`.
    """
    yield from find_model(reader)
    cases = trial(language, reader)
    given = yield from answers([Asked(case.question, reader.model) for case in cases], reader, cache)
    right = sum(answer is case.answer for answer, case in zip(given, cases, strict=True))
    if right < len(cases) - ALLOWED_WRONG:
        raise BrandCheckError("second_not_fit", model=reader.model, right=right, total=len(cases))


def reread(
    first: FirstReading, organisation: Organisation, reader: SecondReader, cache: Cache
) -> Job[tuple[tuple[Evidence, ...], SecondReading]]:
    """The evidence in the same order, with what was uncertain moved by the second reader's answers, and what it did.

    Evidence stays listed also where an answer takes it below `Settings.listed_from`, so that it can be seen what was moved.
    Where what was said is no answer, the first reader stands.

    Raises:
        BrandCheckError: as `asking.find_model`.
    """
    by_id = {document.id: document for document in first.documents}
    places = most_doubtful(first.evidence, first.threshold, reader)
    asked: list[Asked] = []
    for place in places:
        found = first.evidence[place]
        document = by_id[found.document]
        around = first.segments.get(document.id, ())
        asked.append(Asked(question(found, document, around, organisation, reader), document.path))
    given = yield from answers(asked, reader, cache)
    moved = list(first.evidence)
    for place, answer in zip(places, given, strict=True):
        if answer is not None:
            moved[place] = blend(moved[place], answer, first.threshold, reader.odds)
    answered = sum(answer is not None for answer in given)
    return tuple(moved), SecondReading(reader.address, reader.model, len(asked), answered)
