"""Webhook messages: signatures, and decoding like that of responses. Generated packages bind these to their spec."""

from __future__ import annotations

import base64
import hmac
import re
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeAlias, TypeVar

from .exceptions import Deviation
from .serialization.json import JsonError, loads, walk
from .serialization.missing import MISSING
from .serialization.models import ReadModel
from .spec import Signature, Webhooks

__all__ = ["Delivery", "Headers", "SignatureError", "UnknownMessage", "WebhookError"]

Headers: TypeAlias = Mapping[str, str] | Sequence[tuple[str | bytes, str | bytes]]
"""Headers as a mapping, or as pairs of strings or bytes, as ASGI has them."""
T_co = TypeVar("T_co", covariant=True)


class WebhookError(ValueError):
    """A webhook message cannot be read."""


class SignatureError(WebhookError):
    """A webhook message is not signed with one of the secrets, or was signed too long ago."""


class UnknownMessage(ReadModel):
    """The message of an event that the spec does not list: all fields are in ``model_extra``."""

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        yield "fields", sorted(self.model_extra or ())  # it is not known which values are sensitive


@dataclass(frozen=True, slots=True)
class Delivery(Generic[T_co]):
    """A webhook message as it was delivered."""

    event: str
    """The event's name."""
    message: T_co
    """The decoded message."""
    id: str | None = None
    """Id of the delivery, for de-duplication: the same when the message is sent again. ``None``: unknown."""
    deviations: tuple[Deviation, ...] = ()
    """Where the message deviates from the spec."""

    @property
    def is_known(self) -> bool:
        """Whether the spec lists the event."""
        return not isinstance(self.message, UnknownMessage)


def parse(
    rules: Webhooks,
    models: Any,
    events: Mapping[str, str],
    body: bytes | str,
    headers: Headers | None,
    *,
    event: str | None,
    strict: bool,
    on_deviation: Callable[[Deviation], object] | None,
) -> Delivery[Any]:
    """Decode a message with the model of its event.

    Raises:
        WebhookError: The body is not a JSON object or does not name its event; with ``strict``, it deviates.
        TypeError: The body is neither bytes nor text.
    """
    raw = body.encode("utf-8", "surrogatepass") if isinstance(body, str) else _bytes(body)
    deviations: list[Deviation] = []
    try:
        document = loads(raw)
        name = event or (walk(document, rules.event) if rules.event is not None else None)
        if not isinstance(name, str) or not name:
            name = _header(headers or {}, rules.event_header)
        if not name:
            raise WebhookError("The webhook message does not name its event. Pass event=.")
        model: type[ReadModel] = getattr(models, events[name]) if name in events else UnknownMessage
        message = model.from_json(raw, strict=strict, on_deviation=deviations.append)
    except WebhookError:
        raise
    except (JsonError, ValueError) as error:
        raise WebhookError(f"Invalid webhook message: {error}.") from None
    if on_deviation is not None:
        for deviation in deviations:
            on_deviation(deviation)
    return Delivery(name, message, _delivery_id(rules, document, headers), tuple(deviations))


def _delivery_id(rules: Webhooks, document: Any, headers: Headers | None) -> str | None:
    if rules.id is not None and isinstance(found := walk(document, rules.id), str | int):
        return str(found)
    text = _header(headers or {}, rules.id_header)
    return text.rpartition(rules.id_separator)[0] or text if text and rules.id_separator else text


# -- signatures -------------------------------------------------------------------------------------------------------


def verify(
    rules: Webhooks,
    scheme: Signature,
    body: bytes,
    headers: Headers,
    secret: str | Sequence[str],
    *,
    tolerance: float | MISSING | None = MISSING,
    now: float | None = None,
    url: str = "",
) -> None:
    """Check a signature against each secret, in constant time.

    Args:
        rules: What the spec says about webhooks.
        scheme: How the message is signed.
        body: The body as it was received.
        headers: The headers of the request.
        secret: The secret, or several during a rotation.
        tolerance: Maximum distance of a signed timestamp from the clock in seconds, by default that of the scheme;
            ``None``: any.
        now: Seconds since 1970; by default the system's.
        url: The URL that the message was sent to, for schemes that sign it.

    Raises:
        SignatureError: The message is not authentic, with the reason.
        TypeError: The body is not bytes.
        ValueError: A secret is empty or not encoded as the vendor does.
    """
    allowed = scheme.tolerance if tolerance is MISSING else tolerance
    failure: ValueError | None = None
    try:
        _check(rules, scheme, _bytes(body), headers, secret, allowed, time.time() if now is None else now, url)
    except ValueError as error:
        failure = type(error)(str(error))  # without the frames that hold keys and the right signature
    if failure is not None:
        raise failure


def _check(
    rules: Webhooks,
    scheme: Signature,
    body: bytes,
    headers: Headers,
    secret: str | Sequence[str],
    tolerance: float | None,
    now: float,
    url: str,
) -> None:
    keys = [_key(scheme, each) for each in ([secret] if isinstance(secret, str) else secret)]
    if not keys:
        raise ValueError("No webhook secret is given.")
    form = re.compile(rf"(?:^|[,\s]){re.escape(scheme.prefix)}([0-9A-Za-z+/=_-]+)(?=[,\s]|$)")
    given = _present(headers, scheme.header)
    signatures = [text.lower() if scheme.encoding == "hex" else text for text in form.findall(given)]
    if not signatures:
        raise SignatureError(f"The header {scheme.header} does not hold a signature like {scheme.prefix}….")
    stamp = ""
    if scheme.timestamp_header:
        form = re.compile(rf"(?:^|[,\s]){re.escape(scheme.timestamp_prefix)}([0-9]{{1,16}})(?=[,\s]|$)")
        found = form.search(_present(headers, scheme.timestamp_header))
        if found is None:
            raise SignatureError(f"The header {scheme.timestamp_header} does not hold a timestamp.")
        stamp = found[1]
    sent: dict[str, str | bytes] = {
        "body": body,
        "timestamp": stamp,
        "url": url,
        "id": (_header(headers, rules.id_header) or "").encode("utf-8", "surrogatepass"),
    }
    expected = [_signature(scheme, key, sent) for key in keys]
    matches = [hmac.compare_digest(one.encode(), other.encode()) for one in expected for other in signatures]
    if not any(matches):
        raise SignatureError(
            "The signature does not match: the secret is wrong, or the body is not byte for byte what was sent. "
            "Pass the body as it was received, not parsed and written again."
            + scheme.assumed * " The scheme is an assumption: the vendor does not document it."
        )
    if stamp and tolerance is not None:
        age = now - int(stamp) / (1000 if scheme.unit == "ms" else 1)
        if abs(age) > tolerance:
            when = f"{abs(age):.0f} s {'ago' if age > 0 else 'ahead of this clock'}"
            raise SignatureError(f"The message was signed {when}; {tolerance:g} s are allowed.")


def sign(
    rules: Webhooks,
    scheme: Signature,
    body: bytes,
    secret: str,
    *,
    now: float | None = None,
    url: str = "",
    delivery_id: str = "",
) -> dict[str, str]:
    """Return the headers of a message that is signed as the vendor does, for tests."""
    seconds = time.time() if now is None else now
    stamp = str(int(seconds * (1000 if scheme.unit == "ms" else 1))) if scheme.timestamp_header else ""
    headers = {rules.id_header: delivery_id} if rules.id_header and delivery_id else {}
    if scheme.timestamp_header:
        headers[scheme.timestamp_header] = f"{scheme.timestamp_prefix}{stamp}"
    sent: dict[str, str | bytes] = {"body": _bytes(body), "timestamp": stamp, "url": url, "id": delivery_id}
    text = scheme.prefix + _signature(scheme, _key(scheme, secret), sent)
    before = headers.get(scheme.header)
    return {**headers, scheme.header: f"{before},{text}" if before else text}


def _signature(scheme: Signature, key: bytes, sent: Mapping[str, str | bytes]) -> str:
    parts = re.split(r"\{(\w+)\}", scheme.signed)
    values = [sent[part] if index % 2 else part for index, part in enumerate(parts)]
    message = b"".join(value.encode() if isinstance(value, str) else value for value in values)
    digest = hmac.digest(key, message, scheme.algorithm)
    return digest.hex() if scheme.encoding == "hex" else base64.b64encode(digest).decode()


def _key(scheme: Signature, secret: str) -> bytes:
    if not secret:
        raise ValueError("The webhook secret is empty.")
    try:
        match scheme.key:
            case "base64":
                return base64.b64decode(secret, validate=True)
            case "hex":
                return bytes.fromhex(secret)
            case _:
                return secret.encode()
    except ValueError:
        raise ValueError(f"The webhook secret is not {scheme.key}, as the vendor's secrets are.") from None


def _bytes(body: object) -> bytes:
    if isinstance(body, bytes | bytearray):
        return bytes(body)
    raise TypeError(
        f"body must be the bytes of the request as they were received, not {type(body).__name__}: "
        "a message that was parsed and written again has another signature"
    )


def _present(headers: Headers, name: str) -> str:
    if text := _header(headers, name):
        return text
    raise SignatureError(f"The header {name} is missing.")


def _header(headers: Headers, name: str | None) -> str | None:
    """Return the values of a header, which may have been sent several times."""
    items: Callable[[], Any] | None = getattr(headers, "items", None)
    pairs: Any = headers if items is None else items()
    wanted = (name or "").lower()
    return ",".join(_text(value).strip() for key, value in pairs if _text(key).lower() == wanted) or None


def _text(value: str | bytes) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else value
