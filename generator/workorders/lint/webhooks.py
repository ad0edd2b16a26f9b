"""Messages that the vendor sends: what the key about them says, and messages that no code is generated for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from workorders.diagnostics import suggestion
from workorders.lint.context import Context
from workorders.openapi.semantics import keys
from workorders.openapi.semantics.client import webhook_rules
from workorders.openapi.semantics.operations import OperationNode, webhooks
from workorders.openapi.url_templates import template_parameters
from workorders.openapi.values import as_mapping, as_text

if TYPE_CHECKING:
    from workorders.openapi.semantics.navigation import Located

_SIGNED: Final = ("body", "timestamp", "url", "id")


def check_webhooks(context: Context) -> None:
    """Check the messages of a spec, and the key about what they have in common."""
    messages = list(webhooks(context.source))
    bodies = [body for message in messages if (body := _body(context, message)) is not None]
    rules, location = webhook_rules(context.tree), context.source.root / keys.WEBHOOKS
    if rules and not messages:
        context.report("webhooks", location, f"{keys.WEBHOOKS} without webhooks", "list the messages under `webhooks`")
    pointers = [(location / "event", rules.get("event"))]
    delivery = as_mapping(rules.get("delivery-id"))
    pointers.append((location / "delivery-id" / "pointer", delivery.get("pointer")))
    for place, pointer in pointers:
        if isinstance(pointer, str) and bodies and not any(context.follow(body, pointer) for body in bodies):
            context.report(
                "webhooks", place, f"no message has a value at {pointer!r}", "point to one of its properties"
            )
    if "separator" in delivery and "header" not in delivery:
        context.report("webhooks", location / "delivery-id" / "separator", "a separator without a header", "add header")
    signature = as_mapping(rules.get("signature"))
    signed = as_text(signature.get("signed")) or "{body}"
    names = template_parameters(signed)
    place = location / "signature" / "signed"
    for name in names:
        if name not in _SIGNED:
            hint = suggestion(name, _SIGNED) or f"use {', '.join(f'{{{each}}}' for each in _SIGNED)}"
            context.report("webhooks", place, f"unknown placeholder {name!r}", hint)
    if "body" not in names:
        context.report("webhooks", place, "the body is not signed", "add {body}")
    if ("timestamp" in names) != ("timestamp" in signature):
        context.report("webhooks", place, "{timestamp} and the key timestamp go together", "add both, or neither")
    if "id" in names and "header" not in delivery:
        context.report("webhooks", place, "{id} is the header of delivery-id", "add delivery-id with a header")


def _body(context: Context, message: OperationNode) -> Located | None:
    """Return the object that a message is; warn about one that is none."""
    location = message.location
    body = None if message.request is None else message.request.json_body()
    found = None if body is None else context.resolved(body.schema.value, body.schema.location)
    if found is not None and context.properties(found):
        return found
    hint = "declare its JSON body as an object with properties"
    context.warn("unsupported", location, f"no code is generated for the message {message.path!r}", hint)
    return None
