"""Runs the stages in order. Contains no logic of its own: every decision is made in a stage."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path, PurePosixPath
from typing import Final

from workorders.assets import TEMPLATES
from workorders.build.operations import build
from workorders.bundle.bundler import bundle
from workorders.codegen.format import format_files
from workorders.codegen.package import package_view
from workorders.codegen.render import render
from workorders.codegen.view_models import PackageView
from workorders.codegen.writer import MANIFEST, manifest_text
from workorders.diagnostics import Diagnostic, SpecError
from workorders.ir.api import Api
from workorders.lint import lint
from workorders.models.emit import emit_models
from workorders.models.variants import Derived, derive
from workorders.openapi.document import Document
from workorders.openapi.loader import load

_TOOLS: Final = ("black", "datamodel-code-generator", "jinja2", "pydantic")


@dataclass(frozen=True, slots=True)
class GeneratedPackage:
    """The result of every stage for one spec."""

    document: Document
    api: Api
    package: PackageView
    files: dict[PurePosixPath, str]
    warnings: tuple[Diagnostic, ...]


def vendor_names(specs: Path) -> tuple[str, ...]:
    """List the folders below ``specs`` that hold a spec."""
    return tuple(sorted(path.parent.name for path in specs.glob("*/openapi.yaml")))


def load_and_lint(folder: Path) -> tuple[Document, tuple[Diagnostic, ...]]:
    """Load and lint a spec. Returns it with its warnings.

    Raises:
        SpecError: A diagnostic is an error; the exception carries all of them, warnings included.
    """
    document = load(folder)
    diagnostics = lint(document)
    if any(diagnostic.severity == "error" for diagnostic in diagnostics):
        raise SpecError(diagnostics)
    return document, diagnostics


def build_api(document: Document) -> tuple[Api, Derived]:
    """Build the API that a spec describes, and the models it needs."""
    tree = bundle(document)
    api = build(tree)
    wires = tree.tree.get("x-wo-client", {}).get("wire", {})
    return api, derive(api, api.client.package, wires, tree.origin)


def generate_package(folder: Path, display_name: str) -> GeneratedPackage:
    """Run every stage from a spec to the files of its package, in memory.

    Args:
        folder: The spec's folder.
        display_name: The folder's name as it is printed into the package.

    Raises:
        SpecError: The spec has errors.
    """
    document, warnings = load_and_lint(folder)
    api, derived = build_api(document)
    modules = emit_models(derived, api.client.package)
    sources = document.tree.get("x-wo-source-index", {})
    package = package_view(api, derived, modules, sources, f"{display_name}/{document.entry}")
    files = format_files(render(package))
    files[MANIFEST] = manifest_text(files, _provenance(document))
    return GeneratedPackage(document, api, package, files, warnings)


def _provenance(document: Document) -> dict[str, str]:
    return {"spec": document.digest, "generator": _generator_digest(), **{tool: version(tool) for tool in _TOOLS}}


@cache
def _generator_digest() -> str:
    """Hash the generator's sources and templates."""
    digest = hashlib.sha256()
    roots = (Path(__file__).resolve().parent, TEMPLATES)
    for root in roots:
        for path in sorted(root.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                digest.update(path.relative_to(root.parent).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()
