"""Log lines about responses that do not match the spec: one for each place and hour, not for each page and poll."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterable

from ..redaction import printable
from ..response import Deviation

_INTERVAL = 3600.0
"""Seconds in which a place is logged once."""
_MAX_PLACES = 10_000
"""Number of places that are remembered."""
_INDEX = re.compile(r"/\d+(?=/|$)")


class DeviationLog:
    """Writes the deviations of one client to its logger; unlisted enum values as INFO, others as WARNING."""

    def __init__(self, logger: logging.Logger, package: str, redact: Callable[[str], str]) -> None:
        self._logger, self._package, self._redact = logger, package, redact
        self._logged: dict[tuple[str, str, str], float] = {}

    def write(self, label: str, deviations: Iterable[Deviation], now: float) -> None:
        """Log the deviations whose place has not been logged for an hour.

        Args:
            label: The call, for the message.
            deviations: What differs from the spec. Entries of a list are one place.
            now: Time of a monotonic clock.
        """
        for each in deviations:
            level = logging.INFO if each.kind == "enum" else logging.WARNING
            place = (label, _INDEX.sub("/*", each.pointer), each.kind)
            if not self._logger.isEnabledFor(level) or now - self._logged.get(place, -_INTERVAL) < _INTERVAL:
                continue
            if len(self._logged) >= _MAX_PLACES:
                self._logged.clear()
            self._logged[place] = now
            self._logger.log(
                level,
                "%s: %s: the response does not match the spec at %s",
                self._package,
                label,
                printable(self._redact(str(each)), 500),
            )
