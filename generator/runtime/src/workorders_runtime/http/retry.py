"""When a call is retried, and after how long. Pure: time and randomness are arguments."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime

from ..spec import BACKOFF, BACKOFF_CAP, MAX_RETRY_AFTER, Safety

_TRANSIENT = frozenset({408, 500, 502, 503, 504})
_SECONDS = re.compile(r"\d{1,9}(?:\.\d{1,9})?")
_LONGEST_STATED = 366 * 86400.0


def is_retryable(safety: Safety, *, status: int | None = None, sent: bool = True) -> bool:
    """Return whether a retry is both useful and safe.

    Args:
        safety: Safety class of the operation.
        status: Status of the response; ``None`` without a response.
        sent: Whether any part of the request may have reached the server.
    """
    if not sent or status == 429:
        return True
    return safety != "unsafe" and (status is None or status in _TRANSIENT)


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


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Read ``Retry-After``: seconds, fractions of seconds, or a date, which is compared with the response's ``Date``.

    Args:
        headers: Headers of the response.
        now: Unix time, for a response without ``Date``.
    """
    text = headers.get("retry-after", "").strip()
    if _SECONDS.fullmatch(text):
        seconds = float(text)
        return seconds if seconds <= _LONGEST_STATED else None
    until = _timestamp(text)
    if until is None:
        return None
    sent = _timestamp(headers.get("date", ""))
    seconds = max(0.0, until - (now if sent is None else sent))
    return seconds if seconds <= _LONGEST_STATED else None


def _timestamp(text: str) -> float | None:
    from email.utils import parsedate_to_datetime  # slow to import and rarely needed

    try:
        moment = parsedate_to_datetime(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (TypeError, ValueError, OverflowError, IndexError):
        return None


def reset_after(text: str, headers: Mapping[str, str], now: float) -> float | None:
    """Read the reset of a rate-limit header: seconds, a Unix time or a date."""
    text = text.strip()
    sent = _timestamp(headers.get("date", ""))
    base = now if sent is None else sent
    if re.fullmatch(r"\d{1,13}(?:\.\d{1,9})?", text):
        number = float(text)
        if number > 1e12:
            number /= 1000
        return max(0.0, number - base) if number > 1e9 else number
    until = _timestamp(text)
    if until is None:
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            return None
        until = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    return max(0.0, until - base)
