"""Where the facts of a package come from: the text of `provenance.json`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from workorders.ir.api import Api, Provenance
from workorders.openapi.semantics.provenance import confidence, has_provenance, sources_of
from workorders.openapi.semantics.schemas import Schema, assumed_nulls


def provenance_map(api: Api, named: Mapping[str, Any]) -> str:
    """Return JSON: operation or schema -> its pages and how sure it is; a property only where it differs."""
    tree = {
        "operations": {operation.id: _entry(operation.sources, operation.confidence) for operation in api.operations},
        "schemas": {
            name: {
                **_entry(sources_of(schema, named), confidence(schema)),
                **_properties(schema, named),
            }
            for name, schema in sorted(api.schemas.items())
        },
    }
    return json.dumps(tree, indent=1)


def _entry(sources: Iterable[Provenance], certainty: str) -> dict[str, Any]:
    pages = [{"page": source.page, **({"date": source.date} if source.date else {})} for source in sources]
    return {"confidence": certainty, "sources": pages}


def _properties(schema: Schema, named: Mapping[str, Any]) -> dict[str, Any]:
    own = {
        wire: {
            **_entry(sources_of(prop, named) or sources_of(schema, named), confidence(prop, confidence(schema))),
            **({"null": dict.fromkeys(assumed, "assumed")} if (assumed := assumed_nulls(prop)) else {}),
        }
        for wire, prop in schema.get("properties", {}).items()
        if has_provenance(prop) or assumed_nulls(prop)
    }
    return {"properties": own} if own else {}
