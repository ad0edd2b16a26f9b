"""Runs the checks of a release, for packages and for the runtime."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from workorders.codegen.writer import check
from workorders.diff.sides import Compared, compare_all
from workorders.diff.versions import Version, is_enough, release_problems, required_version
from workorders.files import vendor_of
from workorders.pipeline import Stages, stages_of
from workorders.release.build import BuildError, build_twice
from workorders.release.metadata import metadata_problems
from workorders.release.smoke import smoke_tests
from workorders.release.state import (
    FILE,
    RUNTIME,
    Released,
    hash_package,
    hash_runtime,
    package_problem,
    read_released,
    runtime_problem,
    runtime_project,
    version_of,
    write_released,
)
from workorders.revisions import commit_of
from workorders.settings import Settings, UsageError, spec_label

_PACKAGE_HINTS: Final = {
    "authors": "List them in x-wo-client.authors, and run workorders generate",
    "urls": "List them in x-wo-client.urls, and run workorders generate",
}
_RUNTIME_HINTS: Final = {
    "authors": "List them in its pyproject.toml",
    "urls": "List them in its pyproject.toml",
}


@dataclass(frozen=True, slots=True)
class ReleaseCheck:
    """What is to be published of one distribution, and what keeps it from being published."""

    name: str
    version: str
    earlier: str
    """The version released before; empty: none."""
    problems: tuple[str, ...]
    files: Mapping[str, str]
    """File -> SHA-256 of what would be published."""
    pythons: Mapping[str, str]
    """Version of Python -> why the smoke test could not run with it; empty: it ran."""

    @property
    def is_published(self) -> bool:
        """Whether this version is the one that was released before, unchanged."""
        return self.earlier == self.version and not self.problems


def check_releases(
    specs: Iterable[Path], settings: Settings, target: Path | None, *, with_runtime: bool
) -> tuple[ReleaseCheck, ...]:
    """Check what would be published. The runtime comes first: packages need it.

    Args:
        specs: The spec folders.
        settings: Where packages and recordings are.
        target: Where the files are kept; ``None``: nowhere.
        with_runtime: Whether the runtime is checked, too.

    Raises:
        SpecError: A spec has errors.
    """
    with tempfile.TemporaryDirectory(prefix="workorders-") as name:
        folder = target or Path(name)
        runtime = runtime_project()
        checks: list[ReleaseCheck] = []
        wheels: list[Path] = []
        if runtime is not None:
            checked = _check_runtime(runtime, folder / RUNTIME)
            wheels = sorted((folder / RUNTIME).glob("*.whl"))
            checks += [checked] if with_runtime else []
        return (*checks, *(_check_package(spec, settings, folder, wheels) for spec in specs))


def record_releases(specs: Iterable[Path], settings: Settings, *, with_runtime: bool) -> tuple[Path, ...]:
    """Record the present state as released. Returns the folders of the records."""
    folders: list[Path] = []
    runtime = runtime_project()
    if with_runtime and runtime is not None:
        version = version_of((runtime / "pyproject.toml").read_text(encoding="utf-8"))
        write_released(runtime, Released(version, hash_runtime(runtime), commit_of(runtime, FILE)))
        folders.append(runtime)
    for spec in specs:
        stages = _stages(spec, settings)
        version = stages.api.client.plan.version
        write_released(spec, Released(version, hash_package(stages.files), commit_of(spec, FILE)))
        folders.append(spec)
    return tuple(folders)


def _stages(spec: Path, settings: Settings) -> Stages:
    return stages_of(spec, spec_label(spec), settings.recordings / vendor_of(spec))[0]


def _check_package(spec: Path, settings: Settings, folder: Path, wheels: list[Path]) -> ReleaseCheck:
    stages = _stages(spec, settings)
    client = stages.api.client
    name, version = client.distribution, client.plan.version
    project = settings.out / vendor_of(spec)
    released = read_released(spec)
    problems = [*release_problems(client.releases)]
    if check(stages.files, project, project.as_posix()):
        problems.append(f"{project} is out of date. Run: workorders generate {vendor_of(spec)}")
    problems += _version_problems(spec, stages, released)
    artifacts = _artifacts(project, folder / name, name, version, wheels, _PACKAGE_HINTS)
    problems += artifacts.problems
    changelog = project / "CHANGELOG.md"
    if changelog.is_file() and f"\n## {version}" not in changelog.read_text(encoding="utf-8"):
        problems.append(f"{changelog} has no section for {version}")
    return _checked(name, version, released, problems, artifacts)


def _version_problems(spec: Path, stages: Stages, released: Released | None) -> Iterator[str]:
    """Yield what is wrong with the version, given the last release."""
    if released is None:
        return
    client = stages.api.client
    version = client.plan.version
    if problem := package_problem(spec, stages.files):
        yield problem
    if Version.parse(version) < Version.parse(released.version):
        yield f"version {version} is earlier than the released {released.version}"
    vendor = vendor_of(spec)
    if not released.revision:
        yield f"{spec}/released.json names no revision to compare with. Release from a git repository"
        return
    try:
        compared = _since(released.revision, spec.resolve().parent, vendor)
    except UsageError as error:
        yield f"{error} The last release was made from it: fetch the whole history (git fetch --unshallow)."
        return
    required = required_version(released.version, compared.difference)
    if not is_enough(version, required):
        level = compared.difference.level
        yield (
            f"version {version} is too low: there is a {level} change since {released.version}, which asks for "
            f"{required}. See: workorders diff {released.revision[:12]} --vendor {vendor}"
        )


def _since(revision: str, specs: Path, vendor: str) -> Compared:
    [compared] = compare_all(revision, None, specs, [vendor])
    return compared


def _check_runtime(project: Path, target: Path) -> ReleaseCheck:
    version = version_of((project / "pyproject.toml").read_text(encoding="utf-8"))
    released = read_released(project)
    problems = [*filter(None, [runtime_problem(project)])]
    artifacts = _artifacts(project, target, RUNTIME, version, [], _RUNTIME_HINTS)
    problems += artifacts.problems
    changelog = project / "CHANGELOG.md"
    if f"\n## {version}" not in changelog.read_text(encoding="utf-8"):
        problems.append(f"{changelog} has no section for {version}")
    return _checked(RUNTIME, version, released, problems, artifacts)


@dataclass(frozen=True, slots=True)
class _Artifacts:
    """The distributions of a project, and what is wrong with them."""

    problems: tuple[str, ...]
    hashes: Mapping[str, str]
    pythons: Mapping[str, str]


def _artifacts(
    project: Path, target: Path, name: str, version: str, wheels: Iterable[Path], hints: dict[str, str]
) -> _Artifacts:
    """Build the distributions of a project, and check them."""
    try:
        built = build_twice(project, target)
    except (BuildError, OSError) as error:
        return _Artifacts((f"{error}",), {}, {})
    [wheel] = target.glob("*.whl")
    pythons, failure = smoke_tests(name, version, [*wheels, wheel])
    problems = [f"{file} differs from one build to the next" for file in built.differing]
    problems += metadata_problems(wheel, hints)
    problems += [f"the smoke test failed: {failure}"] if failure else []
    return _Artifacts(tuple(problems), built.hashes, pythons)


def _checked(
    name: str, version: str, released: Released | None, problems: Iterable[str], artifacts: _Artifacts
) -> ReleaseCheck:
    earlier = "" if released is None else released.version
    return ReleaseCheck(name, version, earlier, tuple(problems), artifacts.hashes, artifacts.pythons)
