"""Whatever a folder holds, a command ends with a line that says what is wrong, without a traceback or a wait."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from workorders.cli import main
from workorders.codegen import python_source

SECRET = "SECRET-OF-ANOTHER-FILE"
Prepare = Callable[[Path], object]


def spec(**schemas: Any) -> dict[str, Any]:
    """A spec with one operation, whose result is the schema ``A``."""
    result = {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "servers": [{"url": "https://x.example"}],
        "paths": {
            "/a": {
                "get": {
                    "operationId": "getA",
                    "tags": ["a"],
                    "responses": {"200": {"description": "d", "content": result}},
                }
            }
        },
        "components": {"schemas": {"A": {"type": "object", "properties": {"x": {"type": "string"}}}, **schemas}},
    }


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def folder_of(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def fifo(path: Path) -> Path:
    os.mkfifo(folder_of(path))
    return path


def link(path: Path, target: str | Path) -> Path:
    folder_of(path).symlink_to(target)
    return path


def written(path: Path, text: str) -> Path:
    folder_of(path).write_text(text, encoding="utf-8")
    return path


def _run(root: Path, monkeypatch: pytest.MonkeyPatch, document: Any, *arguments: str) -> int:
    if document is not None:
        written(root / "specs" / "v" / "openapi.yaml", json.dumps(document))
    monkeypatch.chdir(root)
    monkeypatch.setenv("WORKORDERS_TRACEBACK", "1")
    return main(arguments)


FILES: dict[str, tuple[Any, Prepare, tuple[str, ...]]] = {
    "spec is a pipe": (None, lambda root: fifo(root / "specs/v/openapi.yaml"), ("lint", "v")),
    "spec is a link to a device": (None, lambda root: link(root / "specs/v/openapi.yaml", "/dev/zero"), ("lint", "v")),
    "file is a device": (spec(), lambda _: None, ("lint", "/dev/zero")),
    "part is a pipe": (
        spec(A={"$ref": "./a.yaml"}),
        lambda root: fifo(root / "specs/v/a.yaml"),
        ("lint", "v"),
    ),
    "part is a link to a device": (
        spec(A={"$ref": "./a.yaml"}),
        lambda root: link(root / "specs/v/a.yaml", "/dev/zero"),
        ("lint", "v"),
    ),
    "part is a link out of the folder": (
        spec(A={"$ref": "./a.yaml"}),
        lambda root: (
            written(root / "other.yaml", f"{SECRET}: [1"),
            link(root / "specs/v/a.yaml", root / "other.yaml"),
        ),
        ("generate",),
    ),
    "settings are a pipe": (spec(), lambda root: fifo(root / "pyproject.toml"), ("lint",)),
    "settings are a device": (spec(), lambda root: link(root / "pyproject.toml", "/dev/zero"), ("lint",)),
    "settings are nested": (spec(), lambda root: written(root / "pyproject.toml", "a=" + "[" * 20_000), ("lint",)),
    "settings name no path": (
        spec(),
        lambda root: written(root / "pyproject.toml", '[tool.workorders]\nout = "a\\u0000b"'),
        ("generate",),
    ),
    "HAR file is a pipe": (
        spec(),
        lambda root: (fifo(root / "a.har"), folder_of(root / "tests/recordings/v")),
        ("record", "v", "--har", "a.har"),
    ),
    "HAR file is a device": (
        spec(),
        lambda root: folder_of(root / "tests/recordings/v"),
        ("record", "v", "--har", "/dev/zero"),
    ),
    "recording is a pipe": (spec(), lambda root: fifo(root / "tests/recordings/v/getA.ok.yaml"), ("verify",)),
    "baseline is a pipe": (spec(), lambda root: fifo(root / "tests/recordings/coverage.json"), ("verify",)),
    "baseline is a device": (
        spec(),
        lambda root: link(root / "tests/recordings/coverage.json", "/dev/zero"),
        ("verify",),
    ),
    "baseline is nested": (
        spec(),
        lambda root: written(root / "tests/recordings/coverage.json", "[" * 30_000),
        ("verify",),
    ),
    "package has a pipe": (spec(), lambda root: fifo(root / "generated/v/README.md"), ("generate",)),
    "manifest is a pipe": (spec(), lambda root: fifo(root / "generated/v/.workorders.json"), ("generate",)),
    "name is too long": (spec(), lambda _: None, ("lint", "x" * 5_000)),
    "path is too long": (spec(), lambda _: None, ("generate", "a/" * 3_000)),
}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes and devices in folders")
@pytest.mark.parametrize("case", FILES)
def test_files_that_are_none(
    case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    document, prepare, arguments = FILES[case]
    prepare(tmp_path)
    assert _run(tmp_path, monkeypatch, document, *arguments) == 2
    printed = "".join(capsys.readouterr())
    assert printed.strip()
    assert "Traceback" not in printed
    assert SECRET not in printed


@pytest.mark.parametrize("text", ["tool = 1", "[tool]\nworkorders = 1"])
def test_settings_that_are_no_table_say_nothing(text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written(tmp_path / "pyproject.toml", text)
    assert _run(tmp_path, monkeypatch, spec(), "lint") == 0


@pytest.mark.parametrize("manifest", ["[]", "1", '{"files": []}', "{" * 30_000, "\0", '{"files": {"src": ""}}'])
def test_manifests_that_are_none(manifest: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written(tmp_path / "generated/v/.workorders.json", manifest)
    assert _run(tmp_path, monkeypatch, spec(), "generate", "--dry-run") == 0


@pytest.mark.skipif(os.name != "posix", reason="the file is sparse")
def test_a_huge_file_in_a_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written(tmp_path / "generated/v/huge", "")
    os.truncate(tmp_path / "generated/v/huge", 50 * 2**30)
    assert _run(tmp_path, monkeypatch, spec(), "check") == 1


CYCLES = {
    "allOf of each other": spec(A={"allOf": [ref("B")]}, B={"allOf": [ref("A")]}),
    "oneOf of itself": spec(A={"oneOf": [ref("A"), {"type": "string"}]}),
    "unions of each other": spec(
        A={"oneOf": [ref("B"), {"type": "string"}]}, B={"anyOf": [ref("A"), {"type": "integer"}]}
    ),
    "references to each other": spec(A=ref("B"), B=ref("A")),
    "schema that nothing fits": spec(A=False),
}


@pytest.mark.parametrize("case", CYCLES)
def test_schemas_without_a_value(
    case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(tmp_path, monkeypatch, CYCLES[case], "generate") == 2
    printed = capsys.readouterr().err
    assert "specs/v/openapi.yaml:1:" in printed
    assert not (tmp_path / "generated").exists()


RECURSIVE = {
    "allOf of itself": spec(A={"allOf": [ref("A"), {"type": "object"}]}),
    "map": spec(A={"type": "object", "additionalProperties": ref("A")}),
    "list": spec(A={"type": "array", "items": ref("A")}),
    "union of maps and lists": spec(
        A={
            "oneOf": [
                {"type": "object", "additionalProperties": ref("A")},
                {"type": "array", "items": ref("A")},
                {"type": "string"},
            ]
        }
    ),
    "property in allOf": spec(A={"allOf": [{"type": "object", "properties": {"x": {"allOf": [ref("A")]}}}]}),
    "any value": spec(A=True),
    "reference with more keys to a member of a union": spec(
        A={"oneOf": [ref("B"), ref("C")], "discriminator": {"propertyName": "k"}},
        B={"$ref": "#/components/schemas/D", "default": {}},
        C={"type": "object", "properties": {"k": {"const": "c"}}, "required": ["k"]},
        D={"type": "object", "properties": {"k": {"const": "d"}}, "required": ["k"]},
    ),
}


@pytest.mark.parametrize("case", RECURSIVE)
def test_schemas_that_lead_back_to_themselves(case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert _run(tmp_path, monkeypatch, RECURSIVE[case], "generate") == 0


def test_a_shared_token_can_be_required_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    document = spec(T={"type": "object", "properties": {"id": {"type": "string"}}})
    content = {"application/x-www-form-urlencoded": {"schema": ref("T")}}
    token = {"operationId": "login", "tags": ["a"], "security": [], "requestBody": {"content": content}}
    document["paths"]["/token"] = {"post": {**token, "responses": document["paths"]["/a"]["get"]["responses"]}}
    document["components"]["schemas"]["A"]["properties"]["access_token"] = {"type": "string"}
    document["components"]["securitySchemes"] = {
        "query": {"type": "apiKey", "in": "query", "name": "t", "x-wo-token": {"operation": "login"}},
        "header": {"type": "http", "scheme": "bearer", "x-wo-token": "query"},
    }
    document["security"] = [{"header": []}]
    assert _run(tmp_path, monkeypatch, document, "generate") == 0
    assert "id: str | None" in (tmp_path / "generated/v/src/workorders_v/_client.py").read_text()


@pytest.mark.parametrize("name", ["p\nimport os", "p\x1b[31m", "p\u202e", "p'; id; '", "-p", ".p", "p:q", "p\udcff"])
def test_folders_with_characters_that_are_not_of_a_name_are_refused(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    written(tmp_path / "specs" / name / "openapi.yaml", json.dumps(spec()))
    monkeypatch.chdir(tmp_path)
    assert main(["generate"]) == 2
    printed = capsys.readouterr().err
    assert "name-package" in printed
    assert all(line.isprintable() and line.isascii() for line in printed.splitlines())
    assert not (tmp_path / "generated").exists()


HIDDEN = ["\u202e", "\u200b", "\u2066", "\ufeff", "\u00ad", "\u061c"]


def test_controls_are_escaped_in_what_is_written() -> None:
    assert python_source.visible("a\tb\n\x07\x1b[31m\x7f\u202e") == "a\tb\n\\u0007\\u001b[31m\\u007f\\u202e"


def test_hidden_characters_are_reported_and_escaped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "a" + "".join(HIDDEN) + "b\x07"
    document = spec(A={"type": "object", "description": text, "properties": {"x": {"enum": [text, "o"]}}})
    document["info"].update(title=text, description=text)
    document["paths"]["/a"]["get"].update(summary=text, description=text, **{"x-wo-source": {"page": text}})
    document["tags"] = [{"name": "a", "description": text}]
    assert _run(tmp_path, monkeypatch, document, "generate") == 0
    assert capsys.readouterr().err.count("text-hidden") == 8
    assert list((tmp_path / "generated").rglob("provenance.json"))
    for path in (tmp_path / "generated").rglob("*"):
        if path.is_file():
            source = path.read_text(encoding="utf-8")
            assert not [f"{path.name}: {ord(each):x}" for each in (*HIDDEN, "\x07") if each in source]


@pytest.mark.parametrize("text", ['a\\"', 'a\\\\"', '\\"', '"', '""', '"""', "a\\", 'x\\"\n\n', '`a\\`"'])
def test_texts_that_end_in_a_backslash_and_a_quote(text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    document = spec(A={"type": "object", "description": text, "properties": {"x": {"type": "string", "default": text}}})
    document["info"]["description"] = text
    document["paths"]["/a"]["get"].update(summary=text, description=text)
    assert _run(tmp_path, monkeypatch, document, "generate") == 0
    for path in (tmp_path / "generated").rglob("*.py"):
        compile(path.read_text(encoding="utf-8"), str(path), "exec")
