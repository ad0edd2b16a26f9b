"""Bodies of stubbed responses: where the spec of an operation says that a response holds its result or its items."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from types import NoneType
from typing import Any, NamedTuple
from urllib.parse import urlencode

from ..request import Request
from ..response import Headers, Response
from ..serialization.codec import encode
from ..serialization.json import ABSENT, dumps, is_json, is_list, loads, steps, walk, with_value
from ..serialization.models import VersionedModel
from ..spec import HEADER, CursorPaging, ErrorFormat, NextUrlPaging, OffsetPaging, OperationSpec, PagePaging

_PAGE = "fake-page"
"""Query parameter of a stubbed "next" URL."""


class Example(NamedTuple):
    """A recorded response of an operation."""

    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    body: Any = None
    recorded: bool = True


class Draft:
    """A response that is being written."""

    def __init__(self, operation: OperationSpec, example: Example, status: int | None, headers: Mapping[str, str]):
        self.status, self._example = status or example.status, example
        self.body: Any = deepcopy(example.body)
        self._headers = {**dict(example.headers), **headers}
        self._accept = operation.accept

    def put(self, place: str, value: Any) -> None:
        """Set the value at a pointer or in a header, written as in the example: a number may be text there."""
        if place.startswith(HEADER):
            name = place.removeprefix(HEADER)
            self._headers = {each: text for each, text in self._headers.items() if each.lower() != name.lower()}
            if value is not None and value is not ABSENT:
                self._headers[name] = str(value).lower() if isinstance(value, bool) else str(value)
            return
        before = walk(self._example.body, place)
        if isinstance(value, bool) and before is not None:
            value = flag_like(before, value)
        elif isinstance(value, int) and not isinstance(value, bool) and isinstance(before, str):
            value = str(value)
        elif isinstance(value, str) and value.isdecimal() and isinstance(before, int):
            value = int(value)
        self.body = with_value(self.body, steps(place), value)

    def response(self) -> Response:
        """Return the response."""
        if isinstance(self.body, bytes):
            content, body = self._accept.partition(",")[0], self.body
            content = "application/octet-stream" if "*" in content else content
        else:
            content, body = "application/json", dumps(self.body)
        names = {name.lower() for name in self._headers}
        headers = [*self._headers.items(), *([] if "content-type" in names else [("Content-Type", content)])]
        return Response(self.status, Headers(headers), body)


def flag_like(example: Any, value: bool) -> bool | int | str:
    """Write a boolean as another one is written: as 0 or 1, or as text."""
    if isinstance(example, str):
        return str(value) if example.istitle() else str(value).lower()
    return int(value) if isinstance(example, int) and not isinstance(example, bool) else value


def result_place(operation: OperationSpec, example: Example) -> str:
    """Return where a response holds the result: a pointer or a header."""
    if operation.paging is not None:
        return operation.paging.items.pointer.partition("/*")[0]
    found = (each for each in operation.unwrap if walk(example.body, each) is not None)
    return next(found, operation.unwrap[0] if operation.unwrap else "")


def result_response(
    operation: OperationSpec, kind: Any, example: Example, value: Any, status: int | None, headers: Mapping[str, str]
) -> Response:
    """Write the response of an operation that does not return a list; ``...`` for the result of the example."""
    if (version := getattr(value, "etag", None)) and isinstance(value, VersionedModel):
        headers = {"ETag": version, **headers}
    draft = Draft(operation, example, status, headers)
    if kind in (NoneType, None) and example.body is None:
        status = status or (example.status if example.recorded else 204)
        return Response(status, Headers(headers.items()), b"")
    if kind in (NoneType, None):
        return draft.response()
    if value is None and operation.empty:
        return Response(status or operation.empty[0], Headers(headers.items()), b"")
    if value is not ...:
        value = value if isinstance(value, bytes) else encode(value)
        plain_text = isinstance(value, str) and kind in (str, str | None) and not operation.unwrap
        if plain_text and not is_json(operation.accept):
            value = value.encode()
        if isinstance(value, bytes):
            draft.body = value
        else:
            draft.put(result_place(operation, example), value)
    return draft.response()


def example_items(operation: OperationSpec, example: Example) -> list[Any]:
    """Return the items of a recorded page as JSON."""
    assert operation.paging is not None
    place = operation.paging.items
    base, star, rest = place.pointer.partition("/*")
    entries = walk(example.body, base)
    entries = entries if is_list(entries) else [entries] if entries else []
    if not star:
        return entries
    found = [[walk(each, inner) for inner in (rest, *place.alternatives)] for each in entries]
    return [item for each in found for item in [next((one for one in each if one is not None), None)] if item]


def page_position(operation: OperationSpec, request: Request, size: int) -> int | None:
    """Return the index of the first item that a request asks for; ``None`` if no stubbed page has its cursor."""
    paging = operation.paging
    if isinstance(paging, NextUrlPaging):
        text = dict(request.query).get(_PAGE)
    elif paging is not None and paging.parameter.startswith("/"):
        text = walk(loads(request.body), paging.parameter) if isinstance(request.body, bytes) and request.body else None
    else:
        text = dict(request.query).get(paging.parameter) if paging is not None else None
    if text is None or (isinstance(paging, CursorPaging) and str(text) == str(paging.first)):
        return 0
    if not str(text).isdecimal():
        return None
    match paging:
        case PagePaging(first=first):
            return (int(text) - first) * size
        case OffsetPaging(first=first):
            return int(text) - first
        case _:
            return (int(text) - 1) * size


def page_drafts(
    operation: OperationSpec, example: Example, items: Sequence[Any], position: int, size: int, request: Request
) -> Iterator[Draft]:
    """Yield ways to write a page; an API may end a list in several ways, and its spec accepts one of them."""
    paging = operation.paging
    assert paging is not None
    entries = [encode(each) for each in items[position : position + size]]
    base, star, rest = paging.items.pointer.partition("/*")
    number, following = position // size + 1, position + size
    more = following < len(items)
    for end in (None,) if more else (None, "", ABSENT):
        draft = Draft(operation, example, None, {})
        draft.put(base, [with_value(None, steps(rest), each) for each in entries] if star else entries)
        for place in paging.total[:1]:
            draft.put(place, len(items))
        flag = getattr(paging, "more", None)
        if flag is not None:
            draft.put(flag, more)
        match paging:
            case CursorPaging(cursor=place):
                draft.put(place, str(number + 1) if more else end)
            case NextUrlPaging(next=place):
                query = [pair for pair in request.query if pair[0] != _PAGE]
                url = f"{request.base}{request.path}?{urlencode([*query, (_PAGE, str(number + 1))])}"
                link = place.removeprefix(HEADER).lower() == "link" and place.startswith(HEADER)
                draft.put(place, end if not more else f'<{url}>; rel="next"' if link else url)
            case OffsetPaging(next=str(place)):
                draft.put(place, str(following + paging.first) if more else end)
            case PagePaging(pages=pages, page=page, first=first):
                for place in pages[:1]:
                    draft.put(place, -(-len(items) // size) or 1)
                for place in page[:1]:
                    draft.put(place, number - 1 + first)
            case _:
                pass
        yield draft


def error_response(errors: ErrorFormat, status: int, body: Any, headers: Mapping[str, str]) -> Response:
    """Write an error in the vendor's format."""
    if body is None:
        body = with_value(None, steps(errors.message[0]), "stubbed") if errors.message else {}
    content = body if isinstance(body, bytes) else dumps(encode(body))
    return Response(status, Headers([("Content-Type", "application/json"), *headers.items()]), content)
