"""The one door to the program's own words: `resources/i18n/<file>.toml`, where each key has an `nl` and an `en`."""

import tomllib
from functools import cache
from types import MappingProxyType
from typing import Literal, get_args

from brandcheck.model import Message
from brandcheck.paths import resources
from brandcheck.plain import plain_name

Language = Literal["nl", "en"]
LANGUAGES: tuple[str, ...] = get_args(Language)


@cache
def wording(file: str, language: str) -> MappingProxyType[str, str]:
    """All texts of one file in one language, by key.

    Raises:
        KeyError: a key lacks the language, named with its file.
    """
    table = tomllib.loads((resources() / "i18n" / f"{file}.toml").read_text(encoding="utf-8"))
    missing = [key for key, texts in table.items() if language not in texts]
    if missing:
        raise KeyError(f"{file}.toml: no {language} for {', '.join(missing)}")
    return MappingProxyType({key: texts[language] for key, texts in table.items()})


def say(message: Message, language: str) -> str:
    """A message as a sentence with its remedy."""
    return wording("messages", language)[message.code].format(
        **{name: plain_name(text) for name, text in message.parameters}
    )
