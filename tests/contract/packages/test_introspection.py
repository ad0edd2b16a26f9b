"""Signatures and annotations of the generated methods can be evaluated: tool wrappers and command lines read them."""

from __future__ import annotations

import inspect
import typing

import pytest
from pydantic import ConfigDict, validate_call
from workorders_runtime.config import CALL_OPTIONS

from tests.support import replay
from tests.support.vendors import VENDORS, operations_of, vendor_client


@pytest.mark.parametrize("flavor", ["sync", "async"])
@pytest.mark.parametrize("vendor", VENDORS)
def test_every_method_can_be_introspected(vendor: str, flavor: str) -> None:
    client = vendor_client(vendor, flavor=flavor)
    for case in operations_of(vendor):
        method = replay.bound(client, case.operation)
        hints = typing.get_type_hints(method)
        signature = inspect.signature(method, eval_str=True)
        assert {*hints} == {*signature.parameters, "return"}
        (options,) = typing.get_args(hints[list(signature.parameters)[-1]])
        assert typing.get_type_hints(options).keys() >= CALL_OPTIONS
        assert validate_call(method, config=ConfigDict(arbitrary_types_allowed=True)) is not None


@pytest.mark.parametrize("flavor", ["sync", "async"])
@pytest.mark.parametrize("vendor", VENDORS)
def test_a_client_can_be_introspected(vendor: str, flavor: str) -> None:
    """Its constructor too, which containers of dependencies read."""
    client = type(vendor_client(vendor, flavor=flavor))
    for name, member in inspect.getmembers(client, inspect.isroutine):
        if name == "__init__" or not name.startswith("_"):
            hints = typing.get_type_hints(member)
            signature = inspect.signature(member, eval_str=True)
            assert {*hints} - {"return"} == {*signature.parameters} - {"self"}
            assert name != "__init__" or "httpx2" in str(hints["http_client"])
