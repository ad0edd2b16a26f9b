"""The stages, one after the other. Holds no logic: what is decided is decided in a stage."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path, PurePosixPath
from typing import Final

from generator.build import build
from generator.bundle import bundle
from generator.derive import Derived, derive
from generator.document import Document
from generator.format import format_files
from generator.ir import Api
from generator.lint import lint
from generator.load import load
from generator.models import emit_models
from generator.package_view import package_view
from generator.problems import Problem, SpecError
from generator.render import TEMPLATES, render
from generator.view_types import PackageView
from generator.write import MANIFEST, manifest_text

__all__ = ["Product", "make", "read", "understand", "vendors"]

_TOOLS: Final = ("black", "datamodel-code-generator", "jinja2", "pydantic")


@dataclass(frozen=True, slots=True)
class Product:
    """Everything the stages made of one spec."""

    document: Document
    api: Api
    package: PackageView
    files: dict[PurePosixPath, str]
    warnings: tuple[Problem, ...]


def vendors(specs: Path) -> tuple[str, ...]:
    """The folders that hold a spec."""
    return tuple(sorted(path.parent.name for path in specs.glob("*/openapi.yaml")))


def read(folder: Path) -> tuple[Document, tuple[Problem, ...]]:
    """Load and lint a spec.

    Raises:
        SpecError: Any problem is an error; all of them are on it, warnings too.
    """
    document = load(folder)
    problems = lint(document)
    if any(problem.severity == "error" for problem in problems):
        raise SpecError(problems)
    return document, problems


def understand(document: Document) -> tuple[Api, Derived]:
    """The API a spec describes, and the classes it needs."""
    tree = bundle(document)
    api = build(tree)
    wires = tree.tree.get("x-wo-client", {}).get("wire", {})
    return api, derive(api, api.client.package, wires, tree.origin)


def make(folder: Path, shown: str) -> Product:
    """Everything from a spec to its package, in memory.

    Raises:
        SpecError: The spec has errors.
    """
    document, warnings = read(folder)
    api, derived = understand(document)
    modules = emit_models(derived, api.client.package)
    sources = document.tree.get("x-wo-sources", {})
    package = package_view(api, derived, modules, sources, f"{shown}/{document.entry}")
    files = format_files(render(package))
    files[MANIFEST] = manifest_text(files, _facts(document))
    return Product(document, api, package, files, warnings)


def _facts(document: Document) -> dict[str, str]:
    return {"spec": document.digest, "generator": _generator_digest(), **{tool: version(tool) for tool in _TOOLS}}


@cache
def _generator_digest() -> str:
    """A hash over the generator's own sources and templates, runtime included."""
    digest = hashlib.sha256()
    roots = (Path(__file__).resolve().parent, TEMPLATES)
    for root in roots:
        for path in sorted(root.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                digest.update(path.relative_to(root.parent).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()
