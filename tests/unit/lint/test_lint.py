"""Each folder of ``bad_specs`` is one spec and, in ``expected.txt``, the diagnostics of loading and linting it.

``pytest tests/unit/lint --update-golden`` rewrites these files; review the diff before you commit it.
"""

from __future__ import annotations

import ast
import copy
import dataclasses
import random
import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from workorders.codes import CODES
from workorders.diagnostics import Diagnostic, suggestion
from workorders.lint import CHECKS
from workorders.openapi.document import Document, FileTree, is_list, is_mapping
from workorders.openapi.loader import load_document, read
from workorders.openapi.metaschemas import extensions
from workorders.pipeline import lint_document as lint
from workorders.pipeline import lint_spec

from tests.support.golden import Golden

ROOT = Path(__file__).resolve().parents[3]
BAD = ROOT / "tests" / "bad_specs"
CASES = sorted(folder.name for folder in BAD.iterdir() if (folder / "openapi.yaml").is_file())
SMALL_SPECS = sorted(path.parent for path in (ROOT / "tests" / "golden").glob("*/openapi.yaml"))
SPECS = sorted(folder for folder in (ROOT / "specs").iterdir() if (folder / "openapi.yaml").is_file())


def diagnostics_of(folder: Path) -> tuple[Diagnostic, ...]:
    return lint_spec(folder).diagnostics


def lint_text(text: str, **files: str) -> tuple[Diagnostic, ...]:
    return lint(load_document({"openapi.yaml": text, **{f"{name}.yaml": more for name, more in files.items()}}, "acme"))


@pytest.mark.parametrize("case", CASES)
def test_diagnostics_of_a_bad_spec(case: str, golden: Golden, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(BAD)
    found = "".join(f"{problem.text()}\n" for problem in diagnostics_of(Path(case)))
    assert found, "a bad spec has diagnostics"
    golden.compare(BAD / case / "expected.txt", found)


def test_twelve_mistakes_give_twelve_diagnostics() -> None:
    lines = (BAD / "twelve" / "expected.txt").read_text(encoding="utf-8").splitlines()
    assert len(lines) == 12


def test_codes_are_documented_and_used() -> None:
    used: set[str] = set()
    package = ROOT / "generator" / "workorders"
    files = [path for folder in ("openapi", "adapt", "lint", "bundle") for path in (package / folder).rglob("*.py")]
    for file in files:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value in CODES:
                used.add(node.value)
    assert used == set(CODES)


def test_bad_specs_cover_every_code() -> None:
    expected = "".join((BAD / case / "expected.txt").read_text(encoding="utf-8") for case in CASES)
    reported = set(re.findall(r"^\S+: (\S+) ", expected, re.MULTILINE))
    assert reported <= set(CODES)
    elsewhere = {"size", "depth", "yaml-encoding", "yaml-syntax", "yaml-tab", "yaml-documents", "name-long"}
    assert set(CODES) - reported - elsewhere == set()


def test_a_plain_openapi_document_has_no_errors() -> None:
    found = lint_text("""
openapi: 3.1.1
info: {title: Plain, version: '1'}
servers: [{url: /v1}]
tags: [{name: pets}]
paths:
  /pets/{pet_id}:
    get:
      operationId: show_pet
      tags: [pets]
      parameters: [{name: pet_id, in: path, required: true, schema: {type: string}}]
      responses:
        '200': {description: A pet., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
        default: {description: A problem., content: {application/problem+json: {schema: {type: object}}}}
components:
  schemas:
    Pet: {type: object, required: [id], properties: {id: {type: string}, x-tag: {type: string}}, x-internal: true}
""")
    assert [(problem.code, problem.severity) for problem in found] == [
        ("server", "warning"),
        ("operation-id", "warning"),
        ("extension-foreign", "warning"),
    ]


def test_names_that_are_too_long_are_refused() -> None:
    name = "a" * 201
    found = lint_text(
        f"openapi: 3.1.0\ninfo: {{title: t, version: '1'}}\npaths: {{}}\n"
        f"components: {{schemas: {{A: {{type: object, properties: {{{name}: {{}}}}}}, {name}: {{}}}}}}"
    )
    assert [problem.code for problem in found] == ["name-long", "name-long"]


def test_nested_unions_that_multiply_are_refused() -> None:
    unions = ["C0: {type: object}"]
    unions += [
        f"C{n}: {{anyOf: [{{$ref: '#/components/schemas/C{n - 1}'}}, {{$ref: '#/components/schemas/C{n - 1}'}}]}}"
        for n in range(1, 40)
    ]
    text = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents: {schemas: {"
    found = lint_text(text + ", ".join([*unions, "D: {$ref: '#/components/schemas/C39', example: 5}"]) + "}}")
    assert {problem.code for problem in found} == {"depth"}


def test_a_name_clash_reports_both_locations() -> None:
    lines = (BAD / "names" / "expected.txt").read_text(encoding="utf-8")
    assert "'fooBar' and 'foo_bar' (names/openapi.yaml:36:9)" in lines


ONE_VALUE = """
openapi: 3.1.0
info: {title: One value, version: '1'}
servers: [{url: 'https://one.example'}]
tags: [{name: jobs}]
paths:
  /jobs:
    post:
      operationId: add_job
      tags: [jobs]
      parameters: [{name: kind, in: query, REQUIRED, schema: {type: string, allOf: [{const: new}]}}]
      requestBody:
        content: {application/json: {schema: {$ref: '#/components/schemas/Job'}}}
      responses: {'204': {description: Added.}}
components:
  schemas:
    Job: {type: object, properties: {kind: {type: string, const: old}}}
"""


@pytest.mark.parametrize(("required", "codes"), [("required: true", []), ("required: false", ["name-clash"])])
def test_a_parameter_with_one_value_clashes_only_where_it_is_an_argument(required: str, codes: list[str]) -> None:
    found = lint_text(ONE_VALUE.replace("REQUIRED", required))
    assert [problem.code for problem in found if problem.code == "name-clash"] == codes


def test_a_server_without_a_name_is_not_called_like_another() -> None:
    found = lint_text("""
openapi: 3.1.0
info: {title: Servers, version: '1'}
servers:
  - {url: 'https://eu.example', x-wo-server-name: server_2}
  - {url: 'https://us.example'}
paths: {}
""")
    assert {(each.location.line, each.message) for each in found if each.code == "server-name"} == {
        (6, "each of several servers needs a name"),
        (6, "duplicate server name 'server_2', also at acme/openapi.yaml:5:5"),
    }


@pytest.mark.parametrize(("style", "severity"), [("cookie", "warning"), ("matrix", "warning"), ("spaced", "error")])
def test_a_style_of_another_place_is_ignored(style: str, severity: str) -> None:
    found = lint_text(f"""
openapi: 3.1.0
info: {{title: Styles, version: '1'}}
servers: [{{url: 'https://styles.example'}}]
paths:
  /jobs:
    get:
      operationId: list_jobs
      tags: [jobs]
      parameters: [{{name: kind, in: query, style: {style}, schema: {{type: string}}}}]
      responses: {{'204': {{description: Nothing.}}}}
""")
    assert {each.severity for each in found if each.pointer.endswith("/style")} == {severity}


def test_a_diagnostic_is_one_line() -> None:
    found = lint_text('openapi: 3.1.0\ninfo: {title: t, version: "1"}\npaths: {"/a\\nb\\u202e": {}}\n')
    assert found
    assert all("\n" not in problem.text() and "\u202e" not in problem.text() for problem in found)


# -- the schema of the extension keys ---------------------------------------------------------------------------------


def test_the_schema_of_the_keys_is_valid_and_describes_each_key() -> None:
    import jsonschema_rs

    schema = extensions()
    jsonschema_rs.meta.validate(schema)
    for place, definition in schema["$defs"].items():
        for key, described in definition.get("properties", {}).items():
            if key.startswith("x-wo-"):
                assert described.get("description") or "$ref" in described, (place, key)


# -- robustness and speed ---------------------------------------------------------------------------------------------

JUNK: tuple[Any, ...] = (
    None, True, 0, -1, 1.5, "", "x", "path", [], {}, ["a"], [[]], [None], {"a": 1}, {"$ref": ""}, {"$ref": "#"},
    {"$ref": 5},
    {"$ref": "#/components/schemas/WorkOrder"}, {"allOf": [{"$ref": "#/components/schemas/WorkOrder"}]}, {"anyOf": [5]},
    {"type": "object", "properties": None},
)  # fmt: skip
KEYS = ("x-wo-presence", "x-wo-paging", "x-wo-token", "$ref", "allOf", "type", "required", "items", "enum", "schema")


def paths_in(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [path]
    if is_mapping(value):
        for key, item in value.items():
            found += paths_in(item, (*path, key))
    elif is_list(value):
        for index, item in enumerate(value):
            found += paths_in(item, (*path, index))
    return found


def broken(document: Document, dice: random.Random) -> Document:
    """Return a document with some values deleted, replaced or added."""
    files = {name: copy.deepcopy(tree.value) for name, tree in document.files.items()}
    for _ in range(dice.choice((1, 1, 3, 10))):
        name = dice.choice(sorted(files))
        path = dice.choice(paths_in(files[name]))
        if not path:
            continue
        holder = files[name]
        for step in path[:-1]:
            holder = holder[step]
        chance = dice.random()
        if chance < 0.3:
            del holder[path[-1]]
        elif chance < 0.8 or isinstance(holder, list):
            holder[path[-1]] = copy.deepcopy(dice.choice(JUNK))
        else:
            holder[dice.choice(KEYS)] = copy.deepcopy(dice.choice(JUNK))
    trees = {name: FileTree(value, document.files[name].marks) for name, value in files.items()}
    return dataclasses.replace(document, files=trees)


@cache
def loaded(folder: Path) -> Document:
    document, _ = read(folder)
    assert document is not None
    return document


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(20))
def test_checks_never_raise(seed: int) -> None:
    dice = random.Random(seed)
    for folder in [*(2 * SPECS)[seed : seed + 1], *dice.sample(SMALL_SPECS, 9)]:
        lint(broken(loaded(folder), dice))


def test_lint_imports_no_code_generation() -> None:
    """Linting imports neither the model generator, black, jinja nor pydantic, and therefore starts fast."""
    code = (
        "import sys; from pathlib import Path\n"
        "from workorders.openapi.loader import load; from workorders.lint import lint\n"
        "lint(load(Path(sys.argv[1]))); print(*sys.modules)"
    )
    command = [sys.executable, "-c", code, SPECS[0]]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)
    assert not {"datamodel_code_generator", "black", "jinja2", "pydantic", "httpx2"} & set(done.stdout.split())


def test_checks_are_a_table() -> None:
    assert len(set(CHECKS)) == len(CHECKS)


def test_a_suggestion_prefers_a_name_with_all_the_words() -> None:
    assert suggestion("x-wo-name", ["x-wo-enum-names", "x-wo-python-name"]) == "did you mean x-wo-python-name?"
    assert suggestion("x-wo-clinet", ["x-wo-client", "x-wo-client-option"]) == "did you mean x-wo-client?"
    assert suggestion("x-wo-client", ["y"]) == ""
