"""What a client, its lists and its models show in a REPL and in a notebook."""

from __future__ import annotations

from operator import length_hint
from typing import Any

import workorders_example_client.models as example_models
from workorders_runtime import AsyncPages, Page

from tests.support.example_client import SECRET, async_example_client, example_client
from tests.support.mock_transport import Server, pages

Thing: Any = example_models.Thing


def first_page(*ids: str) -> Page[Any]:
    with example_client(Server(*pages(ids))) as client:
        return next(iter(client.things.list().pages()))


def test_a_page_shows_how_much_it_holds() -> None:
    assert repr(first_page("1", "2")) == "<Page of 2 items, cursor='c1', has_more=False>"


def test_a_page_is_a_table() -> None:
    html: str = first_page("1", "<b>2</b>")._repr_html_()  # type: ignore[attr-defined]
    assert "<th>id</th>" in html
    assert "<td>&lt;b&gt;2&lt;/b&gt;</td>" in html
    assert html.count("<tr>") == 3
    many: str = first_page(*map(str, range(50)))._repr_html_()  # type: ignore[attr-defined]
    assert many.count("<tr>") == 21
    assert "Page of 50 items" in many


def test_a_model_is_a_table_without_secrets() -> None:
    thing = Thing.from_json(b'{"id": "1", "apiToken": "%s", "name": "a & b"}' % SECRET.encode())
    html = thing._repr_html_()
    assert SECRET not in html
    assert "<tr><td>api_token</td><td>***</td></tr>" in html
    assert "a &amp; b" in html
    assert "<td>status</td>" not in html


def test_a_long_model_is_cut_off() -> None:
    thing = Thing.from_json(b'{"id": "1", "apiToken": "%s", "name": "%s"}' % (SECRET.encode(), b"x" * 5000))
    assert len(repr(thing)) < 300
    assert repr(thing).startswith("Thing(id=1, ")
    assert SECRET not in repr(thing)
    assert "name='short'" in repr(Thing(id="1", name="short"))


def test_dir_lists_public_names() -> None:
    with example_client(Server(*pages(["1"]))) as client:
        for each in (client, client.things, client.things.list(), Thing(id="1")):
            names = dir(each)
            assert names
            assert [name for name in names if name.startswith("_")] == []
        assert {"things", "close", "raw"} <= set(dir(client))
        assert "get" in dir(client.things)
        assert "id" in dir(Thing(id="1"))


def test_the_total_of_a_list_is_a_length_hint_once_a_page_was_read() -> None:
    with example_client(Server(*pages(["1"], ["2"]))) as client:
        things = client.things.list()
        assert (things.total, length_hint(things, 7)) == (None, 7)
        assert len(list(things)) == 2
        things.total = 2
        assert length_hint(things, 7) == 2
        resumed = client.things.list(start="c1")
        resumed.total = 2
        assert length_hint(resumed, 7) == 7
    listing = async_example_client(Server(*pages(["1"]))).things.list()
    assert isinstance(listing, AsyncPages)
    assert listing.total is None
