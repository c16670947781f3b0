"""The dataclasses of `brandcheck.model` as JSON and back: exact, strict, and the same bytes for the same data.

A dataclass is an object with its field names, an enum its value, a tuple an array, a mapping an object (its keys may
be enums), bytes are base64. Numbers survive exactly: JSON numbers are written as Python's shortest representation that reads back.
"""

import json
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator, Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

Kind = TypeVar("Kind")
Json = Any
_SCALARS: tuple[type, ...] = (str, bool, int, float, NoneType)
_EXACT_SCALARS = frozenset(_SCALARS)
_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


class CodecError(ValueError):
    """The data and the dataclass do not fit: an unknown or missing field, a wrong type, a value JSON does not have."""


def dumps(value: object) -> bytes:
    """Canonical JSON: UTF-8, sorted keys, no spaces.

    Raises:
        CodecError: a number is not finite, or something in it is neither dataclass, enum, tuple, mapping nor scalar.
    """
    try:
        return _ENCODER.encode(_plain(value)).encode("utf-8")
    except (ValueError, TypeError) as error:
        raise CodecError(f"not JSON: {error}") from error


def pieces(value: object) -> Iterator[bytes]:
    """What `dumps` gives, in pieces: of a dataclass each field, and of a field that is a tuple each item, by itself.

    Raises:
        CodecError: as `dumps`.
    """
    before = b"{"
    for name in sorted(_names(type(value))):
        yield before + dumps(name) + b":"
        field = getattr(value, name)
        if isinstance(field, tuple):
            between = b"["
            for item in field:
                yield between + dumps(item)
                between = b","
            yield b"]" if field else b"[]"
        else:
            yield dumps(field)
        before = b","
    yield b"}"


def loads(kind: type[Kind], data: bytes | str) -> Kind:
    """Read back what `dumps` wrote of a `kind`, which may be a dataclass or a type such as ``tuple[Reason, ...]``.

    Raises:
        CodecError: the data does not fit the type. A field that has a default may be missing; none may be unknown.
    """
    try:
        parsed = json.loads(data)
    except ValueError as error:
        raise CodecError(f"not JSON: {error}") from error
    return _reader(kind)(parsed)


def _plain(value: object) -> Json:  # noqa: PLR0911  (one for each kind)
    if type(value) in _EXACT_SCALARS:  # nearly all there is, and enums are scalars too
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, _SCALARS):
        return value
    if isinstance(value, bytes):
        return b64encode(value).decode("ascii")
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    if isinstance(value, Mapping):
        return {_key(key): _plain(item) for key, item in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        return {name: _plain(getattr(value, name)) for name in _names(type(value))}
    raise TypeError(f"{type(value).__name__} has no place in JSON")


def _key(key: object) -> str:
    plain = key.value if isinstance(key, Enum) else key
    if not isinstance(plain, str):
        raise TypeError(f"a key is {type(plain).__name__}, not text")
    return plain


@cache
def _names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


@cache
def _reader(kind: Any) -> Callable[[Json], Any]:  # noqa: PLR0911  (one for each kind)
    """A function that makes a `kind` of parsed JSON; built once per type."""
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        return _union_reader(arguments)
    if origin is tuple:
        return _tuple_reader(arguments)
    if origin is not None and issubclass(origin, Mapping):
        return _mapping_reader(*arguments)
    if is_dataclass(kind):
        return _dataclass_reader(kind)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return _enum_reader(kind)
    if kind is bytes:
        return _read_bytes
    if kind in _SCALARS:
        return _scalar_reader(kind)
    raise CodecError(f"{kind} has no place in JSON")


def _scalar_reader(kind: type) -> Callable[[Json], Any]:
    def read(data: Json) -> Any:
        if type(data) is kind:
            return data
        if kind is float and type(data) is int:
            return float(data)
        raise CodecError(f"{data!r:.80} is not {kind.__name__}")

    return read


def _read_bytes(data: Json) -> bytes:
    try:
        return b64decode(data, validate=True)
    except (ValueError, TypeError) as error:
        raise CodecError(f"{data!r:.80} is no base64") from error


def _enum_reader(kind: type[Enum]) -> Callable[[Json], Any]:
    members = {member.value: member for member in kind}

    def read(data: Json) -> Any:
        if isinstance(data, str) and data in members:
            return members[data]
        raise CodecError(f"{data!r:.80} is no {kind.__name__}")

    return read


def _union_reader(arguments: tuple[Any, ...]) -> Callable[[Json], Any]:
    """The member whose own type the data has; scalars first, so that 5 stays an int in ``float | int``."""
    scalars = {kind for kind in arguments if kind in _SCALARS}
    others = [_reader(kind) for kind in arguments if kind not in scalars]
    widens = float in scalars and int not in scalars

    def read(data: Json) -> Any:
        if type(data) in scalars:
            return data
        if widens and type(data) is int:
            return float(data)
        if len(others) == 1 and data is not None:
            return others[0](data)
        raise CodecError(f"{data!r:.80} is none of {arguments}")

    return read


def _tuple_reader(arguments: tuple[Any, ...]) -> Callable[[Json], Any]:
    if len(arguments) == 2 and arguments[1] is Ellipsis:
        item = _reader(arguments[0])

        def read_any(data: Json) -> Any:
            if not isinstance(data, list):
                raise CodecError(f"{data!r:.80} is no list")
            return tuple(map(item, data))

        return read_any
    readers = [_reader(argument) for argument in arguments]

    def read_fixed(data: Json) -> Any:
        if not isinstance(data, list) or len(data) != len(readers):
            raise CodecError(f"{data!r:.80} is no list of {len(readers)}")
        return tuple(reader(value) for reader, value in zip(readers, data, strict=True))

    return read_fixed


def _mapping_reader(key: Any, value: Any) -> Callable[[Json], Any]:
    read_key, read_value = _reader(key), _reader(value)

    def read(data: Json) -> Any:
        if not isinstance(data, dict):
            raise CodecError(f"{data!r:.80} is no object")
        return {read_key(name): read_value(item) for name, item in data.items()}

    return read


def _dataclass_reader(kind: Any) -> Callable[[Json], Any]:
    hints = get_type_hints(kind)
    readers = {field.name: _reader(hints[field.name]) for field in fields(kind)}
    required = {field.name for field in fields(kind) if field.default is MISSING and field.default_factory is MISSING}

    def read(data: Json) -> Any:
        if not isinstance(data, dict):
            raise CodecError(f"{data!r:.80} is no {kind.__name__}")
        if unknown := data.keys() - readers.keys():
            raise CodecError(f"{kind.__name__} has no field {', '.join(sorted(unknown))}")
        if missing := required - data.keys():
            raise CodecError(f"{kind.__name__} lacks {', '.join(sorted(missing))}")
        return kind(**{name: readers[name](value) for name, value in data.items()})

    return read
