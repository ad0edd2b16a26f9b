"""What a spec leaves out, with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workorders_runtime.serialization.json import joined

from workorders.openapi.document import Location, is_list, is_mapping, parts
from workorders.openapi.objects import walk
from workorders.openapi.semantics import keys
from workorders.openapi.values import as_text

if TYPE_CHECKING:
    from workorders.adapt.notes import Notes
    from workorders.openapi.document import Document


def leave_out(notes: Notes, document: Document) -> None:
    """Remove the operations and properties that are skipped, and allow any value where another schema is."""
    for node in list(walk(document)):
        reason = as_text(node.value.get(keys.SKIP)).strip()
        if node.kind not in ("operation", "schema") or not reason:
            continue
        *above, section, name = parts(node.location.pointer)
        holder = document.at(Location(node.location.file, joined((*above, section))))
        if node.kind == "operation":
            del holder[name]
            message = "the operation is left out"
        elif section == "properties" and (not above or above[-1] != "properties"):
            del holder[name]
            _not_required(document.at(Location(node.location.file, joined(tuple(above)))), name)
            message = f"the property {name!r} is left out"
        else:
            node.value.clear()
            message = "the schema is left out: any value is allowed"
        notes.warn("unsupported", node.location, f"{message}: {reason}")


def _not_required(schema: Any, name: str) -> None:
    if is_mapping(schema) and is_list(required := schema.get("required")) and name in required:
        required.remove(name)
