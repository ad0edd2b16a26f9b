"""Document -> Bundle: one tree in which every reference is ``#/components/schemas/<Name>``.

- Parameters, bodies, responses, headers and path items are written in place; schemas stay references.
- A schema of another file becomes a component, named by the last part of its pointer.
- ``allOf`` becomes one schema.
- An enum or object without a name is named after its location; a name of the spec is never reused.
- A component whose name cannot be a class is renamed.
- A method whose successful responses have different JSON returns any of them.
- What no later stage reads (callbacks, links, components other than schemas and security schemes) is left out.

The document is not changed. The origin of each value is kept.
"""

from __future__ import annotations

from workorders.bundle.allof import flatten
from workorders.bundle.class_names import name_classes
from workorders.bundle.cycles import refuse_cycles
from workorders.bundle.inline_schemas import name_schemas
from workorders.bundle.origins import Trace
from workorders.bundle.references import link
from workorders.bundle.results import unite_results
from workorders.diagnostics import SpecError
from workorders.ir.bundle import Bundle
from workorders.openapi.document import Document, Location


def bundle(document: Document) -> Bundle:
    """Turn a spec into one tree.

    Raises:
        SpecError: A reference does not exist or is circular, names clash, or an ``allOf`` contradicts itself.
    """
    trace = Trace(document)
    try:
        tree = link(trace)
        flatten(tree, trace)
        if not trace.errors:
            refuse_cycles(tree, trace)
        if not trace.errors:
            name_schemas(tree, trace)
            name_classes(tree)
            unite_results(tree)
    except RecursionError:
        trace.report("depth", Location(document.entry, ""), "schemas are nested too deeply")
        raise SpecError(trace.diagnostics) from None
    if trace.errors:
        raise SpecError(trace.diagnostics)
    return Bundle(document, tree, trace.origins(tree), tuple(trace.diagnostics))
