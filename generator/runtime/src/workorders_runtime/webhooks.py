"""Webhook messages, decoded like responses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .spec import ClientSpec


def read(spec: ClientSpec, models: Any, events: Mapping[str, str], body: bytes | str, event: str | None) -> Any:
    """Decode a message with the model of its event.

    Args:
        spec: The package's spec; says where a message names its event.
        models: The package's models.
        events: Event -> name of its model.
        body: The message.
        event: The event, if it is already known.

    Raises:
        ValueError: The body is not a JSON object, or its event is unknown.
    """
    from .serialization.codec import Decoder, ShapeError
    from .serialization.json import JsonError, loads, walk

    raw = body.encode() if isinstance(body, str) else body
    try:
        name = event if event is not None else walk(loads(raw), spec.webhook_event or "")
        if not isinstance(name, str) or name not in events:
            raise ValueError(
                f"Unknown webhook event: {name!r:.100}." if name else "The message does not name its event."
            )
        decoder = Decoder(spec.decoding, spec.sensitive, strict=False)
        return decoder.decode(getattr(models, events[name]), raw, name).value
    except (JsonError, ShapeError) as error:
        raise ValueError(f"Invalid webhook message: {error}.") from None
