# Generated from combined/openapi.yaml by `workorders generate`. Do not edit.
"""Test doubles of the clients: ``Combined.fake()``. Imported by tests alone."""

# Deprecated methods have stubs, too.
# pyright: reportDeprecated=false

from __future__ import annotations

from workorders_runtime.testing import Call, Fake, FakeResource, StubError, UnstubbedCallError
from workorders_runtime.testing import group as _group
from workorders_runtime.testing import stub as _stub

from ._client import AsyncCombined, Combined
from ._plan import PLAN
from .resources.owners import Owners as _Owners
from .resources.shapes import Shapes as _Shapes

__all__ = ["Call", "FakeCombined", "StubError", "UnstubbedCallError"]


class FakeShapes(FakeResource):
    """Stubs of ``shapes``."""

    save = _stub(_Shapes.save)
    deep_tree_of = _stub(_Shapes.deep_tree_of)


class FakeOwners(FakeResource):
    """Stubs of ``owners``."""

    get = _stub(_Owners.get)


class FakeCombined(Fake[Combined, AsyncCombined]):
    """Both clients without a network, and the stubs of their operations."""

    _plan = PLAN
    _sync = Combined
    _async = AsyncCombined
    shapes = _group(FakeShapes)
    owners = _group(FakeOwners)
