"""The access token that a client fetches."""

from ._runtime.auth import Token as Token

__all__ = ["Token"]
