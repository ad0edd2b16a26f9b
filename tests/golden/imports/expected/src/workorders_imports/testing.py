# Generated from imports/openapi.yaml by `workorders generate`. Do not edit.
"""Test doubles of the clients: ``Imports.fake()``. Imported by tests alone."""

# Deprecated methods have stubs, too.
# pyright: reportDeprecated=false

from __future__ import annotations

from workorders_runtime.testing import Call, Fake, FakeResource, StubError, UnstubbedCallError
from workorders_runtime.testing import group as _group
from workorders_runtime.testing import stub as _stub

from ._client import AsyncImports, Imports
from ._plan import PLAN
from .resources.imports import ImportsResource as _ImportsResource

__all__ = ["Call", "FakeImports", "StubError", "UnstubbedCallError"]


class FakeImportsResource(FakeResource):
    """Stubs of ``imports``."""

    save = _stub(_ImportsResource.save)


class FakeImports(Fake[Imports, AsyncImports]):
    """Both clients without a network, and the stubs of their operations."""

    _plan = PLAN
    _sync = Imports
    _async = AsyncImports
    imports = _group(FakeImportsResource)
