"""A bundled spec, prepared for comparing recordings with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from workorders_runtime.spec import Failure

from workorders.ir.bundle import Bundle
from workorders.openapi.semantics import client
from workorders.openapi.semantics.navigation import TreeSource
from workorders.openapi.semantics.operations import OperationNode, operations, webhooks
from workorders.openapi.semantics.schemas import Mode, Schemas, component_schemas
from workorders.verify.values import Rules


@dataclass(frozen=True)
class SpecIndex:
    """The operations, schemas and rules of a spec."""

    bundle: Bundle

    @property
    def tree(self) -> Mapping[str, Any]:
        return self.bundle.tree

    @cached_property
    def source(self) -> TreeSource:
        return TreeSource(self.tree)

    @cached_property
    def operations(self) -> Mapping[str, OperationNode]:
        """The operations by id, token endpoints included."""
        return {operation.id: operation for operation in operations(self.source)}

    @cached_property
    def messages(self) -> Mapping[str, OperationNode]:
        """The messages that the vendor sends, by operationId, or by event where there is none."""
        return {message.id or message.path: message for message in webhooks(self.source)}

    @cached_property
    def tokens(self) -> Mapping[str, Mapping[str, Any]]:
        """The descriptions of fetched tokens by the id of their endpoint."""
        return client.fetched_tokens(self.tree)

    @property
    def token_endpoints(self) -> list[OperationNode]:
        return [operation for operation in self.operations.values() if self.is_token_endpoint(operation)]

    @property
    def schemas(self) -> Schemas:
        return component_schemas(self.tree)

    @property
    def failure(self) -> Failure | None:
        """Which values in the body of a 2xx mean that the call failed."""
        return client.failure_rule(self.tree)

    @cached_property
    def examples(self) -> Mapping[str, str]:
        """The examples of bodies: the pointer of each -> that of its first use, where operations share one."""
        first: dict[object, str] = {}
        pointers = [
            location.pointer
            for operation in (*self.operations.values(), *self.messages.values())
            for _, location in operation.json_examples
        ]
        return {pointer: first.setdefault(self.bundle.origin(pointer), pointer) for pointer in pointers}

    def is_token_endpoint(self, operation: OperationNode) -> bool:
        """Whether the client calls an operation by itself, to fetch a token."""
        return operation.id in self.tokens

    def renews(self, operation: OperationNode) -> bool:
        """Whether an operation also renews tokens."""
        return client.renews_by_refresh_token(self.tokens.get(operation.id, {}))

    def response_rules(self, operation: OperationNode) -> Rules:
        """Return what the responses of an operation are compared with."""
        paging = operation.paging
        lone_item = paging.list_pointer if paging is not None and paging.lone_item else None
        return self._read_rules(lone_item, hide=self.is_token_endpoint(operation))

    @property
    def message_rules(self) -> Rules:
        """What webhook messages are compared with."""
        return self._read_rules(None, hide=False)

    def _read_rules(self, lone_item: str | None, *, hide: bool) -> Rules:
        return Rules(
            self.schemas,
            "read",
            client.wire_formats(self.tree),
            frozenset(client.coercions(self.tree)),
            frozenset(client.null_strings(self.tree)),
            lone_item,
            hide=hide,
        )

    def request_rules(self, operation: OperationNode, mode: Mode) -> Rules:
        """Return what the requests of an operation are compared with."""
        wires = client.wire_formats(self.tree)
        return Rules(self.schemas, mode, wires, hide=self.is_token_endpoint(operation))
