"""What a failed answer says: its class, its explanation, how long to wait."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ..exceptions import ApiError, FailureInSuccessError, NotFoundError, status_class
from ..redaction import Redactor
from ..serialization.json import JsonError, is_list, loads, walk
from ..spec import ClientSpec, JsonScalar
from .retry import reset_after, retry_after

__all__ = ["Failures", "parsed_body"]


def _is_one_of(value: Any, expected: tuple[JsonScalar, ...]) -> bool:
    return any(value == each and isinstance(value, bool) == isinstance(each, bool) for each in expected)


def _explanation(value: Any) -> str | None:
    if isinstance(value, str):
        return value.strip() or None
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    if is_list(value):
        texts = [
            text for each in value[:5] if (text := _explanation(each))
        ]  # pyright: ignore[reportUnknownVariableType]
        return "; ".join(texts) or None
    return None


class Failures:
    """Reads failed answers by the API's own plan."""

    def __init__(self, plan: ClientSpec, redactor: Redactor) -> None:
        self._shape = plan.errors
        self._limits = dict(plan.limit_headers)
        self._redactor = redactor
        failure = self._shape.failure
        self._mark = None if failure is None else failure.pointer.rpartition("/")[2].encode()

    def request_id(self, headers: Mapping[str, str], body: Any) -> str | None:
        """Find what the API calls the request."""
        for name in self._shape.request_id_headers:
            if value := headers.get(name):
                return self._redactor(value)
        for pointer in self._shape.request_id if body is not None else ():
            value = walk(body, pointer)
            if isinstance(value, str | int) and not isinstance(value, bool) and value != "":
                return self._redactor(str(value))
        return None

    def exhausted(self, headers: Mapping[str, str]) -> bool:
        """Tell whether the day's requests are used up, so that waiting a little is no use."""
        name = self._limits.get("daily-remaining")
        if name is None:
            return False
        left = headers.get(name, "").partition(",")[0].strip()
        return re.fullmatch(r"0+(?:\.0*)?|-\d+(?:\.\d*)?", left, re.ASCII) is not None

    def token_refused(self, error: ApiError) -> bool:
        """Tell whether an answer means that the token is not valid any more."""
        if error.status == 401:
            return True
        text = " ".join(part for part in (error.message, error.code) if part).lower()
        return any(rule.status == error.status and rule.contains.lower() in text for rule in self._shape.expired_token)

    def of_status(self, facts: dict[str, Any], now: float) -> ApiError:
        """Make the error of an answer whose status is not 2xx."""
        parsed = parsed_body(facts["body"], facts["headers"])
        rule = self._shape.not_found
        kind = status_class(facts["status"])
        if rule is not None and rule.status == facts["status"] and _is_one_of(walk(parsed, rule.pointer), rule.equals):
            kind = NotFoundError
        error = self._made(kind, facts, parsed)
        if 300 <= facts["status"] < 400:
            location = facts["headers"].get("location")
            error.__dict__["location"] = None if location is None else self._redactor(location.partition("?")[0])
        error.retry_after = self._wait(facts["status"], facts["headers"], parsed, now)
        return error

    def in_success(self, facts: dict[str, Any], answer: Any) -> ApiError | None:
        """Make the error of a 2xx whose body says that it failed.

        Args:
            facts: What is known about the request and its answer.
            answer: The decoded answer; ``None`` when it could not be decoded.
        """
        failure, not_found = self._shape.failure, self._shape.not_found
        parsed: Any = ...
        if failure is not None and self._mark is not None and self._mark in facts["body"]:
            value = walk(answer, failure.pointer)
            if value is None:
                parsed = parsed_body(facts["body"], facts["headers"])
                value = walk(parsed, failure.pointer)
            if _is_one_of(value, failure.equals):
                return self._made(FailureInSuccessError, facts, parsed_body(facts["body"], facts["headers"]))
        if not_found is not None and not_found.status == facts["status"]:
            parsed = parsed_body(facts["body"], facts["headers"]) if parsed is ... else parsed
            if _is_one_of(walk(parsed, not_found.pointer), not_found.equals):
                return self._made(NotFoundError, facts, parsed)
        return None

    def explained(self, body: Any) -> dict[str, str | None]:
        """Find what a body says about a failure."""
        return {"message": self._first(self._shape.message, body), "code": self._first(self._shape.code, body)}

    def _made(self, kind: type[ApiError], facts: dict[str, Any], parsed: Any) -> ApiError:
        explained = self.explained(parsed)
        message, code = explained["message"], explained["code"]
        request_id = self.request_id(facts["headers"], parsed)
        text = f"{facts['method']} {facts['url']} answered {facts['status']}"
        if message or code:
            text += f": {': '.join(part for part in (code, message) if part)[:600]}"
        if request_id:
            text += f" (request id {request_id[:100]})"
        return kind(text, **facts, **explained, parsed=parsed, request_id=request_id)

    def _first(self, pointers: tuple[str, ...], parsed: Any) -> str | None:
        text = next((text for pointer in pointers if (text := _explanation(walk(parsed, pointer)))), None)
        return None if text is None else self._redactor(text)

    def _wait(self, status: int, headers: Mapping[str, str], parsed: Any, now: float) -> float | None:
        seconds = retry_after(headers, now)
        if seconds is None and self._shape.retry_after is not None:
            stated = walk(parsed, self._shape.retry_after.pointer)
            if isinstance(stated, int | float) and not isinstance(stated, bool) and 0 <= stated < 1e11:
                seconds = float(stated) / (1000 if self._shape.retry_after.unit == "ms" else 1)
        if seconds is None and status == 429:
            name = self._limits.get("daily-reset" if self.exhausted(headers) else "reset")
            seconds = None if name is None else reset_after(headers.get(name, ""), headers, now)
        return seconds


def parsed_body(body: bytes, headers: Mapping[str, str]) -> Any:
    """Read a failed answer's body; ``None`` for what is not JSON."""
    if not body or "html" in headers.get("content-type", "").lower():
        return None
    try:
        return loads(body)
    except JsonError:
        return None
