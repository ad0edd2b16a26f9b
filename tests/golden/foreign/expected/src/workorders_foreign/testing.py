# Generated from foreign/openapi.yaml by `workorders generate`. Do not edit.
"""Test doubles of the clients: ``Foreign.fake()``. Imported by tests alone."""

# Deprecated methods have stubs, too.
# pyright: reportDeprecated=false

from __future__ import annotations

from workorders_runtime.testing import Call, Fake, FakeResource, StubError, UnstubbedCallError
from workorders_runtime.testing import group as _group
from workorders_runtime.testing import stub as _stub

from ._client import AsyncForeign, Foreign
from ._plan import PLAN
from .resources.items import Items as _Items
from .resources.odd import Odd as _Odd
from .resources.open import Open as _Open

__all__ = ["Call", "FakeForeign", "StubError", "UnstubbedCallError"]


class FakeItems(FakeResource):
    """Stubs of ``items``."""

    get = _stub(_Items.get)
    create = _stub(_Items.create)
    get_by_id = _stub(_Items.get_by_id)
    put_file = _stub(_Items.put_file)
    add_photo = _stub(_Items.add_photo)
    put_note = _stub(_Items.put_note)
    get_old = _stub(_Items.get_old)
    post_old = _stub(_Items.post_old)


class FakeOdd(FakeResource):
    """Stubs of ``odd``."""

    put_a_b_e_50 = _stub(_Odd.put_a_b_e_50)
    put_form = _stub(_Odd.put_form)
    post = _stub(_Odd.post)


class FakeOpen(FakeResource):
    """Stubs of ``open``."""

    put = _stub(_Open.put)
    post = _stub(_Open.post)
    patch = _stub(_Open.patch)
    get_report = _stub(_Open.get_report)
    write_report = _stub(_Open.write_report)


class FakeForeign(Fake[Foreign, AsyncForeign]):
    """Both clients without a network, and the stubs of their operations."""

    _plan = PLAN
    _sync = Foreign
    _async = AsyncForeign
    items = _group(FakeItems)
    odd = _group(FakeOdd)
    open = _group(FakeOpen)
