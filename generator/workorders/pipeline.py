"""Runs the stages in order. Contains no logic of its own: every decision is made in a stage."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from importlib.metadata import version
from pathlib import Path, PurePosixPath
from typing import Final

from workorders.adapt.adapt import adapt
from workorders.assets import generator_digest
from workorders.build.operations import build
from workorders.bundle.bundler import bundle
from workorders.cache import Cache
from workorders.codegen.format import format_files
from workorders.codegen.package import package_view
from workorders.codegen.render import render
from workorders.codegen.view_models import PackageView
from workorders.codegen.writer import MANIFEST, manifest_text, spec_digest
from workorders.diagnostics import Diagnostic, SourceLocation, SpecError
from workorders.files import vendor_of
from workorders.ir.api import Api
from workorders.ir.bundle import Bundle
from workorders.ir.package import GeneratedPackage
from workorders.ir.source import FileSet, ModelModule
from workorders.ir.variants import ModelVariants
from workorders.lint import lint
from workorders.models.modules import model_modules
from workorders.models.variants import model_variants
from workorders.openapi.document import Document
from workorders.openapi.loader import read
from workorders.openapi.semantics.client import wire_formats
from workorders.openapi.semantics.provenance import source_index
from workorders.recordings.examples import examples_text
from workorders.recordings.exchanges import Exchanges, exchanges_of
from workorders.recordings.reader import read_recordings
from workorders.replay.package import Package, importable, source_folder
from workorders.replay.replay import Replay, replay_recordings
from workorders.verify.baseline import Baseline
from workorders.verify.verify import Verdict
from workorders.verify.verify import verify as compare_recordings

_TOOLS: Final = ("black", "datamodel-code-generator", "jinja2", "pydantic")


@dataclass(frozen=True, slots=True)
class Linted:
    """A spec, as far as it can be read, and everything that was found in it."""

    document: Document | None
    bundle: Bundle | None
    """The document without external references, if it can be bundled."""
    diagnostics: tuple[Diagnostic, ...]


def load_and_lint(folder: Path) -> tuple[Document, tuple[Diagnostic, ...]]:
    """Load and lint a spec. Returns it with its warnings.

    Raises:
        SpecError: A diagnostic is an error; the exception carries all of them, warnings included.
    """
    stages, diagnostics = stages_of(folder)
    return stages.document, diagnostics


def stages_of(
    folder: Path, display_name: str = "", recordings: Path | None = None
) -> tuple[Stages, tuple[Diagnostic, ...]]:
    """Load and lint a spec. Returns its stages, with its warnings.

    Raises:
        SpecError: A diagnostic is an error; the exception carries all of them, warnings included.
    """
    linted = lint_spec(folder)
    if linted.document is None or any(diagnostic.severity == "error" for diagnostic in linted.diagnostics):
        raise SpecError(linted.diagnostics)
    return Stages(linted.document, display_name, linted.bundle, recordings), linted.diagnostics


def lint_spec(folder: Path) -> Linted:
    """Read, adapt and lint a spec."""
    document, diagnostics = read(folder)
    linted = Linted(None, None, ()) if document is None else adapt_and_lint(document)
    found = (*diagnostics, *linted.diagnostics)
    return replace(linted, diagnostics=tuple(sorted(found, key=lambda each: each.sort_key)))


def lint_document(document: Document) -> tuple[Diagnostic, ...]:
    """Adapt, bundle and lint a document. Returns all diagnostics."""
    return adapt_and_lint(document).diagnostics


def adapt_and_lint(document: Document) -> Linted:
    """Adapt a document, bundle it and lint the result."""
    document, notes = adapt(document)
    bundled = None
    try:
        bundled = bundle(document)
        bundling = bundled.warnings
    except SpecError as error:
        bundling = tuple(error.diagnostics)
    found = dict.fromkeys((*notes, *lint(document, bundling)))
    return Linted(document, bundled, tuple(sorted(found, key=lambda each: each.sort_key)))


class Stages:
    """The result of each stage for one document. A stage runs when its result is first asked for."""

    def __init__(
        self,
        document: Document,
        display_name: str = "",
        bundled: Bundle | None = None,
        recordings: Path | None = None,
    ) -> None:
        self.document = document
        self._display_name = display_name
        self._bundled = bundled
        self._recordings = recordings

    @cached_property
    def bundle(self) -> Bundle:
        """The spec as one tree without external references."""
        return self._bundled or bundle(self.document)

    @cached_property
    def api(self) -> Api:
        """The API that the spec describes."""
        return build(self.bundle)

    @cached_property
    def _wires(self) -> Mapping[str, str]:
        return wire_formats(self.bundle.tree)

    @cached_property
    def variants(self) -> ModelVariants:
        """The models that the API needs: up to three for each schema."""
        return model_variants(self.api, self.api.client.package, self._wires, self.bundle.origin)

    @cached_property
    def models(self) -> tuple[ModelModule, ...]:
        """The modules of models."""
        return model_modules(self.variants)

    @cached_property
    def exchanges(self) -> Exchanges:
        """The recorded requests and responses of each operation.

        Raises:
            SpecError: A recording has errors.
        """
        recordings = () if self._recordings is None else read_recordings(self._recordings)
        return exchanges_of(recordings, self.bundle.tree)

    @cached_property
    def view(self) -> PackageView:
        """What the templates print: every name, type, literal and docstring."""
        sources = source_index(self.document.tree)
        spec = f"{self._display_name}/{self.document.entry}"
        examples = examples_text(self.exchanges, (operation.id for operation in self.api.operations))
        return package_view(self.api, self.variants, self.models, sources, spec, examples, self._wires)

    @cached_property
    def _rendered(self) -> FileSet:
        """What the templates make of the view, not formatted."""
        return render(self.view)

    @property
    def paths(self) -> tuple[PurePosixPath, ...]:
        """The paths of the package's files."""
        return (*self._rendered, MANIFEST)

    def file(self, path: PurePosixPath) -> str:
        """Make one file of the package."""
        return self.files[path] if path == MANIFEST else format_files({path: self._rendered[path]}, Cache(None))[path]

    @cached_property
    def files(self) -> FileSet:
        """The files of the package, with its manifest."""
        return self.files_with(Cache(None))

    def files_with(self, cache: Cache) -> FileSet:
        """Make the files of the package, with its manifest. What was formatted before is taken from the cache."""
        files = format_files(self._rendered, cache)
        return {**files, MANIFEST: manifest_text(files, _provenance(self.document))}


def generate_package(
    folder: Path, display_name: str, cache: Cache | None = None, recordings: Path | None = None
) -> GeneratedPackage:
    """Run every stage from a spec to the files of its package.

    Args:
        folder: The spec's folder.
        display_name: The folder's name as it is printed into the package.
        cache: Formatted files of earlier runs; left out: none.
        recordings: The folder of the spec's recordings, which are the examples in the package; left out: none.

    Raises:
        SpecError: The spec has errors.
    """
    stages, warnings = stages_of(folder, display_name, recordings)
    return GeneratedPackage(stages.files_with(cache or Cache(None)), warnings)


def verify(
    specs: Iterable[Path], recordings: Path, *, all_vendors: bool = False, today: dt.date | None = None
) -> tuple[tuple[Verdict, ...], Baseline]:
    """Compare the recordings of each spec with the spec.

    Args:
        specs: The folders of the specs.
        recordings: The folder with a folder of recordings, of the same name, for each spec.
        all_vendors: The specs are complete: a folder of recordings without a spec is an error.
        today: The day on which recordings have their age.

    Raises:
        SpecError: Specs, recordings or the baseline have errors.
    """
    bundles: dict[str, Bundle | None] = {}
    errors: list[Diagnostic] = []
    for folder in specs:
        vendor = vendor_of(folder)
        bundles[vendor] = None
        try:
            bundles[vendor] = stages_of(folder)[0].bundle
        except SpecError as error:
            errors.extend(error.diagnostics)
    try:
        verdicts, baseline = compare_recordings(bundles, recordings, today or dt.date.today(), all_vendors=all_vendors)
    except SpecError as error:
        raise SpecError([*errors, *error.diagnostics]) from None
    if errors:
        raise SpecError(errors)
    return verdicts, baseline


def replay(specs: Iterable[Path], out: Path, recordings: Path) -> tuple[Replay, ...]:
    """Replay the recordings of each spec through its package.

    Args:
        specs: The folders of the specs.
        out: The folder of generated packages.
        recordings: The folder with a folder of recordings, of the same name, for each spec.

    Raises:
        SpecError: Specs or recordings have errors, or a package was not generated.
    """
    replays: list[Replay] = []
    errors: list[Diagnostic] = []
    for folder in specs:
        vendor = vendor_of(folder)
        try:
            package, notices = package_of(folder, out)
            recorded = read_recordings(recordings / vendor)
        except SpecError as error:
            errors.extend(error.diagnostics)
            continue
        if not recorded:
            hint = "record a call, or write a recording by hand"
            notices = (*notices, _notice(recordings / vendor, "replay-none", "there are no recordings", hint))
        with importable(source_folder(out, package), package):
            replayed = replay_recordings(recorded, package)
        replays.append(replace(replayed, diagnostics=(*notices, *replayed.diagnostics)))
    if errors:
        raise SpecError(errors)
    return tuple(replays)


def package_of(folder: Path, out: Path) -> tuple[Package, tuple[Diagnostic, ...]]:
    """Return the generated package of a spec, and warnings about it.

    Raises:
        SpecError: The spec has errors, or the package was not generated.
    """
    document = load_and_lint(folder)[0]
    client = Stages(document).api.client
    package = Package(vendor_of(folder), client.package, client.class_name)
    target, hint = out / package.vendor, f"run workorders generate {package.vendor}"
    if not (source_folder(out, package) / package.name).is_dir():
        message = f"there is no generated package {package.name}"
        raise SpecError([replace(_notice(target, "replay-package", message, hint), severity="error")])
    if spec_digest(target) == document.digest:
        return package, ()
    message = "the package was generated from another version of the spec"
    return package, (_notice(target, "replay-package", message, hint),)


def _notice(folder: Path, code: str, message: str, hint: str) -> Diagnostic:
    return Diagnostic(SourceLocation(folder.as_posix()), code, message, hint, severity="warning")


def _provenance(document: Document) -> dict[str, str]:
    return {"spec": document.digest, "generator": generator_digest(), **{tool: version(tool) for tool in _TOOLS}}
