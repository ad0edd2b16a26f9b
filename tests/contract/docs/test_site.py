"""The pages of the site: every operation with its facts, every link leads somewhere, the tool makes HTML of them."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path, PurePosixPath

import pytest
from workorders.cli import main
from workorders.recordings.exchanges import clean
from workorders.site.build import is_available
from workorders.site.collect import read_guides, site_package
from workorders.site.pages import Pages, SitePackage, llms_text, site_pages

from tests.support.paths import RECORDINGS, REPOSITORY, SPECS, VENDORS

GUIDES = REPOSITORY / "tests" / "guides"
LINK = re.compile(r"\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
SPEC = """\
openapi: 3.1.0
info: {title: 'Lifts | <b>all</b>', version: '1'}
servers: [{url: https://api.lifts.example/v1}]
paths:
  /lifts/{id}:
    get:
      operationId: getLift
      tags: [lifts]
      description: 'A lift. See [nothing](javascript:alert(1)) <script>alert(1)</script>'
      parameters: [{name: id, in: path, required: true, schema: {type: integer, maximum: 9}}]
      responses:
        '200':
          description: A lift.
          content: {application/json: {schema: {type: object, properties: {id: {type: integer}}}}}
"""


@cache
def package(vendor: str) -> SitePackage:
    return site_package(SPECS / vendor, RECORDINGS)[0]


@cache
def pages(vendor: str) -> Pages:
    return site_pages([package(vendor)], read_guides(GUIDES))


@pytest.mark.parametrize("vendor", VENDORS)
def test_every_link_leads_to_a_page_and_a_heading(vendor: str) -> None:
    made = pages(vendor)
    linked = {**made, "llms.txt": llms_text([package(vendor)], made)}
    for path, text in linked.items():
        for link in LINK.findall(re.sub(r"^```.*?^```$|`[^`\n]+`", "", text, flags=re.MULTILINE | re.DOTALL)):
            target, _, anchor = link.partition("#")
            if "://" in target or target.startswith("mailto:"):
                continue
            found = _resolved(path, target) if target else path
            assert found in made, f"{path}: {link}"
            anchors = {re.sub(r"[^\w\- ]", "", each.lower()).replace(" ", "-") for each in HEADING.findall(made[found])}
            assert not anchor or anchor in anchors, f"{path}: {link}"


def _resolved(page: str, target: str) -> str:
    steps: list[str] = []
    for step in (PurePosixPath(page).parent / target).parts:
        steps = steps[:-1] if step == ".." else [*steps, step]
    return "/".join(steps)


@pytest.mark.parametrize("vendor", VENDORS)
def test_every_operation_has_its_facts_and_a_proved_example(vendor: str) -> None:
    recorded = {name for name, each in package(vendor).exchanges.items() if any(clean(each))}
    for resource in package(vendor).api.resources:
        text = pages(vendor)[f"{vendor}/operations/{resource.path}.md"]
        sections = dict(
            zip(re.findall(r"^## (\w+)$", text, re.M), re.split(r"^## \w+$", text, flags=re.M)[1:], strict=True)
        )
        for operation in resource.operations:
            section = sections[operation.name]
            assert f"`{operation.method} {operation.path}`" in section
            assert "- **Retries**: " in section
            assert "- **Documented**: " in section
            for argument in operation.arguments:
                assert f"\n- **`{argument.name}`** (`" in section
            assert ("```http\nHTTP/1.1 2" in section) is (operation.id in recorded), operation.id


@pytest.mark.parametrize("vendor", VENDORS)
def test_every_model_has_its_fields(vendor: str) -> None:
    for module in package(vendor).models:
        text = pages(vendor)[f"{vendor}/models/{module.name}.md"]
        for model in module.classes:
            assert f"\n## {model.name}\n" in text
            assert all(f"| `{field.name}` | " in text for field in model.fields)
    assert ("not supported" in pages(vendor)["common-view.md"]) is (package(vendor).view.canonical is not None)


TYPES = SPEC + """\
  /lifts:
    patch:
      operationId: changeLifts
      tags: [lifts]
      parameters: [{name: like, in: query, style: deepObject, schema: {$ref: '#/components/schemas/Lift'}}]
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Change'}}}}
      responses:
        '200': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/Lift'}}}}
components:
  schemas:
    Change: {type: object, properties: {note: {type: string, minLength: 1}}}
    Lift:
      type: object
      properties:
        at: {type: [string, 'null'], format: date-time}
        datetime: {type: string, format: date-time}
        loads: {type: array, items: {type: string, format: decimal}}
        picture: {type: string, format: byte}
        Base64: {type: string, format: date}
"""
"""With an operation whose parameter is an object that is never updated."""


def test_types_are_those_of_python(project: Path) -> None:
    (project / "specs" / "lifts" / "openapi.yaml").write_text(TYPES, encoding="utf-8")
    made = site_pages([site_package(project / "specs" / "lifts", project)[0]], {})
    lift = made["lifts/models/lifts.md"]
    for row in (
        "| `at` |  | `datetime | None` |",
        "| `datetime` |  | `datetime | None` |",
        "| `loads` |  | `list[Decimal] | None` |",
        "| `picture` |  | `bytes | None` |",
        "| `base64` | `Base64` | `date | None` |",
    ):
        assert row in lift
    assert "| `note` |  | `str | MISSING` |" in made["lifts/models/lifts_inputs.md"]
    assert "**`like`** (`models.LiftInput | models.Lift`, optional)" in made["lifts/operations/lifts.md"]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "specs" / "lifts").mkdir(parents=True)
    (tmp_path / "specs" / "lifts" / "openapi.yaml").write_text(SPEC, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_pages_are_written_as_markdown(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "guides").mkdir()
    (project / "guides" / "README.md").write_text("# How to lift\n\n[1](up.md) [2](down.md)\n", encoding="utf-8")
    (project / "guides" / "down.md").write_text("# Down\n", encoding="utf-8")
    (project / "guides" / "up.md").write_text("# Up\n", encoding="utf-8")
    (project / "guides" / "by.md").write_text("# By\n", encoding="utf-8")
    assert main(["docs", "--markdown", "--guides", "guides", "--out", "pages"]) == 0
    assert capsys.readouterr().out == "Wrote 9 pages to pages.\n"
    assert "- [How to lift](guides/index.md)" in (project / "pages" / "llms.txt").read_text(encoding="utf-8")
    assert list(read_guides(project / "guides")) == ["index.md", "up.md", "down.md", "by.md"]
    text = (project / "pages" / "lifts" / "operations" / "lifts.md").read_text(encoding="utf-8")
    assert "- **`id`** (`int`, required, positional, at most `9`): " in text
    assert "A lift. See [nothing] &lt;script>alert(1)&lt;/script>" in text
    assert main(["docs", "--markdown", "--out", "pages"]) == 0


def test_the_recordings_of_the_current_folder_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    vendor = VENDORS[0]
    monkeypatch.chdir(SPECS / vendor)
    assert [*site_package(Path(), RECORDINGS)[0].exchanges] == [*package(vendor).exchanges] != []


def test_a_folder_with_something_else_is_kept(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["docs", "--out", "specs"]) == 2
    assert "specs is not a site that can be replaced. Use --out to name an empty folder." in capsys.readouterr().err
    assert main(["docs", "--guides", "specs"]) == 2
    assert "No Markdown in specs. Use --guides to name a folder of .md files." in capsys.readouterr().err


def test_a_missing_tool_is_named(
    project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workorders.site.collect.is_available", lambda: False)
    assert main(["docs"]) == 2
    assert "Run: pip install 'workorders[docs]', or use --markdown." in capsys.readouterr().err


@pytest.mark.slow
@pytest.mark.skipif(not is_available(), reason="the extra workorders[docs] is not installed")
def test_the_site_is_made(project: Path) -> None:
    assert main(["docs"]) == 0
    html = (project / "site" / "lifts" / "operations" / "lifts.html").read_text(encoding="utf-8")
    assert "GET /lifts/{id}" in html
    assert (project / "site" / "lifts" / "operations" / "lifts.md").is_file()
    assert (project / "site" / "search.json").is_file()
    assert main(["docs"]) == 0


def test_operations_without_a_tag_are_described_as_in_the_package(project: Path) -> None:
    spec = project / "specs" / "lifts" / "openapi.yaml"
    spec.write_text(SPEC.replace("      tags: [lifts]\n", ""), encoding="utf-8")
    made = site_pages([site_package(spec.parent, project / "recordings")[0]], {})
    assert "Operations without a tag." in made["lifts/operations/default.md"]
