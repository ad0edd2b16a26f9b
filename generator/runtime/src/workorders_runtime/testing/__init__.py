"""Test doubles of the clients: `fake` in a package's ``testing`` module, without a network.

No other module of the runtime or of a package imports this one before a test asks for it.
"""

from .fake import Call as Call
from .fake import Fake as Fake
from .fake import FakeResource as FakeResource
from .fake import ListStub as ListStub
from .fake import Stub as Stub
from .fake import StubError as StubError
from .fake import UnstubbedCallError as UnstubbedCallError
from .fake import example as example
from .fake import group as group
from .fake import stub as stub

__all__ = [
    "Call",
    "Fake",
    "FakeResource",
    "ListStub",
    "Stub",
    "StubError",
    "UnstubbedCallError",
    "example",
    "group",
    "stub",
]
