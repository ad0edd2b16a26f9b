"""The specs are plain OpenAPI 3.1: the meta-schema holds, and a generator that knows nothing of us takes it."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import jsonschema_rs
import pytest
from workorders.openapi import metaschemas
from workorders.openapi.loader import load
from workorders.pipeline import lint_document as lint

from tests.support.paths import GENERATED, ROOT, SPECS, VENDORS


@pytest.mark.parametrize("vendor", VENDORS)
def test_the_meta_schema_holds(vendor: str) -> None:
    document = load(SPECS / vendor)
    validator = jsonschema_rs.validator_for(metaschemas.openapi())
    assert [error.message for error in validator.iter_errors(document.tree)] == []


@pytest.mark.parametrize("vendor", VENDORS)
def test_lint_finds_nothing(vendor: str) -> None:
    """No errors; no warnings either where the spec describes its client."""
    document = load(SPECS / vendor)
    problems = [problem for problem in lint(document) if "webhooks" not in problem.message]
    if "x-wo-client" not in document.tree:
        problems = [problem for problem in problems if problem.severity == "error"]
    assert [problem.text() for problem in problems] == []


@pytest.mark.parametrize("vendor", VENDORS)
def test_another_generator_takes_them(vendor: str, tmp_path: Path) -> None:
    """datamodel-code-generator, called as its own users call it, on the file as it stands."""
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
    schemas = load(SPECS / vendor).tree.get("components", {}).get("schemas", {})
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
