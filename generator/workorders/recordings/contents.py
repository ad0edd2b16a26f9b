"""Bodies of messages, as recordings have them and as bytes.

JSON is under ``body``, a form under ``form``, other text under ``text`` and all other bytes in Base64 under ``base64``.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Iterable, Iterator, Mapping
from email.parser import BytesParser
from typing import Any, Final, NamedTuple
from urllib.parse import parse_qsl

from workorders.openapi.document import is_list
from workorders.openapi.semantics.media_types import encoding, is_json

KEYS: Final = ("body", "text", "base64")
"""Keys of a response, one of which holds its body."""


def content_of(message: Mapping[str, Any]) -> bytes | None:
    """Return the body of a recorded message as bytes; ``None``: it has no body, or a form."""
    if "body" in message:
        return json.dumps(message["body"], ensure_ascii=False).encode()
    if "base64" in message:
        return decoded(message["base64"])
    return str(message["text"]).encode() if "text" in message else None


def raw_content(content: bytes) -> dict[str, str]:
    """Record a body that is neither JSON nor a form."""
    try:
        return {"text": content.decode()} if content else {}
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(content).decode()}


def request_content(content_type: str, content: bytes) -> dict[str, Any]:
    """Record the body of a request.

    Raises:
        ValueError: It is not what its content type says.
    """
    if not content:
        return {}
    if is_json(content_type):
        return {"body": json.loads(content)}
    return raw_content(content) if encoding(content_type) == "raw" else {"form": form_fields(content_type, content)}


def form_fields(content_type: str, content: bytes) -> dict[str, Any]:
    """Read the fields of a form, URL-encoded or multipart; one that is there several times has a list.

    Raises:
        ValueError: It is not a form.
    """
    return fields_of((part.name, _field(part.content)) for part in form_parts(content_type, content))


class FormPart(NamedTuple):
    """One field of a form, as it is sent."""

    name: str
    content: bytes
    media_type: str = "text/plain"
    is_file: bool = False


def form_parts(content_type: str, content: bytes) -> Iterator[FormPart]:
    """Yield the fields of a form, URL-encoded or multipart, in order.

    Raises:
        ValueError: It is not a form.
    """
    if encoding(content_type) == "form":
        try:
            text = content.decode()
        except UnicodeDecodeError:
            raise ValueError("the form is not UTF-8") from None
        yield from (FormPart(name, value.encode()) for name, value in parse_qsl(text, keep_blank_values=True))
        return
    message = BytesParser().parsebytes(b"Content-Type: " + content_type.encode() + b"\r\n\r\n" + content)
    if not message.is_multipart():
        raise ValueError(f"Content-Type is {content_type!r}, but the body has no parts")
    for part in message.walk():
        name = part.get_param("name", header="content-disposition")
        if name is not None:
            held: Any = part.get_payload(decode=True)
            sent = held if isinstance(held, bytes) else b""
            yield FormPart(str(name), sent, part.get_content_type(), part.get_filename() is not None)


def _field(content: bytes) -> Any:
    recorded = raw_content(content)
    return recorded if "base64" in recorded else recorded.get("text", "")


def fields_of(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """Collect the fields of a form by their names."""
    fields: dict[str, Any] = {}
    for name, value in pairs:
        fields[name] = [*_listed(fields[name]), value] if name in fields else value
    return fields


def plain_names(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields of a form without the brackets of lists: ``ids[]`` becomes ``ids``, and is a list."""
    plain: dict[str, Any] = {}
    for name, value in fields.items():
        short = name.removesuffix("[]")
        several = short != name or short in plain
        plain[short] = [*_listed(plain.get(short, [])), *_listed(value)] if several else value
    return plain


def _listed(value: Any) -> list[Any]:
    return value if is_list(value) else [value]


def decoded(text: str) -> bytes:
    """Decode Base64, in which white space is ignored.

    Raises:
        ValueError: It is not Base64.
    """
    try:
        return base64.b64decode("".join(text.split()), validate=True)
    except binascii.Error:
        raise ValueError("not Base64") from None
