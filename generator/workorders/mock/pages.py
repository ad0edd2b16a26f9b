"""One page of a list, as the spec says how lists continue."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import urlencode

from workorders_runtime.spec import HEADER, CursorPaging, NextUrlPaging, OffsetPaging, PagePaging, Paging
from workorders_runtime.testing.responses import flag_like

from workorders.mock.checks import POSITION
from workorders.mock.messages import Incoming
from workorders.mock.recorded import first_place
from workorders.openapi.document import MISSING, is_list, locate, set_at
from workorders.openapi.semantics.operations import OperationNode
from workorders.openapi.values import as_mapping

PAGE_SIZE: Final = 20
SIZE_HEADER: Final = "x-mock-page-size"
_SIZES: Final = ("limit", "per_page", "page_size", "pagesize", "perpage", "size", "count", "take", "results_per_page")
_CURSOR: Final = "mock-"


@dataclass
class Page:
    """A response to a request for a page."""

    body: Any
    headers: dict[str, str | None] = field(default_factory=dict[str, str | None])
    """Headers that differ from the recorded ones; ``None``: it has none of this name."""


def page_size(request: Incoming, node: OperationNode, default: int) -> int:
    """Return how many items a page has: what the request says, else the spec's default."""
    sizes = {name: each for name, each in node.parameters_in("query").items() if name.lower() in _SIZES}
    texts = [request.headers.get(SIZE_HEADER), *(request.query_value(name) for name in sizes)]
    for text in texts:
        if text is not None and text.isdecimal() and int(text) > 0:
            return int(text)
    return default


def page(paging: Paging, items: Sequence[Any], request: Incoming, template: Any, size: int, sent: Any = None) -> Page:
    """Make a page: the recorded envelope with these items.

    Args:
        paging: How the list continues.
        items: The whole list.
        request: The request.
        template: The recorded body of such a response.
        size: Number of items of a page.
        sent: The JSON body of the request.

    Raises:
        ValueError: The request is for a page that does not exist.
    """
    start, number = _start(paging, request, size, sent)
    end = start + size
    more = end < len(items)
    made = Page(_with_items(paging, items[start:end], template))
    last = max(1, math.ceil(len(items) / size))
    match paging:
        case CursorPaging():
            _put(made, paging.cursor, _cursor(paging, end, more, template))
            _put(made, paging.more, more)
        case PagePaging():
            _put_first(made, paging.pages, last)
            _put_first(made, paging.page, number)
            _put(made, paging.more, more)
        case OffsetPaging():
            _put(made, paging.next, end if more else None)
            _put(made, paging.more, more)
        case NextUrlPaging():
            url = f"{request.base}{request.path}?{_continued(request, end)}"
            is_link = paging.next.lower() == f"{HEADER}link"
            _put(made, paging.next, (f'<{url}>; rel="next"' if is_link else url) if more else None)
    _put_first(made, paging.total, len(items))
    return made


def _start(paging: Paging, request: Incoming, size: int, sent: Any) -> tuple[int, int]:
    """Return the index of the first item of the page, and the page's number."""
    if isinstance(paging, NextUrlPaging):
        return _number(request.query_value(POSITION) or "0", POSITION), 1
    text = request.query_value(paging.parameter)
    if paging.parameter.startswith("/"):
        found = locate(sent, paging.parameter)
        text = None if found in (MISSING, None, "") else str(found)
    if isinstance(paging, CursorPaging):
        plain = "0" if text in (None, "", str(paging.first)) else text.removeprefix(_CURSOR)
        return (_number(plain, paging.parameter) if plain.isdecimal() else _unknown(paging.parameter)), 1
    number = paging.first if text is None else _number(text, paging.parameter)
    if isinstance(paging, PagePaging):
        return max(0, number - paging.first) * size, number
    return max(0, number - paging.first), 1


def _number(text: str, name: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 12 else _unknown(name)


def _unknown(name: str) -> int:
    raise ValueError(f"{name} does not continue a list of this server")


def _cursor(paging: CursorPaging, end: int, more: bool, template: Any) -> Any:
    if more:
        return end if paging.number else f"{_CURSOR}{end}"
    recorded = None if paging.cursor.startswith(HEADER) else locate(template, paging.cursor)
    return "" if isinstance(recorded, str) and not paging.number else None


def _continued(request: Incoming, end: int) -> str:
    return urlencode([*((name, value) for name, value in request.query if name != POSITION), (POSITION, str(end))])


def _with_items(paging: Paging, items: Sequence[Any], template: Any) -> Any:
    base, star, inside = paging.items.pointer.partition("/*")
    entries = [set_at({}, inside, each) if star and inside else each for each in items]
    return set_at(template, base, entries)


def listed(paging: Paging, body: Any) -> list[Any]:
    """Return the items of a recorded page."""
    base, _, inside = paging.items.pointer.partition("/*")
    found = locate(body, base)
    entries = found if is_list(found) else [found] if paging.items.single_item_as_list and as_mapping(found) else []
    places = (inside, *paging.items.alternatives)
    return [locate(each, place) for each in entries if (place := first_place(each, places)) is not None]


def _put(made: Page, place: str | None, value: Any) -> None:
    if place is None:
        return
    if place.startswith(HEADER):
        text = str(value).lower() if isinstance(value, bool) else str(value)
        made.headers[place.removeprefix(HEADER).title()] = None if value is None else text
    else:
        recorded = locate(made.body, place)
        value = flag_like(recorded, value) if isinstance(value, bool) else value
        made.body = set_at(made.body, place, value)


def _put_first(made: Page, places: tuple[str, ...], value: Any) -> None:
    """Put a value at the place that the recorded response uses, else at the first one."""
    if places:
        bodies = [place for place in places if not place.startswith(HEADER)]
        _put(made, first_place(made.body, bodies) or places[0], value)
