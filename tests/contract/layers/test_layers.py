"""Which folder of the generator and of the runtime may import which: every form of import, read from the AST."""

from __future__ import annotations

import ast
import json
import re
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Final

import pytest
from workorders.openapi.semantics import keys

ROOT: Final = Path(__file__).resolve().parents[3]
GENERATOR: Final = ROOT / "generator" / "workorders"
RUNTIME: Final = ROOT / "generator" / "runtime" / "src" / "workorders_runtime"

# Folder or module -> what it may import of the generator, besides itself. `None`: everything below it in this table.
GENERATOR_LAYERS: Final[Mapping[str, frozenset[str] | None]] = {
    "__main__": None,
    "cli": None,
    "command_parser": None,
    "commands": None,
    "pytest_plugin": None,
    "starter": frozenset(
        {"pipeline", "recorder", "settings", "replay", "recordings", "ir", "openapi", "diagnostics", "files"}
    ),
    "live": frozenset({"replay", "recordings", "openapi", "ir", "diagnostics"}),
    "agents": frozenset({"pipeline", "live", "recorder", "replay", "recordings", "ir", "openapi", "files"}),
    "probe": frozenset({"live", "recorder", "verify", "replay", "recordings", "pipeline", "ir", "diagnostics"}),
    "mock": frozenset({"pipeline", "starter", "verify", "recordings", "ir", "openapi", "diagnostics", "files"}),
    "recorder": frozenset({"pipeline", "replay", "recordings", "codegen", "diagnostics", "files"}),
    "upgrade": frozenset({"diff", "ir", "settings"}),
    "release": frozenset(
        {
            "pipeline",
            "diff",
            "revisions",
            "assets",
            "codegen",
            "openapi",
            "ir",
            "settings",
            "diagnostics",
            "files",
        }
    ),
    "diff": frozenset({"pipeline", "codegen", "openapi", "ir", "settings", "revisions", "diagnostics", "files"}),
    "site": frozenset({"pipeline", "settings", "codegen", "recordings", "openapi", "ir", "diagnostics", "files"}),
    "revisions": frozenset({"settings", "files"}),
    "show": frozenset({"pipeline", "settings", "output", "openapi", "codegen"}),
    "explain": frozenset({"codes", "settings"}),
    "codes": frozenset(),
    "settings": frozenset({"openapi", "files", "diagnostics"}),
    "exit_codes": frozenset({"output", "settings", "diagnostics"}),
    "terminal": frozenset({"files"}),
    "watch": frozenset(),
    "completion": frozenset(),
    "sarif": frozenset({"codes", "diagnostics"}),
    "output": frozenset(
        {
            "sarif",
            "terminal",
            "codegen",
            "diff",
            "release",
            "upgrade",
            "replay",
            "verify",
            "diagnostics",
        }
    ),
    "packages": frozenset({"pipeline", "ir", "processes", "cache", "diagnostics", "assets"}),
    "pipeline": frozenset(
        {
            "cache",
            "openapi",
            "adapt",
            "lint",
            "bundle",
            "ir",
            "build",
            "models",
            "codegen",
            "recordings",
            "replay",
            "verify",
            "diagnostics",
            "assets",
            "files",
        }
    ),
    "replay": frozenset({"recordings", "openapi", "diagnostics"}),
    "verify": frozenset({"recordings", "openapi", "ir", "diagnostics", "files"}),
    "recordings": frozenset({"openapi", "ir", "diagnostics"}),
    "codegen": frozenset({"openapi", "ir", "diagnostics", "assets", "cache", "processes", "files"}),
    "models": frozenset({"openapi", "ir", "diagnostics"}),
    "build": frozenset({"openapi", "ir", "diagnostics"}),
    "bundle": frozenset({"openapi", "ir", "diagnostics"}),
    "lint": frozenset({"openapi", "ir", "diagnostics"}),
    "adapt": frozenset({"openapi", "ir", "diagnostics"}),
    "ir": frozenset({"openapi", "diagnostics"}),
    "openapi": frozenset({"diagnostics", "assets", "files"}),
    "diagnostics": frozenset(),
    "assets": frozenset(),
    "cache": frozenset(),
    "processes": frozenset(),
    "files": frozenset(),
}
# Library -> the only file of the generator that may import it.
DOORS: Final = {
    "yaml": {"openapi/yaml_reader.py"},
    "jsonpath": {"openapi/json_path.py"},
    "datamodel_code_generator": {"models/emit.py"},
    "jinja2": {"codegen/render.py"},
    "black": {"codegen/format.py"},
    "mcp": {"agents/server.py"},
    "shtab": {"completion.py"},
    "starlette": {"mock/app.py"},
    "uvicorn": {"mock/server.py"},
}


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))


def imported(path: Path, package: str) -> Iterator[str]:
    """Every module that a file names in an import, absolute, wherever in the file it is."""
    for node in nodes(path):
        match node:
            case ast.Import(names=names):
                yield from (alias.name for alias in names)
            case ast.ImportFrom(module=module, names=names, level=level):
                parts = package.split(".")
                base = ".".join(parts[: len(parts) - level + 1]) if level else ""
                stem = ".".join(part for part in (base, module) if part)
                yield stem
                yield from (f"{stem}.{alias.name}" for alias in names)
            case ast.Call(func=function, args=[ast.Constant(value=str(name)), *_]):
                if getattr(function, "attr", getattr(function, "id", "")) in ("import_module", "__import__"):
                    yield name
            case _:
                pass


def files(root: Path) -> Iterator[tuple[Path, str, str]]:
    """Each file, the package it is in, and the layer it belongs to: the first folder, or the module at the top."""
    for path in sorted(root.rglob("*.py")):
        steps = path.relative_to(root).parts
        yield path, ".".join((root.name, *steps[:-1])), steps[0].removesuffix(".py")


def edges(root: Path) -> Iterator[tuple[Path, str, str]]:
    """Imports inside a tree that cross from one layer to another."""
    for path, package, layer in files(root):
        for name in imported(path, package):
            steps = name.split(".")
            if len(steps) < 2 or steps[0] != root.name or steps[1] == layer:
                continue
            if (root / steps[1]).is_dir() or (root / f"{steps[1]}.py").is_file():
                yield path, layer, steps[1]


def test_every_folder_of_the_generator_is_in_the_table() -> None:
    assert {layer for _, _, layer in files(GENERATOR)} - {"__init__"} == set(GENERATOR_LAYERS)


def test_arrows_of_the_generator_run_one_way() -> None:
    wrong = []
    for path, layer, target in edges(GENERATOR):
        allowed = GENERATOR_LAYERS[layer]
        if allowed is not None and target not in allowed:
            wrong.append(f"{path.relative_to(GENERATOR)} imports {target}")
    assert sorted(set(wrong)) == []


def test_the_table_has_no_cycle() -> None:
    order: list[str] = []
    waiting = {name: set(allowed or ()) for name, allowed in GENERATOR_LAYERS.items()}
    while waiting:
        free = sorted(name for name, needs in waiting.items() if not needs - set(order))
        assert free, f"a cycle among {sorted(waiting)}"
        order += free
        waiting = {name: needs for name, needs in waiting.items() if name not in free}


@pytest.mark.parametrize("library", sorted(DOORS))
def test_only_one_file_imports_each_heavy_library(library: str) -> None:
    importing = {
        path.relative_to(GENERATOR).as_posix()
        for path, package, _ in files(GENERATOR)
        if any(name.split(".")[0] == library for name in imported(path, package))
    }
    assert importing == DOORS[library]


def test_only_one_module_spells_the_extension_keys() -> None:
    key = re.compile(r"x-wo-[a-z-]+")
    spelling = {
        path.relative_to(GENERATOR).as_posix()
        for path, _, _ in files(GENERATOR)
        for node in nodes(path)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and key.fullmatch(node.value)
    }
    assert spelling == {"openapi/semantics/keys.py"}


def test_the_keys_are_those_of_the_schema() -> None:
    schema = json.loads((ROOT / "specs" / "extensions.schema.json").read_text(encoding="utf-8"))
    described = {key for definition in schema["$defs"].values() for key in definition.get("properties", {})}
    known = {value for value in vars(keys).values() if isinstance(value, str) and value.startswith(keys.PREFIX)}
    assert known - {keys.PREFIX} == {key for key in described if key.startswith(keys.PREFIX)}


def test_the_runtime_imports_nothing_of_the_generator_and_two_libraries() -> None:
    allowed = sys.stdlib_module_names | {"httpx2", "httpcore2", "pydantic", "pydantic_core", RUNTIME.name}
    extras = {RUNTIME / "auth" / "token_store.py": {"filelock"}, RUNTIME / "opentelemetry.py": {"opentelemetry"}}
    extras[RUNTIME / "config.py"] = {"typing_extensions"}  # which pydantic installs, and asks for
    for path, package, _ in files(RUNTIME):
        foreign = {name.split(".")[0] for name in imported(path, package)} - allowed - extras.get(path, set())
        assert not foreign, f"{path.relative_to(RUNTIME)} imports {sorted(foreign)}"


def test_no_vendor_is_named_in_generator_or_templates() -> None:
    names = [path.parent.name for path in (ROOT / "specs").glob("*/openapi.yaml")]
    for root in (ROOT / "generator", ROOT / "templates"):
        for path in root.rglob("*"):
            if path.is_file() and "__pycache__" not in path.parts:
                text = path.read_text(encoding="utf-8", errors="replace").lower()
                assert not [name for name in names if name in text], path
