"""Sharing work between processes, and doing without where a system does not allow it."""

from __future__ import annotations

import errno
import os
from typing import NoReturn

import pytest
from workorders.processes import process_pool


@pytest.mark.parametrize(
    "error", [PermissionError(errno.EACCES, "no"), OSError(errno.ENOSYS, "no"), NotImplementedError()]
)
def test_without_semaphores_this_process_does_the_work(error: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*arguments: object) -> NoReturn:
        raise error

    monkeypatch.setattr("concurrent.futures.process.ProcessPoolExecutor.__init__", refuse)
    with process_pool(2) as pool:
        assert pool.submit(os.getpid).result() == os.getpid()
