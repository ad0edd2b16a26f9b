# Generated from names/openapi.yaml by `workorders generate`. Do not edit.
"""Test doubles of the clients: ``Names.fake()``. Imported by tests alone."""

# Deprecated methods have stubs, too.
# pyright: reportDeprecated=false

from __future__ import annotations

from workorders_runtime.testing import Call, Fake, FakeResource, StubError, UnstubbedCallError
from workorders_runtime.testing import group as _group
from workorders_runtime.testing import stub as _stub

from ._client import AsyncNames, Names
from ._plan import PLAN
from .resources.crossing import Crossing as _Crossing
from .resources.keywords import Keywords as _Keywords
from .resources.methods import Methods as _Methods
from .resources.parameters import Parameters as _Parameters
from .resources.types import Types as _Types

__all__ = ["Call", "FakeNames", "StubError", "UnstubbedCallError"]


class FakeTypes(FakeResource):
    """Stubs of ``types``."""

    save = _stub(_Types.save)


class FakeKeywords(FakeResource):
    """Stubs of ``keywords``."""

    save = _stub(_Keywords.save)


class FakeCrossing(FakeResource):
    """Stubs of ``crossing``."""

    save = _stub(_Crossing.save)
    save_nested = _stub(_Crossing.save_nested)


class FakeMethods(FakeResource):
    """Stubs of ``methods``."""

    list = _stub(_Methods.list)
    str_ = _stub(_Methods.str_)
    type_ = _stub(_Methods.type_)
    int_ = _stub(_Methods.int_)
    dict_ = _stub(_Methods.dict_)
    del_ = _stub(_Methods.del_)


class FakeParameters(FakeResource):
    """Stubs of ``parameters``."""

    find = _stub(_Parameters.find)


class FakeNames(Fake[Names, AsyncNames]):
    """Both clients without a network, and the stubs of their operations."""

    _plan = PLAN
    _sync = Names
    _async = AsyncNames
    types = _group(FakeTypes)
    keywords = _group(FakeKeywords)
    crossing = _group(FakeCrossing)
    methods = _group(FakeMethods)
    parameters = _group(FakeParameters)
