"""The package of `objects`: objects as parameters, and schemas that contain themselves."""

from __future__ import annotations

import datetime as dt
import inspect
import json
from typing import Any

import httpx2
import pytest
from workorders_objects import Objects, models


class Server:
    """Responds to every request with one body, and keeps the requests."""

    def __init__(self, body: bytes = b"{}") -> None:
        self.body = body
        self.requests: list[httpx2.Request] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        return httpx2.Response(200, content=self.body, headers={"Content-Type": "application/json"})

    def client(self, **options: Any) -> Objects:
        return Objects(http_client=httpx2.Client(transport=httpx2.MockTransport(self)), **options)


def query(**arguments: Any) -> str:
    server = Server()
    with server.client() as client:
        client.jobs.list(**arguments)
    return server.requests[-1].url.query.decode()


def refused(**arguments: Any) -> str:
    server = Server()
    with server.client() as client, pytest.raises((TypeError, ValueError)) as caught:
        client.jobs.list(**arguments)
    assert server.requests == []
    return str(caught.value)


NOON = dt.datetime(2024, 1, 1, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ({"page": {"limit": 5}}, "limit=5"),
        ({"page": {"sort_by": "date", "due_after": NOON, "open": True}}, "sortBy=date&dueAfter=1704067200&open=true"),
        ({"page": {"sortBy": models.PageArgSortBy.NAME}}, "sortBy=name"),
        ({"page": models.PageArgInput(limit=5, open=False)}, "limit=5&open=false"),
        ({"inline": {"size": 1}, "page": {"limit": 5}}, "limit=5&size=1"),
        ({"free": {"a b": "ü", "n": 1.5, "yes": True}}, "a%20b=%C3%BC&n=1.5&yes=true"),
        ({"counts": {"a": 1, "b": 2}}, "a=1&b=2"),
        ({"joined": {"limit": 5, "sort_by": "date"}}, "joined=limit,5,sortBy,date"),
        ({"either": {"limit": 5}}, "limit=5"),
        ({"either": 5}, "either=5"),
        ({"optional": {"limit": 5}}, "limit=5"),
        ({"ids": [1, 2]}, "ids=1,2"),
        ({"ids": "all"}, "ids=all"),
    ],
)
def test_an_object_in_the_query(arguments: dict[str, Any], expected: str) -> None:
    assert query(**arguments) == expected


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"page": {"limit": "x"}}, "page.limit"),
        ({"page": {"limit": 500}}, "page.limit should be less than or equal to 100"),
        ({"page": {"limits": 5}}, "did you mean 'limit'"),
        ({"page": 5}, "page should be a dict or a PageArgInput"),
        ({"page": {}}, "page is an empty object"),
        ({"inline": {}}, "inline.size is required"),
        ({"free": {"a": [1]}}, "free.a cannot be a list"),
        ({"free": {"a": {"b": 1}}}, "free.a cannot be a dict"),
        ({"free": {"status": "x"}}, "free.status would be sent as the parameter 'status'"),
        ({"free": {}}, "free is an empty object"),
        ({"free": {"a": None, "b": 1}}, "free.a cannot be None. Leave it out"),
        ({"free": "x"}, "free should be a dict"),
        ({"counts": {"a": "x"}}, "counts.a"),
        ({"counts": {"a": 10}}, "counts.a should be less than or equal to 9"),
        ({"either": {"limit": "x"}}, "either.limit"),
    ],
)
def test_a_wrong_object_in_the_query(arguments: dict[str, Any], message: str) -> None:
    assert message in refused(**arguments)


# -- schemas that contain themselves ----------------------------------------------------------------------------------

DEEP = 20


def nested(inner: Any, wrap: Any) -> Any:
    for _ in range(DEEP):
        inner = wrap(inner)
    return inner


NODE = {"name": "a", "dueAt": 1704067200}
DOCUMENTS = [
    {"node": nested(NODE, lambda inner: {"name": "x", "next": inner})},
    {"node": nested(NODE, lambda inner: {"name": "x", "children": [inner, NODE]})},
    {"node": nested(NODE, lambda inner: {"name": "x", "byName": {"a": inner}})},
    {"node": nested(NODE, lambda inner: {"name": "x", "either": inner})},
    {"node": {"name": "x", "either": "text"}},
    {"node": {"name": "x", "branch": nested({"node": NODE}, lambda inner: {"left": inner, "node": NODE})}},
    {"tree": nested({}, lambda inner: {"a": inner, "b": {}})},
    {"rows": nested([], lambda inner: [inner, []])},
    {"value": nested("x", lambda inner: [1, {"a": inner}])},
    {"mixed": NODE},
    {"mixed": nested([NODE], lambda inner: [inner])},
    nested({"node": NODE}, lambda inner: {"parent": inner}),
    {"parent": None},
]


@pytest.mark.parametrize("document", DOCUMENTS)
def test_a_recursive_document_is_read_and_written(document: Any) -> None:
    server = Server(json.dumps(document).encode())
    with server.client() as client:
        raw = client.raw(client.jobs.get_document)
        assert raw.deviations == ()
        client.jobs.create_document(**{name: getattr(raw.value, name) for name in document})
        client.jobs.create_document(**document)
    assert [json.loads(request.read()) for request in server.requests[1:]] == [document, document]
    assert json.loads(raw.value.to_json()) == document
    assert models.Document.from_json(raw.value.to_json()) == raw.value


def test_the_inner_objects_are_models() -> None:
    with Server(json.dumps(DOCUMENTS[3]).encode()).client() as client:
        node = client.jobs.get_document().node
    for _ in range(DEEP):
        assert type(node) is models.Node
        node = node.either
    assert isinstance(node, models.Node)
    assert node.due_at == NOON
    server = Server()
    with server.client() as client, pytest.raises(ValueError, match=r"node.children.0.by_name.a.name"):
        client.jobs.create_document(node={"name": "x", "children": [{"name": "x", "by_name": {"a": {"name": 5}}}]})  # type: ignore[arg-type]
    assert server.requests == []


@pytest.mark.parametrize("value", [{}, {"a": {"b": {}}}])
def test_a_recursive_map_as_the_whole_body(value: Any) -> None:
    server = Server(json.dumps(value).encode())
    with server.client() as client:
        assert client.jobs.get_tree() == value
        client.jobs.send_tree(body=value)
    assert json.loads(server.requests[-1].read()) == value


@pytest.mark.parametrize("value", ["x", 1.5, [1, [2, {"a": ["b"]}]], {"a": [{"b": 1}]}])
def test_a_recursive_union_as_the_whole_body(value: Any) -> None:
    server = Server(json.dumps(value).encode())
    with server.client() as client:
        assert client.jobs.get_value() == value
        client.jobs.send_value(body=value)
    assert json.loads(server.requests[-1].read()) == value


def test_a_value_that_contains_itself_is_refused() -> None:
    value: list[Any] = []
    value.append(value)
    server = Server()
    with server.client() as client, pytest.raises(ValueError, match="contains itself"):
        client.jobs.create_document(rows=value)
    assert server.requests == []


# -- the id of a path in the body -------------------------------------------------------------------------------------


def test_the_id_of_the_path_is_sent_in_the_body() -> None:
    server = Server(b'{"id": 7, "title": "x"}')
    with server.client() as client:
        job = client.jobs.replace(7, title="x")
        client.jobs.replace(id=job.id, title=job.title)
        client.jobs.replace(7, title="x", extra_body={"id": 8})
        client.jobs.change(7, title="x")
        client.jobs.submit(7, title="x")
        assert "id: Id of the job. Also sent in the body." in (client.jobs.replace.__doc__ or "")
    assert {request.url.path for request in server.requests} == {"/jobs/7"}
    assert [request.read() for request in server.requests] == [
        b'{"id":7,"title":"x"}',
        b'{"id":7,"title":"x"}',
        b'{"id":8,"title":"x"}',
        b'{"id":7,"title":"x"}',
        b"id=7&title=x",
    ]
    assert list(inspect.signature(client.jobs.replace).parameters) == ["id", "title", "options"]


# -- constants --------------------------------------------------------------------------------------------------------

PERSON = {"contactType": "person", "version": 2, "status": "open", "name": "Ann"}


def test_required_constants_are_sent_and_are_not_arguments() -> None:
    server = Server()
    with server.client(tenant="t") as client:
        names = list(inspect.signature(client.jobs.send_constants).parameters)
        assert names == ["title", "format", "mode", "status", "note", "contact", "contacts", "either", "options"]
        client.jobs.send_constants(title="x", format="json", status=models.Status.OPEN)
        client.jobs.send_constants(title="x")
        client.jobs.send_constants(
            title="x",
            mode="fast",
            note="optional",
            contact={"name": "Ann"},  # type: ignore[arg-type]
            contacts=[models.ContactInput(name="Ann"), PERSON],  # type: ignore[list-item]
            either={"contactType": "place", "city": "Gent"},  # type: ignore[arg-type]
        )
    given, first, second = server.requests
    assert (given.url.query, given.read()) == (b"format=json&strict=true", first.read())
    assert first.url.query == b"format=json&strict=true"
    assert [first.headers[f"X-{name}"] for name in ("Api-Version", "Tenant", "Locale", "Beta")] == [
        "3",
        "t",
        "nl-NL",
        "false",
    ]
    assert json.loads(first.read()) == {"kind": "job", "status": "open", "title": "x"}
    assert second.url.query == b"format=json&mode=fast&strict=true"
    assert json.loads(second.read()) == {
        "kind": "job",
        "status": "open",
        "title": "x",
        "note": "optional",
        "contact": PERSON,
        "contacts": [PERSON, PERSON],
        "either": {"contactType": "place", "city": "Gent"},
    }


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"kind": "job"}, "unexpected argument 'kind'"),
        ({"strict": True}, "unexpected argument 'strict'"),
        ({"contact": {"name": "Ann", "contactType": "place"}}, "contact.contact"),
        ({"either": {"city": "Gent"}}, "either"),
    ],
)
def test_other_values_than_the_constant_are_refused(arguments: dict[str, Any], message: str) -> None:
    server = Server()
    with server.client(tenant="t") as client, pytest.raises((TypeError, ValueError)) as caught:
        client.jobs.send_constants(title="x", **arguments)
    assert message in str(caught.value)
    assert server.requests == []


def test_a_required_option_without_a_default_must_be_given() -> None:
    server = Server()
    with server.client() as client:
        client.jobs.get_tree()
        with pytest.raises(ValueError, match=r"jobs.send_constants\(\): tenant is required. Pass it to the client"):
            client.jobs.send_constants(title="x")
    assert len(server.requests) == 1


# -- variables of servers ---------------------------------------------------------------------------------------------


def test_variables_of_the_server_of_an_operation_are_options() -> None:
    server = Server()
    with server.client(account="acme") as client:
        client.jobs.get_tenant()
    with server.client(account="acme", region="us") as client:
        client.jobs.get_tenant()
    assert [str(each.url) for each in server.requests] == [
        "https://eu.objects.example/acme/tenant",
        "https://us.objects.example/acme/tenant",
    ]
    with server.client() as client:
        client.jobs.get_tree()
        with pytest.raises(ValueError, match="account is required"):
            client.jobs.get_tenant()
