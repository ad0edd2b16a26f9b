"""The fake of each package: every operation passes through it in both flavors, and it refuses what the spec does."""

from __future__ import annotations

import asyncio
from functools import cache
from operator import attrgetter
from typing import Any
from unittest.mock import create_autospec

import pytest
from pydantic import BaseModel
from workorders_runtime.testing import StubError, UnstubbedCallError

from tests.support import replay
from tests.support.samples import Sampler
from tests.support.vendors import OPERATIONS, VENDORS, Case, operations_of, run_async, run_sync

EVERY = pytest.mark.parametrize("case", OPERATIONS, ids=str)


@cache
def fake_of(vendor: str) -> Any:
    return replay.package_of(vendor).sync.fake()


def stub_of(case: Case, fake: Any = None) -> Any:
    return attrgetter(f"{case.operation.resource}.{case.operation.name}")(fake or fake_of(case.vendor))


def returning(case: Case, fake: Any = None) -> Any:
    """Stub an operation with its recorded response, or with a made-up one where there is none."""
    stub = stub_of(case, fake)
    if case.operation.id in stub._fake._examples:
        return stub.returns()
    sample = Sampler(case.kind).sample(full=False)
    return stub.returns([sample] if case.plan.paging is not None else sample)


@EVERY
def test_every_operation_returns_its_example(case: Case) -> None:
    fake, stub = fake_of(case.vendor), returning(case)
    before = len(stub.calls)
    value = run_sync(fake.client, case)
    assert asyncio.run(run_async(fake.async_client, case)) == value
    first, second = stub.calls[before:]
    assert (first.operation, first.arguments) == (case.plan.name, second.arguments)
    assert first.requests[0].method == case.plan.method
    args, kwargs = case.arguments()
    stub.assert_called_with(*args, **kwargs)


@EVERY
def test_every_operation_returns_what_it_returned(case: Case) -> None:
    fake, stub = fake_of(case.vendor), returning(case)
    value = run_sync(fake.client, case)
    stub.returns(value)
    assert run_sync(fake.client, case) == value


@EVERY
def test_no_example_has_deviations(case: Case) -> None:
    fake = replay.package_of(case.vendor).sync.fake(strict=True)
    returning(case, fake)
    run_sync(fake.client, case)


@pytest.mark.parametrize("case", [each for each in OPERATIONS if each.plan.paging is not None], ids=str)
def test_every_list_comes_in_pages(case: Case) -> None:
    fake, stub = fake_of(case.vendor), returning(case)
    items = (run_sync(fake.client, case) or [Sampler(case.kind).sample(full=False)]) * 5
    stub.returns([_distinct(each, index) for index, each in enumerate(items[:5])], page_size=2)
    before = len(stub.calls)
    assert len(run_sync(fake.client, case)) == len(asyncio.run(run_async(fake.async_client, case))) == 5
    assert len(stub.calls[before].requests) >= 3
    stub.raises(500, page=2)
    errors = replay.package_of(case.vendor).module("errors")
    with pytest.raises(errors.ServerError):
        run_sync(fake.client, case, max_retries=0)


def _distinct(item: Any, index: int) -> Any:
    """Return an item that differs from others, in a way that every spec allows."""
    values = vars(item) if isinstance(item, BaseModel) else {}
    name = next((name for name, value in values.items() if type(value) in (int, str) and name.endswith("id")), None)
    return item if name is None else item.model_copy(update={name: type(values[name])(str(index))})


@pytest.mark.parametrize("vendor", VENDORS)
def test_a_call_without_a_stub_fails_with_its_name(vendor: str) -> None:
    fake = replay.package_of(vendor).sync.fake()
    case = operations_of(vendor)[0]
    with pytest.raises(UnstubbedCallError, match=rf"^{case.plan.name}\(\) was called, but has no stub"):
        run_sync(fake.client, case)


@EVERY
def test_a_stub_that_breaks_the_spec_is_refused(case: Case) -> None:
    stub = stub_of(case)
    if not (isinstance(case.kind, type) and issubclass(case.kind, BaseModel)):
        pytest.skip("the result is no object")
    broken: Any = {"unknownFieldOfATypo": 1}
    with pytest.raises(StubError, match="unknownFieldOfATypo"):
        stub.returns([broken] if case.plan.paging is not None else broken)


@pytest.mark.parametrize("vendor", VENDORS)
def test_autospec_of_a_client(vendor: str) -> None:
    package, case = replay.package_of(vendor), operations_of(vendor)[0]
    mock = create_autospec(package.sync, instance=True)
    method = attrgetter(f"{case.operation.resource}.{case.operation.name}")(mock)
    method.return_value = "result"
    assert case.call(mock) == "result"
    with pytest.raises(TypeError):
        method(*range(30))
    with pytest.raises(AttributeError):
        mock.no_such_resource  # noqa: B018
    async_mock = create_autospec(package.asynchronous, instance=True)
    assert hasattr(attrgetter(f"{case.operation.resource}.{case.operation.name}")(async_mock), "assert_called_with")
