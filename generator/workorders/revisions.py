"""Specs of another revision, read with git. The working tree is never changed."""

from __future__ import annotations

import io
import subprocess
import tarfile
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from workorders.files import vendor_of
from workorders.settings import UsageError


def is_revision(name: str, folder: Path) -> bool:
    """Whether git knows a revision in the repository of a folder."""
    return _git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}").returncode == 0


def commit_of(folder: Path, without: str) -> str:
    """Return the commit of the repository that a folder is in; empty: it is in none.

    Args:
        folder: The folder.
        without: The name of a file in it that may have changed.

    Raises:
        UsageError: The folder has changes that are not committed, or git is not installed.
    """
    found = _git(folder, "rev-parse", "--verify", "--quiet", "HEAD")
    if found.returncode:
        return ""
    changed = _git(folder, "status", "--porcelain", "--", ".").stdout.decode("utf-8", "replace")
    if any(not line.endswith(without) for line in changed.splitlines()):
        raise UsageError(f"{folder} has changes that are not committed. Commit them first.")
    return found.stdout.decode().strip()


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
        target = Path(name) / vendor_of(folder)
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
        raise UsageError("git is not installed. Install it; two folders or files are compared without it.") from None
