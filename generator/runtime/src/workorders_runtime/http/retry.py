"""When a call is made again, and after how long. Pure: clock and chance are given."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime

from ..spec import BACKOFF, BACKOFF_CAP, MAX_RETRY_AFTER, Safety

__all__ = ["backoff", "may_repeat", "pause", "reset_after", "retry_after"]

_PASSING = frozenset({408, 500, 502, 503, 504})
_SECONDS = re.compile(r"\d{1,9}(?:\.\d{1,9})?")
_YEAR = 366 * 86400.0


def may_repeat(safety: Safety, *, status: int | None = None, sent: bool = True) -> bool:
    """Tell whether repeating is both useful and safe.

    Args:
        safety: What the operation declares.
        status: The answer's status; ``None`` when there was no answer.
        sent: Whether anything may have reached the server.
    """
    if not sent or status == 429:
        return True
    return safety != "unsafe" and (status is None or status in _PASSING)


def backoff(repeat: int, chance: float) -> float:
    """Choose the wait before the given repeat (0 for the first), with full jitter."""
    return chance * min(BACKOFF_CAP, BACKOFF * 2.0 ** min(repeat, 10))


def pause(repeat: int, chance: float, asked: float | None, left: float | None) -> float | None:
    """Choose the wait before a repeat; ``None`` when it would be too long for the caller or the deadline."""
    seconds = backoff(repeat, chance) if asked is None else asked
    if seconds > MAX_RETRY_AFTER or (left is not None and seconds >= left):
        return None
    return seconds


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Read ``Retry-After``: seconds, fractions of them, or a date, which is measured against the answer's own ``Date``.

    Args:
        headers: The answer's headers.
        now: Seconds since 1970, for an answer without a ``Date``.
    """
    text = headers.get("retry-after", "").strip()
    if _SECONDS.fullmatch(text):
        seconds = float(text)
        return seconds if seconds <= _YEAR else None
    until = _moment(text)
    if until is None:
        return None
    sent = _moment(headers.get("date", ""))
    seconds = max(0.0, until - (now if sent is None else sent))
    return seconds if seconds <= _YEAR else None


def _moment(text: str) -> float | None:
    from email.utils import parsedate_to_datetime  # slow to import, and most programs never see such a date

    try:
        moment = parsedate_to_datetime(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (TypeError, ValueError, OverflowError, IndexError):
        return None


def reset_after(text: str, headers: Mapping[str, str], now: float) -> float | None:
    """Read a rate-limit header's reset: seconds to go, or the moment as seconds since 1970 or as a date."""
    text = text.strip()
    sent = _moment(headers.get("date", ""))
    base = now if sent is None else sent
    if re.fullmatch(r"\d{1,13}(?:\.\d{1,9})?", text):
        number = float(text)
        if number > 1e12:
            number /= 1000
        return max(0.0, number - base) if number > 1e9 else number
    until = _moment(text)
    if until is None:
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            return None
        until = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    return max(0.0, until - base)
