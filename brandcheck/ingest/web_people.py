"""Who wrote a web page, as its head, its data for search engines and its byline tell."""

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from brandcheck.ingest.bylines import authors_named, names_alone

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_META = frozenset({
    "author", "article:author", "dc.creator", "dc:creator", "dcterms.creator", "creator", "parsely-author", "sailthru.author", "byl",
    "twitter:data1", "citation_author", "copyright", "web_author",
})  # fmt: skip
_BYLINE = "author", "byline", "auteur", "schrijver"
_LONGEST = 120
_DEEPEST = 12
_MOST = 50


def people_of_page(tree: "HtmlElement") -> tuple[str, ...]:
    """The full names of its authors; what is no name of a person is left out. Look before scripts are taken out."""
    found: list[str] = []
    for meta in tree.iter("meta"):
        if (meta.get("name") or meta.get("property") or "").lower() in _META:
            found += _full(meta.get("content") or "")
    for element in tree.iter("a", "span", "p", "div", "address", "cite", "li", "td", "h3", "h4", "h5"):
        told = " ".join((element.get("class") or "", element.get("rel") or "", element.get("itemprop") or "")).lower()
        if any(word in told for word in _BYLINE):
            text = " ".join(element.text_content().split())
            if len(text) <= _LONGEST:
                found += [*_full(text), *authors_named([text])]
    for script in tree.iter("script"):
        if (script.get("type") or "").lower() == "application/ld+json":
            for name in _in_data(_parsed(script.text_content()), 0):
                found += _full(name)
    return tuple(dict.fromkeys(found))[:_MOST]


def _full(text: str) -> tuple[str, ...]:
    return names_alone(text[:_LONGEST])


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _in_data(data: Any, depth: int) -> Iterator[str]:
    """The names of authors and creators in JSON-LD, wherever they stand."""
    if depth > _DEEPEST:
        return
    if isinstance(data, list):
        for each in data:
            yield from _in_data(each, depth + 1)
    elif isinstance(data, dict):
        for key, each in data.items():
            if key in {"author", "creator", "editor", "contributor"}:
                yield from _named(each)
            yield from _in_data(each, depth + 1)


def _named(author: Any) -> Iterator[str]:
    for each in author if isinstance(author, list) else [author]:
        name = each.get("name") if isinstance(each, dict) else each
        if isinstance(name, str):
            yield name
