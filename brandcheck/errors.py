"""Errors that a user can do something about. Each is a `Message` of the one catalogue, with its remedy."""

from brandcheck.model import Message
from brandcheck.plain import plain_name
from brandcheck.wording import say


def message(code: str, **parameters: object) -> Message:
    """A message of the catalogue `resources/i18n/messages.toml`."""
    told = ((name, str(value)) for name, value in sorted(parameters.items()))
    # A path stays as it is for the one who looks for the file; `say` shows it plainly.
    return Message(code, tuple((name, text if name == "path" else plain_name(text)) for name, text in told))


class BrandCheckError(Exception):
    """Something the user can mend. Everything else that is raised is a bug."""

    def __init__(self, code: str, **parameters: object) -> None:
        self.message = message(code, **parameters)
        super().__init__(code, self.message.parameters)

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (self.message,)

    def __str__(self) -> str:
        return self.text("en")

    def text(self, language: str) -> str:
        """The sentence and its remedy, in one language."""
        return say(self.message, language)


def _rebuild(content: Message) -> BrandCheckError:
    return BrandCheckError(content.code, **dict(content.parameters))
