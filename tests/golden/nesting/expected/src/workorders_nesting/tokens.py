"""The access token that a client fetches, and the interface of its store (``token_store=``)."""

from workorders_runtime.auth.credentials import Token as Token
from workorders_runtime.auth.token_store import AsyncTokenStore as AsyncTokenStore
from workorders_runtime.auth.token_store import FileTokenStore as FileTokenStore
from workorders_runtime.auth.token_store import TokenStore as TokenStore

__all__ = ["AsyncTokenStore", "FileTokenStore", "Token", "TokenStore"]
