"""The access token that a client fetches, and the interface of its store (``token_store=``)."""

from workorders_runtime.auth.credentials import Token
from workorders_runtime.auth.token_store import AsyncTokenStore, FileTokenStore, TokenStore

__all__ = ["AsyncTokenStore", "FileTokenStore", "Token", "TokenStore"]
