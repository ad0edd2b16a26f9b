"""The module `canonical` of a package: where its work order has the fields of the common view."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from workorders_runtime import spec

from workorders.codegen.python_source import docstring, literal, spec_imports, wrapped
from workorders.codegen.view_models import CanonicalFieldView, CanonicalView
from workorders.ir.api import Api
from workorders.ir.names import field_name
from workorders.ir.source import Annotation, Import, import_block
from workorders.ir.variants import ModelVariants
from workorders.openapi.document import Location
from workorders.openapi.semantics.canonical import (
    FIELDS,
    Kind,
    PathStep,
    least_certain,
    order_fields,
    pointers_of,
    properties_along,
    several,
    states_at,
)
from workorders.openapi.semantics.navigation import Located, TreeSource, composition
from workorders.openapi.semantics.provenance import confidence
from workorders.openapi.semantics.schemas import component_pointer, python_name, time_format

_Path = tuple[str, ...]
_RUNTIME: Final = "workorders_runtime.canonical"


def _of_runtime(text: str, *names: str) -> Annotation:
    return Annotation(text, frozenset(Import(_RUNTIME, name) for name in names))


_TYPES: Final[Mapping[Kind, Annotation]] = {
    "text": Annotation("str | None"),
    "time": _of_runtime("Time | None", "Time"),
    "span": _of_runtime("Span | None", "Span"),
    "reference": _of_runtime("Reference | None", "Reference"),
    "references": _of_runtime("tuple[Reference, ...]", "Reference"),
}
_UNSUPPORTED: Final = _of_runtime("Unsupported", "Unsupported", "UNSUPPORTED")


def canonical_view(api: Api, variants: ModelVariants, wires: Mapping[str, str]) -> CanonicalView | None:
    """Decide everything that the module prints; ``None``: the spec maps no work order.

    Args:
        api: The API.
        variants: Its models.
        wires: The client's default wire format of each ``format``.
    """
    name = next((name for name, schema in api.schemas.items() if order_fields(schema)), None)
    return None if name is None or not variants.has_read(name) else _Order(api, variants, wires, name).view()


class _Order:
    """The work order of a spec."""

    def __init__(self, api: Api, variants: ModelVariants, wires: Mapping[str, str], name: str) -> None:
        self.api = api
        self.wires = wires
        self.source = TreeSource({"components": {"schemas": api.schemas}})
        self.schema = Located(api.schemas[name], Location("", component_pointer(name)))
        self.given = order_fields(self.schema.value)
        self.model = variants.class_name(name, "read")

    def view(self) -> CanonicalView:
        client = self.api.client
        fields = tuple(self._field(name, kind) for name, kind in FIELDS.items())
        status = self.given["state"]
        *_, end = properties_along(self.source, self.schema, status)
        found = states_at(self.source, end.schema)
        states = () if found is None else tuple(found[1].items())
        values = [value for each in fields for value in each.spec]
        imports = {Import(_RUNTIME, each) for each in ("OwnStates", "State", "View")} | {Import(".", "models")}
        imports |= {found for each in fields for found in each.annotation.imports}
        imports |= {found for value in values for found in spec_imports(value)}
        about = (
            f"The common view of work orders, for ``models.{self.model}``: ``view(order)`` has the same fields for "
            "every vendor.\n\nIt is for reading. Equal names do not promise equal meaning; "
            "``view(order).original`` is the vendor's own object."
        )
        return CanonicalView(
            doc=docstring(about),
            imports=import_block(imports),
            model=self.model,
            zone=literal(client.timezone) if client.timezone else "",
            state=literal(self._path("", status)),
            native_status=literal(
                tuple(self._path("", each) for _, each in several(self.given.get("native_status", status)))
            ),
            states=tuple((literal(value), state.upper()) for value, state in states),
            fields=fields,
        )

    def _field(self, name: str, kind: Kind) -> CanonicalFieldView:
        given = self.given.get("state" if name == "native_status" and name not in self.given else name)
        if given is None:
            doc = docstring("Not supported: the vendor's work order has no such field.")
            return CanonicalFieldView(name, _UNSUPPORTED, doc, "return UNSUPPORTED", "", "not supported", (), ())
        pointers = [each for each in pointers_of(name, given) if each.wanted != "object"]
        ways = [[*properties_along(self.source, self.schema, each.from_order)] for each in pointers]
        sure = [stop.confidence for stops in ways for stop in stops[-1:]]
        if name == "state" and (found := states_at(self.source, ways[0][-1].schema)) is not None:
            sure.append(confidence(found[0].value))
        arguments, values = self._arguments(kind, given)
        shown_in_docs = [each for each in pointers if each.wanted != "clock" and each.steps[-1:] != ("zone",)]
        places = tuple(dict.fromkeys(".".join(self._path("", each.from_order)) for each in shown_in_docs))
        certainty = self._times(name, given) if kind in ("time", "span") else ""
        shown = ", ".join(f"``{place}``" for place in places)
        doc = docstring(wrapped(f"From {shown}{f'; {certainty}' if certainty else ''}.", 104), "    " * 2)
        body = f"return self._{kind}({literal(name)}, {arguments})"
        return CanonicalFieldView(
            name, _TYPES[kind], doc, body, certainty, least_certain(iter(sure)), places, tuple(values)
        )

    # -- arguments of the runtime -------------------------------------------------------------------------------------

    def _arguments(self, kind: Kind, given: Any) -> tuple[str, list[Any]]:
        if kind == "text":
            return ", ".join(literal(self._path("", each)) for _, each in several(given)), []
        if kind == "time":
            places = [self._time(each) for _, each in several(given)]
            return ", ".join(map(literal, places)), list(places)
        if kind == "span":
            ends = {end: tuple(self._time(each) for _, each in several(given.get(end, []))) for end in ("start", "end")}
            shown = ", ".join(f"{end}={literal(places)}" for end, places in ends.items())
            return shown, [place for places in ends.values() for place in places]
        references = [self._reference(each) for _, each in several(given)]
        return ", ".join(map(literal, references)), list(references)

    def _time(self, place: Any) -> spec.TimePlace:
        pointers = {"date": place} if isinstance(place, str) else place
        return spec.TimePlace(**{name: self._path("", pointer) for name, pointer in pointers.items()})

    def _reference(self, place: Mapping[str, Any]) -> spec.ReferencePlace:
        at = place.get("at", "")
        names = tuple(self._path(at, each) for _, each in several(place["name"])) if "name" in place else ()
        number = self._path(at, place["id"]) if "id" in place else None
        return spec.ReferencePlace(self._path("", at), number, names)

    def _path(self, base: str, pointer: str) -> _Path:
        """Return a pointer as attributes of models, from what another one leads to."""
        stops = [*properties_along(self.source, self.schema, base + pointer)]
        names = [_attribute(each) for each in stops]
        return tuple(names[base.count("/") :])

    # -- how much is known of a time ----------------------------------------------------------------------------------

    def _times(self, name: str, given: Any) -> str:
        """Return what is known of the times of a field, such as ``instant`` or ``zone declared``."""
        pointers = [each for each in pointers_of(name, given) if each.wanted == "time"]
        zoned = any(each.steps[-1:] == ("zone",) for each in pointers_of(name, given))
        return ", or ".join(dict.fromkeys(self._time_certainty(each.from_order, zoned=zoned) for each in pointers))

    def _time_certainty(self, pointer: str, *, zoned: bool) -> str:
        *_, end = properties_along(self.source, self.schema, pointer)
        formats = (time_format(each.value, self.wires) for each in composition(self.source, end.schema))
        form = next((each for each in formats if each is not None), None)
        if form == "instant":
            return "instant"
        if form is None and not zoned:
            return "day only"
        return "zone declared" if zoned or self.api.client.timezone else "zone unknown"


def _attribute(stop: PathStep) -> str:
    return stop.name if stop.name == "*" else field_name(stop.name, python_name(stop.schema.value))
