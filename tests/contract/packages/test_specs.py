"""The specs are plain OpenAPI 3.1: the meta-schema holds, and a generator that knows nothing of us takes it."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from workorders.openapi import metaschemas
from workorders.openapi.semantics.schemas import Mode, component_schemas, properties_in, ref_name
from workorders.pipeline import lint_document as lint

from tests.support.paths import GENERATED, ROOT, SPECS, VENDORS
from tests.support.replay import stages_of


@pytest.mark.parametrize("vendor", VENDORS)
def test_the_meta_schema_holds(vendor: str) -> None:
    document = stages_of(vendor).document
    validator = jsonschema_rs.validator_for(metaschemas.openapi())
    assert [error.message for error in validator.iter_errors(document.tree)] == []


@pytest.mark.parametrize("vendor", VENDORS)
def test_lint_finds_nothing(vendor: str) -> None:
    """No errors; no warnings either where the spec describes its client."""
    document = stages_of(vendor).document
    problems = [problem for problem in lint(document) if "webhooks" not in problem.message]
    if "x-wo-client" not in document.tree:
        problems = [problem for problem in problems if problem.severity == "error"]
    assert [problem.text() for problem in problems] == []


@pytest.mark.parametrize("vendor", VENDORS)
def test_another_generator_takes_them(vendor: str, tmp_path: Path) -> None:
    """datamodel-code-generator, called as its own users call it, on the file as it is."""
    output = tmp_path / "models.py"
    command = [sys.executable, "-m", "datamodel_code_generator", "--input", f"specs/{vendor}/openapi.yaml"]
    command += [
        "--input-file-type",
        "openapi",
        "--output",
        str(output),
        "--disable-timestamp",
        "--formatters",
        "builtin",
    ]
    command += ["--output-model-type", "pydantic_v2.BaseModel"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    names = {node.name for node in ast.parse(output.read_text()).body if isinstance(node, ast.ClassDef)}
    schemas = stages_of(vendor).document.tree.get("components", {}).get("schemas", {})
    assert bool(names) == bool(schemas)


@pytest.mark.parametrize("vendor", VENDORS)
def test_specs_name_no_index_and_no_machine(vendor: str) -> None:
    for path in (SPECS / vendor).rglob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"pypi|pythonhosted|npmjs", text), path
        assert not re.search(r"(?<![\w.])/(home|root|tmp|work)/", text), path


def test_no_generated_file_is_too_long_to_open() -> None:
    sizes = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in GENERATED.glob("*/src/**/*.py")}
    assert sizes
    assert {path: size for path, size in sizes.items() if size > 2000} == {}


REPLACED = {
    ("samsara", "updateWebhook"): "the page says that lists are replaced",
}
"""Idempotent calls whose bodies have parts without ids."""


def parts_without_ids(schema: object) -> Iterator[str]:
    """Yield the lists of objects in a schema whose entries need not name what they change."""
    if isinstance(schema, dict):
        items = schema.get("items")
        if isinstance(items, dict) and items.get("properties"):
            required = items.get("required", [])
            if not any(name == "id" or name.endswith("_id") for name in required):
                yield items.get("title", str(sorted(items["properties"])))
        for below in schema.values():
            yield from parts_without_ids(below)
    elif isinstance(schema, list):
        for below in schema:
            yield from parts_without_ids(below)


def inlined(schema: Any, schemas: Mapping[str, Any], mode: Mode, inside: frozenset[str] = frozenset()) -> Any:
    """Return a schema with its references replaced, as it is in one mode."""
    if isinstance(schema, list):
        return [inlined(each, schemas, mode, inside) for each in schema]
    if not isinstance(schema, dict):
        return schema
    name = ref_name(schema)
    if name is not None:
        return {} if name in inside else inlined(schemas[name], schemas, mode, inside | {name})
    cut = {key: inlined(value, schemas, mode, inside) for key, value in schema.items() if key != "properties"}
    if "properties" in schema:
        found = list(properties_in(schema, mode))
        cut["properties"] = {name: inlined(prop, schemas, mode, inside) for name, prop, _ in found}
        cut["required"] = [name for name, _, is_required in found if is_required]
    return cut


@pytest.mark.parametrize("vendor", VENDORS)
def test_a_call_that_may_add_parts_again_is_not_idempotent(vendor: str) -> None:
    """The rule of specs/README.md, for what can be seen in a spec."""
    found = stages_of(vendor).bundle
    schemas = component_schemas(found.tree)
    doubtful = set()
    for path in found.tree["paths"].values():
        for method, operation in path.items():
            if not isinstance(operation, dict) or operation.get("x-wo-safety") != "idempotent":
                continue
            for content in operation.get("requestBody", {}).get("content", {}).values():
                mode: Mode = "update" if method in ("put", "patch") else "create"
                if list(parts_without_ids(inlined(content.get("schema", {}), schemas, mode))):
                    doubtful.add((vendor, operation["operationId"]))
    assert doubtful == {key for key in REPLACED if key[0] == vendor}
