# Generated from results/openapi.yaml by `workorders generate`. Do not edit.
"""Test doubles of the clients: ``Results.fake()``. Imported by tests alone."""

# Deprecated methods have stubs, too.
# pyright: reportDeprecated=false

from __future__ import annotations

from workorders_runtime.testing import Call, Fake, FakeResource, StubError, UnstubbedCallError
from workorders_runtime.testing import group as _group
from workorders_runtime.testing import stub as _stub

from ._client import AsyncResults, Results
from ._plan import PLAN
from .resources.lists import Lists as _Lists
from .resources.maps import Maps as _Maps
from .resources.pages import PagesResource as _PagesResource
from .resources.texts import Texts as _Texts
from .resources.values import Values as _Values
from .resources.wrapped import Wrapped as _Wrapped

__all__ = ["Call", "FakeResults", "StubError", "UnstubbedCallError"]


class FakeValues(FakeResource):
    """Stubs of ``values``."""

    job = _stub(_Values.job)
    job_or_ticket = _stub(_Values.job_or_ticket)
    state = _stub(_Values.state)
    settings = _stub(_Values.settings)
    anything = _stub(_Values.anything)
    day = _stub(_Values.day)
    visit = _stub(_Values.visit)
    local_visit = _stub(_Values.local_visit)
    stamp = _stub(_Values.stamp)
    price = _stub(_Values.price)
    amount = _stub(_Values.amount)
    word = _stub(_Values.word)
    paid = _stub(_Values.paid)
    sealed = _stub(_Values.sealed)
    count = _stub(_Values.count)
    hours = _stub(_Values.hours)
    title = _stub(_Values.title)
    owner = _stub(_Values.owner)
    key = _stub(_Values.key)
    urgency = _stub(_Values.urgency)
    next_job = _stub(_Values.next_job)
    deadline = _stub(_Values.deadline)
    discount = _stub(_Values.discount)
    remark = _stub(_Values.remark)


class FakeLists(FakeResource):
    """Stubs of ``lists``."""

    job = _stub(_Lists.job)
    state = _stub(_Lists.state)
    settings = _stub(_Lists.settings)
    anything = _stub(_Lists.anything)
    day = _stub(_Lists.day)
    visit = _stub(_Lists.visit)
    local_visit = _stub(_Lists.local_visit)
    stamp = _stub(_Lists.stamp)
    price = _stub(_Lists.price)
    amount = _stub(_Lists.amount)
    word = _stub(_Lists.word)
    paid = _stub(_Lists.paid)
    sealed = _stub(_Lists.sealed)
    count = _stub(_Lists.count)
    hours = _stub(_Lists.hours)
    title = _stub(_Lists.title)
    owner = _stub(_Lists.owner)
    key = _stub(_Lists.key)
    urgency = _stub(_Lists.urgency)
    next_job = _stub(_Lists.next_job)
    deadline = _stub(_Lists.deadline)
    discount = _stub(_Lists.discount)
    remark = _stub(_Lists.remark)
    rows = _stub(_Lists.rows)
    maybe = _stub(_Lists.maybe)


class FakeMaps(FakeResource):
    """Stubs of ``maps``."""

    job = _stub(_Maps.job)
    state = _stub(_Maps.state)
    settings = _stub(_Maps.settings)
    anything = _stub(_Maps.anything)
    day = _stub(_Maps.day)
    visit = _stub(_Maps.visit)
    local_visit = _stub(_Maps.local_visit)
    stamp = _stub(_Maps.stamp)
    price = _stub(_Maps.price)
    amount = _stub(_Maps.amount)
    word = _stub(_Maps.word)
    paid = _stub(_Maps.paid)
    sealed = _stub(_Maps.sealed)
    count = _stub(_Maps.count)
    hours = _stub(_Maps.hours)
    title = _stub(_Maps.title)
    owner = _stub(_Maps.owner)
    key = _stub(_Maps.key)
    urgency = _stub(_Maps.urgency)
    next_job = _stub(_Maps.next_job)
    deadline = _stub(_Maps.deadline)
    discount = _stub(_Maps.discount)
    remark = _stub(_Maps.remark)
    days = _stub(_Maps.days)
    jobs = _stub(_Maps.jobs)


class FakeTexts(FakeResource):
    """Stubs of ``texts``."""

    note = _stub(_Texts.note)
    sheet = _stub(_Texts.sheet)
    page = _stub(_Texts.page)
    clear = _stub(_Texts.clear)
    latest = _stub(_Texts.latest)
    draft = _stub(_Texts.draft)
    touch = _stub(_Texts.touch)


class FakeWrapped(FakeResource):
    """Stubs of ``wrapped``."""

    job = _stub(_Wrapped.job)
    maybe = _stub(_Wrapped.maybe)
    state = _stub(_Wrapped.state)
    settings = _stub(_Wrapped.settings)
    anything = _stub(_Wrapped.anything)
    day = _stub(_Wrapped.day)
    visit = _stub(_Wrapped.visit)
    local_visit = _stub(_Wrapped.local_visit)
    stamp = _stub(_Wrapped.stamp)
    price = _stub(_Wrapped.price)
    amount = _stub(_Wrapped.amount)
    word = _stub(_Wrapped.word)
    paid = _stub(_Wrapped.paid)
    sealed = _stub(_Wrapped.sealed)
    count = _stub(_Wrapped.count)
    hours = _stub(_Wrapped.hours)
    title = _stub(_Wrapped.title)
    owner = _stub(_Wrapped.owner)
    key = _stub(_Wrapped.key)
    urgency = _stub(_Wrapped.urgency)
    next_job = _stub(_Wrapped.next_job)
    deadline = _stub(_Wrapped.deadline)
    discount = _stub(_Wrapped.discount)
    remark = _stub(_Wrapped.remark)
    job_list = _stub(_Wrapped.job_list)
    job_map = _stub(_Wrapped.job_map)
    state_list = _stub(_Wrapped.state_list)
    state_map = _stub(_Wrapped.state_map)
    visit_list = _stub(_Wrapped.visit_list)
    visit_map = _stub(_Wrapped.visit_map)
    price_list = _stub(_Wrapped.price_list)
    price_map = _stub(_Wrapped.price_map)
    settings_list = _stub(_Wrapped.settings_list)
    settings_map = _stub(_Wrapped.settings_map)
    anything_list = _stub(_Wrapped.anything_list)
    anything_map = _stub(_Wrapped.anything_map)
    free = _stub(_Wrapped.free)


class FakePagesResource(FakeResource):
    """Stubs of ``pages``."""

    job = _stub(_PagesResource.job)
    state = _stub(_PagesResource.state)
    settings = _stub(_PagesResource.settings)
    anything = _stub(_PagesResource.anything)
    day = _stub(_PagesResource.day)
    visit = _stub(_PagesResource.visit)
    stamp = _stub(_PagesResource.stamp)
    price = _stub(_PagesResource.price)
    amount = _stub(_PagesResource.amount)
    word = _stub(_PagesResource.word)
    paid = _stub(_PagesResource.paid)
    count = _stub(_PagesResource.count)
    hours = _stub(_PagesResource.hours)
    title = _stub(_PagesResource.title)
    owner = _stub(_PagesResource.owner)
    key = _stub(_PagesResource.key)
    rows = _stub(_PagesResource.rows)


class FakeResults(Fake[Results, AsyncResults]):
    """Both clients without a network, and the stubs of their operations."""

    _plan = PLAN
    _sync = Results
    _async = AsyncResults
    values = _group(FakeValues)
    lists = _group(FakeLists)
    maps = _group(FakeMaps)
    texts = _group(FakeTexts)
    wrapped = _group(FakeWrapped)
    pages = _group(FakePagesResource)
