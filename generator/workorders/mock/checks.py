"""Whether a request is one that the spec allows: its parameters, its headers and its body."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any, Final

from workorders.diagnostics import nearest
from workorders.ir.api import Operation
from workorders.mock.messages import Incoming, Problem
from workorders.openapi.document import child
from workorders.openapi.semantics.client import wire_formats
from workorders.openapi.semantics.media_types import encoding, essence, is_json
from workorders.openapi.semantics.navigation import Located
from workorders.openapi.semantics.operations import Body, OperationNode
from workorders.openapi.semantics.parameters import split
from workorders.openapi.semantics.schemas import LIMITS, is_file, properties, resolve, union_members
from workorders.openapi.values import as_mapping, as_text
from workorders.recordings.contents import FormPart, fields_of, form_parts, plain_names
from workorders.verify.conformance import Deviation, compare
from workorders.verify.forms import typed_form
from workorders.verify.spec_index import SpecIndex
from workorders.verify.values import Rules, types_of

if TYPE_CHECKING:
    import jsonschema_rs

_NUMBER: Final = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d{1,3})?", re.ASCII)
_LITERALS: Final[Mapping[str, Any]] = {"true": True, "false": False, "null": None}
_LIMITS: Final = frozenset({"uniqueItems"}).union(*LIMITS.values())
_STREAM: Final = "application/octet-stream"
UPLOAD: Final = "(file)"
"""In place of the content of an uploaded file."""


@dataclass(frozen=True)
class Checks:
    """Checks requests against a spec."""

    spec: SpecIndex
    credential_names: frozenset[str] = frozenset()
    """Query parameters that carry credentials."""
    lenient: bool = False
    """Whether parameters and fields that the spec does not have are accepted."""
    _validators: dict[int, Any] = field(default_factory=dict[int, Any], repr=False)

    def problems(
        self, request: Incoming, node: OperationNode, operation: Operation | None, values: Mapping[str, str]
    ) -> Iterator[Problem]:
        """Yield everything that is wrong with the parameters and the body of a request."""
        arguments, fixed = ((), ()) if operation is None else (operation.arguments, operation.constants)
        styles: dict[tuple[str, str], str] = {(each.place, each.wire): each.style for each in arguments}
        constants: dict[tuple[str, str], Any] = {(place, name): value for place, name, value in fixed}
        known: set[str] = {*self.credential_names, *_position_names(node)}
        for parameter in node.parameters:
            place, name = as_text(parameter.value.get("in")), as_text(parameter.value.get("name"))
            style = styles.get((place, name), "repeat")
            if place == "query":
                known.add(name)
                known.update(properties(resolve(as_mapping(parameter.value.get("schema")), self.spec.schemas)))
            texts = _texts(request, place, name, values, style)
            if (place, name) in constants and texts:
                constant = constants[place, name]
                expected = constant if isinstance(constant, str) else json.dumps(constant)
                if texts != [expected] and operation is not None and (place, name) not in styles:
                    yield Problem(_kind(place), f"The {place} parameter {name} must be {expected}.", name)
                continue
            yield from self._parameter(parameter, place, name, texts, style)
        for name in dict.fromkeys(name for name, _ in request.query):
            if name not in known and name.partition("[")[0] not in known and not self.lenient:
                near = nearest(name, known)
                hint = f" Did you mean {near}?" if near else ""
                yield Problem("query", f"The operation has no query parameter {name}.{hint}", name)
        yield from self.body_problems(request, node)

    def _parameter(
        self, parameter: Located, place: str, name: str, texts: Sequence[str], style: str
    ) -> Iterator[Problem]:
        if not texts:
            if parameter.value.get("required") is True:
                yield Problem(_kind(place), f"The {place} parameter {name} is required.", name)
            return
        schema = as_mapping(parameter.value.get("schema"))
        pointer = f"{parameter.location.pointer}/schema"
        full = resolve(schema, self.spec.schemas)
        rules = Rules(self.spec.schemas, "create", self._wires)
        if style == "deep" or not schema or (style != "json" and "object" in _kinds(full, rules)):
            return
        if "array" in types_of(full):
            items = texts if style in ("repeat", "json") else split(style, name, texts[0])
            value: Any = [_typed(text, as_mapping(full.get("items")), rules) for text in items]
        else:
            value = _typed(texts[-1], schema, rules)
        for message in (*_deviations(value, schema, pointer, rules, lenient=False), *self._limits(value, schema)):
            yield Problem(_kind(place), f"The {place} parameter {name}: {message[1]}.", name)

    @property
    def _wires(self) -> Mapping[str, str]:
        return wire_formats(self.spec.tree)

    # -- bodies -------------------------------------------------------------------------------------------------------

    def body_problems(self, request: Incoming, node: OperationNode) -> Iterator[Problem]:
        """Yield what is wrong with the body of a request."""
        if node.request is None:
            if request.body.strip() not in (b"", b"{}"):
                yield Problem("body", "The operation has no body, and one was sent.")
            return
        if not request.body and not request.content_type:
            if node.request.value.get("required") is True:
                yield Problem("body", "The body is missing.")
            return
        body = next((each for each in node.request.bodies if _accepts(each.media_type, request.content_type)), None)
        if body is None:
            accepted = ", ".join(each.media_type for each in node.request.bodies)
            sent = request.content_type or "nothing"
            yield Problem("media-type", f"Content-Type is {sent}. The operation accepts {accepted}.")
            return
        try:
            value = body_value(request)
        except ValueError as error:
            yield Problem("body", f"The body can't be read: {error}.")
            return
        if value is not None:
            yield from self._body_value(value, body, node, is_form=not is_json(request.content_type))

    def _body_value(self, value: Any, body: Body, node: OperationNode, *, is_form: bool) -> Iterator[Problem]:
        assert node.request is not None
        schema, pointer = body.schema.value, body.schema.location.pointer
        rules = self.spec.request_rules(node, node.request.mode)
        if is_form:
            value = typed_form(value, schema, pointer, rules)
        for place, message in _deviations(value, schema, pointer, rules, lenient=self.lenient):
            yield Problem("body", f"{message[:1].upper()}{message[1:]}.", place)
        for place, message in self._limits(value, schema):
            yield Problem("body", f"{message[:1].upper()}{message[1:]}.", place)

    def _limits(self, value: Any, schema: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
        """Yield where a value is too long, too large or of another pattern than the schema allows."""
        if value == UPLOAD or UPLOAD in str(value):
            return
        for error in self._validator(schema).iter_errors(value):
            kind: Any = error.kind
            if kind.name in _LIMITS:
                pointer = ""
                for step in error.instance_path:
                    pointer = child(pointer, step)
                yield pointer, _limit_message(error)

    def _validator(self, schema: Mapping[str, Any]) -> jsonschema_rs.Draft202012Validator:
        import jsonschema_rs

        key = id(schema)
        if key not in self._validators:
            tree = {**schema, "components": self.spec.tree.get("components", {})}
            made = jsonschema_rs.Draft202012Validator(tree, offline=True, validate_formats=False)
            self._validators[key] = made
        found: jsonschema_rs.Draft202012Validator = self._validators[key]
        return found


def _limit_message(error: jsonschema_rs.ValidationError) -> str:
    return re.sub(r"\s+", " ", error.message)[:200]


def _kind(place: str) -> str:
    return "missing" if place == "path" else place


def _position_names(node: OperationNode) -> Iterator[str]:
    """Yield the query parameters that say where a list continues."""
    if node.paging is not None:
        yield POSITION
        if node.paging.parameter is not None:
            yield node.paging.parameter


POSITION: Final = "mock_position"
"""Query parameter in the URL of the next page."""


def _texts(request: Incoming, place: str, name: str, values: Mapping[str, str], style: str) -> list[str]:
    match place:
        case "path":
            return [values[name]] if name in values else []
        case "query":
            deep = [value for key, value in request.query if style == "deep" and key.startswith(f"{name}[")]
            return [value for key, value in request.query if key == name] or deep
        case "header":
            text = request.headers.get(name.lower())
        case _:
            pairs = (pair.strip().partition("=") for pair in request.headers.get("cookie", "").split(";"))
            text = next((value for key, _, value in pairs if key == name), None)
    return [] if text is None else [text]


def _typed(text: str, schema: Mapping[str, Any], rules: Rules) -> Any:
    """Read the text of a parameter or form field as a value of its schema, if it is one."""
    kinds = _kinds(schema, rules)
    if {"integer", "number"} & kinds and _NUMBER.fullmatch(text):
        number = json.loads(text)
        return number if "string" not in kinds else text
    if "boolean" in kinds and text in _LITERALS:
        return _LITERALS[text]
    if {"object", "array"} & kinds and text[:1] in ("{", "["):
        try:
            return json.loads(text)
        except ValueError:
            return text
    return text


def _kinds(schema: Mapping[str, Any], rules: Rules) -> set[str]:
    full = resolve(schema, rules.schemas)
    kinds = set(types_of(full))
    for member in union_members(full):
        kinds |= _kinds(member.schema, rules)
    return kinds


def _deviations(
    value: Any, schema: Mapping[str, Any], pointer: str, rules: Rules, *, lenient: bool
) -> list[tuple[str, str]]:
    """Compare a value with its schema. Returns the place and a message for each difference."""
    if value == UPLOAD and is_file(resolve(schema, rules.schemas)):
        return []
    events = (event for event in compare(value, schema, pointer, rules) if isinstance(event, Deviation))
    return [(each.pointer, each.message) for each in events if not (lenient and each.kind == "unknown-field")]


# -- reading bodies ---------------------------------------------------------------------------------------------------


def _accepts(declared: str, sent: str) -> bool:
    """Whether a body of the media type that is sent fits a declared one, which may be a range such as ``image/*``.

    The client sends bytes as ``application/octet-stream`` when the spec names only a range of types.
    """
    name = essence(declared)
    if name == _STREAM or (is_json(name) and is_json(sent)):
        return True
    return name == sent or ("*" in name and (sent == _STREAM or fnmatchcase(sent, name)))


def body_value(request: Incoming) -> Any:
    """Read the body of a request: JSON, or the fields of a form; ``None`` for every other media type.

    Raises:
        ValueError: It is not what its media type says.
    """
    kind = request.content_type
    if is_json(kind):
        return _json(request.body)
    if encoding(kind) not in ("form", "multipart"):
        return None
    parts = form_parts(request.headers["content-type"], request.body)
    return plain_names(fields_of((part.name, _part_value(part)) for part in parts))


def _part_value(part: FormPart) -> Any:
    if part.is_file:
        return UPLOAD
    return _json(part.content) if is_json(part.media_type) else part.content.decode("utf-8", "replace")


def _json(content: bytes) -> Any:
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        raise ValueError("it is not JSON") from None
