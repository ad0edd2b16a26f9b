"""Interface of a store for access tokens that must outlive the client."""

from __future__ import annotations

import json
import os
from collections.abc import Awaitable
from contextlib import AbstractContextManager
from dataclasses import asdict
from pathlib import Path
from types import NoneType
from typing import Any, Protocol

from .credentials import Token

_TEXT = (str, NoneType)
_MAX_FILE_SIZE, _LATEST = 1024 * 1024, 1e12
"""Bytes of a file with a token, and seconds of its times."""


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

    The client calls the methods under its own lock, never at the same time, but possibly in a thread of its own. Their
    exceptions end the call that needed the token; a token that could not be saved stays with the client, which saves it
    before its next use.

    A store that several processes share also has a method ``lock()``, which returns a context manager; in an async
    client, it may be an asynchronous one. The client loads, refreshes and saves within it, so that no process sends
    a refresh token that another one has just spent. `FileTokenStore` has one.
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


class FileTokenStore:
    """Stores one token in a file that only its owner can read, for any number of processes on one machine.

    It needs the package ``filelock``: ``pip install 'workorders-runtime[file-store]'``. The file is replaced as a
    whole; a second file with the suffix ``.lock`` next to it is the lock.

    Args:
        path: The file. Its folder must exist.
        lock_timeout: Seconds to wait for another process that refreshes the token.

    Raises:
        ImportError: ``filelock`` is not installed.
    """

    def __init__(self, path: str | os.PathLike[str], *, lock_timeout: float = 60.0) -> None:
        try:
            from filelock import FileLock
        except ImportError:
            message = "FileTokenStore needs the package filelock. Run: pip install 'workorders-runtime[file-store]'"
            raise ImportError(message) from None
        self.path = Path(path)
        self._file_lock, self._lock_timeout = FileLock, lock_timeout

    def __repr__(self) -> str:
        return f"FileTokenStore({str(self.path)!r})"

    def lock(self) -> AbstractContextManager[object]:
        """Return the lock that keeps other processes from using the file.

        Raises:
            TimeoutError: Another process has held it for too long (when it is entered).
        """
        path = f"{self.path}.lock"
        return self._file_lock(path, timeout=self._lock_timeout, mode=0o600, thread_local=False)

    def load(self) -> Token | None:
        """Return the token in the file; ``None`` if there is no file.

        Raises:
            ValueError: The file does not contain a token.
        """
        try:
            if not self.path.is_file() and self.path.exists():
                raise ValueError("a folder or a pipe is not a file")
            if self.path.exists() and self.path.stat().st_size > _MAX_FILE_SIZE:
                raise ValueError("the file is too large")
            document: dict[str, Any] = json.loads(self.path.read_text(encoding="utf-8"))
            token = Token(**document)
            if not isinstance(document["access_token"], str) or not isinstance(document.get("refresh_token"), _TEXT):
                raise TypeError("a token is not text")
            for each in (document.get(name) for name in ("expires_in", "expires_at")):
                if each is not None and not abs(each) < _LATEST:
                    raise ValueError("a time is not a number")
            return token
        except FileNotFoundError:
            return None
        except (TypeError, ValueError, RecursionError):
            text = f"{self.path} does not contain a token. Restore it, or delete it to sign in again"
            raise ValueError(text) from None

    def save(self, token: Token) -> None:
        """Replace the file."""
        from tempfile import mkstemp

        handle, name = mkstemp(prefix=f".{self.path.name}.", dir=self.path.parent)  # readable by its owner alone
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(asdict(token), file)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(self.path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
