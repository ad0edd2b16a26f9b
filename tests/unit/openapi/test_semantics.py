"""The rules of the spec language, each decided in one function of ``openapi/semantics``."""

from __future__ import annotations

import re
from typing import Any

import pytest
from workorders.openapi.document import Document, Location
from workorders.openapi.loader import load_document
from workorders.openapi.semantics import client, media_types, multipart, navigation, provenance, schemas, security
from workorders.openapi.semantics.navigation import ANYTHING, DocumentSource, Located, TreeSource
from workorders.openapi.semantics.operations import OperationNode, Response, body_mode, operations, success_statuses
from workorders.openapi.semantics.schemas import Mode
from workorders.openapi.url_templates import template_parameters, template_pattern

SPEC = """
openapi: 3.1.0
info: {title: Acme, version: '1'}
servers: [{url: 'https://acme.example/v1/'}]
x-wo-source-index: {orders: {page: 'https://acme.example/docs', date: '2026-01'}}
paths:
  /orders/{id}:
    parameters:
      - {name: id, in: path, required: true, schema: {type: string}}
      - {name: page, in: query, schema: {type: integer}, description: Of the path.}
    get:
      operationId: getOrder
      tags: [orders]
      x-wo-source: [orders, {page: A letter}]
      parameters: [{$ref: '#/components/parameters/Page'}]
      responses:
        '404': {description: No.}
        '200':
          description: An order.
          x-wo-unwrap: /data
          content:
            text/csv: {schema: {type: string}}
            application/vnd.acme+json; v=1: {schema: {$ref: '#/components/schemas/Envelope'}}
    patch:
      operationId: updateOrder
      security: []
      servers: [{url: 'https://write.example/'}]
      requestBody: {x-wo-body-mode: create, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}
      responses: {4XX: {description: No.}, default: {description: Otherwise.}}
  /token:
    post: {operationId: fetchToken, responses: {default: {description: A token.}}}
components:
  parameters: {Page: {name: page, in: query, schema: {type: integer}, description: Of the operation.}}
  securitySchemes: {token: {type: http, scheme: bearer, x-wo-token: {operation: fetchToken, renew: refresh-token}}}
  schemas:
    Envelope:
      type: object
      properties:
        data: {anyOf: [{$ref: '#/components/schemas/Order'}, {type: 'null'}]}
        free: {}
    Order:
      type: object
      required: [id]
      properties:
        id: {type: string, readOnly: true}
        note: {type: string, x-wo-presence: {read: optional, update: required}, x-wo-nullable-in: [update]}
        lines: {type: array, items: {type: object, properties: {price: {type: number}}}}
        labels: {type: object, additionalProperties: {type: integer}}
"""


@pytest.fixture(name="document", scope="module")
def _document() -> Document:
    return load_document({"openapi.yaml": SPEC}, "acme")


@pytest.fixture(name="by_id", scope="module")
def _by_id(document: Document) -> dict[str, OperationNode]:
    return {operation.id: operation for operation in operations(DocumentSource(document))}


def test_operations_have_the_parameters_of_their_path(by_id: dict[str, OperationNode]) -> None:
    assert list(by_id) == ["getOrder", "updateOrder", "fetchToken"]
    parameters = by_id["getOrder"].parameters_in("path", "query")
    assert list(parameters) == ["id", "page"]
    assert parameters["page"].value["description"] == "Of the operation."
    assert parameters["page"].location == Location("openapi.yaml", "/components/parameters/Page")
    assert by_id["updateOrder"].parameters_in("query")["page"].value["description"] == "Of the path."


def test_defaults_of_an_operation(by_id: dict[str, OperationNode]) -> None:
    read, write = by_id["getOrder"], by_id["updateOrder"]
    assert (read.safety, write.safety, read.tag, write.tag) == ("safe", "unsafe", "orders", "default")
    assert (read.own_servers, write.own_servers) == ((), ("https://write.example",))
    assert (read.needs_no_credentials, write.needs_no_credentials) == (False, True)
    assert write.request is not None
    assert write.request.mode == "create"


@pytest.mark.parametrize(("method", "mode"), [("post", "create"), ("put", "update"), ("PATCH", "update")])
def test_the_mode_of_a_body_follows_the_method(method: str, mode: Mode) -> None:
    assert body_mode({}, method) == mode
    assert body_mode({"x-wo-body-mode": "update"}, method) == "update"
    assert body_mode({"x-wo-body-mode": ["junk"]}, method) == mode


def test_successes_and_failures(by_id: dict[str, OperationNode]) -> None:
    assert success_statuses({"404": {}, "201": {}, "200": {}, "default": {}}) == ("200", "201")
    assert success_statuses({"default": {}}) == ("default",)
    assert [response.status for response in by_id["updateOrder"].failures] == ["4XX", "default"]
    assert by_id["updateOrder"].error_statuses == ("4XX", "default")
    for status, key in ((404, "4XX"), (500, "default")):
        response = by_id["updateOrder"].response_to(status)
        assert response is not None
        assert response.status == key
    assert by_id["getOrder"].response_to(500) is None


def test_the_result_is_json_where_there_is_a_choice(by_id: dict[str, OperationNode]) -> None:
    result = by_id["getOrder"].result_body
    assert result is not None
    response, body = result
    assert (response.unwrap, body.media_type) == (("/data",), "application/vnd.acme+json; v=1")
    assert by_id["updateOrder"].result_body is None


def test_the_body_that_was_sent_is_found_by_its_media_type_without_parameters() -> None:
    content = {"application/json": {}, "application/vnd.acme+json; v=1": {}}
    response = Response({"content": content}, Location("", ""), "200")
    body = response.json_body("Application/vnd.acme+json; charset=utf-8")
    assert body is not None
    assert body.media_type == "application/vnd.acme+json; v=1"


@pytest.mark.parametrize(
    ("schema", "is_fixed"),
    [
        ({"const": "a"}, True),
        ({"$ref": "#/components/schemas/A"}, True),
        ({"allOf": [{"$ref": "#/components/schemas/A"}]}, True),
        ({"$ref": "#/components/schemas/Text", "const": "a"}, True),
        ({"anyOf": [{"const": "a"}, {"const": "b"}]}, False),
        ({"enum": ["a"]}, False),
        ({"type": "string"}, False),
    ],
)
def test_a_required_parameter_or_property_with_one_value_is_no_argument(schema: dict[str, Any], is_fixed: bool) -> None:
    body = {"type": "object", "required": ["kind"], "properties": {"kind": schema, "other": {"const": "a"}}}
    node = {
        "operationId": "addJob",
        "parameters": [{"name": "kind", "in": "query", "required": True, "schema": schema}],
        "requestBody": {"content": {"application/json": {"schema": body}}},
    }
    schemas_of_spec = {"A": {"type": "string", "const": "a"}, "Text": {"type": "string"}}
    source = TreeSource({"paths": {"/jobs": {"post": node}}, "components": {"schemas": schemas_of_spec}})
    operation = next(operations(source))
    assert operation.is_argument(operation.parameters[0]) is not is_fixed
    assert list(operation.body_properties) == (["other"] if is_fixed else ["kind", "other"])


@pytest.mark.parametrize(
    ("media_type", "json", "text"),
    [
        ("application/json", True, False),
        ("Application/JSON; charset=utf-8", True, False),
        ("application/problem+json", True, False),
        ("*/*", True, False),
        ("text/json", True, False),
        ("text/plain", False, True),
        ("text/event-stream", False, True),
        ("application/x-json-stream", False, True),
        ("application/stream+json", False, True),
        ("application/x-ndjson", False, True),
        ("application/json-seq", False, True),
        ("application/pdf", False, False),
    ],
)
def test_media_types(media_type: str, json: bool, text: bool) -> None:
    assert media_types.is_json(media_type) is json
    assert media_types.is_text(media_type) is text


@pytest.mark.parametrize(
    ("prop", "states"),
    [
        ({}, ("required", "required", "required")),
        ({"readOnly": True}, ("required", "absent", "absent")),
        ({"writeOnly": True}, ("absent", "required", "required")),
        ({"x-wo-presence": {"read": "optional", "update": "required"}}, ("required", "absent", "required")),
    ],
)
def test_presence_of_a_required_property(prop: dict[str, Any], states: tuple[str, ...]) -> None:
    assert tuple(schemas.presence(prop, mode, listed=True) for mode in schemas.MODES) == states


def test_properties_in_a_mode(document: Document) -> None:
    order = document.tree["components"]["schemas"]["Order"]
    assert [(name, required) for name, _, required in schemas.properties_in(order, "update")] == [
        ("note", True),
        ("lines", False),
        ("labels", False),
    ]
    note = order["properties"]["note"]
    assert [mode for mode in schemas.MODES if schemas.accepts_null(note, mode, {})] == ["update"]


def test_members_of_a_union() -> None:
    union = {"anyOf": [{"type": "string"}, {"type": "null"}], "oneOf": [{"type": ["null"]}, 5, {"type": "integer"}]}
    assert [member.pointer("/x") for member in schemas.union_members(union)] == ["/x/anyOf/0", "/x/oneOf/2"]
    assert len(schemas.union_members(union, with_null=True)) == 4
    assert schemas.is_nullable(union, {})
    assert not schemas.is_nullable({"anyOf": [{"type": "string"}]}, {})


@pytest.mark.parametrize(
    ("pointer", "location"),
    [
        ("/data", "/components/schemas/Envelope/properties/data"),
        ("/data/id", "/components/schemas/Order/properties/id"),
        ("/data/lines/*/price", "/components/schemas/Order/properties/lines/items/properties/price"),
        ("/data/lines/0/price", "/components/schemas/Order/properties/lines/items/properties/price"),
        ("/data/labels/red", "/components/schemas/Order/properties/labels/additionalProperties"),
        ("/dta", None),
        ("/data/id/x", None),
    ],
)
def test_pointers_into_schemas(document: Document, pointer: str, location: str | None) -> None:
    envelope = document.tree["components"]["schemas"]["Envelope"]
    for source in (DocumentSource(document), TreeSource(document.tree)):
        start = Located(envelope, source.root / "components" / "schemas" / "Envelope")
        end = navigation.follow(source, start, pointer)
        assert (None if end is None else end.location.pointer) == location


def test_a_pointer_into_an_untyped_schema_leads_to_anything(document: Document) -> None:
    source = DocumentSource(document)
    envelope = Located(document.tree["components"]["schemas"]["Envelope"], source.root)
    assert navigation.follow(source, envelope, "/free/a/b") is ANYTHING


def test_circular_references_end() -> None:
    tree = {"components": {"schemas": {"A": {"$ref": "#/components/schemas/A"}}}}
    source = TreeSource(tree)
    schema = Located(tree["components"]["schemas"]["A"], source.root / "components" / "schemas" / "A")
    assert source.resolve(schema.value, schema.location) is None
    assert len(list(navigation.composition(source, schema))) == 1


def test_tokens(document: Document) -> None:
    assert client.token_operations(document.tree) == {"fetchToken"}
    assert client.renews_by_refresh_token(client.fetched_tokens(document.tree)["fetchToken"])
    renewal = {"properties": {"grant_type": {"const": "refresh_token"}}}
    login = {"properties": {"grant_type": {"const": "password"}}}
    assert [client.is_initial_grant(each, {}) for each in (renewal, login)] == [False, True]
    assert not any(client.is_initial_grant(each, {"grant": "authorization_code"}) for each in (renewal, login))
    assert client.is_initial_grant(login, {"grant": "password"})


def test_sources(document: Document, by_id: dict[str, OperationNode]) -> None:
    index = provenance.source_index(document.tree)
    pages = provenance.sources_of(by_id["getOrder"].value, index)
    assert [(page.page, page.date) for page in pages] == [("https://acme.example/docs", "2026-01"), ("A letter", "")]
    assert provenance.confidence({}) == "documented"
    assert provenance.is_assumed({"x-wo-confidence": "assumed"})


def test_url_templates() -> None:
    template = "https://{region}.example/orders/{id}.json"
    assert template_parameters(template) == ["region", "id"]
    match = re.fullmatch(template_pattern(template, {"region": "eu|us"}), "https://us.example/orders/a.b.json")
    assert match is not None
    assert match.groups() == ("us", "a.b")
    assert re.fullmatch(template_pattern(template, {"region": "eu|us"}), "https://de.example/orders/5.json") is None


@pytest.mark.parametrize("junk", [None, 5, "x", [], ["a"], {"a": 1}])
def test_junk_is_read_as_nothing(junk: Any) -> None:
    fields = ("operationId", "tags", "parameters", "requestBody", "responses", "servers", "x-wo-paging", "x-wo-safety")
    operation = dict.fromkeys(fields, junk)
    tree = {"paths": {"/a": {"get": operation, "post": junk}}, "components": junk, "x-wo-client": junk}
    for node in operations(TreeSource(tree)):
        assert isinstance(node.safety, str)
        assert isinstance(node.parameters, tuple)
        assert isinstance(node.successes, tuple)
        assert node.result_body is None
    assert client.token_operations(tree) == frozenset()
    schema = dict.fromkeys(("properties", "required", "anyOf", "type", "enum"), junk)
    assert isinstance(schemas.is_nullable(schema, {}), bool)
    assert list(schemas.properties_in(schema, "read")) == []


@pytest.mark.parametrize(
    ("scheme", "place"),
    [
        ({"type": "apiKey", "in": "header", "name": "X-Key"}, ("header", "x-key")),
        ({"type": "apiKey", "in": "query", "name": "Key"}, ("query", "Key")),
        ({"type": "apiKey", "in": "header", "name": "Authorization"}, ("header", "authorization")),
        ({"type": "http", "scheme": "Bearer"}, ("header", "authorization")),
        ({"type": "oauth2"}, ("header", "authorization")),
        ({"type": "http", "scheme": "digest"}, None),
        ({"type": "mutualTLS"}, None),
    ],
)
def test_where_credentials_are_sent(scheme: dict[str, Any], place: tuple[str, str] | None) -> None:
    assert security.credential_place(scheme) == place


@pytest.mark.parametrize(
    ("member", "is_rule"),
    [
        ({"required": ["a"]}, True),
        ({"required": ["a"], "title": "A", "description": "With a."}, True),
        ({"required": ["a"], "properties": {}}, False),
        ({"required": ["a"], "not": {"required": ["b"]}}, False),
        (True, False),
    ],
)
def test_rules_about_which_properties_are_given(member: object, is_rule: bool) -> None:
    assert schemas.is_presence_rule(member) is is_rule


def test_a_described_rule_of_an_upload_is_no_object_of_its_own() -> None:
    body = {
        "properties": {"scan": {"type": "string", "format": "binary"}, "url": {"type": "string"}},
        "anyOf": [{"required": ["scan"], "description": "A file."}, {"required": ["url"], "description": "Its place."}],
    }
    source = TreeSource({})
    assert not multipart.is_union_with_files(source, Located(body, source.root))
