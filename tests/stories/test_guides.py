"""The guides: every block of Python runs, in order, against recorded responses."""

from __future__ import annotations

import asyncio
import json
import re
import sqlite3
from pathlib import Path
from typing import Any

import httpx2
import pytest
from workorders.replay.exchanges import response_of
from workorders_runtime.http.async_transport import AsyncTransport
from workorders_runtime.http.transport import SyncTransport

from tests.contract.docs.test_docs import recorded_successes, respond_with_recordings, vendor_responses
from tests.support.guides import GUIDES, RECIPES, blocks
from tests.support.paths import REPOSITORY

CURSORS = {"after", "page", "offset"}


def respond(request: httpx2.Request) -> httpx2.Response:
    """Respond with the longest recorded success; a further page with the last one, which is short."""
    found = [*recorded_successes(request)]
    if CURSORS & set(request.url.params) or not found:
        return vendor_responses(request)
    return response_of(max(found, key=lambda each: len(json.dumps(each.get("body")))))


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.stem)
def test_every_block_runs(guide: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SAMSARA_API_TOKEN", "")
    for kind, client in ((SyncTransport, httpx2.Client), (AsyncTransport, httpx2.AsyncClient)):
        respond_with_recordings(monkeypatch, kind, client, respond)
    namespace: dict[str, Any] = {"__name__": "__main__"}
    for block in blocks(guide):
        before = dict(namespace)
        exec(compile(block, str(guide), "exec"), namespace)
        for name, value in [*namespace.items()]:
            if name.startswith("test_") and value is not before.get(name):
                value()


def test_fastapi_returns_models(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from workorders_samsara import models

    app_of = next(each for each in blocks(GUIDES[0].with_name("storing.md")) if "FastAPI()" in each)
    order = models.WorkOrder.example()
    namespace: dict[str, Any] = {"models": models, "order": order}
    exec(compile(app_of, "storing.md", "exec"), namespace)

    async def get() -> httpx2.Response:
        transport = httpx2.ASGITransport(namespace["app"])
        async with httpx2.AsyncClient(transport=transport, base_url="http://localhost") as client:
            return await client.get("/orders/5")

    response = asyncio.run(get())
    assert models.WorkOrder.from_json(response.content) == order


def test_each_guide_is_listed() -> None:
    text = (REPOSITORY / "tests" / "guides" / "README.md").read_text(encoding="utf-8")
    assert {path.name for path in GUIDES} - {"README.md"} <= set(re.findall(r"\]\(([\w.]+)\)", text))


# -- webhooks ---------------------------------------------------------------------------------------------------------


def test_the_webhook_recipe_stores_a_message_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from workorders_samsara import webhooks

    monkeypatch.chdir(tmp_path)
    block = next(each for each in blocks(RECIPES) if "async def app(" in each)
    recipe: dict[str, Any] = {"sqlite3": sqlite3}
    exec(compile(block, str(RECIPES), "exec"), recipe)
    body = b'{"eventId": "e-1", "eventType": "Ping"}'
    signed = webhooks.sign(body, recipe["SECRET"], now=0)
    monkeypatch.setattr("time.time", lambda: 0.0)

    def status(headers: dict[str, str], content: bytes = body) -> int:
        sent: list[Any] = []

        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": content}

        async def send(message: Any) -> None:
            sent.append(message)

        scope = {
            "type": "http",
            "headers": [(name.lower().encode(), value.encode()) for name, value in headers.items()],
        }
        asyncio.run(recipe["app"](scope, receive, send))
        return int(sent[0]["status"])

    assert [status(signed), status(signed), status({}), status(signed, b"{}")] == [204, 204, 401, 401]
    assert recipe["inbox"].execute("SELECT id, event, done FROM messages").fetchall() == [("e-1", "Ping", 0)]
    recipe["work"]()
    assert recipe["inbox"].execute("SELECT done FROM messages").fetchall() == [(1,)]
