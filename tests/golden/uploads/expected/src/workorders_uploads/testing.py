# Generated from uploads/openapi.yaml by `workorders generate`. Do not edit.
"""Test doubles of the clients: ``Uploads.fake()``. Imported by tests alone."""

# Deprecated methods have stubs, too.
# pyright: reportDeprecated=false

from __future__ import annotations

from workorders_runtime.testing import Call, Fake, FakeResource, StubError, UnstubbedCallError
from workorders_runtime.testing import group as _group
from workorders_runtime.testing import stub as _stub

from ._client import AsyncUploads, Uploads
from ._plan import PLAN
from .resources.jobs import Jobs as _Jobs

__all__ = ["Call", "FakeUploads", "StubError", "UnstubbedCallError"]


class FakeJobs(FakeResource):
    """Stubs of ``jobs``."""

    send_document = _stub(_Jobs.send_document)
    upload_scans = _stub(_Jobs.upload_scans)
    send_form = _stub(_Jobs.send_form)


class FakeUploads(Fake[Uploads, AsyncUploads]):
    """Both clients without a network, and the stubs of their operations."""

    _plan = PLAN
    _sync = Uploads
    _async = AsyncUploads
    jobs = _group(FakeJobs)
