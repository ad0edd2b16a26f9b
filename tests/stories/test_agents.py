"""`workorders call` and the MCP server against the mock server."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from typing import Any

import anyio
import pytest
from mcp import Client
from workorders.agents.caller import caller, indented
from workorders.agents.server import mcp_server
from workorders.cli import main

from tests.support import mock_server
from tests.support.paths import GENERATED, REPOSITORY, SPECS


@pytest.fixture(scope="module")
def _server() -> Iterator[str]:
    with mock_server.serving(mock_server.mock_vendor("samsara"), mock_server.mock_vendor("daftra")) as url:
        yield url


@pytest.fixture
def url(_server: str, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(REPOSITORY)
    monkeypatch.setenv("SAMSARA_API_TOKEN", "canary-token")
    monkeypatch.setenv("DAFTRA_API_KEY", "canary-key")
    monkeypatch.setenv("DAFTRA_SUBDOMAIN", "example")
    for vendor in ("samsara", "daftra"):
        mock_server.mock_vendor(vendor)
    return _server


def run(url: str, *arguments: str) -> int:
    return main(["call", arguments[0], *arguments[1:], "--base-url", f"{url}/{arguments[0]}"])


# -- call -------------------------------------------------------------------------------------------------------------


def test_a_list_is_printed_as_json(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(url, "samsara", "work_orders.list", "--json", "--take", "2") == 0
    printed = capsys.readouterr()
    assert len(json.loads(printed.out)) == 2
    assert printed.out.count("\n") == 1
    assert run(url, "samsara", "work_orders.list", 'ids=["5"]') == 0
    printed = capsys.readouterr()
    assert printed.out.startswith('[\n  {\n    "id": "5",\n')
    assert [order["id"] for order in json.loads(printed.out)] == ["5"]


def test_a_write_has_to_be_allowed(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    given = ("daftra", "work_orders.create", "title=Boiler check", "start_date=2026-11-21", "--json")
    assert run(url, *given) == 2
    assert "work_orders.create changes something. Pass --allow-writes" in capsys.readouterr().err
    assert not mock_server.mock_vendor("daftra").log
    assert run(url, *given, "--allow-writes") == 0
    created = json.loads(capsys.readouterr().out)
    assert run(url, "daftra", "work_orders.get", str(created["id"]), "--json") == 0
    order = json.loads(capsys.readouterr().out)
    assert (order["title"], order["start_date"]) == ("Boiler check", "2026-11-21")


@pytest.mark.parametrize(
    ("given", "text"),
    [
        (("samsara", "work_orders.lst"), "No such operation: 'work_orders.lst'. Did you mean 'work_orders.list'?"),
        (("samsarra", "work_orders.list"), "Did you mean 'samsara'?"),
        (("samsara", "work_orders.list", "idss=1"), "no argument 'idss'; did you mean 'ids'?"),
        (("samsara", "work_orders.list", "a", "b", "c", "d", "e"), "Too many values"),
        (("daftra", "work_orders.get", "99999"), "404"),
        (("daftra", "work_orders.get", "x"), "work_orders.get(): "),
    ],
)
def test_wrong_calls_say_what_to_do(
    given: tuple[str, ...], text: str, url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(url, *given) == 2
    assert text in capsys.readouterr().err


def test_credentials_come_from_the_environment(
    url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("SAMSARA_API_TOKEN")
    assert run(url, "samsara", "work_orders.list") == 2
    assert "no credentials. Set SAMSARA_API_TOKEN in the environment.\n" in capsys.readouterr().err


def test_credentials_of_two_kinds_are_one_too_many(
    url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DAFTRA_ACCESS_TOKEN", "canary-token")
    assert run(url, "daftra", "work_orders.list") == 2
    printed = capsys.readouterr().err
    assert "of several alternatives. Set only DAFTRA_" in printed
    assert ", or only DAFTRA_API_KEY in the environment.\n" in printed


def test_a_refused_credential_is_said_to_be_refused(
    url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SAMSARA_API_TOKEN", "invalid")
    assert run(url, "samsara", "work_orders.list") == 2
    assert "401: The credential is refused." in capsys.readouterr().err


def test_json_is_indented_with_its_numbers() -> None:
    text = '{"a": [], "b": {"c": 1.10, "d": [1, {}]}, "e": "x: [1, 2]"}'
    assert indented(text).splitlines() == [
        *("{", '  "a": [],', '  "b": {', '    "c": 1.10,', '    "d": ['),
        *("      1,", "      {}", "    ]", "  },", '  "e": "x: [1, 2]"', "}"),
    ]


# -- mcp --------------------------------------------------------------------------------------------------------------


async def _tools(url: str, *, writes: bool, calls: list[tuple[str, dict[str, Any]]]) -> tuple[list[Any], list[Any]]:
    """The tools that a real client sees, and the results of some calls."""
    with contextlib.ExitStack() as stack:
        opened = [
            stack.enter_context(caller(SPECS / vendor, GENERATED, f"{url}/{vendor}"))
            for vendor in ("samsara", "daftra")
        ]
        async with Client(mcp_server(opened, writes=writes, items=3)) as client:
            listed = (await client.list_tools()).tools
            return listed, [await client.call_tool(name, arguments) for name, arguments in calls]


def test_tools_read_only(url: str) -> None:
    calls: list[tuple[str, dict[str, Any]]] = [
        ("samsara_work_orders_list", {}),
        ("daftra_work_orders_get", {"id": 99999}),
        ("daftra_work_orders_create", {"title": "x", "start_date": "2026-11-21"}),
    ]
    tools, (listed, missing, refused) = anyio.run(lambda: _tools(url, writes=False, calls=calls))
    names = {tool.name: tool for tool in tools}
    assert all(tool.annotations.read_only_hint for tool in tools)
    assert "samsara_work_orders_list" in names
    assert "daftra_work_orders_create" not in names
    assert names["samsara_work_orders_list"].description.startswith("List work orders.\n\nReturns ")
    ids = names["samsara_work_orders_list"].input_schema["properties"]["ids"]
    assert (ids["type"], ids["items"]) == ("array", {"type": "string"})
    assert not listed.is_error
    assert len(json.loads(listed.content[0].text)) == 3
    assert listed.structured_content == {"result": json.loads(listed.content[0].text)}
    assert missing.is_error
    assert "404" in missing.content[0].text
    assert refused.is_error
    assert "--allow-writes" in refused.content[0].text
    assert "canary" not in str(listed) + str(missing) + str(tools)


def test_tools_that_write(url: str) -> None:
    calls: list[tuple[str, dict[str, Any]]] = [
        ("daftra_work_orders_create", {"title": "Boiler check", "start_date": "2026-11-21"}),
        ("samsara_work_orders_update", {"id": "5", "closing_notes": "Done.", "status": "Completed"}),
        ("samsara_work_orders_delete", {"id": "5"}),
        ("samsara_work_orders_update", {"id": "5", "statuss": "Open"}),
    ]
    tools, (created, updated, deleted, wrong) = anyio.run(lambda: _tools(url, writes=True, calls=calls))
    hints = {tool.name: tool.annotations for tool in tools}
    assert hints["samsara_work_orders_delete"].destructive_hint
    assert not hints["samsara_work_orders_update"].read_only_hint
    assert json.loads(created.content[0].text)["id"]
    assert json.loads(updated.content[0].text)["closingNotes"] == "Done."
    assert not deleted.is_error
    assert wrong.is_error
    assert "did you mean 'status'" in wrong.content[0].text


def test_schemas_of_all_tools_are_valid(url: str) -> None:
    import jsonschema_rs

    tools, _ = anyio.run(lambda: _tools(url, writes=True, calls=[]))
    assert len(tools) > 25
    for tool in tools:
        jsonschema_rs.meta.validate(tool.input_schema)
        jsonschema_rs.validator_for(tool.input_schema)
        assert tool.description
        assert len(tool.name) <= 64
