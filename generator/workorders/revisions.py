"""Specs of another revision, read with git. The working tree is never changed."""

from __future__ import annotations

import io
import subprocess
import tarfile
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from workorders.settings import UsageError


def is_revision(name: str, folder: Path) -> bool:
    """Whether git knows a revision in the repository of a folder."""
    return _git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}").returncode == 0


@contextmanager
def checked_out(revision: str, folder: Path) -> Generator[Path, None, None]:
    """Copy a folder as it was at a revision to a temporary folder.

    Raises:
        UsageError: The revision has no such folder.
    """
    prefix = _git(folder, "rev-parse", "--show-prefix").stdout.decode().strip()
    archive = _git(folder, "archive", "--format=tar", f"{revision}:{prefix}" if prefix else revision, root=True)
    if archive.returncode != 0:
        raise UsageError(f"Revision {revision} has no folder {prefix or '.'}. Name a later revision.")
    with tempfile.TemporaryDirectory(prefix="workorders-") as name:
        target = Path(name) / folder.resolve().name
        target.mkdir()
        with tarfile.open(fileobj=io.BytesIO(archive.stdout)) as tar:
            tar.extractall(target, filter="data")
        yield target


def _git(folder: Path, *arguments: str, root: bool = False) -> subprocess.CompletedProcess[bytes]:
    """Run git in the folder, or at the top of its repository."""
    where = folder.resolve()
    if root:
        top = _git(folder, "rev-parse", "--show-toplevel").stdout.decode().strip()
        where = Path(top) if top else where
    try:
        return subprocess.run(["git", "-C", str(where), *arguments], capture_output=True, check=False)
    except FileNotFoundError:
        raise UsageError("git is not installed. Name folders or files instead of revisions.") from None
