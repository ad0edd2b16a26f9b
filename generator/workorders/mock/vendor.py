"""One vendor of the mock server: a request, its checks, and its response."""

from __future__ import annotations

import dataclasses
import itertools
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from workorders_runtime.spec import FetchedToken, TokenSpec

from workorders.ir.api import Api, credential_parameters, fetched_tokens
from workorders.mock.checks import Checks, body_value
from workorders.mock.credentials import Tokens, check_credentials, token_problem
from workorders.mock.errors import failure, refusal
from workorders.mock.faults import HEADER, FaultCounter
from workorders.mock.messages import Incoming, Outgoing, Problem, json_response
from workorders.mock.object_store import ObjectStore
from workorders.mock.pages import PAGE_SIZE
from workorders.mock.recorded import Recorded, header_values
from workorders.mock.routes import Match, find_route, routes_of
from workorders.openapi.semantics.operations import OperationNode
from workorders.openapi.values import as_mapping
from workorders.verify.spec_index import SpecIndex

_KEPT_REQUESTS: Final = 100
_NUMBERS: Final = itertools.count(1)


@dataclass(frozen=True, slots=True)
class Options:
    """Settings of the mock server."""

    token_lifetime: float = 3600.0
    page_size: int = PAGE_SIZE
    lenient: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """A request that was served, for the page."""

    number: int
    vendor: str
    method: str
    path: str
    operation: str
    status: int
    problems: tuple[str, ...]


@dataclass
class MockVendor:
    """Serves one vendor."""

    name: str
    api: Api
    spec: SpecIndex
    recorded: Recorded
    options: Options
    now: Callable[[], float]
    log: deque[Entry] = field(default_factory=lambda: deque[Entry](maxlen=_KEPT_REQUESTS))

    def __post_init__(self) -> None:
        self.routes = routes_of(self.spec.operations.values())
        self.tokens = Tokens(self.now, self.options.token_lifetime)
        self.faults = FaultCounter()
        self.store = ObjectStore(self.spec, self.api, self.recorded, self.routes, self.options.page_size)
        self.checks = Checks(self.spec, credential_parameters(self.api.client.plan.auth), self.options.lenient)
        self._operations = {each.id: each for each in self.api.operations}

    def reset(self) -> None:
        """Start again: forget objects, tokens and requests."""
        self.store.reset()
        self.tokens = Tokens(self.now, self.options.token_lifetime)
        self.faults = FaultCounter()
        self.log.clear()

    def handle(self, request: Incoming) -> Outgoing:
        """Respond to a request."""
        found = find_route(self.routes, request.method, request.path)
        node = found.node if isinstance(found, Match) else None
        problems: Sequence[Problem] = (found,) if isinstance(found, Problem) else ()
        response: Outgoing | None = None
        if node is not None and isinstance(found, Match):
            response = self._fault(request, node)
            if response is None:
                outcome = self._serve(request, node, found.values)
                problems, response = (outcome, None) if isinstance(outcome, tuple) else ((), outcome)
        if response is None:
            response = refusal(problems, node, self.api.client.plan.errors, self.recorded)
        texts = tuple(problem.text for problem in problems)
        operation = "" if node is None else node.id
        self.log.appendleft(
            Entry(next(_NUMBERS), self.name, request.method, request.path, operation, response.status, texts)
        )
        return response

    def _serve(
        self, request: Incoming, node: OperationNode, values: Mapping[str, str]
    ) -> Outgoing | tuple[Problem, ...]:
        operation = self._operations.get(node.id)
        token = next((each.token for each in self._fetched if each.token.operation == node.id), None)
        if token is not None:
            return self._issue(request, node, token)
        refused = check_credentials(request, operation, self.api.client.plan.auth, self.tokens)
        if refused is not None:
            return (refused,)
        problems = tuple(self.checks.problems(request, node, operation, values))
        if problems or operation is None:
            return problems
        outcome = self.store.respond(request, node, values)
        return (outcome,) if isinstance(outcome, Problem) else outcome

    @property
    def _fetched(self) -> list[FetchedToken]:
        return fetched_tokens(self.api.client.plan.auth)

    def _issue(self, request: Incoming, node: OperationNode, token: TokenSpec) -> Outgoing | tuple[Problem, ...]:
        """Issue a token, or renew one."""
        try:
            fields = as_mapping(body_value(request))
        except ValueError as error:
            return (Problem("body", f"The body can't be read: {error}."),)
        is_renewal = fields.get("grant_type") == "refresh_token"
        if not (is_renewal and self.spec.renews(node)):
            problems = tuple(self.checks.problems(request, node, None, {}))
            if problems:
                return problems
        refused = token_problem(token, request, fields, self.tokens)
        if refused is not None:
            return (refused,)
        template = self.recorded.success(node)
        body = self.tokens.issue(token, dict(as_mapping(template.get("body"))))
        return json_response(int(template["status"]), body, header_values(template))

    def _fault(self, request: Incoming, node: OperationNode) -> Outgoing | None:
        """Return the faulty response that a request asks for."""
        text = request.headers.get(HEADER)
        if text is None:
            return None
        form = self.api.client.plan.errors
        try:
            fault = self.faults.due(node.id, text)
        except ValueError as error:
            return failure(400, str(error), node, form, self.recorded)
        if fault is None:
            return None
        if fault.status is not None:
            headers = {"Retry-After": "1"} if fault.status in (429, 503) else {}
            return failure(fault.status, f"Injected by {HEADER}.", node, form, self.recorded, headers=headers)
        match fault.name:
            case "timeout":
                return Outgoing(504, hangs=True)
            case "malformed":
                return Outgoing(200, {"Content-Type": "application/json"}, b'{"data": [{"id": ')
            case "html":
                return Outgoing(200, {"Content-Type": "text/html"}, b"<html><title>Maintenance</title></html>")
            case _:
                return Outgoing(200, {"Content-Type": "application/json"})

    def as_json(self) -> list[dict[str, Any]]:
        """Return the recent requests, the last one first."""
        return [dataclasses.asdict(entry) for entry in self.log]
