"""Request bodies: from arguments over the write model to bytes, once a call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from pydantic import BaseModel, ValidationError

from ..request import scalar
from ..serialization.codec import dumps, encode
from ..serialization.json import is_dict, is_list, steps
from ..serialization.models import wire_names
from ..spec import Body, BodyEncoding
from .multipart import FileBody, part, quoted

__all__ = ["body_bytes", "field_names", "form", "write"]


def field_names(model: type[BaseModel] | None, body: Body) -> dict[str, str]:
    """Name the arguments that belong to a body: argument -> field."""
    if model is None:
        return {"body": "body"}
    taken = dict(body.fields)
    constants = {name for name, _ in body.constants}
    renamed = {*taken.values(), *(field for _, field in body.copies)}
    plain = {
        name: name
        for name, wire in wire_names(model).items()
        if name not in renamed and name not in constants and wire not in constants
    }
    return {**plain, **taken, **dict(body.files)}


def body_bytes(
    operation: str, model: type[BaseModel] | None, body: Body, arguments: Mapping[str, object], extra: Mapping[str, Any]
) -> tuple[bytes | FileBody | None, str]:
    """Check the arguments by the write model and write them.

    Returns:
        The bytes, or ``None`` when there is nothing to send, and the content type.

    Raises:
        TypeError: An argument is missing.
        ValueError: An argument has a value that cannot be sent.
    """
    if model is None:
        return _free(operation, body, arguments, extra)
    names = field_names(model, body)
    parts = [part(wire, arguments[name]) for name, wire in body.files if name in arguments]
    files = dict(body.files)
    values = {names[name]: value for name, value in arguments.items() if name in names and name not in files}
    if not values and not parts and not extra and not body.required:
        return None, ""
    values.update({field: arguments[name] for name, field in body.copies if name in arguments})
    table: dict[str, Any] = {**_fields(operation, model, values, names), **dict(body.constants), **encode(dict(extra))}
    for step in reversed(steps(body.wrap)):
        table = {step: table}
    try:
        if parts:
            whole = FileBody(form("", table), parts)
            return whole, whole.content_type
        return write(table, body.encoding, body.content_type)
    except (TypeError, ValueError) as error:
        raise _told(operation, error) from None


def _free(
    operation: str, body: Body, arguments: Mapping[str, object], extra: Mapping[str, Any]
) -> tuple[bytes | None, str]:
    if "body" not in arguments and not extra:
        if body.required:
            raise TypeError(f"{operation}(): missing argument 'body'")
        return None, ""
    try:
        value: Any = encode(arguments.get("body", {}))
        if extra:
            if not is_dict(value):
                raise TypeError("extra_body needs a body that is an object")
            value = {**value, **encode(dict(extra))}
        for step in reversed(steps(body.wrap)):
            value = {step: value}
        return write(value, body.encoding, body.content_type)
    except (TypeError, ValueError) as error:
        raise _told(operation, error) from None


def _told(operation: str, error: TypeError | ValueError) -> TypeError | ValueError:
    text = "a text holds half a character (a lone surrogate)" if isinstance(error, UnicodeError) else str(error)
    return (TypeError if isinstance(error, TypeError) else ValueError)(f"{operation}(): {text}")


def _fields(
    operation: str, model: type[BaseModel], values: dict[str, object], names: Mapping[str, str]
) -> dict[str, Any]:
    try:
        return cast("dict[str, Any]", encode(model(**values)))
    except ValidationError as error:
        problems = error.errors(include_url=False, include_context=False, include_input=False)
    except ValueError as error:
        raise ValueError(f"{operation}(): {error}") from None
    arguments = {field: name for name, field in names.items()}
    by_wire = {wire: name for name, wire in wire_names(model).items()}
    told: list[str] = []
    for problem in problems[:5]:
        first, *rest = problem["loc"] or ("body",)
        where = ".".join(str(step) for step in (arguments.get(by_wire.get(str(first), str(first)), first), *rest))
        message = problem["msg"].removeprefix("Input ").removeprefix("Value error, ")
        told.append(
            f"missing argument {where!r}" if problem["type"] == "missing" and not rest else f"{where} {message}"
        )
    kind = TypeError if all(p["type"] == "missing" and len(p["loc"]) == 1 for p in problems) else ValueError
    raise kind(f"{operation}(): {'; '.join(told)}")


def write(table: Any, encoding: BodyEncoding, content_type: str = "application/json") -> tuple[bytes, str]:
    """Write JSON values as a body."""
    if encoding == "json":
        return dumps(table), content_type
    pairs = list(form("", table))
    if encoding == "form":
        from urllib.parse import urlencode

        return urlencode(pairs).encode(), "application/x-www-form-urlencoded"
    boundary = "----------------field-boundary"
    text = "\x00".join(value for _, value in pairs)
    while boundary in text:
        boundary += "-"
    parts = [
        f'--{boundary}\r\nContent-Disposition: form-data; name="{quoted(n)}"\r\n\r\n{value}\r\n' for n, value in pairs
    ]
    return ("".join(parts) + f"--{boundary}--\r\n").encode(), f"multipart/form-data; boundary={boundary}"


def form(name: str, value: Any) -> list[tuple[str, str]]:
    """Flatten JSON values to form fields: lists repeat a field, objects put their keys in brackets."""
    if value is None:
        return [(name, "")]
    if is_dict(value):
        table = value
        return [pair for key, below in table.items() for pair in form(f"{name}[{key}]" if name else key, below)]
    if is_list(value):
        return [pair for below in value for pair in form(name, below)]
    return [(name, scalar(value, name))]
