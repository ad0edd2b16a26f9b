"""Folders and files that anybody may have made: the vendor of a folder, and files that are read up to a size."""

from __future__ import annotations

import os
import stat
from pathlib import Path


def vendor_of(folder: Path) -> str:
    """Return the name of a vendor, which is that of its spec folder, also where the folder is given as ``.``."""
    return folder.resolve().name


class FileRefusedError(OSError):
    """Raised for a file that is not read; ``strerror`` says why."""

    def __init__(self, reason: str, path: Path, code: str = "file-missing") -> None:
        super().__init__(0, reason, str(path))
        self.code = code


def read_file(path: Path, max_bytes: int) -> bytes:
    """Read a regular file. Pipes and devices are refused without waiting for them.

    Raises:
        FileRefusedError: The file is of another kind, or larger than ``max_bytes``.
        OSError: The file can't be read.
    """
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except ValueError:
        raise FileRefusedError("its path contains NUL", path) from None
    with os.fdopen(handle, "rb") as file:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise FileRefusedError("not a regular file", path)
        data = file.read(max_bytes + 1)
    if len(data) > max_bytes:
        raise FileRefusedError(f"larger than {max_bytes // 1_000_000} MB", path, "size")
    return data
