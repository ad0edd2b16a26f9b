"""Where a client keeps an access token that must outlive it: what it asks of an object of the user's."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Protocol

from .credentials import Token

__all__ = ["AsyncTokenStore", "TokenStore", "check_store"]


def check_store(store: object, *, asynchronous: bool) -> None:
    """Refuse what is no store before a code is spent for a token that it could not keep.

    Raises:
        TypeError: It lacks a method, or has one that this client cannot call.
    """
    from inspect import iscoroutinefunction

    for name in ("load", "save"):
        method = getattr(store, name, None)
        if not callable(method):
            raise TypeError("token_store must have the methods load() and save(token)")
        if iscoroutinefunction(method) and not asynchronous:
            raise TypeError(f"{type(store).__name__}.{name} is asynchronous; a sync client needs a plain function")


class TokenStore(Protocol):
    """Keeps one token: in a file, a database, a vault.

    The client calls both methods under a lock of its own, never at the same time. What they raise ends the call that
    needed the token; a token that could not be saved stays with the client, which saves it before its next use.
    """

    def load(self) -> Token | None:
        """Return the token that was saved last, ``None`` when there is none yet.

        Called before each renewal, so that a client goes on with what another process has saved meanwhile. A token
        with ``access_token=""`` is renewed at once.
        """
        ...

    def save(self, token: Token) -> None:
        """Keep a new token: it replaces the one before, which is spent. Called before the token is used."""
        ...


class AsyncTokenStore(Protocol):
    """The same for asyncio; the methods are awaited."""

    def load(self) -> Awaitable[Token | None]:
        """Return the token that was saved last, ``None`` when there is none yet."""
        ...

    def save(self, token: Token) -> Awaitable[None]:
        """Keep a new token: it replaces the one before, which is spent. Called before the token is used."""
        ...
