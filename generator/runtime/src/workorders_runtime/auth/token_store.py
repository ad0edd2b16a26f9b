"""Interface of a store for access tokens that must outlive the client."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Protocol

from .credentials import Token


def check_store(store: object, *, asynchronous: bool) -> None:
    """Check a token store before a code is spent for a token that it could not save.

    Raises:
        TypeError: A method is missing, or asynchronous for a sync client.
    """
    from inspect import iscoroutinefunction

    for name in ("load", "save"):
        method = getattr(store, name, None)
        if not callable(method):
            raise TypeError("token_store must have the methods load() and save(token)")
        if iscoroutinefunction(method) and not asynchronous:
            raise TypeError(f"{type(store).__name__}.{name} is asynchronous; a sync client needs a plain function")


class TokenStore(Protocol):
    """Stores one token: in a file, a database, a vault.

    The client calls both methods under its own lock, never at the same time. Their exceptions end the call that needed
    the token; a token that could not be saved stays with the client, which saves it before its next use.
    """

    def load(self) -> Token | None:
        """Return the token that was saved last, or ``None``.

        Called before each refresh, so that a client uses what another process has saved. A token with
        ``access_token=""`` is refreshed at once.
        """
        ...

    def save(self, token: Token) -> None:
        """Save a new token; it replaces the previous one, which is spent. Called before the token is used."""
        ...


class AsyncTokenStore(Protocol):
    """A `TokenStore` for asyncio; its methods are awaited."""

    def load(self) -> Awaitable[Token | None]:
        """Return the token that was saved last, or ``None``."""
        ...

    def save(self, token: Token) -> Awaitable[None]:
        """Save a new token; it replaces the previous one, which is spent. Called before the token is used."""
        ...
