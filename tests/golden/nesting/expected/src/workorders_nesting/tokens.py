"""The access token that a client fetches, and what keeps it (``token_store=``)."""

from ._runtime.auth import Token as Token
from ._runtime.store import AsyncTokenStore as AsyncTokenStore
from ._runtime.store import TokenStore as TokenStore

__all__ = ["AsyncTokenStore", "Token", "TokenStore"]
