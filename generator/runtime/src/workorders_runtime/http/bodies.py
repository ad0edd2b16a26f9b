"""Request bodies: arguments are checked by the write model of the body and encoded, once per call."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple, cast

from pydantic import BaseModel, ValidationError, create_model

from ..request import EMPTY_LIST, EMPTY_OBJECT, scalar
from ..serialization.arguments import problems
from ..serialization.codec import encode
from ..serialization.json import dumps, is_dict, is_json, is_list, steps
from ..serialization.models import WriteModel, wire_names
from ..spec import Body, BodyEncoding
from .multipart import FilePart, StreamedBody, TextPart, multipart_body, streamed_body


def field_names(model: type[BaseModel] | None, body: Body) -> dict[str, str]:
    """Map the arguments that belong to a body to their fields."""
    if model is None:
        return {"body": "body"}
    renamed = dict(body.fields)
    constants = {*(name for name, _ in body.constants), *body.reserved}
    taken = {*renamed.values(), *(field for _, field in body.copies)}
    plain = {
        name: name
        for name, wire in wire_names(model).items()
        if name not in taken and name not in constants and wire not in constants
    }
    return {**plain, **renamed, **dict(body.files)}


class _Fields(NamedTuple):
    """How the arguments of a body become its fields; the same for each call."""

    body: Body
    names: dict[str, str]
    """Argument -> field, without files."""
    constants: dict[str, Any]
    """Name on the wire -> value."""
    set_by_constants: dict[str, Any]
    """Field of the model -> value."""


_FIELDS: dict[tuple[int, type[BaseModel]], _Fields] = {}


def _fields_of(model: type[BaseModel], body: Body) -> _Fields:
    key = (id(body), model)
    found = _FIELDS.get(key)
    if found is None:
        constants, files = dict(body.constants), dict(body.files)
        names = {name: field for name, field in field_names(model, body).items() if name not in files}
        fixed = {field: constants[wire] for field, wire in wire_names(model).items() if wire in constants}
        found = _FIELDS[key] = _Fields(body, names, constants, fixed)
    return found


def write_body(
    label: str, model: type[BaseModel] | None, body: Body, arguments: Mapping[str, object], extra: Mapping[str, Any]
) -> tuple[bytes | StreamedBody | None, str]:
    """Check the arguments of a body and encode it.

    Returns:
        The body, or ``None`` if there is nothing to send, and its content type.

    Raises:
        TypeError: An argument is missing.
        ValueError: An argument has a value that cannot be sent.
    """
    if model is None:
        return _write_untyped(label, body, arguments, extra)
    fields_of = _fields_of(model, body)
    names = fields_of.names
    files = list(_files(label, body, arguments)) if body.files else ()
    values = {names[name]: value for name, value in arguments.items() if name in names}
    if not values and not files and not extra and not body.required:
        return None, ""
    values.update({field: arguments[name] for name, field in body.copies if name in arguments})
    values.update(fields_of.set_by_constants)
    undeclared = _undeclared(model, extra) if extra else {}
    more: dict[str, Any] = {}
    if extra:
        try:
            more = encode({name: value for name, value in extra.items() if name not in undeclared})
        except (TypeError, ValueError) as error:
            raise _named(label, error) from None
    fields = {**_encode_fields(label, model, {**values, **undeclared}, names), **fields_of.constants, **more}
    return _encode_wrapped(label, body, fields, files)


def _undeclared(model: type[BaseModel], extra: Mapping[str, Any]) -> dict[str, Any]:
    """Return what ``extra_body`` holds for fields that the body's model allows without declaring them."""
    if model.model_config.get("extra") != "allow":
        return {}
    declared = {*wire_names(model), *wire_names(model).values()}
    return {name: value for name, value in extra.items() if name not in declared}


def _write_untyped(
    label: str, body: Body, arguments: Mapping[str, object], extra: Mapping[str, Any]
) -> tuple[bytes | StreamedBody | None, str]:
    if "body" not in arguments and not extra:
        if body.required:
            raise TypeError(f"{label}: missing argument 'body'")
        return None, ""
    if body.encoding == "raw":
        if extra:
            raise TypeError(f"{label}: extra_body is only for bodies that are objects")
        return write_content(arguments["body"], f"{label}: body", body.content_type, as_text=body.type is str)
    given: object = _checked_body(label, body, arguments["body"]) if "body" in arguments else {}
    try:
        value: Any = encode(given)
        if extra:
            if not is_dict(value):
                raise TypeError("extra_body needs a body that is an object")
            value = {**value, **encode(dict(extra))}
    except (TypeError, ValueError) as error:
        raise _named(label, error) from None
    return _encode_wrapped(label, body, value)


def write_content(
    value: object, label: str, content_type: str, *, as_text: bool = True
) -> tuple[bytes | StreamedBody, str]:
    """Return a body that is sent as it is, and its content type.

    Raises:
        TypeError: It is neither text nor bytes, nor a file or an iterable of bytes.
        ValueError: A file cannot be read.
    """
    if isinstance(value, str) and not as_text:
        raise TypeError(f"{label} must be bytes, not text. Pass a pathlib.Path for a file, or encode the text")
    if isinstance(value, str | bytes | bytearray | memoryview):
        data = value.encode() if isinstance(value, str) else bytes(cast(bytes, value))
        return data, "application/octet-stream" if "*" in content_type else content_type
    body = streamed_body(value, label, content_type)
    return body, body.content_type


_HOLDERS: dict[int, tuple[Body, type[WriteModel]]] = {}


def _checked_body(label: str, body: Body, value: object) -> object:
    """Check a whole body as if it were a field of an object."""
    if body.type is None:
        return value
    entry = _HOLDERS.get(id(body))
    if entry is None:
        holder = create_model("Body", __base__=WriteModel, body=(body.type, ...))
        entry = _HOLDERS[id(body)] = (body, holder)
    return _encode_fields(label, entry[1], {"body": value}, {"body": "body"})["body"]


def _encode_wrapped(
    label: str, body: Body, value: Any, files: Sequence[FilePart] = ()
) -> tuple[bytes | StreamedBody, str]:
    for step in reversed(steps(body.wrap)):
        value = {step: value}
    try:
        if not files:
            return encode_body(value, body.encoding, body.content_type, dict(body.part_types), body.deep)
        multipart = multipart_body(_text_parts(value, dict(body.part_types)), files)
    except (TypeError, ValueError) as error:
        raise _named(label, error) from None
    return multipart, multipart.content_type


def _files(label: str, body: Body, arguments: Mapping[str, object]) -> Iterator[FilePart]:
    """Yield the files of a multipart body."""
    types = dict(body.part_types)
    for name, wire in body.files:
        if name not in arguments:
            continue
        value, about = arguments[name], f"{label}: {name}"
        if name not in body.file_lists:
            yield FilePart(wire, value, about, types.get(wire, ""))
            continue
        if not isinstance(value, Sequence) or isinstance(value, str | bytes | bytearray | memoryview):
            raise TypeError(f"{about} must be a list of files, not {type(arguments[name]).__name__}")
        if not value:
            raise ValueError(f"{about} {EMPTY_LIST}")
        for index, each in enumerate(cast("Sequence[object]", value)):
            yield FilePart(wire, each, f"{about}.{index}", types.get(wire, ""))


def _named(label: str, error: TypeError | ValueError) -> TypeError | ValueError:
    """Return an error that names the operation."""
    text = "invalid Unicode in a string: lone surrogate" if isinstance(error, UnicodeError) else str(error)
    return (TypeError if isinstance(error, TypeError) else ValueError)(f"{label}: {text}")


def _encode_fields(
    label: str, model: type[BaseModel], values: dict[str, object], names: Mapping[str, str]
) -> dict[str, Any]:
    try:
        return cast("dict[str, Any]", encode(model(**values)))
    except ValidationError as error:
        given = {field: name for name, field in names.items()}
        arguments = {wire: given.get(field, field) for field, wire in wire_names(model).items()}
        missing = [
            str(each["loc"][0]) for each in error.errors() if each["type"] == "missing" and len(each["loc"]) == 1
        ]
        by_wire = {wire_names(model).get(field, field): value for field, value in values.items()}
        if missing:
            texts = [f"missing argument {arguments.get(name, name)!r}" for name in missing]
            raise TypeError(f"{label}: {'; '.join(texts)}") from None
        raise ValueError(f"{label}: {'; '.join(problems(error, by_wire, names=arguments))}") from None
    except ValueError as error:
        raise ValueError(f"{label}: {error}") from None
    except RecursionError:
        raise ValueError(f"{label}: a value is nested too deeply or contains itself") from None


def encode_body(
    value: Any,
    encoding: BodyEncoding,
    content_type: str = "application/json",
    part_types: Mapping[str, str] = {},
    deep: Sequence[str] = (),
) -> tuple[bytes, str]:
    """Encode a JSON value as a body; returns the body and its content type."""
    if encoding == "json":
        return dumps(value), content_type
    if encoding == "form":
        from urllib.parse import urlencode

        return urlencode(form_fields("", value, deep)).encode(), "application/x-www-form-urlencoded"
    multipart = multipart_body(_text_parts(value, part_types))
    return b"".join(multipart.pieces(None)), multipart.content_type


def _text_parts(value: Any, types: Mapping[str, str]) -> list[TextPart]:
    """Write a JSON value as parts: objects and lists in lists are JSON, other lists repeat a part.

    Args:
        value: The fields of the body.
        types: Name on the wire -> content type that the spec gives.
    """
    if not is_dict(value):
        raise TypeError("a multipart body must be an object")
    parts: list[TextPart] = []
    for name, field in value.items():
        declared = types.get(name, "")
        as_json = is_json(declared)
        if is_list(field) and not field and not as_json:
            raise ValueError(f"{name} {EMPTY_LIST}")
        for item in field if is_list(field) and not as_json else [field]:
            if as_json or is_dict(item) or is_list(item):
                parts.append(TextPart(name, dumps(item).decode(), declared or "application/json"))
            else:
                parts.append(TextPart(name, "" if item is None else scalar(item, name), declared))
    return parts


def form_fields(name: str, value: Any, deep: Sequence[str] = ()) -> list[tuple[str, str]]:
    """Flatten a JSON value to form fields: lists repeat a field, objects add their keys in brackets.

    Args:
        name: The name of the field.
        value: Its value.
        deep: The fields whose lists have brackets, too: ``ids[]=1``. Objects in them are numbered: ``jobs[0][id]=1``.

    Raises:
        ValueError: A list or object in the value is empty: a form has nothing to send for it.
    """
    if value is None:
        return [(name, "")]
    brackets = name.partition("[")[0] in deep
    if name and (is_list(value) or is_dict(value)) and not value:
        raise ValueError(f"{name} {EMPTY_LIST}" if is_list(value) else f"{name} {EMPTY_OBJECT}")
    if is_dict(value):
        fields = [(f"{name}[{key}]" if name else key, item) for key, item in value.items()]
    elif is_list(value):
        numbered = any(is_dict(item) or is_list(item) for item in value)
        names = (f"{name}[{index if numbered else ''}]" if brackets else name for index in range(len(value)))
        fields = list(zip(names, value, strict=True))
    else:
        return [(name, scalar(value, name))]
    return [pair for key, item in fields for pair in form_fields(key, item, deep)]
