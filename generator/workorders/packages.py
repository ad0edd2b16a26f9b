"""Generates the packages of several specs: from the cache where nothing changed, else several in parallel."""

from __future__ import annotations

import dataclasses
import json
import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib.metadata import requires, version
from importlib.util import find_spec
from pathlib import Path, PurePosixPath
from typing import Any, Final, TypeAlias

from workorders.assets import files_below, generator_digest, hash_files
from workorders.cache import Cache, key_of
from workorders.diagnostics import Diagnostic, SourceLocation, SpecError
from workorders.ir.package import GeneratedPackage
from workorders.processes import process_pool

MAX_SPEC_BYTES: Final = 100_000_000
"""A folder with more is not looked up in the cache."""


@dataclasses.dataclass(frozen=True, slots=True)
class Job:
    """A package to generate."""

    folder: Path
    """The spec's folder."""
    display_name: str
    """The folder's name as it is printed into the package."""
    recordings: Path | None = None
    """The folder of the spec's recordings."""


Result: TypeAlias = GeneratedPackage | SpecError


def generate_packages(
    jobs: Sequence[Job], cache_folder: Path | None, done: Callable[[Job], object] = lambda _: None
) -> list[Result]:
    """Generate packages in memory.

    Args:
        jobs: The packages.
        cache_folder: Where packages are kept; ``None``: nowhere.
        done: Called after each package that was not kept there.

    Returns:
        One package for each job, or the errors of its spec, in the same order.
    """

    with Cache(cache_folder) as cache:
        results: dict[Job, Result] = {job: package for job in jobs if (package := _recall(job, cache))}
    for job, result in _made([job for job in jobs if job not in results], cache_folder):
        results[job] = result
        done(job)
    return [results[job] for job in jobs]


def _made(jobs: Sequence[Job], cache_folder: Path | None) -> Iterator[tuple[Job, Result]]:
    """Generate packages in parallel, those of large specs first. Yields each when it is done."""
    from concurrent.futures import as_completed

    if len(jobs) < 2:
        yield from ((job, _generate(job, cache_folder)) for job in jobs)
        return
    with process_pool(len(jobs)) as pool:
        futures = {pool.submit(_generate, job, cache_folder): job for job in sorted(jobs, key=_size, reverse=True)}
        for future in as_completed(futures):
            yield futures[future], future.result()


def _size(job: Job) -> int:
    return sum(path.stat().st_size for path in job.folder.glob("*") if path.is_file())


def _generate(job: Job, cache_folder: Path | None) -> Result:
    """Generate a package and store it in the cache."""
    from workorders.pipeline import generate_package

    with Cache(cache_folder) as cache:
        key = _key(job) if cache.is_open else None
        try:
            package = generate_package(job.folder, job.display_name, cache, job.recordings)
        except SpecError as error:
            return error
        if key is not None and key == _key(job):  # else the spec was edited in the meantime
            cache.put(key, _to_json(package))
        return package


# -- the cache --------------------------------------------------------------------------------------------------------


def _recall(job: Job, cache: Cache) -> GeneratedPackage | None:
    key = _key(job) if cache.is_open else None
    stored = cache.get(key) if key is not None else None
    return _from_json(stored) if stored is not None else None


def _key(job: Job) -> str | None:
    """Hash what decides a package: spec, recordings, generator, runtime, Python and all dependencies.

    Returns None for a folder that has to be read each time: too large, or with anything but plain files.
    """
    files: dict[str, Path] = {}
    size = 0
    for folder in filter(None, (job.folder, job.recordings)):
        for path in sorted(folder.rglob("*")):
            if path.is_symlink() or not (path.is_file() or path.is_dir()):
                return None
            if path.is_file():
                files[f"{folder is job.folder}/{path.relative_to(folder).as_posix()}"] = path
                size += path.stat().st_size
    runtime = find_spec("workorders_runtime")
    if size > MAX_SPEC_BYTES or runtime is None or not runtime.submodule_search_locations:
        return None
    try:
        spec = hash_files(files)
    except OSError:
        return None
    source = hash_files(dict(files_below(Path(runtime.submodule_search_locations[0]))))
    return key_of("package", job.folder.as_posix(), job.display_name, spec, generator_digest(), source, *_tools())


def _tools() -> Iterator[str]:
    yield sys.version
    for requirement in requires("workorders") or ():
        if "extra ==" not in requirement:
            name = re.split(r"[^\w.-]", requirement, maxsplit=1)[0]
            yield f"{name} {version(name)}"


def _to_json(package: GeneratedPackage) -> str:
    files = {path.as_posix(): text for path, text in package.files.items()}
    return json.dumps({"files": files, "warnings": [dataclasses.asdict(each) for each in package.warnings]})


def _from_json(text: str) -> GeneratedPackage:
    stored = json.loads(text)
    files = {PurePosixPath(path): content for path, content in stored["files"].items()}
    return GeneratedPackage(files, tuple(map(_diagnostic, stored["warnings"])))


def _diagnostic(fields: Mapping[str, Any]) -> Diagnostic:
    return Diagnostic(SourceLocation(**fields["location"]), **{key: fields[key] for key in fields if key != "location"})
