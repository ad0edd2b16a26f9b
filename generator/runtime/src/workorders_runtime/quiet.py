"""Keeping credentials out of what the HTTP library logs while one of our clients sends."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextvars import ContextVar

__all__ = ["hiding", "quieten"]

_LOGGERS = (
    "httpx2",
    "httpcore2.connection",
    "httpcore2.http11",
    "httpcore2.http2",
    "httpcore2.proxy",
    "httpcore2.socks",
)

hiding: ContextVar[Callable[[str], str] | None] = ContextVar("hiding", default=None)
"""What takes the secrets of the client that is sending out of a text; ``None`` outside our clients."""


class _Hiding(logging.Filter):
    """Lets every record pass; those of our own requests without their secrets."""

    def filter(self, record: logging.LogRecord) -> bool:
        hide = hiding.get()
        if hide is not None:
            record.msg, record.args = hide(record.getMessage()), ()
        return True


_FILTER = _Hiding()


def quieten() -> None:
    """Put the filter on the loggers; again does nothing."""
    for name in _LOGGERS:
        logging.getLogger(name).addFilter(_FILTER)
