# Generated from documents/openapi.yaml by `workorders generate`. Do not edit.
"""Test doubles of the clients: ``Documents.fake()``. Imported by tests alone."""

# Deprecated methods have stubs, too.
# pyright: reportDeprecated=false

from __future__ import annotations

from workorders_runtime.testing import Call, Fake, FakeResource, StubError, UnstubbedCallError
from workorders_runtime.testing import group as _group
from workorders_runtime.testing import stub as _stub

from ._client import AsyncDocuments, Documents
from ._plan import PLAN
from .resources.documents import DocumentsResource as _DocumentsResource

__all__ = ["Call", "FakeDocuments", "StubError", "UnstubbedCallError"]


class FakeDocumentsResource(FakeResource):
    """Stubs of ``documents``."""

    get_report = _stub(_DocumentsResource.get_report)
    get_photo = _stub(_DocumentsResource.get_photo)
    get_archive = _stub(_DocumentsResource.get_archive)
    make_archive = _stub(_DocumentsResource.make_archive)
    get_export = _stub(_DocumentsResource.get_export)
    get_page = _stub(_DocumentsResource.get_page)
    get_events = _stub(_DocumentsResource.get_events)


class FakeDocuments(Fake[Documents, AsyncDocuments]):
    """Both clients without a network, and the stubs of their operations."""

    _plan = PLAN
    _sync = Documents
    _async = AsyncDocuments
    documents = _group(FakeDocumentsResource)
