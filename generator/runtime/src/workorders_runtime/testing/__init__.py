"""Test doubles of the clients: `fake` in a package's ``testing`` module, without a network.

No other module of the runtime or of a package imports this one before a test asks for it.
"""

from .fake import Call, Fake, FakeResource, ListStub, Stub, StubError, UnstubbedCallError, example, group, stub

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
