"""When a call is retried, and after how long. Pure: time and randomness are arguments."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from ..response import Headers
from ..spec import BACKOFF, BACKOFF_CAP, MAX_RETRY_AFTER, Safety

_ANY_OPERATION = frozenset({429})
"""The request was not processed: any operation is retried."""
_REPEATABLE = frozenset({408, *range(500, 600)}) - {501, 505}
"""The request may have been processed: safe, idempotent and keyed operations are retried."""
_SECONDS = re.compile(r"\d{1,13}(?:\.\d{1,9})?", re.ASCII)
_NUMBERS = re.compile(r"[\d.,\s]*", re.ASCII)
_FIRST_TIMESTAMP = 1e9
"""Numbers from here on are Unix times, not durations (it would be more than 30 years)."""


def is_retryable(safety: Safety, *, status: int | None = None, sent: bool = True) -> bool:
    """Return whether a retry is both useful and safe.

    Args:
        safety: Safety class of the operation.
        status: Status of the response; ``None`` without a response.
        sent: Whether any part of the request may have reached the server.
    """
    if not sent or status in _ANY_OPERATION:
        return True
    return safety != "unsafe" and (status is None or status in _REPEATABLE)


def backoff(retry: int, chance: float) -> float:
    """Return the wait before a retry (0 for the first), with full jitter."""
    return chance * min(BACKOFF_CAP, BACKOFF * 2.0 ** min(retry, 10))


def retry_wait(retry: int, chance: float, requested: float | None, left: float | None) -> float | None:
    """Return the wait before a retry; ``None`` if it would be too long.

    Args:
        retry: Number of the retry, 0 for the first.
        chance: Random number between 0 and 1.
        requested: Seconds that the API asks to wait.
        left: Seconds until the deadline.
    """
    seconds = backoff(retry, chance) if requested is None else requested
    if seconds > MAX_RETRY_AFTER or (left is not None and seconds >= left):
        return None
    return seconds


def retry_after(headers: Headers, now: float) -> float | None:
    """Return the wait in seconds that ``Retry-After`` asks for: of several, the longest; ``None`` without a valid one.

    Args:
        headers: Headers of the response.
        now: Unix time, for a response without ``Date``.
    """
    stated = [value for name, value in headers.raw if name.lower() == "retry-after"]
    texts = [each for value in stated for each in (value.split(",") if _NUMBERS.fullmatch(value) else [value])]
    return max((wait for text in texts if (wait := _wait(text, headers, now)) is not None), default=None)


def reset_after(text: str, headers: Headers, now: float) -> float | None:
    """Read the reset of a rate-limit header: seconds, a Unix time or a date, also in ISO format."""
    return _wait(text, headers, now, iso=True)


def _wait(text: str, headers: Headers, now: float, *, iso: bool = False) -> float | None:
    """Return seconds; a moment is compared with the response's ``Date``."""
    text = text.strip()
    if _SECONDS.fullmatch(text):
        number = float(text)
        if number < _FIRST_TIMESTAMP:
            return number
        until: float | None = number / 1000 if number > 1e12 else number
    else:
        until = _timestamp(text, iso=iso)
    sent = _timestamp(headers.get("date", ""))
    return None if until is None else max(0.0, until - (now if sent is None else sent))


def _timestamp(text: str, *, iso: bool = False) -> float | None:
    from email.utils import parsedate_to_datetime  # slow to import and rarely needed

    try:
        moment = datetime.fromisoformat(text) if iso and text[:1].isdigit() else parsedate_to_datetime(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (TypeError, ValueError, OverflowError, IndexError):
        return None
