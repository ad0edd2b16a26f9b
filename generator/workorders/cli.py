"""The command line. The only file that parses arguments, prints, or picks an exit code."""

from __future__ import annotations

import argparse
import dataclasses
import json
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from workorders.diagnostics import Diagnostic, SpecError

if TYPE_CHECKING:
    from workorders.codegen.writer import Changes, Drift
    from workorders.pipeline import GeneratedPackage

__all__ = ["main"]

OK, DRIFT, SPEC_PROBLEMS = 0, 1, 2


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command. Returns the exit code: 0 done, 1 drift, 2 a spec or the call itself has problems."""
    arguments = _parser().parse_args(argv)
    try:
        command: Callable[[argparse.Namespace], int] = arguments.command
        return command(arguments)
    except SpecError as error:
        _report(error.diagnostics, arguments.format)
        return SPEC_PROBLEMS
    except RefusedError as error:
        print(f"workorders: {error}", file=sys.stderr)
        return SPEC_PROBLEMS
    except BrokenPipeError:
        return OK


class RefusedError(Exception):
    """The call can't be carried out; the text says why and how to mend it."""


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="workorders", description="Generate typed Python clients from OpenAPI 3.1 specs.", allow_abbrev=False
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def add(name: str, command: Callable[[argparse.Namespace], int], about: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=about, description=about, allow_abbrev=False)
        sub.add_argument(
            "--specs", type=Path, default=None, metavar="DIR", help="folder of spec folders (default: specs)"
        )
        sub.add_argument(
            "--out", type=Path, default=None, metavar="DIR", help="folder of packages (default: generated)"
        )
        sub.add_argument(
            "--recordings",
            type=Path,
            default=None,
            metavar="DIR",
            help="folder of recordings (default: tests/recordings)",
        )
        sub.add_argument(
            "--format", choices=("text", "json", "github"), default="text", help="how problems are printed"
        )
        sub.set_defaults(command=command)
        return sub

    generate = add("generate", _generate, "Write the packages that the specs describe.")
    generate.add_argument("vendors", nargs="*", metavar="VENDOR", help="folders below --specs (default: all)")
    generate.add_argument("--dry-run", action="store_true", help="only say what would change")
    check = add("check", _check, "Tell how the packages on disk differ from what the specs say; write nothing.")
    check.add_argument("vendors", nargs="*", metavar="VENDOR", help="folders below --specs (default: all)")
    lint = add("lint", _lint, "Print every problem of the specs.")
    lint.add_argument(
        "vendors", nargs="*", metavar="VENDOR or FILE", help="a spec folder's name, or a path (default: all)"
    )
    verify = add("verify", _verify, "Tell where recordings contradict the specs, and what of the specs is recorded.")
    verify.add_argument("vendors", nargs="*", metavar="VENDOR", help="folders below --specs (default: all)")
    verify.add_argument(
        "--update-baseline", action="store_true", help="write the coverage reached to coverage.json of the recordings"
    )
    record = add("record", _record, "Make a recording of a request in a HAR file, without its secrets and people.")
    record.add_argument("vendor", metavar="VENDOR")
    record.add_argument("--har", type=Path, required=True, metavar="FILE", help="what a browser or a proxy saved")
    record.add_argument("--operation", metavar="ID", help="the operation to record (default: the first request of any)")
    record.add_argument("--case", default="live", metavar="NAME", help="<operation>.NAME.yaml (default: live)")
    show = add("show", _show, "Print what a stage makes of a spec.")
    show.add_argument("vendor", metavar="VENDOR")
    show.add_argument("--stage", choices=("api", "view", "files"), default="api")
    show.add_argument("--operation", metavar="ID", help="only this operationId")
    return parser


# -- commands -------------------------------------------------------------------------------------------------------


def _generate(arguments: argparse.Namespace) -> int:
    from workorders.codegen.writer import ObstacleError, write

    started = time.perf_counter()
    out = _out(arguments)
    products = _products(arguments)
    rows: list[dict[str, object]] = []
    for name, product in products:
        try:
            changes = write(product.files, out / name, dry_run=arguments.dry_run)
        except ObstacleError as obstacle:
            raise RefusedError(str(obstacle)) from None
        except OSError as error:
            raise RefusedError(f"{out / name} can't be written: {error}") from None
        rows.append(_row(name, changes))
        if arguments.format != "json":
            _print_changes(name, changes, dry_run=arguments.dry_run)
    seconds = time.perf_counter() - started
    if arguments.format == "json":
        print(json.dumps({"packages": rows, "seconds": round(seconds, 2)}, indent=2))
    else:
        print(f"{len(products)} package{'s' * (len(products) != 1)} in {seconds:.1f} s")
    return OK


def _check(arguments: argparse.Namespace) -> int:
    from workorders.codegen.writer import check

    out = _out(arguments)
    worst = OK
    for name, product in _products(arguments):
        drift = check(product.files, out / name, _shown(out / name))
        if drift:
            worst = DRIFT
            _print_drift(name, drift, out / name, arguments)
        elif arguments.format == "text":
            print(f"{name}: up to date")
    return worst


def _lint(arguments: argparse.Namespace) -> int:
    from workorders.lint import lint
    from workorders.openapi.loader import load

    problems: list[Diagnostic] = []
    for folder in _folders(arguments):
        try:
            problems.extend(lint(load(folder)))
        except SpecError as error:
            problems.extend(error.diagnostics)
    _report(problems, arguments.format)
    errors = sum(problem.severity == "error" for problem in problems)
    if arguments.format == "text":
        print(f"{errors} errors, {len(problems) - errors} warnings", file=sys.stderr)
    return SPEC_PROBLEMS if errors else OK


def _verify(arguments: argparse.Namespace) -> int:
    from workorders.verify.baseline import BASELINE, baseline_text
    from workorders.verify.report import as_json, lines
    from workorders.verify.verify import verify

    recordings = _recordings(arguments)
    verdicts, baseline = verify(_folders(arguments), recordings, every=not arguments.vendors)
    if arguments.update_baseline:
        text = baseline_text(baseline, {verdict.vendor: verdict.coverage for verdict in verdicts})
        try:
            (recordings / BASELINE).write_text(text, encoding="utf-8")
        except OSError as error:
            raise RefusedError(f"{recordings / BASELINE} can't be written: {error}") from None
        verdicts = tuple(dataclasses.replace(verdict, falls=()) for verdict in verdicts)
    if arguments.format == "json":
        print(json.dumps({"vendors": [as_json(verdict) for verdict in verdicts]}, indent=2))
    for verdict in verdicts if arguments.format != "json" else ():
        if arguments.format == "github":
            print("".join(f"{finding.problem.as_github()}\n" for finding in verdict.findings), end="")
            print("".join(f"::error::{fall.text()}\n" for fall in verdict.falls), end="")
        else:
            print("\n".join(lines(verdict)), end="\n\n")
    return DRIFT if any(verdict.drifted for verdict in verdicts) else OK


def _record(arguments: argparse.Namespace) -> int:
    from workorders.pipeline import build_api, load_and_lint
    from workorders.recordings.capture import RecordError, find, recorded, save
    from workorders.recordings.har import MAX_BYTES, HarError, read_har

    arguments.vendors = [arguments.vendor]
    (folder,) = _folders(arguments)
    recordings = _recordings(arguments)
    try:
        if arguments.har.stat().st_size > MAX_BYTES:
            raise RefusedError(f"{arguments.har} is too large: {MAX_BYTES // 1_000_000} MB is the most")
        entries = read_har(arguments.har.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        raise RefusedError(f"{arguments.har} can't be read: {getattr(error, 'strerror', 'not UTF-8')}") from None
    except HarError as error:
        raise RefusedError(f"{arguments.har}: {error}") from None
    api, _ = build_api(load_and_lint(folder)[0])
    try:
        found = find(api, entries, arguments.operation)
        path = save(recorded(api, found), recordings / folder.resolve().name, found.operation.id, arguments.case)
    except RecordError as error:
        raise RefusedError(str(error)) from None
    print(f"{path}: look through it before it is committed, and say what it expects")
    return OK


def _show(arguments: argparse.Namespace) -> int:
    from pprint import pformat

    from workorders.pipeline import build_api, generate_package, load_and_lint

    arguments.vendors = [arguments.vendor]
    (folder,) = _folders(arguments)
    if arguments.stage == "api":
        document, _ = load_and_lint(folder)
        api, _ = build_api(document)
        wanted = [operation for operation in api.operations if arguments.operation in (None, operation.id)]
        _found(wanted, arguments)
        print(pformat(wanted if arguments.operation else api.resources, width=120))
        return OK
    product = generate_package(folder, _label(folder))
    if arguments.stage == "view":
        print(pformat(product.package.client.resources, width=120))
        return OK
    for path, text in product.files.items():
        print(f"==> {path} ({len(text.splitlines())} lines)")
    return OK


def _found(wanted: Sequence[object], arguments: argparse.Namespace) -> None:
    if not wanted:
        raise RefusedError(
            f"{arguments.vendor} has no operation {arguments.operation!r}; show it without --operation to see all"
        )


# -- what a call is about -------------------------------------------------------------------------------------------


def _specs(arguments: argparse.Namespace) -> Path:
    specs: Path = arguments.specs or Path("specs")
    if not specs.is_dir():
        raise RefusedError(f"{specs} is no folder: name the folder of the specs with --specs")
    return specs


def _out(arguments: argparse.Namespace) -> Path:
    """Packages go to `generated` in the current folder; those of specs named with --specs only where --out says."""
    if arguments.out is not None:
        return Path(arguments.out)
    if _other_specs(arguments):
        raise RefusedError("--specs names other specs: say with --out where their packages go")
    return Path("generated")


def _recordings(arguments: argparse.Namespace) -> Path:
    """Recordings are in `tests/recordings`; those of specs named with --specs only where --recordings says."""
    if arguments.recordings is None and _other_specs(arguments):
        raise RefusedError("--specs names other specs: say with --recordings where their recordings are")
    folder: Path = arguments.recordings or Path("tests", "recordings")
    if not folder.is_dir():
        raise RefusedError(f"{folder} is no folder: name the folder of the recordings with --recordings")
    return folder


def _folders(arguments: argparse.Namespace) -> list[Path]:
    """The spec folders a call names."""
    from workorders.pipeline import vendor_names

    folders: list[Path] = []
    for name in arguments.vendors:
        if "/" in name or name.endswith((".yaml", ".yml")):
            path = Path(name)
            folder = path if path.is_dir() else path.parent
            if not (folder / "openapi.yaml").is_file():
                raise RefusedError(f"{name}: no openapi.yaml in {folder}")
        else:
            folder = _specs(arguments) / name
            if not (folder / "openapi.yaml").is_file():
                known = ", ".join(vendor_names(_specs(arguments))) or "none"
                raise RefusedError(f"no spec {folder / 'openapi.yaml'} (there are: {known})")
        if folder not in folders:
            folders.append(folder)
    if not arguments.vendors:
        folders = [_specs(arguments) / name for name in vendor_names(_specs(arguments))]
        if not folders:
            raise RefusedError(f"{_specs(arguments)} holds no <vendor>/openapi.yaml")
    return folders


def _products(arguments: argparse.Namespace) -> list[tuple[str, GeneratedPackage]]:
    """Make every package in memory before anything is written; the problems of all specs are reported together."""
    from workorders.pipeline import generate_package

    products: list[tuple[str, GeneratedPackage]] = []
    problems: list[Diagnostic] = []
    for folder in _folders(arguments):
        try:
            product = generate_package(folder, _label(folder))
        except SpecError as error:
            problems.extend(error.diagnostics)
        else:
            products.append((folder.resolve().name, product))
            _report(product.warnings, arguments.format)
    if problems:
        raise SpecError(tuple(problems))
    return products


def _other_specs(arguments: argparse.Namespace) -> bool:
    return arguments.specs is not None and arguments.specs.resolve() != Path("specs").resolve()


def _label(path: Path) -> str:
    """A folder as it is printed into packages: its last two names, wherever it is and wherever a run starts."""
    return "/".join(path.resolve().parts[-2:])


def _shown(path: Path) -> str:
    """A path as it is shown to users: relative to the current folder, where it is inside."""
    resolved, here = path.resolve(), Path.cwd()
    return (resolved.relative_to(here) if resolved.is_relative_to(here) else path).as_posix()


# -- printing -------------------------------------------------------------------------------------------------------


def _report(problems: Iterable[Diagnostic], style: str) -> None:
    if style == "json":
        listed = [problem.as_json() for problem in problems]
        if listed:
            print(json.dumps(listed, indent=2), file=sys.stderr)
        return
    for problem in problems:
        print(problem.as_github() if style == "github" else problem.text(), file=sys.stderr)


def _row(name: str, changes: Changes) -> dict[str, object]:
    return {
        "vendor": name,
        "made": [str(path) for path in changes.made],
        "changed": [str(path) for path in changes.changed],
        "removed": [str(path) for path in changes.removed],
        "unchanged": changes.unchanged,
    }


def _print_changes(name: str, changes: Changes, *, dry_run: bool) -> None:
    would = "would be " if dry_run else ""
    for word, paths in (("made", changes.made), ("changed", changes.changed), ("removed", changes.removed)):
        for path in paths:
            print(f"  {would}{word}  {name}/{path}")
    print(
        f"{name}: {len(changes.made)} made, {len(changes.changed)} changed, {len(changes.removed)} removed, "
        f"{changes.unchanged} unchanged"
    )


def _print_drift(name: str, drift: Drift, folder: Path, arguments: argparse.Namespace) -> None:
    own = "".join(
        f" --{key} {getattr(arguments, key)}" for key in ("specs", "out") if getattr(arguments, key) is not None
    )
    mend = f"workorders generate {name}{own}"
    lines = [
        *(f"{_shown(folder)}/{path}: missing" for path in drift.missing),
        *(f"{_shown(folder)}/{path}: differs" for path in drift.changed),
        *(f"{_shown(folder)}/{path}: no longer belongs to the package" for path in drift.stale),
        *(
            f"{_shown(folder)}/{path}: not written by the generator; remove it: rm '{folder / path}'"
            for path in drift.strays
        ),
    ]
    if drift.interrupted:
        lines.append(f"{_shown(folder)}: a run was interrupted")
    if arguments.format == "github":
        for line in lines:
            print(f"::error::{line}")
    elif arguments.format == "json":
        print(json.dumps({"vendor": name, "problems": lines, "diff": drift.diff, "mend": mend}, indent=2))
    else:
        sys.stdout.write(drift.diff)
        print("\n".join(lines))
        if drift.missing or drift.changed or drift.stale or drift.interrupted:
            print(f"{name}: not what the spec says; mend it: {mend}")
