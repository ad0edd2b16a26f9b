"""Media types: which bodies are JSON, text, forms, streams or files."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Literal

_JSON: Final = frozenset({"application/json", "text/json", "*/*"})
_STREAMS: Final = frozenset(
    {"application/x-json-stream", "application/stream+json", "application/json-seq", "application/geo+json-seq"}
    | {"application/x-ndjson", "application/ndjson", "application/jsonl", "application/x-jsonlines"}
    | {"text/event-stream"}
)
"""Several values after one another: a reader of one JSON document can't read them."""


def essence(media_type: str) -> str:
    """Return a media type in lower case and without parameters."""
    return media_type.partition(";")[0].strip().lower()


def is_any(media_type: str) -> bool:
    """Whether a media type says nothing."""
    return essence(media_type) == "*/*"


def is_json(media_type: str) -> bool:
    """Whether a body of this type is one JSON document."""
    name = essence(media_type)
    return name not in _STREAMS and (name in _JSON or name.endswith("+json"))


def is_text(media_type: str) -> bool:
    """Whether a body of this type is text, read as a whole."""
    name = essence(media_type)
    is_xml = name == "application/xml" or (name.endswith("+xml") and not name.startswith("image/"))
    return (name.startswith("text/") or is_xml or name in _STREAMS or encoding(name) == "form") and not is_json(name)


def is_event_stream(media_type: str) -> bool:
    """Whether a body of this type ends when the server has no more to say."""
    return essence(media_type) == "text/event-stream"


def is_binary(media_type: str) -> bool:
    """Whether a body of this type is a file. XML, streams of JSON and forms are text."""
    return not is_json(media_type) and not is_text(media_type)


def is_structured(media_type: str) -> bool:
    """Whether a body of this type has parts that are returned as one text: XML, or several JSON values."""
    name = essence(media_type)
    return name in _STREAMS or name in ("application/xml", "text/xml") or name.endswith("+xml")


def encoding(media_type: str) -> Literal["json", "form", "multipart", "raw"]:
    """Return how a request body of this type is written."""
    match essence(media_type):
        case "application/x-www-form-urlencoded":
            return "form"
        case "multipart/form-data":
            return "multipart"
        case name:
            return "json" if is_json(name) else "raw"


def body_type(content: Mapping[str, Any]) -> str | None:
    """Return the media type of a body that is read: JSON where there is a choice, else the first."""
    return min(filter(is_json, content), key=is_any, default=next(iter(content), None))
