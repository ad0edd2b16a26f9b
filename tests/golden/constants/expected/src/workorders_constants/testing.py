# Generated from constants/openapi.yaml by `workorders generate`. Do not edit.
"""Test doubles of the clients: ``Constants.fake()``. Imported by tests alone."""

# Deprecated methods have stubs, too.
# pyright: reportDeprecated=false

from __future__ import annotations

from workorders_runtime.testing import Call, Fake, FakeResource, StubError, UnstubbedCallError
from workorders_runtime.testing import group as _group
from workorders_runtime.testing import stub as _stub

from ._client import AsyncConstants, Constants
from ._plan import PLAN
from .resources.answers import Answers as _Answers
from .resources.bodies import Bodies as _Bodies
from .resources.enums import Enums as _Enums
from .resources.parameters import Parameters as _Parameters
from .resources.results import Results as _Results

__all__ = ["Call", "FakeConstants", "StubError", "UnstubbedCallError"]


class FakeAnswers(FakeResource):
    """Stubs of ``answers``."""

    get = _stub(_Answers.get)


class FakeBodies(FakeResource):
    """Stubs of ``bodies``."""

    send_optional = _stub(_Bodies.send_optional)
    send = _stub(_Bodies.send)


class FakeResults(FakeResource):
    """Stubs of ``results``."""

    date_ = _stub(_Results.date_)
    models_ = _stub(_Results.models_)
    bar = _stub(_Results.bar)
    none = _stub(_Results.none)
    list = _stub(_Results.list)
    quotes = _stub(_Results.quotes)
    number = _stub(_Results.number)
    yes = _stub(_Results.yes)
    either = _stub(_Results.either)
    several = _stub(_Results.several)


class FakeParameters(FakeResource):
    """Stubs of ``parameters``."""

    find = _stub(_Parameters.find)


class FakeEnums(FakeResource):
    """Stubs of ``enums``."""

    find = _stub(_Enums.find)
    save = _stub(_Enums.save)


class FakeConstants(Fake[Constants, AsyncConstants]):
    """Both clients without a network, and the stubs of their operations."""

    _plan = PLAN
    _sync = Constants
    _async = AsyncConstants
    answers = _group(FakeAnswers)
    bodies = _group(FakeBodies)
    results = _group(FakeResults)
    parameters = _group(FakeParameters)
    enums = _group(FakeEnums)
