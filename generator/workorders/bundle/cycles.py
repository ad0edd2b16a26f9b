"""Step three: no component is, through references and unions alone, a part of itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from workorders.openapi.document import Location
from workorders.openapi.semantics.schemas import REFERENCE_PREFIX, composed_members
from workorders.openapi.values import as_mapping, as_text

if TYPE_CHECKING:
    from workorders.bundle.origins import Trace


def refuse_cycles(tree: Mapping[str, Any], trace: Trace) -> None:
    """Report every component that has itself as an alternative: no value would ever be found to fit it."""
    schemas: Mapping[str, Any] = tree["components"]["schemas"]
    for name, schema in schemas.items():
        queue, seen = [*_alternatives(as_mapping(schema))], set[str]()
        while queue:
            other = queue.pop()
            if other == name:
                location = trace.of(schema) or Location(trace.document.entry, "")
                hint = "remove the reference that leads back to it"
                trace.report("ref-cycle", location, f"the schema {name} is an alternative of itself", hint)
                break
            if other not in seen:
                seen.add(other)
                queue += _alternatives(as_mapping(schemas.get(other)))


def _alternatives(schema: Mapping[str, Any]) -> Iterator[str]:
    """Yield the components that a schema refers to, itself or in the members of its unions."""
    stack = [schema]
    while stack:
        each = stack.pop()
        if "$ref" in each:
            yield as_text(each["$ref"]).removeprefix(REFERENCE_PREFIX)
        stack += [member.schema for member in composed_members(each)]
