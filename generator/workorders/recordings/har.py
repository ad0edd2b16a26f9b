"""HAR files, which browsers and proxies export, as plain exchanges. Pure: text in, values out."""

from __future__ import annotations

import base64
import binascii
import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from email.parser import BytesParser
from typing import Any
from urllib.parse import parse_qsl, urlsplit, urlunsplit

from workorders.openapi.document import is_list, is_mapping

MAX_BYTES = 100_000_000
_MAX_DECODED = 5_000_000


class HarError(Exception):
    """Raised for a HAR file, or an entry of it, that can't be used. The message contains none of its values."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One request of a HAR file and its response."""

    method: str
    url: str
    """Without its query."""
    date: str
    request: Mapping[str, Any]
    response: Mapping[str, Any]


def read_har(text: str) -> tuple[Entry, ...]:
    """Read a HAR file.

    Raises:
        HarError: It is not a HAR file.
    """
    try:
        tree = json.loads(text)
        entries = [_entry(each) for each in tree["log"]["entries"]]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise HarError("not a HAR file: there is no list log.entries of requests and responses") from None
    return tuple(entries)


def _entry(entry: Mapping[str, Any]) -> Entry:
    request, response = entry["request"], entry["response"]
    url = urlunsplit(urlsplit(str(request["url"]))._replace(query="", fragment=""))
    return Entry(str(request["method"]).upper(), url, str(entry.get("startedDateTime", ""))[:10], request, response)


def exchange_of(entry: Entry) -> dict[str, Any]:
    """Convert an entry to an exchange in the format of a recording. Nothing is redacted yet.

    Raises:
        HarError: It has no response, or a body that a recording can't contain.
    """
    query = parse_qsl(urlsplit(str(entry.request["url"])).query, keep_blank_values=True)
    request: dict[str, Any] = {"method": entry.method, "url": entry.url}
    if query:
        request["query"] = [[name, value] for name, value in query]
    request["headers"] = _headers(entry.request)
    posted = entry.request.get("postData")
    if is_mapping(posted) and (posted.get("text") or is_list(posted.get("params"))):
        request.update(_sent(posted))
    status = entry.response.get("status")
    if not isinstance(status, int) or not 100 <= status <= 599:
        raise HarError("the request has no response")
    response: dict[str, Any] = {"status": status, "headers": _headers(entry.response)}
    response.update(_received(entry.response.get("content") or {}, response["headers"]))
    return {"request": request, "response": response}


def _headers(message: Mapping[str, Any]) -> dict[str, str]:
    """Return the headers by name, without the pseudo-headers of HTTP/2."""
    listed = message.get("headers")
    headers: dict[str, str] = {}
    for each in listed if is_list(listed) else ():
        name, value = str(each.get("name", "")), str(each.get("value", ""))
        if name and not name.startswith(":"):
            headers[name] = value
    return headers


def _sent(posted: Mapping[str, Any]) -> dict[str, Any]:
    kind, text = str(posted.get("mimeType", "")), str(posted.get("text") or "")
    plain = kind.partition(";")[0].strip().lower()
    params = posted.get("params")
    if (
        plain in ("application/x-www-form-urlencoded", "multipart/form-data")
        and is_list(params)
        and (params or not text)
    ):
        return {"form": {str(each.get("name", "")): str(each.get("value") or "") for each in params}}
    if plain == "application/x-www-form-urlencoded":
        return {"form": dict(parse_qsl(text, keep_blank_values=True))}
    if plain == "multipart/form-data":
        return {"form": _parts(kind, text)}
    try:
        return {"body": json.loads(text, parse_float=Decimal)}
    except (ValueError, RecursionError):
        raise HarError("the request's body is neither JSON nor a form") from None


def _parts(kind: str, text: str) -> dict[str, str]:
    message = BytesParser().parsebytes(f"Content-Type: {kind}\r\n\r\n{text}".encode())
    fields: dict[str, str] = {}
    for part in message.walk():
        name = part.get_param("name", header="content-disposition")
        if name is not None:
            content: Any = part.get_payload(decode=True)
            fields[str(name)] = content.decode("utf-8", "replace") if isinstance(content, bytes) else ""
    return fields


def _received(content: Mapping[str, Any], headers: Mapping[str, str]) -> dict[str, Any]:
    text = content.get("text")
    if not isinstance(text, str) or not text:
        return {}
    if content.get("encoding") == "base64":
        text = _readable(text)
    kind = next((value for name, value in headers.items() if name.lower() == "content-type"), "").lower()
    if "json" in (kind or str(content.get("mimeType", "")).lower()):
        try:
            return {"body": json.loads(text, parse_float=Decimal)}
        except (ValueError, RecursionError):
            return {"text": text}
    return {"text": text}


def _readable(text: str) -> str:
    """Return the text in Base64; decompressed if necessary."""
    try:
        data = base64.b64decode(text, validate=True)
        if data[:2] == b"\x1f\x8b":
            data = zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(data, _MAX_DECODED)
        return data.decode()
    except (binascii.Error, zlib.error, UnicodeDecodeError):
        raise HarError("the body of the response is not text") from None
