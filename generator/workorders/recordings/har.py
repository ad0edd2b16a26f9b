"""HAR files, which browsers and proxies export, as plain exchanges. Pure: text in, values out."""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl, urlsplit, urlunsplit

from workorders.openapi.document import is_list, is_mapping
from workorders.openapi.semantics.media_types import encoding, is_json
from workorders.recordings.contents import decoded, fields_of, raw_content, request_content

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
    params, way = posted.get("params"), encoding(kind)
    if way in ("form", "multipart") and is_list(params) and (params or not text):
        return {"form": fields_of((str(each.get("name", "")), str(each.get("value") or "")) for each in params)}
    try:
        if way == "json" or not kind:
            return {"body": json.loads(text, parse_float=Decimal)}
        content = decoded(text) if posted.get("encoding") == "base64" else text.encode()
        return request_content(kind, content)
    except (ValueError, RecursionError):
        what = "JSON" if way == "json" or not kind else "what its content type says"
        raise HarError(f"the request's body is not {what}") from None


def _received(content: Mapping[str, Any], headers: Mapping[str, str]) -> dict[str, Any]:
    text = content.get("text")
    if not isinstance(text, str) or not text:
        return {}
    kind = next((value for name, value in headers.items() if name.lower() == "content-type"), "")
    kind = (kind or str(content.get("mimeType", ""))).lower()
    if content.get("encoding") == "base64":
        data = _unpacked(text)
        recorded = raw_content(data)
        if "base64" in recorded and is_json(kind):
            raise HarError("the body of the response is not text")
        if "base64" in recorded:
            return recorded
        text = recorded.get("text", "")
    if is_json(kind):
        try:
            return {"body": json.loads(text, parse_float=Decimal)}
        except (ValueError, RecursionError):
            return {"text": text}
    return {"text": text}


def _unpacked(text: str) -> bytes:
    """Return the bytes in Base64; decompressed if necessary."""
    try:
        data = decoded(text)
        if data[:2] == b"\x1f\x8b":
            data = zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(data, _MAX_DECODED)
        return data
    except (ValueError, zlib.error):
        raise HarError("the body of the response is not Base64, or damaged") from None
