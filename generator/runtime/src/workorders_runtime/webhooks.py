"""Messages that a vendor sends: decoded like answers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .spec import ClientSpec

__all__ = ["read"]


def read(plan: ClientSpec, models: Any, events: Mapping[str, str], body: bytes | str, event: str | None) -> Any:
    """Decode a message as the model of its event.

    Args:
        plan: The package's plan; it tells where a message names its event.
        models: The package's models.
        events: Event -> name of its model.
        body: The message as it came.
        event: The event, where it is known already.

    Raises:
        ValueError: The body is no JSON object, or about no known event.
    """
    from .serialization.codec import Decoder, ShapeError
    from .serialization.json import JsonError, loads, walk

    raw = body.encode() if isinstance(body, str) else body
    try:
        name = event if event is not None else walk(loads(raw), plan.webhook_event or "")
        if not isinstance(name, str) or name not in events:
            raise ValueError(f"a message about no known event: {name!r:.100}" if name else "the message names no event")
        decoder = Decoder(plan.decoding, plan.sensitive, strict=False)
        return decoder.decode(getattr(models, events[name]), raw, name).value
    except (JsonError, ShapeError) as error:
        raise ValueError(f"the message cannot be read: {error}") from None
