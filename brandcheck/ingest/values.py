"""Reads an organisation's declared values: org.json or .yaml with all fields, or a page in .md, .txt or .docx."""

import json
import re
import tomllib
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from brandcheck.errors import BrandCheckError
from brandcheck.ingest.folders import readable_name
from brandcheck.ingest.normalise import one_line
from brandcheck.model import Organisation, Value
from brandcheck.paths import resources
from brandcheck.wording import LANGUAGES

if TYPE_CHECKING:
    from brandcheck.ingest.values_lines import Line
    from brandcheck.ingest.values_names import Named

_LARGEST = 5 * 1024 * 1024


def read_values(path: Path, folder: Path) -> Organisation:
    """The organisation and its values; `ingest.read_values` says what it promises."""
    data = _bytes_of(path)
    match path.suffix.lower():
        case ".json":
            return _organisation(_parse_json(data), path, folder)
        case ".yaml" | ".yml":
            return _organisation(_parse_yaml(data), path, folder)
        case _:
            return _from_page(_lines(data, path), path, folder)


def page_lines(path: Path) -> list["Line"]:
    """The lines of a file that `read_values` takes for a page with values.

    Raises:
        BrandCheckError: the file cannot be opened, is too large or damaged, or of another format.
    """
    return _lines(_bytes_of(path), path)


def _lines(data: bytes, path: Path) -> list["Line"]:
    match path.suffix.lower():
        case ".md" | ".markdown":
            from brandcheck.ingest.values_lines import lines_of_markdown  # noqa: PLC0415

            return lines_of_markdown(_text_of(data))
        case ".txt":
            from brandcheck.ingest.values_lines import lines_of_text  # noqa: PLC0415

            return lines_of_text(_text_of(data))
        case ".docx":
            from brandcheck.ingest.values_word import lines_of_word  # noqa: PLC0415

            return lines_of_word(data)
        case _:
            raise BrandCheckError("values_format", file=path.name)


def _bytes_of(path: Path) -> bytes:
    try:
        if path.stat().st_size > _LARGEST:
            raise BrandCheckError("values_format", file=path.name)
        return path.read_bytes()
    except OSError as error:
        raise BrandCheckError("values_not_opened", file=path.name) from error


def _text_of(data: bytes) -> str:
    from brandcheck.ingest.encoding import decode  # noqa: PLC0415

    return decode(data)


def _parse_json(data: bytes) -> object:
    try:
        return json.loads(_text_of(data))
    except json.JSONDecodeError as error:
        raise BrandCheckError("values_not_json", line=error.lineno, column=error.colno) from error
    except RecursionError as error:
        raise BrandCheckError("values_not_json", line=1, column=1) from error


def _parse_yaml(data: bytes) -> object:
    import yaml  # noqa: PLC0415

    try:
        return yaml.safe_load(_text_of(data))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise BrandCheckError("values_not_yaml", line=line, column=column) from error
    except (ValueError, RecursionError) as error:  # a date that does not exist; lists in lists without end
        raise BrandCheckError("values_not_yaml", line=1, column=1) from error


def _organisation(content: object, path: Path, folder: Path) -> Organisation:
    if not isinstance(content, dict):
        raise BrandCheckError("values_field_missing", field="values")
    values = content.get("values")
    if not isinstance(values, list) or not values:
        raise BrandCheckError("values_field_missing", field="values")
    read = [_value(value, number) for number, value in enumerate(values, 1)]
    language = _text(content, "language", "language") or _language_of(read)
    if language not in LANGUAGES:
        raise BrandCheckError("values_language", given=language)
    name = _text(content, "name", "name") or readable_name(folder) or path.stem
    return Organisation(name, language, _checked(read), _text(content, "sector", "sector"))


def _value(content: object, number: int) -> Value:
    where = f"values[{number}]"
    if not isinstance(content, dict):
        raise BrandCheckError("values_field_missing", field=f"{where}.name")
    name = _text(content, "name", f"{where}.name")
    if not name:
        raise BrandCheckError("values_field_missing", field=f"{where}.name")
    return Value(
        id=_text(content, "id", f"{where}.id") or slug(name),
        name=name,
        statement=_text(content, "statement", f"{where}.statement"),
        examples_for=_texts(content, "examples_for", f"{where}.examples_for"),
        examples_against=_texts(content, "examples_against", f"{where}.examples_against"),
    )


def _text(content: dict[object, object], key: str, field: str) -> str:
    value = content.get(key)
    if value is None:
        return ""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise BrandCheckError("values_field_wrong", field=field)
    return one_line(str(value))


def _texts(content: dict[object, object], key: str, field: str) -> tuple[str, ...]:
    values = content.get(key)
    if values is None:
        return ()
    if not isinstance(values, list):
        raise BrandCheckError("values_field_wrong", field=field)
    each = [_text({key: value}, key, f"{field}[{number}]") for number, value in enumerate(values, 1)]
    return tuple(text for text in each if text)


def _from_page(lines: Sequence["Line"], path: Path, folder: Path) -> Organisation:
    from brandcheck.ingest.values_page import read_page  # noqa: PLC0415

    page = read_page(lines)
    if page is None:
        raise BrandCheckError("values_unclear", file=path.name)
    name = page.title or readable_name(folder) or path.stem
    # A page that begins with the organisation's own name and an introduction.
    named = page.named[1:] if len(page.named) > 1 and slug(page.named[0].name) == slug(name) else page.named
    values = declared(named)
    return Organisation(name, _language_of(values), values)


def declared(named: Sequence["Named"]) -> tuple[Value, ...]:
    """The values that a page names.

    Raises:
        BrandCheckError: two have the same name, or one has no letters.
    """
    return _checked([Value(slug(one.name), one_line(one.name), one_line(one.statement)) for one in named])


def _checked(values: list[Value]) -> tuple[Value, ...]:
    seen: set[str] = set()
    for value in values:
        if not value.id:
            raise BrandCheckError("values_field_wrong", field=f"id ({value.name})")
        if value.id in seen:
            raise BrandCheckError("values_twice", id=value.id)
        seen.add(value.id)
    return tuple(values)


def _language_of(values: Sequence[Value]) -> str:
    words = re.findall(r"[a-z]+", " ".join(f"{value.name} {value.statement}" for value in values).lower())
    frequent = tomllib.loads((resources() / "lexicons" / "ingest_values.toml").read_text(encoding="utf-8"))
    return max(LANGUAGES, key=lambda language: sum(word in frequent[language] for word in words))


def slug(name: str) -> str:
    """A value's id from its name: "Liefde voor de natuur" is "liefde-voor-de-natuur"."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    return "-".join(re.findall(r"[^\W_]+", "".join(c for c in plain if not unicodedata.combining(c))))
