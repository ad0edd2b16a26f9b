"""Types of the API as annotations: source text together with the imports that it needs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from workorders_runtime.spec import PARAMETER_TYPES

from workorders.codegen.python_source import literal
from workorders.ir.api import (
    Argument,
    BodyUse,
    Discriminator,
    EnumType,
    Limits,
    ListType,
    LiteralType,
    MapType,
    Mode,
    ModelType,
    Scalar,
    Type,
    UnionType,
)
from workorders.ir.source import Annotation, Import
from workorders.ir.variants import ModelVariants

MODELS: Final = Import(".", "models")
_ANY: Final = Scalar("Any")
_DATETIME: Final = Import("datetime", alias="dt")
_SCALARS: Final = {
    "date": Annotation("dt.date", frozenset({_DATETIME})),
    "datetime": Annotation("dt.datetime", frozenset({_DATETIME})),
    "time": Annotation("dt.time", frozenset({_DATETIME})),
    "Any": Annotation("Any", frozenset({Import("typing", "Any")})),
    "Decimal": Annotation("Decimal", frozenset({Import("decimal", "Decimal")})),
    **{
        name: Annotation(name, frozenset({Import("workorders_runtime.http.multipart", name)}))
        for name in ("FileContent", "StreamContent")
    },
}
_WIRE_TYPES: Final = "workorders_runtime.serialization.wire_types"


@dataclass(frozen=True, slots=True)
class ResultType:
    """What a method returns: as an annotation, and as the value that the runtime decodes with."""

    annotation: Annotation
    value: Annotation
    is_class: bool
    """Whether a type checker knows the decoded value from the class: not from a union or a literal."""


@dataclass(frozen=True, slots=True)
class AnnotationWriter:
    """Writes types as annotations.

    Attributes:
        variants: The classes of the package.
        hidden: Names that mean something else where the annotation is, such as a method called ``list``.
        concrete: Whether lists and maps that are sent are ``list`` and ``dict``, as in models.
        spelled_out: Whether unions are written without their names.
    """

    variants: ModelVariants
    hidden: frozenset[str] = frozenset()
    concrete: bool = False
    spelled_out: bool = False

    def union(self, kind: UnionType) -> Annotation:
        """The members of a union as responses hold them."""
        return replace(self, spelled_out=True)._write(kind, "read")

    def argument(self, argument: Argument, body: BodyUse | None) -> Annotation:
        """The annotation of an argument that is given. ``body``: of the operation that has the argument."""
        mode = "create" if argument.place in PARAMETER_TYPES or body is None else body.mode
        written = self._write(argument.type, mode)
        return either([written, Annotation("None")]) if argument.nullable and argument.type != _ANY else written

    def parameter(self, argument: Argument) -> Annotation | None:
        """The type that the runtime checks a parameter's argument against; ``None``: any value."""
        return None if argument.type == _ANY else self._write(argument.type, "create", wire_types=True)

    def body(self, argument: Argument, mode: Mode) -> Annotation | None:
        """The type that the runtime checks a body without named fields against; ``None``: any value."""
        if argument.type == _ANY:
            return None
        written = replace(self, concrete=True)._write(argument.type, mode, wire_types=True)
        return either([written, Annotation("None")]) if argument.nullable else written

    def result(self, kind: Type | None, *, nullable: bool = False) -> ResultType:
        """What a method returns; ``None``: nothing."""
        if kind is None:
            nothing = Annotation("NoneType", frozenset({Import("types", "NoneType")}))
            return ResultType(Annotation("None"), nothing, is_class=True)
        annotation = self._write(kind, "read")
        is_class = not isinstance(kind, LiteralType | UnionType) and not (isinstance(kind, Scalar) and kind.wire)
        value = self._write(kind, "read", wire_types=True)
        if nullable and kind != _ANY:
            nothing = Annotation("None")
            return ResultType(either([annotation, nothing]), either([value, nothing]), is_class=False)
        return ResultType(annotation, value, is_class)

    def _write(self, kind: Type, mode: Mode, *, wire_types: bool = False) -> Annotation:
        if wire_types and isinstance(kind, Scalar | ListType) and kind.limits:
            return _limited(self._write(replace(kind, limits=()), mode, wire_types=True), kind.limits)
        reading = mode == "read"
        match kind:
            case Scalar(_, wire, _) if wire_types and wire:
                return Annotation(wire, frozenset({Import(_WIRE_TYPES, wire)}))
            case Scalar(name):
                return _SCALARS.get(name) or self._builtin(name)
            case LiteralType(value):
                imports = frozenset({Import("typing", "Literal")})
                return Annotation(f"Literal[{literal(value)}]", imports, f"Literal[{value!r}]")
            case EnumType(schema):
                return _model(schema if reading else f"{schema}Like")
            case ModelType(schema) if reading:
                return _model(self.variants.class_name(schema, "read"))
            case ModelType(schema):
                classes = [_model(self.variants.class_name(schema, mode))]
                if self.variants.has_read(schema) and not wire_types:
                    classes.append(_model(self.variants.class_name(schema, "read")))
                return either(classes)
            case ListType(item, nullable, _):
                inner = self._write(item, mode, wire_types=wire_types)
                inner = either([inner, Annotation("None")]) if nullable else inner
                return generic(self._builtin("list") if reading or self.concrete else _abstract("Sequence"), inner)
            case MapType(value, nullable):
                inner = self._write(value, mode, wire_types=wire_types)
                inner = either([inner, Annotation("None")]) if nullable else inner
                keys = self._builtin("str")
                return generic(self._builtin("dict") if reading or self.concrete else _abstract("Mapping"), keys, inner)
            case UnionType() if reading and not wire_types and kind in self.variants.unions and not self.spelled_out:
                return _model(kind.name)
            case UnionType(members, discriminator):
                if discriminator is None or not wire_types:
                    return either(self._write(member, mode, wire_types=wire_types) for member in members)
                objects = [member for member in members if isinstance(member, ModelType)]
                others = [member for member in members if not isinstance(member, ModelType)]
                marked = self._discriminated(objects, discriminator, mode)
                return either([marked, *(self._write(member, mode, wire_types=True) for member in others)])

    def _discriminated(self, members: Iterable[Type], discriminator: Discriminator, mode: Mode) -> Annotation:
        """Mark a union whose members are told apart by a property."""
        union = either(self._write(member, mode, wire_types=True) for member in members)
        classes = tuple((value, self.variants.class_name(schema, mode)) for value, schema in discriminator.members)
        note = f"Discriminator({literal(discriminator.name)}, {literal(classes)})"
        return _annotated(union, note, Import(_WIRE_TYPES, "Discriminator"))

    def _builtin(self, name: str) -> Annotation:
        if name in self.hidden:
            return Annotation(f"builtins.{name}", frozenset({Import("builtins")}))
        return Annotation(name)


def _limited(annotation: Annotation, limits: Limits) -> Annotation:
    field = f"Field({', '.join(f'{name}={literal(value)}' for name, value in limits)})"
    return _annotated(annotation, field, Import("pydantic", "Field"))


def _annotated(annotation: Annotation, note: str, needed: Import) -> Annotation:
    imports = annotation.imports | {Import("typing", "Annotated"), needed}
    return Annotation(f"Annotated[{annotation.text}, {note}]", imports, annotation.plain)


def _model(name: str) -> Annotation:
    return Annotation(f"models.{name}", frozenset({MODELS}), name)


def _abstract(name: str) -> Annotation:
    return Annotation(name, frozenset({Import("collections.abc", name)}))


def generic(outer: Annotation, *inner: Annotation) -> Annotation:
    """Return a type with others in its brackets."""
    text, plain = (", ".join(texts) for texts in ([each.text for each in inner], [each.plain for each in inner]))
    return Annotation(f"{outer.text}[{text}]", _imports((outer, *inner)), f"{outer.plain}[{plain}]")


def either(members: Iterable[Annotation]) -> Annotation:
    """Return the union of types, each of them once."""
    distinct = tuple(dict.fromkeys(members))
    texts = {member.text: member.plain for member in distinct}
    return Annotation(" | ".join(texts), _imports(distinct), " | ".join(texts.values()))


def _imports(parts: Iterable[Annotation]) -> frozenset[Import]:
    return frozenset(found for part in parts for found in part.imports)
