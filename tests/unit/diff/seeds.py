"""Changes of the spec in `base.yaml`: an edit of its text, and what `diff` has to say about it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from workorders.diff.rules import Level

BASE: Final = (Path(__file__).parent / "base.yaml").read_text(encoding="utf-8")


@dataclass(frozen=True, slots=True)
class Seed:
    """One seeded change."""

    name: str
    edits: tuple[tuple[str, str], ...]
    level: Level
    kinds: frozenset[str]
    """``kind``, or ``kind/direction``."""

    @property
    def text(self) -> str:
        """The changed spec."""
        text = BASE
        for old, new in self.edits:
            assert text.count(old) == 1, f"{self.name}: {text.count(old)} places for {old!r}"
            text = text.replace(old, new)
        return text


def _seed(name: str, level: Level, kinds: str, *edits: tuple[str, str]) -> Seed:
    return Seed(name, edits, level, frozenset(kinds.split()))


_LIST: Final = "        - {name: tags, in: query, schema: {type: array, items: {type: string}}}\n"
_CLOSE: Final = BASE[BASE.index("  /jobs/{id}/close:") : BASE.index("  /parts:")]
_DELETE: Final = BASE[BASE.index("    delete:") : BASE.index("  /jobs/{id}/close:")]
_NOTE: Final = "note: {type: string, description: What to know.}"

ACCEPTANCE: Final = (
    # Null, in each direction.
    _seed(
        "null-in-required-response",
        "breaking",
        "null-added/response",
        ("        title: {type: string}\n", "        title: {type: [string, 'null']}\n"),
    ),
    _seed(
        "null-in-optional-response",
        "additive",
        "null-added-to-optional/response",
        ("cost: {type: number}", "cost: {type: [number, 'null']}"),
    ),
    _seed(
        "null-gone-from-response",
        "additive",
        "null-removed/response",
        ("floor: {type: [integer, 'null']}", "floor: {type: integer}"),
    ),
    _seed(
        "null-in-request",
        "additive",
        "null-added/request",
        ("budget: {type: number}", "budget: {type: [number, 'null']}"),
    ),
    _seed(
        "null-gone-from-request",
        "breaking",
        "null-removed/request",
        ("note: {type: [string, 'null']}", "note: {type: string}"),
    ),
    # Enums.
    _seed(
        "enum-wider-in-response",
        "additive",
        "enum-value-added/response",
        ("enum: [motor, door]", "enum: [motor, door, cable]"),
    ),
    _seed(
        "enum-narrower-in-response", "breaking", "enum-value-removed/response", ("enum: [motor, door]", "enum: [motor]")
    ),
    _seed(
        "enum-wider-in-request", "additive", "enum-value-added/request", ("enum: [low, high]", "enum: [low, high, now]")
    ),
    _seed("enum-narrower-in-request", "breaking", "enum-value-removed/request", ("enum: [low, high]", "enum: [high]")),
    _seed(
        "enum-wider-in-both",
        "additive",
        "enum-value-added/request enum-value-added/response",
        ("enum: [open, closed]", "enum: [open, closed, late]"),
    ),
    _seed(
        "enum-value-renamed",
        "breaking",
        "enum-value-added/response enum-value-removed/response",
        ("enum: [motor, door]", "enum: [motor, gate]"),
    ),
    _seed(
        "text-becomes-enum-in-request",
        "breaking",
        "enum-added/request",
        ("title: {type: string, maxLength: 80}", "title: {type: string, maxLength: 80, enum: [a, b]}"),
    ),
    _seed(
        "enum-becomes-text-in-response",
        "breaking",
        "enum-removed/response",
        ("        kind: {$ref: '#/components/schemas/Kind'}", "        kind: {type: string}"),
    ),
    # Required.
    _seed(
        "required-in-request",
        "breaking",
        "property-required/request",
        ("required: [title]", "required: [title, budget]"),
    ),
    _seed("optional-in-request", "additive", "property-optional/request", ("required: [title]", "required: []")),
    _seed(
        "required-in-response",
        "additive",
        "property-required/response",
        ("required: [id, title, state]", "required: [id, title, state, cost]"),
    ),
    _seed(
        "optional-in-response",
        "breaking",
        "property-optional/response",
        ("required: [id, title, state]", "required: [id, state]"),
    ),
    _seed(
        "parameter-required",
        "breaking",
        "parameter-required",
        ("{name: tags, in: query, ", "{name: tags, in: query, required: true, "),
    ),
    _seed(
        "new-required-property",
        "breaking",
        "property-added-required/request",
        ("required: [title]\n", "required: [title, site]\n"),
        ("        budget:", "        site: {type: string}\n        budget:"),
    ),
    _seed(
        "body-removed",
        "breaking",
        "body-removed python-breaking",
        (
            """      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/JobIn'}}}
""",
            "",
        ),
    ),
    # Types and formats.
    _seed(
        "type-in-response",
        "breaking",
        "type-changed/response",
        ("        title: {type: string}\n", "        title: {type: integer}\n"),
    ),
    _seed("type-in-request", "breaking", "type-changed/request", ("budget: {type: number}", "budget: {type: boolean}")),
    _seed(
        "integer-becomes-number-in-response",
        "breaking",
        "type-widened/response",
        ("floor: {type: [integer, 'null']}", "floor: {type: [number, 'null']}"),
    ),
    _seed(
        "number-becomes-integer-in-request",
        "breaking",
        "type-narrowed/request",
        ("budget: {type: number}", "budget: {type: integer}"),
    ),
    _seed(
        "integer-becomes-number-in-request",
        "additive",
        "type-widened/request",
        ("crew: {type: integer,", "crew: {type: number,"),
    ),
    _seed(
        "format-in-response",
        "breaking",
        "format-changed/response",
        ("at: {type: string, format: date-time}", "at: {type: string, format: date}"),
    ),
    _seed(
        "format-in-request",
        "breaking",
        "format-changed/request",
        ("due: {type: string, format: date}", "due: {type: string}"),
    ),
    # Removals and additions.
    _seed("operation-removed", "breaking", "operation-removed", (_CLOSE, "")),
    _seed(
        "operation-added",
        "additive",
        "operation-added",
        ("  /parts:\n", _CLOSE.replace("close", "open").replace("Close", "Open") + "  /parts:\n"),
    ),
    _seed("parameter-removed", "breaking", "parameter-removed", (_LIST, "")),
    _seed(
        "parameter-added",
        "additive",
        "parameter-added",
        (_LIST, _LIST + "        - {name: site, in: query, schema: {type: string}}\n"),
    ),
    _seed("response-property-removed", "breaking", "property-removed/response", (f"        {_NOTE}\n", "")),
    _seed("request-property-removed", "breaking", "property-removed/request", ("        budget: {type: number}\n", "")),
    _seed(
        "response-property-added",
        "additive",
        "property-added/response",
        (_NOTE, f"{_NOTE}\n        weight: {{type: number}}"),
    ),
    # Renames.
    _seed("operation-renamed", "breaking", "operation-renamed", ("x-wo-method: close", "x-wo-method: finish")),
    _seed("property-renamed", "breaking", "property-renamed/response", (_NOTE, _NOTE.replace("note", "remark"))),
    _seed(
        "parameter-renamed",
        "breaking",
        "parameter-name-changed",
        ("{name: tags, in: query, ", "{name: tags, in: query, x-wo-python-name: labels, "),
    ),
    # Credentials and paths.
    _seed(
        "auth-alternative-removed",
        "breaking",
        "auth-alternative-removed python-breaking",
        ("security: [{token: []}, {key: []}]", "security: [{token: []}]"),
        ("    key: {type: apiKey, in: header, name: X-Key}\n", ""),
    ),
    _seed("auth-header", "breaking", "scheme-changed", ("name: X-Key", "name: X-Api-Key")),
    _seed("path", "breaking", "path-changed", ("  /jobs/{id}/close:\n", "  /jobs/{id}/closing:\n")),
)
"""Null, enums, required, types, removals, renames, credentials, paths."""

OWN: Final = (
    _seed(
        "server-url", "breaking", "server-changed", ("https://test.lifts.example/v1", "https://test.lifts.example/v2")
    ),
    _seed(
        "server-removed",
        "breaking",
        "server-removed python-breaking",
        ("  - {url: https://test.lifts.example/v1, x-wo-server-name: test}\n", ""),
    ),
    _seed("server-variable-default", "breaking", "server-variable-default", ("{default: eu,", "{default: us,")),
    _seed(
        "paging-parameter",
        "breaking",
        "paging-changed property-added/response",
        ("parameter: after, cursor: /next", "parameter: after, cursor: /other"),
        ("        next: {type: string}", "        next: {type: string}\n        other: {type: string}"),
    ),
    _seed(
        "paging-total",
        "additive",
        "paging-extended property-added/response",
        ("cursor: /next}", "cursor: /next, total: /total}"),
        ("        next: {type: string}", "        next: {type: string}\n        total: {type: integer}"),
    ),
    _seed("parameter-default", "breaking", "default-changed", ("default: 50", "default: 20")),
    _seed("limit-lower-in-request", "breaking", "limit-tightened/request", ("maxLength: 80", "maxLength: 40")),
    _seed("limit-higher-in-request", "additive", "limit-loosened/request", ("maximum: 100", "maximum: 500")),
    _seed(
        "limit-in-response",
        "documentation",
        "",
        ("        name: {type: string}", "        name: {type: string, maxLength: 10}"),
    ),
    _seed(
        "safety-loosened",
        "breaking",
        "safety-loosened",
        ("x-wo-method: close\n      x-wo-safety: unsafe", "x-wo-method: close\n      x-wo-safety: idempotent"),
    ),
    _seed(
        "safety-tightened",
        "additive",
        "safety-tightened",
        ("x-wo-method: delete\n      x-wo-safety: idempotent", "x-wo-method: delete\n      x-wo-safety: unsafe"),
    ),
    _seed(
        "etag-removed",
        "breaking",
        "etag-removed python-breaking",
        ("          headers: {ETag: {schema: {type: string}}}\n", ""),
    ),
    _seed(
        "etag-added",
        "additive",
        "etag-added",
        (
            "'201':\n          description: The job.\n",
            "'201':\n          description: The job.\n          headers: {etag: {schema: {type: string}}}\n",
        ),
    ),
    _seed("rate-limit", "additive", "rate-limit-changed", ("{requests: 5, seconds: 1}", "{requests: 2, seconds: 1}")),
    _seed("failure-in-success", "breaking", "errors-changed", ("equals: [false]", "equals: [false, 0]")),
    _seed("decoding-stricter", "breaking", "decoding-changed", ("coerce: [numeric-text]", "coerce: []")),
    _seed("redaction-removed", "breaking", "sensitive-removed", (", x-wo-sensitive: true", "")),
    _seed(
        "description",
        "documentation",
        "",
        ("description: What to know.", "description: What a technician has to know."),
    ),
    _seed("timezone", "breaking", "timezone-changed", ("timezone: Europe/Berlin", "timezone: Europe/Vienna")),
    _seed("environment", "breaking", "environment-changed", ("LIFTS_TOKEN", "LIFTS_API_TOKEN")),
    _seed(
        "union-member-in-response",
        "breaking",
        "union-member-added/response",
        ("oneOf: [{type: string}, {type: integer}]", "oneOf: [{type: string}, {type: integer}, {type: boolean}]"),
    ),
    _seed(
        "schema-renamed",
        "breaking",
        "schema-renamed",
        ("    Urgency:\n", "    Priority:\n"),
        ("schemas/Urgency'", "schemas/Priority'"),
    ),
)
"""Servers, paging, defaults, limits, safety, errors, decoding, redaction, text, names."""

EASY_TO_MISREAD: Final = (
    _seed("scope-required", "breaking", "scope-required", ("security: [{token: []},", "security: [{token: [write]},")),
    _seed(
        "default-server",
        "breaking",
        "server-default-changed python-additive",
        ("  - {url: https://test.lifts.example/v1, x-wo-server-name: test}\n", ""),
        ("servers:\n", "servers:\n  - {url: https://test.lifts.example/v1, x-wo-server-name: test}\n"),
    ),
    _seed(
        "union-as-fewer-types",
        "additive",
        "union-member-removed/response",
        ("oneOf: [{type: string}, {type: integer}]", "type: string"),
    ),
    _seed(
        "list-becomes-object",
        "breaking",
        "type-changed/response",
        (
            "schema: {type: array, items: {$ref: '#/components/schemas/Part'}}",
            "schema: {type: object, properties: {parts: {type: array, items: {$ref: '#/components/schemas/Part'}}}}",
        ),
    ),
    _seed(
        "parameter-as-json",
        "breaking",
        "parameter-style-changed",
        (
            "{name: tags, in: query, schema: {type: array, items: {type: string}}}",
            "{name: tags, in: query, content: {application/json: {schema: {type: array, items: {type: string}}}}}",
        ),
    ),
    _seed(
        "reserved-characters",
        "breaking",
        "parameter-style-changed",
        ("{name: old_filter, in: query,", "{name: old_filter, in: query, allowReserved: true,"),
    ),
    _seed(
        "message-without-body",
        "breaking",
        "webhook-body-removed python-breaking",
        ("      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Closed'}}}}\n", ""),
    ),
    _seed(
        "null-in-message",
        "breaking",
        "null-added/response",
        ("job: {type: integer}", "job: {type: [integer, 'null']}"),
    ),
    _seed(
        "enum-value-in-message",
        "additive",
        "enum-value-added/response",
        ("enum: [done, cancelled]", "enum: [done, cancelled, other]"),
    ),
    _seed("enum-in-another-order", "documentation", "", ("enum: [motor, door]", "enum: [door, motor]")),
    _seed(
        "no-longer-deprecated",
        "documentation",
        "",
        ("legacy: {type: string, deprecated: true}", "legacy: {type: string}"),
    ),
)
"""Scopes, order, shapes that say the same, ways to write a parameter, messages."""

SEEDS: Final = (*ACCEPTANCE, *OWN, *EASY_TO_MISREAD)
