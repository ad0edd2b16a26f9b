"""``workorders check``: compare the packages with their specs."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from workorders.commands.command import Command
from workorders.commands.packages import add_package_options, generate_all
from workorders.exit_codes import FINDINGS, OK
from workorders.output import Output, PackageDrift
from workorders.settings import UsageError, display_path, read_settings, spec_dirs

if TYPE_CHECKING:
    from workorders.ir.package import GeneratedPackage


def _run(arguments: argparse.Namespace, output: Output) -> int:
    from workorders.codegen.writer import OutputConflictError, check

    out = read_settings(arguments).out
    exit_code = OK
    packages = generate_all(spec_dirs(arguments), arguments, output)
    for name, package in packages:
        folder = display_path(out / name)
        try:
            drift = check(package.files, out / name, folder)
        except OutputConflictError as error:
            raise UsageError(str(error)) from None
        output.drift(PackageDrift(name, folder, drift, _generate_command(name, arguments)))
        if drift:
            exit_code = FINDINGS
    for problem in filter(None, _release_problems(spec_dirs(arguments), [package for _, package in packages])):
        output.problem(problem)
        exit_code = FINDINGS
    return exit_code


def _release_problems(folders: Sequence[Path], packages: Sequence[GeneratedPackage]) -> Iterator[str]:
    """Yield what changed after its version was released."""
    from workorders.release.state import package_problem, runtime_problem, runtime_project

    for folder, package in zip(folders, packages, strict=True):
        yield package_problem(folder, package.files)
    if (runtime := runtime_project()) is not None:
        yield runtime_problem(runtime)


def _generate_command(vendor: str, arguments: argparse.Namespace) -> str:
    names = ("specs", "out", "recordings")
    options = [f"--{key} {value}" for key in names if (value := getattr(arguments, key)) is not None]
    return " ".join(["workorders generate", vendor, *options])


CHECK: Final = Command(
    "check",
    "Check that generated packages are up to date. Writes nothing.",
    ("workorders check", "workorders check --format github"),
    add_package_options,
    _run,
    report=("packages", "problems"),
)
