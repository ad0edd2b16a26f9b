"""Results of earlier runs, found by a hash of everything that they depend on. The cache may be deleted at any time."""

from __future__ import annotations

import contextlib
import hashlib
import os
import sqlite3
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Final, Self, TypeVar

T = TypeVar("T")

FOLDER_VARIABLE: Final = "WORKORDERS_CACHE_DIR"
"""Environment variable: another folder for the cache; empty for no cache."""
MAX_BYTES: Final = 128_000_000
"""Above this size, the older half of the entries is removed."""
_FILE: Final = "results-1.sqlite"
_SCHEMA: Final = "CREATE TABLE IF NOT EXISTS results (key TEXT PRIMARY KEY, digest BLOB NOT NULL, value BLOB NOT NULL)"


def cache_folder() -> Path | None:
    """Return the folder of the cache: the user's own, so that no repository can bring results along."""
    if (configured := os.environ.get(FOLDER_VARIABLE)) is not None:
        return Path(configured) if configured else None
    from platformdirs import user_cache_path

    return user_cache_path("workorders", appauthor=False)


def key_of(*parts: str | bytes) -> str:
    """Hash what a result depends on, in order."""
    digest = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        digest.update(len(data).to_bytes(8, "big"))
        digest.update(data)
    return digest.hexdigest()


class Cache:
    """A table of results in one file. What can't be read or written is computed again; it is never an error."""

    def __init__(self, folder: Path | None) -> None:
        """Use the cache of a folder.

        Args:
            folder: The folder, made if it is missing; None for a cache that keeps nothing.
        """
        self._database = _open(folder / _FILE) if folder is not None else None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._database is not None:
            self._try(_trim)
            self._database.close()

    @property
    def is_open(self) -> bool:
        """Whether anything can be stored."""
        return self._database is not None

    def get(self, key: str) -> str | None:
        """Return a stored text."""
        row = self._try(lambda db: db.execute("SELECT digest, value FROM results WHERE key = ?", (key,)).fetchone())
        if row is None or hashlib.sha256(row[1]).digest() != row[0]:
            return None
        return zlib.decompress(row[1]).decode()

    def put(self, key: str, text: str) -> str:
        """Store a text. Returns it."""
        if self._database is not None:
            value = zlib.compress(text.encode(), 1)
            row = (key, hashlib.sha256(value).digest(), value)
            self._try(lambda db: db.execute("INSERT OR REPLACE INTO results VALUES (?, ?, ?)", row))
        return text

    def _try(self, action: Callable[[sqlite3.Connection], T]) -> T | None:
        if self._database is None:
            return None
        try:
            return action(self._database)
        except sqlite3.Error:
            return None  # locked, read-only, damaged or full


def _open(file: Path) -> sqlite3.Connection | None:
    """Open the file of a cache. One that is damaged is made anew."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        return _connect(file)
    except sqlite3.OperationalError:
        return None  # locked or read-only
    except sqlite3.DatabaseError:
        with contextlib.suppress(OSError, sqlite3.Error):
            file.unlink()
            return _connect(file)
    except OSError:
        pass
    return None


def _connect(file: Path) -> sqlite3.Connection:
    database = sqlite3.connect(file, timeout=2, isolation_level=None)
    try:
        database.execute("PRAGMA synchronous = OFF")  # losing the latest results costs only time
        database.execute(_SCHEMA)
    except sqlite3.Error:
        database.close()
        raise
    return database


def _trim(database: sqlite3.Connection) -> None:
    total, count = database.execute("SELECT COALESCE(SUM(LENGTH(value)), 0), COUNT(*) FROM results").fetchone()
    if total > MAX_BYTES:
        database.execute(
            "DELETE FROM results WHERE rowid IN (SELECT rowid FROM results ORDER BY rowid LIMIT ?)", (count // 2,)
        )
        database.execute("VACUUM")
