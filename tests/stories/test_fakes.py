"""What a test of a program does with a fake: stubs in turn, faults, pages, cases, and the calls that were made."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

import httpx2
import pytest
from workorders_runtime.testing import StubError, UnstubbedCallError
from workorders_samsara import (
    ApiError,
    RateLimitError,
    ResponseValidationError,
    Samsara,
    ServerError,
    errors,
    models,
)
from workorders_samsara.testing import FakeSamsara

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def fake() -> FakeSamsara:
    return Samsara.fake()


def orders(count: int) -> list[models.WorkOrder]:
    return [models.WorkOrder.example().model_copy(update={"id": str(each)}) for each in range(count)]


def test_a_retried_call_waits_in_no_time(fake: FakeSamsara) -> None:
    (order,) = orders(1)
    fake.work_orders.list.raises(429, retry_after=20).then.raises("lost").then.returns([order])
    assert fake.client.work_orders.list().first() == order
    (call,) = fake.work_orders.list.calls
    assert len(call.requests) == 3
    assert 20 <= fake._now < 21


def test_the_last_response_is_repeated_and_a_new_one_replaces_all(fake: FakeSamsara) -> None:
    fake.work_orders.update.raises(429)
    with pytest.raises(RateLimitError, match="stubbed") as caught:
        fake.client.work_orders.update("5", status="Completed")
    assert len(caught.value.attempts) == 3
    fake.work_orders.update.returns(models.WorkOrder.example())
    assert fake.client.work_orders.update("5", status="Completed") == models.WorkOrder.example()


@pytest.mark.parametrize(
    ("problem", "error"),
    [
        ("timeout", errors.DeadlineExceededError),
        ("connect", errors.ConnectError),
        ("lost", errors.ConnectionLostError),
        ("malformed", errors.ResponseDecodeError),
        (404, errors.NotFoundError),
        (500, errors.ServerError),
    ],
)
def test_every_problem_raises_its_error_in_both_flavors(fake: FakeSamsara, problem: int, error: type[ApiError]) -> None:
    fake.work_orders.create.raises(problem)
    with pytest.raises(error):
        fake.client.work_orders.create(asset_id="1")
    with pytest.raises(error):
        asyncio.run(fake.async_client.work_orders.create(asset_id="1"))  # type: ignore[arg-type]


def test_no_response_is_what_it_is_with_the_limits_of_the_client() -> None:
    fake = Samsara.fake(timeout=httpx2.Timeout(5, read=20))
    fake.work_orders.list.raises("timeout").then.returns([])
    assert fake.client.work_orders.list().to_list() == []
    assert 20 < fake._now < 21
    fake.work_orders.update.raises("timeout")
    with pytest.raises(errors.ReadTimeoutError) as step:
        fake.client.work_orders.update("5", status="Completed")
    assert step.value.maybe_applied
    before = fake._now
    with pytest.raises(errors.DeadlineExceededError) as whole:
        fake.client.work_orders.update("5", status="Completed", timeout=3)
    assert (fake._now, whole.value.maybe_applied, len(whole.value.attempts)) == (before + 3, True, 1)
    with pytest.raises(errors.ReadTimeoutError):
        fake.client.work_orders.update("5", status="Completed", timeout=None)


def test_a_page_that_fails_says_where_to_resume(fake: FakeSamsara) -> None:
    fake.work_orders.list.returns(orders(5), page_size=2).raises(503, page=2)
    seen: list[str] = []
    with pytest.raises(ServerError) as caught:
        seen.extend(order.id for order in fake.client.work_orders.list())
    assert caught.value.cursor == "2"
    fake.work_orders.list.returns(orders(5), page_size=2)
    assert [order.id for order in fake.client.work_orders.list(start="2")] == ["0", "1", "2", "3", "4"][2:]


def test_a_list_can_return_something_else_the_next_time(fake: FakeSamsara) -> None:
    fake.work_orders.list.returns(orders(3), page_size=2).then.returns([])
    assert [len(fake.client.work_orders.list().to_list()) for _ in range(3)] == [3, 0, 0]


def test_cases(fake: FakeSamsara) -> None:
    fake.work_orders.update.returns()
    fake.work_orders.update.when("6").raises(404)
    assert fake.client.work_orders.update("5", description="x").id == models.WorkOrder.example().id
    with pytest.raises(errors.NotFoundError):
        fake.client.work_orders.update("6", description="x")
    other = Samsara.fake()
    other.work_orders.update.when("6").returns()
    with pytest.raises(UnstubbedCallError, match=r"none for the arguments \{'id': '7'\}"):
        other.client.work_orders.update("7")


def test_calls_are_inspectable(fake: FakeSamsara) -> None:
    fake.work_orders.update.returns()
    fake.work_orders.update.assert_not_called()
    fake.client.work_orders.update("5", status="Completed", closing_notes="Done", timeout=5)
    (call,) = fake.all_calls
    assert (call.operation, call.arguments["status"]) == ("work_orders.update", "Completed")
    assert call.json == {"id": "5", "status": "Completed", "closingNotes": "Done"}
    fake.work_orders.update.assert_called_once_with("5", status="Completed", closing_notes="Done", timeout=5)
    with pytest.raises(AssertionError, match=r"expected \{'id': '6'\}"):
        fake.work_orders.update.assert_called_with("6")
    assert "Authorization" not in dict(call.requests[0].headers)


def test_what_breaks_the_spec_is_refused_when_it_is_declared(fake: FakeSamsara) -> None:
    wire = models.WorkOrder.example().to_json()
    with pytest.raises(StubError, match=r"work_orders.update: .*unknown field; did you mean 'status'"):
        fake.work_orders.update.returns({"stauts": "Open"})
    with pytest.raises(StubError, match=r"/data/id: type: expected text, found 5"):
        fake.work_orders.update.returns({"id": 5})
    with pytest.raises(StubError, match="check=False"):
        fake.work_orders.list.returns([{"id": "5"}])
    with pytest.raises(StubError, match="200 is not the status of an error"):
        fake.work_orders.update.raises(200)
    assert wire
    fake.work_orders.update.returns({"id": 5}, check=False)
    assert fake.client.work_orders.update("5").id == 5
    strict = Samsara.fake(strict=True)
    strict.work_orders.update.returns({"id": 5}, check=False)
    with pytest.raises(ResponseValidationError):
        strict.client.work_orders.update("5")


def test_arguments_are_checked_as_always(fake: FakeSamsara) -> None:
    fake.work_orders.create.returns()
    with pytest.raises(ValueError, match="engine_hours"):
        fake.client.work_orders.update("5", engine_hours="many")  # type: ignore[arg-type]
    assert fake.all_calls == ()


def test_a_call_without_a_stub_names_the_nearest_one(fake: FakeSamsara) -> None:
    fake.work_orders.update.returns()
    with pytest.raises(UnstubbedCallError, match=r"'work_orders\.update'"):
        fake.client.work_orders.create(asset_id="1")
    with pytest.raises(UnstubbedCallError, match="MockTransport"):
        fake.client.request("GET", "/fleet/vehicles")


def test_unknown_options_are_refused() -> None:
    with pytest.raises(TypeError, match="did you mean 'strict'"):
        Samsara.fake(strct=True)


def test_production_code_does_not_load_it() -> None:
    code = "import workorders_samsara as w, sys; w.Samsara(token='x').work_orders; w.models.WorkOrder; "
    code += "print([each for each in sys.modules if 'testing' in each])"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True, env=_path()
    )
    assert done.stdout.strip() == "[]"


def _path() -> dict[str, str]:
    return {"PYTHONPATH": ":".join(each for each in sys.path if each)}
