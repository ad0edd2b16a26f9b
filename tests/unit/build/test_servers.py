"""Where requests go when a spec does not say it."""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path
from typing import Any

import httpx2
import pytest
from workorders.pipeline import stages_of

from tests.support.small_packages import write_package

PACKAGE = "workorders_towers"


def _client(folder: Path, monkeypatch: pytest.MonkeyPatch, document: dict[str, Any], own: dict[str, Any]) -> Any:
    operation = {"operationId": "ping", "responses": {"204": {"description": "Nothing."}}, **own}
    info = {"openapi": "3.1.0", "info": {"title": "Towers", "version": "1"}}
    spec = folder / "towers"
    spec.mkdir()
    (spec / "openapi.json").write_text(json.dumps({**info, **document, "paths": {"/ping": {"get": operation}}}))
    for name in [name for name in sys.modules if name.partition(".")[0] == PACKAGE]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.syspath_prepend(write_package(stages_of(spec)[0], folder / "out"))
    importlib.invalidate_caches()
    return importlib.import_module(PACKAGE).Towers


@pytest.mark.parametrize("document", [{}, {"servers": []}, {"servers": [{"url": "/v1"}]}])
def test_a_client_asks_for_what_the_spec_does_not_say(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, document: dict[str, Any]
) -> None:
    make = _client(tmp_path, monkeypatch, document, {})
    with pytest.raises(ValueError, match=r"Towers\(\): base_url is required"):
        make()
    make.fake()
    sent: list[str] = []

    def respond(request: httpx2.Request) -> httpx2.Response:
        sent.append(str(request.url))
        return httpx2.Response(204)

    with httpx2.Client(transport=httpx2.MockTransport(respond)) as http:
        make(base_url="https://api.towers.example", http_client=http).default.ping()
    assert sent[0].startswith("https://api.towers.example/")


def test_the_servers_of_operations_are_enough(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make = _client(tmp_path, monkeypatch, {}, {"servers": [{"url": "https://own.towers.example/v2"}]})
    assert make().base_url == "https://own.towers.example/v2"
