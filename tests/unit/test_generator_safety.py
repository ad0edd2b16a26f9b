"""What the generator and generated code never do, whatever a spec says."""

from __future__ import annotations

import ast
import dataclasses
import json
import os
import re
import shutil
import socket
from copy import deepcopy
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import Any, Final

import pytest
from jinja2 import UndefinedError
from workorders.cli import main
from workorders.codegen.render import render
from workorders.openapi.loader import load_document
from workorders.pipeline import Stages, adapt_and_lint, generate_package, lint_spec, load_and_lint

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted([*ROOT.glob("generator/**/*.py"), *ROOT.glob("generated/*/src/**/*.py")])
_TESTS: Final = shutil.ignore_patterns("expected", "*.py*")
NEVER = {"eval", "exec", "system", "popen", "mktemp", "full_load", "unsafe_load", "from_string"}
NEVER_IMPORTED = {"pickle", "marshal", "shelve"}


def _mistakes(tree: ast.AST) -> list[str]:
    found: list[str] = []
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                found += [each.name for each in names if each.name.partition(".")[0] in NEVER_IMPORTED]
            case ast.ImportFrom(module=str(module)) if module.partition(".")[0] in NEVER_IMPORTED:
                found.append(module)
            case ast.Call(func=ast.Name(id=name)) | ast.Call(func=ast.Attribute(attr=name)) if name in NEVER:
                found.append(name)
            case ast.keyword(arg="verify", value=ast.Constant(value=False)):
                found.append("verify=False")
            case ast.keyword(arg="follow_redirects" | "shell", value=ast.Constant(value=True)):
                found.append("follow_redirects or shell")
            case _:
                pass
    return found


def test_nothing_executes_text_or_turns_checks_off() -> None:
    assert len(SOURCES) > 150
    found = {
        path.relative_to(ROOT).as_posix(): _mistakes(ast.parse(path.read_text(encoding="utf-8"))) for path in SOURCES
    }
    assert {path: names for path, names in found.items() if names} == {}


def test_the_check_finds_what_it_looks_for() -> None:
    for text in ("eval(x)", "import pickle", "os.system(x)", "Client(verify=False)", "run(x, shell=True)"):
        assert _mistakes(ast.parse(text)), text


def test_no_socket_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the generator opened a socket")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    assert generate_package(ROOT / "tests" / "golden" / "plain", "plain").files


def test_a_spec_folder_is_only_read(tmp_path: Path) -> None:
    folder = tmp_path / "plain"
    shutil.copytree(ROOT / "tests" / "golden" / "plain", folder, ignore=_TESTS)
    before = {path: (path.stat().st_mtime_ns, path.read_bytes()) for path in folder.rglob("*") if path.is_file()}
    assert generate_package(folder, "plain").files
    assert {path: (path.stat().st_mtime_ns, path.read_bytes()) for path in folder.rglob("*")} == before


def test_a_template_with_an_unknown_name_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    view = Stages(load_and_lint(ROOT / "tests" / "golden" / "plain")[0], "plain").view
    file = next(each for each in view.files if each.template.endswith(".j2"))
    view, template = dataclasses.replace(view, files=(file,)), file.template
    (tmp_path / template).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / template).write_text("{{ package.nmae }}", encoding="utf-8")
    with pytest.raises(UndefinedError):
        render(view, tmp_path)


def _spec(**properties: Any) -> dict[str, Any]:
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}
    operation = {"operationId": "getA", "responses": {"200": {"description": "A.", "content": content}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "servers": [{"url": "https://x.example"}],
        "paths": {"/a": {"get": operation}},
        "components": {"schemas": {"A": {"type": "object", "properties": properties}}},
    }


@pytest.mark.parametrize(
    "names",
    [("ﬁeld",), ("status", "ｓｔａｔｕｓ"), ("fooBar", "foo_bar", "foo-bar"), ("K", "\u212a"), ("e\u0301", "\u00e9")],
)
def test_names_that_unicode_or_spelling_makes_equal(names: tuple[str, ...], tmp_path: Path) -> None:
    folder = tmp_path / "names"
    folder.mkdir()
    (folder / "openapi.yaml").write_text(json.dumps(_spec(**{name: {"type": "string"} for name in names})), "utf-8")
    diagnostics = lint_spec(folder).diagnostics
    if errors := [each.message for each in diagnostics if each.severity == "error"]:  # refused by name
        assert any(name in message for name in names for message in errors)
        return
    files = generate_package(folder, "names").files
    models = "".join(
        text for path, text in files.items() if path.parent == PurePosixPath("src/workorders_names/models")
    )
    tree = ast.parse(models)
    fields = [node for node in ast.walk(tree) if isinstance(node, ast.AnnAssign)]
    texts = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    named = {node.target.id for node in fields if isinstance(node.target, ast.Name)}
    assert len(named) >= len(names)
    assert {*names} <= {*map(str, texts), *named}


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can become another user")
def test_a_user_who_may_write_to_the_output_folder_alone_can_generate(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with TemporaryDirectory() as name:
        root = Path(name)
        root.chmod(0o755)
        shutil.copytree(ROOT / "tests" / "golden" / "plain", root / "specs" / "plain", ignore=_TESTS)
        for variable in ("HOME", "XDG_CACHE_HOME", "TMPDIR"):
            monkeypatch.setenv(variable, "/nowhere")
        monkeypatch.chdir(root)
        generate = ["generate", "plain", "--out"]
        assert main([*generate, str(tmp_path)]) == 0  # everything is imported: the interpreter may be root's alone
        out = root / "generated"
        out.mkdir()
        os.chown(out, 65534, 65534)
        if (child := os.fork()) == 0:
            try:
                os.setgid(65534)
                os.setuid(65534)
                os._exit(main([*generate, str(out)]) if not os.access(root, os.W_OK) else 9)
            finally:
                os._exit(8)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        written, expected = (
            {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
            for folder in (out / "plain", tmp_path / "plain")
        )
        assert written == expected
        assert sorted(path.name for path in root.iterdir()) == ["generated", "specs"]


def _named(place: str, name: str, spec: dict[str, Any]) -> None:
    operation = spec["paths"]["/a"]["get"]
    match place:
        case "title":
            spec["info"]["title"] = name
        case "tag":
            operation["tags"] = [name]
        case "operationId":
            operation["operationId"] = name
        case _:
            spec["components"]["schemas"][name] = spec["components"]["schemas"]["A"]


@pytest.mark.parametrize("name", ["../../x", "/abs", "a\0b", "CON", "nul.txt", "x" * 300, "．．", "..", "-rf", "~"])
def test_no_name_becomes_a_path_elsewhere(name: str) -> None:
    spec, accepted = _spec(a={"type": "string"}), 0
    for place in ("title", "tag", "operationId", "schema"):
        changed = deepcopy(spec)
        _named(place, name, changed)
        linted = adapt_and_lint(load_document({"openapi.yaml": json.dumps(changed)}, "names"))
        if not any(each.severity == "error" for each in linted.diagnostics):
            spec, accepted = changed, accepted + 1
    linted = adapt_and_lint(load_document({"openapi.yaml": json.dumps(spec)}, "names"))
    assert linted.document is not None
    paths = [*render(Stages(linted.document, "names", linted.bundle).view)]
    for path in paths:
        for part in path.parts:
            assert re.fullmatch(r"[A-Za-z0-9_.-]{1,100}", part), path
            assert part not in (".", ".."), path
            assert part.lower().partition(".")[0] not in ("con", "nul", "aux"), path
    assert len(set(paths)) > 15
