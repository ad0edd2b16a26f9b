"""The access token that a client fetches."""

from workorders_runtime.auth.credentials import Token as Token

__all__ = ["Token"]
