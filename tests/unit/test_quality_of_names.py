"""What is made of documents that choose no names for Python: methods, enums, unions and docstrings."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest
from workorders.codegen.render import render
from workorders.openapi.loader import load_document
from workorders.pipeline import Stages, adapt_and_lint

HEAD = """
openapi: 3.1.0
info: {title: Orders, version: '1'}
servers: [{url: 'https://api.example.com'}]
paths:
"""


def stages_of_text(text: str) -> tuple[Stages, list[str]]:
    linted = adapt_and_lint(load_document({"openapi.yaml": HEAD + text}, "orders"))
    assert linted.document is not None
    return Stages(linted.document, "orders", linted.bundle), [each.code for each in linted.diagnostics]


@pytest.mark.parametrize(
    ("tag", "names", "methods"),
    [
        ("Work Orders", ["listWorkOrders", "getWorkOrder", "work_orders_create"], ["list", "get", "create"]),
        ("work-orders", ["createOrder", "addWorkOrderNote"], ["create", "add_note"]),
        ("pets", ["findPetsByStatus", "petsByStatus", "pets"], ["find_by_status", "pets_by_status", "pets"]),
        ("jobs", ["listJobs", "listJob", "jobs2"], ["list_jobs", "list_job", "jobs2"]),
        ("companies", ["getCompany", "deleteEverything"], ["get", "delete_everything"]),
    ],
)
def test_methods_leave_out_the_words_of_their_resource(tag: str, names: list[str], methods: list[str]) -> None:
    paths = "".join(
        f"  /{index}: {{get: {{tags: [{tag}], operationId: {name}, responses: {{'204': {{description: Done.}}}}}}}}\n"
        for index, name in enumerate(names)
    )
    stages, codes = stages_of_text(paths)
    assert [operation.name for operation in stages.api.operations] == methods
    assert "name-clash" not in codes


def test_equal_enums_of_a_property_are_one_class() -> None:
    text = """
  /jobs:
    post:
      operationId: addJob
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Job'}}}}
      responses: {'204': {description: Done.}}
components:
  schemas:
    Job: {type: object, properties: {state: ENUM, parent: {type: object, properties: {state: ENUM, other: ENUM}}}}
"""
    stages, _ = stages_of_text(text.replace("ENUM", "{type: string, enum: [open, done]}"))
    assert [enum.schema for enum in stages.api.enums] == ["JobState", "JobParentOther"]


def generated(text: str, path: str) -> str:
    return render(stages_of_text(text)[0].view)[PurePosixPath(path)]


def test_docstrings_say_what_names_do_not() -> None:
    text = generated(
        """
  /jobs:
    get:
      operationId: listJobs
      parameters:
        - {name: title, in: query, schema: {type: string}}
        - {name: pageSize, in: query, schema: {type: integer, minimum: 1, maximum: 100, default: 20}}
        - {name: size, in: query, description: 'At most 9 fit a page.', schema: {type: integer, maximum: 9}}
        - {name: ids, in: query, schema: {type: array, maxItems: 3, items: {type: string}}}
        - {name: deep, in: query, schema: {type: boolean, default: false}}
      responses: {'204': {description: Done.}}
""",
        "src/workorders_orders/resources/default.py",
    )
    assert text.partition("Args:\n")[2].partition('"""')[0] == """\
            page_size: Sent as ``pageSize``. At least 1, at most 100. The API's default is ``20``.
            size: At most 9 fit a page. At most 9.
            ids: At most 3 items.
            deep: The API's default is ``false``.
            **options: Per-call options; see ``CallOptions``.
        """


def test_the_operations_that_a_package_has() -> None:
    text = """
  /jobs:
    get: {operationId: listJobs, responses: {'204': {description: Done.}}}
    post: {operationId: addJob, responses: {'204': {description: Done.}}}
  /jobs/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get: {responses: {'204': {description: Done.}}}
    put: {operationId: putJob, tags: [admin], responses: {'204': {description: Done.}}}
x-wo-only: {operations: ['list*', 'get /jobs/*'], tags: [admin]}
"""
    stages, codes = stages_of_text(text)
    assert [operation.id for operation in stages.api.operations] == ["listJobs", "getJobsById", "putJob"]
    assert "only" not in codes


def test_what_is_said_of_a_resource_goes_with_its_last_operation() -> None:
    text = """
  /jobs: {get: {operationId: listJobs, tags: [jobs], responses: {'204': {description: Done.}}}}
  /logs: {get: {operationId: listLogs, tags: [logs], responses: {'204': {description: Done.}}}}
  /notes: {get: {operationId: listNotes, tags: [notes], x-wo-skip: Old., responses: {'204': {description: Done.}}}}
x-wo-only: {operations: [listJobs, listNotes]}
x-wo-client: {class: Orders, package: orders, resources: {jobs: Jobs., logs: Logs., notes: Notes.}}
"""
    stages, codes = stages_of_text(text)
    assert [operation.id for operation in stages.api.operations] == ["listJobs"]
    assert "resource" not in codes


def test_a_server_without_a_scheme_is_called_over_https() -> None:
    stages, _ = stages_of_text("  /: {get: {operationId: getRoot, responses: {'204': {description: Done.}}}}\n")
    text = HEAD.replace("https://api", "//api") + "  /: {get: {responses: {'204': {description: Done.}}}}\n"
    document = adapt_and_lint(load_document({"openapi.yaml": text}, "orders")).document
    assert document is not None
    assert Stages(document).api.client.plan.servers[0].url == stages.api.client.plan.servers[0].url
