"""The second reader: a language model of the user's own, on this computer, that re-reads what the program is unsure of.

It is off unless the user names its address and model. The program speaks to it over the loopback interface only, in the way
that Ollama, LM Studio and the server of llama.cpp share (OpenAI's chat completions).
"""

from brandcheck.model import Cache, Evidence, Organisation, SecondReading
from brandcheck.progress import Job
from brandcheck.second.address import second_reader
from brandcheck.second.first import FirstReading
from brandcheck.settings import SecondReader

__all__ = ["FirstReading", "meet", "reread", "second_reader"]


def meet(reader: SecondReader, language: str, cache: Cache) -> Job[None]:
    """See whether the server is there with a model that can read, before any work is done (see `rereading.meet`)."""
    from brandcheck.second import rereading  # noqa: PLC0415 - http.client and its mail parser take their time

    return rereading.meet(reader, language, cache)


def reread(
    first: FirstReading, organisation: Organisation, reader: SecondReader, cache: Cache
) -> Job[tuple[tuple[Evidence, ...], SecondReading]]:
    """The evidence in the same order, with the uncertain part re-read (see `rereading.reread`)."""
    from brandcheck.second import rereading  # noqa: PLC0415 - http.client and its mail parser take their time

    return rereading.reread(first, organisation, reader, cache)
