"""The recipe of a sync: a program that is killed at any step goes on without loss or repetition."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx2
import pytest

from tests.support.guides import RECIPES, block_with
from tests.support.paths import REPOSITORY

OPTIONS: dict[str, dict[str, str]] = {
    "cyclesoftware": {"username": "canary-user", "password": "canary-password", "country_domain": "nl"},
    "daftra": {"subdomain": "example", "api_key": "canary-key"},
    "fieldnation": {"access_token": "canary-token", "token_in": "header"},
    "samsara": {"token": "canary-token"},
}
LISTS = {"cyclesoftware": "workshop_orders"}
CLIENTS = {"cyclesoftware": "CycleSoftware", "daftra": "Daftra", "fieldnation": "FieldNation", "samsara": "Samsara"}
PAGES = 3


def statuses(vendor: str) -> tuple[Any, Any]:
    """A status of open orders, and one of closed ones."""
    return {
        "cyclesoftware": (2, 8),
        "daftra": (1, 2),
        "fieldnation": ({"name": "Assigned"}, {"name": "Paid"}),
        "samsara": ("Open", "Closed"),
    }[vendor]


def order(vendor: str, number: int, status: Any) -> dict[str, Any]:
    match vendor:
        case "cyclesoftware":
            return {"workshop_order_id": number, "status_id": status}
        case "daftra":
            return {"WorkOrder": {"id": number, "title": f"t{number}", "start_date": None, "status": status}}
        case "fieldnation":
            return {"id": number, "title": f"t{number}", "status": status}
        case _:
            time = "2026-11-01T08:00:00Z"
            return {"id": str(number), "assetId": "1", "status": status, "createdAtTime": time, "updatedAtTime": time}


def page_body(vendor: str, number: int, items: list[Any]) -> dict[str, Any]:
    last = number == PAGES
    match vendor:
        case "cyclesoftware":
            following = None if last else f"https://api.cyclesoftware.nl/api/v1/workshop/orders.json?page={number + 1}"
            return {"error": False, "data": items, "pagination": {"next_url": following}}
        case "daftra":
            paging = {"page": number, "page_count": PAGES, "limit": 3, "total_results": 9}
            return {"result": "successful", "code": 200, "data": items, "pagination": paging}
        case "fieldnation":
            return {"metadata": {"page": number, "pages": PAGES, "total": 9}, "results": items}
        case _:
            return {"data": items, "pagination": {"endCursor": str(number + 1), "hasNextPage": not last}}


class Steps:
    """Counts what a program does, and kills its process at one step."""

    def __init__(self, kill_at: int = 0) -> None:
        self.count, self.kill_at = 0, kill_at

    def __call__(self) -> None:
        self.count += 1
        if self.count == self.kill_at:
            os.kill(os.getpid(), signal.SIGKILL)


def run(vendor: str, path: Path, round_: int, steps: Steps) -> int:
    """Run the recipe once; in round 2, one order is closed and another one is gone. Returns the requests made."""
    recipe: dict[str, Any] = {}
    exec(compile(block_with(RECIPES, "def sync("), str(RECIPES), "exec"), recipe)
    requests: list[str] = []
    open_, closed = statuses(vendor)

    def respond(request: httpx2.Request) -> httpx2.Response:
        steps()
        requests.append(str(request.url))
        query = dict(parse_qsl(urlsplit(str(request.url)).query))
        number = int(query.get("page") or query.get("after") or 1)
        numbers = [each for each in range(3 * number - 2, 3 * number + 1) if (round_, each) != (2, 5)]
        items = [order(vendor, each, closed if each == 3 or (round_, each) == (2, 7) else open_) for each in numbers]
        return httpx2.Response(200, json=page_body(vendor, number, items))

    class Connection(sqlite3.Connection):
        def execute(self, *given: Any) -> Any:
            steps()
            return super().execute(*given)

        def executemany(self, *given: Any) -> Any:
            steps()
            return super().executemany(*given)

        def __exit__(self, *given: Any) -> Any:
            steps()
            return super().__exit__(*given)

    package = import_module(f"workorders_{vendor}")
    client = getattr(package, CLIENTS[vendor])(
        **OPTIONS[vendor], http_client=httpx2.Client(transport=httpx2.MockTransport(respond))
    )
    db = sqlite3.connect(path, factory=Connection)
    try:
        resource = getattr(client, LISTS.get(vendor, "work_orders"))
        recipe["sync"](db, vendor, resource.list, import_module(f"workorders_{vendor}.canonical").view)
    finally:
        sqlite3.Connection.close(db)
        client.close()
    return len(requests)


def table(path: Path) -> list[tuple[Any, ...]]:
    with sqlite3.connect(path) as db:
        return db.execute("SELECT vendor, id, state, json FROM orders ORDER BY CAST(id AS INTEGER)").fetchall()


def killed(action: Callable[[], object]) -> bool:
    """Run in a process of its own. Returns whether it was killed."""
    child = os.fork()
    if child == 0:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        try:
            action()
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL


@pytest.fixture(params=OPTIONS)
def vendor(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_killed_sync_goes_on_without_loss_or_repetition(vendor: str, tmp_path: Path) -> None:
    whole, every = tmp_path / "whole", 1 if vendor == "samsara" else 4
    for round_ in (1, 2):
        before = whole.read_bytes() if round_ == 2 else None
        steps = Steps()
        assert run(vendor, whole, round_, steps) == PAGES
        closed_or_gone = (3,) if round_ == 1 else (3, 5, 7)
        assert [row[1] for row in table(whole)] == [str(each) for each in range(1, 10) if each not in closed_or_gone]
        for point in range(1, steps.count + 1, every):
            path = tmp_path / f"killed-{round_}-{point}"
            if before is not None:
                path.write_bytes(before)
            assert killed(lambda: run(vendor, path, round_, Steps(point)))  # noqa: B023 - runs at once
            assert run(vendor, path, round_, Steps()) <= PAGES
            assert table(path) == table(whole), point
    resumed = tmp_path / "resumed"
    assert killed(lambda: run(vendor, resumed, 1, Steps(steps.count - 4)))
    assert run(vendor, resumed, 1, Steps()) == 1, "only the last page is missing"


SCRIPT = """
import sys
from pathlib import Path
from tests.stories.test_killed_sync import Steps, run
run({!r}, Path({!r}), 1, Steps({}))
"""


@pytest.mark.parametrize("point", [4, 9])
def test_a_program_that_is_killed_goes_on(point: int, tmp_path: Path) -> None:
    script = [sys.executable, "-c", SCRIPT.format("samsara", str(tmp_path / "orders"), point)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(REPOSITORY), *filter(None, sys.path)])}
    done = subprocess.run(script, cwd=REPOSITORY, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr
    run("samsara", tmp_path / "orders", 1, Steps())
    run("samsara", tmp_path / "whole", 1, Steps())
    assert table(tmp_path / "orders") == table(tmp_path / "whole")
