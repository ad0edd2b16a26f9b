"""Runs the stages in order. Contains no logic of its own: every decision is made in a stage."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.metadata import version
from pathlib import Path, PurePosixPath
from typing import Final

from workorders.adapt.adapt import adapt
from workorders.assets import EXTENSIONS_SCHEMA, TEMPLATES
from workorders.build.operations import build
from workorders.bundle.bundler import bundle
from workorders.codegen.format import format_files
from workorders.codegen.package import package_view
from workorders.codegen.render import render
from workorders.codegen.view_models import PackageView
from workorders.codegen.writer import MANIFEST, manifest_text
from workorders.diagnostics import Diagnostic, SpecError
from workorders.ir.api import Api
from workorders.ir.bundle import Bundle
from workorders.ir.source import ModelModule
from workorders.ir.variants import ModelVariants
from workorders.lint import lint
from workorders.models.modules import model_modules
from workorders.models.variants import model_variants
from workorders.openapi.document import Document
from workorders.openapi.loader import read
from workorders.openapi.semantics.client import wire_formats
from workorders.openapi.semantics.provenance import source_index
from workorders.verify.baseline import Baseline
from workorders.verify.verify import Verdict
from workorders.verify.verify import verify as compare_recordings

_TOOLS: Final = ("black", "datamodel-code-generator", "jinja2", "pydantic")


def load_and_lint(folder: Path) -> tuple[Document, tuple[Diagnostic, ...]]:
    """Load and lint a spec. Returns it with its warnings.

    Raises:
        SpecError: A diagnostic is an error; the exception carries all of them, warnings included.
    """
    document, diagnostics = lint_spec(folder)
    if document is None or any(diagnostic.severity == "error" for diagnostic in diagnostics):
        raise SpecError(diagnostics)
    return document, diagnostics


def lint_spec(folder: Path) -> tuple[Document | None, tuple[Diagnostic, ...]]:
    """Read and lint a spec. Returns it, if it can be read, with all diagnostics."""
    document, diagnostics = read(folder)
    if document is not None:
        document, found = adapt_and_lint(document)
        diagnostics = (*diagnostics, *found)
    return document, tuple(sorted(diagnostics, key=lambda each: each.sort_key))


def lint_document(document: Document) -> tuple[Diagnostic, ...]:
    """Lint a document and try to bundle it. Returns all diagnostics."""
    return adapt_and_lint(document)[1]


def adapt_and_lint(document: Document) -> tuple[Document, tuple[Diagnostic, ...]]:
    """Adapt a document and lint the result. Returns it with all diagnostics."""
    document, notes = adapt(document)
    try:
        bundling = bundle(document).warnings
    except SpecError as error:
        bundling = tuple(error.diagnostics)
    found = (*notes, *lint(document, bundling))
    return document, tuple(sorted(dict.fromkeys(found), key=lambda each: each.sort_key))


class Stages:
    """The result of each stage for one document. A stage runs when its result is first asked for."""

    def __init__(self, document: Document, display_name: str = "") -> None:
        self.document = document
        self._display_name = display_name

    @cached_property
    def bundle(self) -> Bundle:
        """The spec as one tree without external references."""
        return bundle(self.document)

    @cached_property
    def api(self) -> Api:
        """The API that the spec describes."""
        return build(self.bundle)

    @cached_property
    def variants(self) -> ModelVariants:
        """The models that the API needs: up to three for each schema."""
        wires = wire_formats(self.bundle.tree)
        return model_variants(self.api, self.api.client.package, wires, self.bundle.origin)

    @cached_property
    def models(self) -> tuple[ModelModule, ...]:
        """The modules of models."""
        return model_modules(self.variants)

    @cached_property
    def view(self) -> PackageView:
        """What the templates print: every name, type, literal and docstring."""
        sources = source_index(self.document.tree)
        spec = f"{self._display_name}/{self.document.entry}"
        return package_view(self.api, self.variants, self.models, sources, spec)

    @cached_property
    def files(self) -> Mapping[PurePosixPath, str]:
        """The files of the package, with its manifest."""
        files = format_files(render(self.view))
        return {**files, MANIFEST: manifest_text(files, _provenance(self.document))}


def build_api(document: Document) -> tuple[Api, ModelVariants]:
    """Build the API that a spec describes, and the models it needs."""
    stages = Stages(document)
    return stages.api, stages.variants


@dataclass(frozen=True, slots=True)
class GeneratedPackage:
    """The files of a package, in memory, and the warnings of its spec."""

    files: Mapping[PurePosixPath, str]
    warnings: tuple[Diagnostic, ...]


def generate_package(folder: Path, display_name: str) -> GeneratedPackage:
    """Run every stage from a spec to the files of its package.

    Args:
        folder: The spec's folder.
        display_name: The folder's name as it is printed into the package.

    Raises:
        SpecError: The spec has errors.
    """
    document, warnings = load_and_lint(folder)
    return GeneratedPackage(Stages(document, display_name).files, warnings)


def verify(
    specs: Iterable[Path], recordings: Path, *, all_vendors: bool = False
) -> tuple[tuple[Verdict, ...], Baseline]:
    """Compare the recordings of each spec with the spec.

    Args:
        specs: The folders of the specs.
        recordings: The folder with a folder of recordings, of the same name, for each spec.
        all_vendors: The specs are complete: a folder of recordings without a spec is an error.

    Raises:
        SpecError: Specs, recordings or the baseline have errors.
    """
    bundles: dict[str, Bundle | None] = {}
    errors: list[Diagnostic] = []
    for folder in specs:
        vendor = folder.resolve().name
        bundles[vendor] = None
        try:
            bundles[vendor] = bundle(load_and_lint(folder)[0])
        except SpecError as error:
            errors.extend(error.diagnostics)
    try:
        verdicts, baseline = compare_recordings(bundles, recordings, all_vendors=all_vendors)
    except SpecError as error:
        raise SpecError([*errors, *error.diagnostics]) from None
    if errors:
        raise SpecError(errors)
    return verdicts, baseline


def _provenance(document: Document) -> dict[str, str]:
    return {"spec": document.digest, "generator": _generator_digest(), **{tool: version(tool) for tool in _TOOLS}}


@cache
def _generator_digest() -> str:
    """Hash what decides the output: the generator's files, the templates and the schema of the keys.

    The hash is the same in a clone and in a wheel, where the last two are inside the package.
    """
    package = Path(__file__).resolve().parent
    files = {
        f"workorders/{name}": path
        for name, path in _files(package)
        if not name.startswith(("_templates/", "_schemas/"))
    }
    files |= {f"templates/{name}": path for name, path in _files(TEMPLATES)}
    files[EXTENSIONS_SCHEMA.name] = EXTENSIONS_SCHEMA
    digest = hashlib.sha256()
    for name, path in sorted(files.items()):
        digest.update(name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def _files(root: Path) -> Iterator[tuple[str, Path]]:
    for path in root.rglob("*"):
        if path.is_file() and "__pycache__" not in path.parts:
            yield path.relative_to(root).as_posix(), path
