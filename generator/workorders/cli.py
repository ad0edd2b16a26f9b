"""The command line: the parser, the commands and the exit codes."""

from __future__ import annotations

import argparse
import contextlib
import dataclasses
import errno
import gc
import os
import re
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn, TypeAlias

from workorders.cache import cache_folder
from workorders.completion import SHELLS
from workorders.completion import script as completion_script
from workorders.diagnostics import Diagnostic, SpecError, nearest, shortened
from workorders.examples import EXAMPLES
from workorders.files import read_file
from workorders.output import DIFF_FORMATS, FORMATS, LINT_FORMATS, Output, PackageDrift, TextOutput, open_output
from workorders.settings import (
    DIRECTORIES,
    GC_THRESHOLDS,
    UsageError,
    display_path,
    existing,
    lint_targets,
    read_settings,
    require_extra,
    require_match,
    spec_dir,
    spec_dirs,
    spec_label,
    vendor_names,
)
from workorders.show import STAGES, Selection, stage_text
from workorders.terminal import Progress, watched

if TYPE_CHECKING:
    from workorders.ir.api import Api
    from workorders.ir.package import GeneratedPackage
    from workorders.recordings.har import Entry
    from workorders.replay.package import Package
    from workorders.site.pages import SitePackage

__all__ = ["main"]

OK: Final = 0
DRIFT: Final = 1
USER_ERROR: Final = 2
INTERNAL_ERROR: Final = 3

Command: TypeAlias = Callable[[argparse.Namespace, Output], int]


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command.

    Returns:
        The exit code: 0 done, 1 drift or a failed replay, 2 the specs or the call have errors, 3 internal error.
    """
    arguments = _parser().parse_args(argv)
    if argv is None:
        gc.set_threshold(*GC_THRESHOLDS)
    output = open_output(arguments.format) if "format" in arguments else TextOutput()
    try:
        exit_code = _run(arguments, output)
        output.close(arguments.name, exit_code)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever reads the output has seen enough. Python would complain when it flushes stdout at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except KeyboardInterrupt:
        return 130
    return exit_code


def _run(arguments: argparse.Namespace, output: Output) -> int:
    command: Command = arguments.command
    return _reported(lambda: command(arguments, output), arguments, output)


def _reported(run: Callable[[], int], arguments: argparse.Namespace, output: Output) -> int:
    """Run a command or a part of one; what is wrong is printed and becomes an exit code."""
    try:
        return run()
    except SpecError as error:
        output.diagnostics(error.diagnostics)
    except UsageError as error:
        output.error(str(error))
    except BrokenPipeError:
        raise
    except OSError as error:
        if error.errno not in (errno.ENAMETOOLONG, errno.EACCES, errno.EPERM, errno.ELOOP, errno.ENOSPC, errno.EROFS):
            output.error(_internal_error(error, show_traceback=arguments.traceback))
            return INTERNAL_ERROR
        output.error(f"{shortened(str(error.filename))}: {error.strerror}.")
    except Exception as error:
        output.error(_internal_error(error, show_traceback=arguments.traceback))
        return INTERNAL_ERROR
    return USER_ERROR


def _internal_error(error: Exception, *, show_traceback: bool) -> str:
    """Describe an error of the generator itself, in one paragraph."""
    trace = "".join(traceback.format_exception(error))
    place = f" ({error})" if type(error).__name__ == "InvalidSourceError" else ""
    if show_traceback or os.environ.get("WORKORDERS_TRACEBACK"):
        print(trace, file=sys.stderr)
        where = "the traceback above"
    else:
        with tempfile.NamedTemporaryFile(
            "w", prefix="workorders-", suffix=".traceback.txt", delete=False, encoding="utf-8"
        ) as file:
            file.write(trace)
        where = f"the traceback in {file.name}"
    return (
        f"internal error: {type(error).__name__}{place}. This is a bug in workorders {version('workorders')}, not in "
        f"your spec. Please report it with the command, the spec (or the smallest part of it that fails) and {where}."
    )


# -- the parser -------------------------------------------------------------------------------------------------------


def _parser() -> argparse.ArgumentParser:
    return _parser_and_vendors()[0]


class _Parser(argparse.ArgumentParser):
    """A parser that suggests the nearest name for a misspelt command or choice."""

    def error(self, message: str) -> NoReturn:
        found = re.search(r"invalid choice: '(.*?)' \(choose from (.*)\)$", message)
        near = nearest(found[1], re.findall(r"[\w-]+", found[2])) if found else None
        super().error(f"{message}. Did you mean {near!r}?" if near else message)


def _parser_and_vendors() -> tuple[argparse.ArgumentParser, list[argparse.Action]]:
    """Make the parser. Returns it with the arguments that are names of vendors."""
    parser = _Parser(
        prog="workorders", description="Generate typed Python clients from OpenAPI 3.1 specs.", allow_abbrev=False
    )
    vendors: list[argparse.Action] = []
    parser.add_argument("--version", action="version", version=f"workorders {version('workorders')}")
    parser.add_argument("--traceback", action="store_true", help="print the traceback of an internal error")
    commands = parser.add_subparsers(required=True, metavar="COMMAND", dest="name")

    def add(name: str, command: Command, description: str, *options: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(
            name,
            help=description,
            description=description,
            epilog="\n".join(("examples:", *(f"  {line}" for line in EXAMPLES[name]))),
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        for option in options:
            added = _add_option(sub, option)
            vendors.extend([added] if option == "vendors" else [])
        sub.set_defaults(command=command)
        return sub

    generate = add(
        "generate",
        _generate,
        "Generate packages from specs.",
        *("vendors", "specs", "out", "recordings", "format"),
    )
    generate.add_argument("--dry-run", action="store_true", help="only print what would change")
    generate.add_argument("--watch", action="store_true", help="generate again what changes, until Ctrl+C")
    check = add(
        "check",
        _check,
        "Check that generated packages are up to date. Writes nothing.",
        *("vendors", "specs", "out", "recordings", "format"),
    )
    for command in (generate, check):
        command.add_argument("--no-cache", action="store_true", help="run every stage, even if nothing changed")
    lint = add("lint", _lint, "Report every problem of the specs.", "specs")
    lint.add_argument("--format", choices=LINT_FORMATS, default="text", help="output format (default: text)")
    vendors.append(
        lint.add_argument(
            "vendors",
            nargs="*",
            metavar="VENDOR|FILE",
            help="a folder below --specs, or the path of a file (default: all)",
        )
    )
    lint.add_argument("--explain", metavar="CODE", help="explain a diagnostic code, with a bad and a good example")
    verify = add(
        "verify",
        _verify,
        "Compare recordings with the specs, and measure how much of each spec they cover.",
        *("vendors", "specs", "recordings", "format"),
    )
    verify.add_argument("--update-baseline", action="store_true", help="write the coverage to coverage.json")
    diff = add(
        "diff",
        _diff,
        "Compare two specs: what changed for users of the package, and the version that it asks for.",
        "specs",
    )
    diff.add_argument("old", metavar="OLD", help="a git revision, a folder or a file")
    diff.add_argument("new", nargs="?", metavar="NEW", help="the same (default: the spec folder)")
    diff.add_argument("--vendor", action="append", default=[], metavar="VENDOR", help="only this vendor; repeatable")
    diff.add_argument("--changelog", action="store_true", help="print a draft of the release notes instead")
    diff.add_argument("--format", choices=DIFF_FORMATS, default="text", help="output format (default: text)")
    release = add(
        "release",
        _release,
        "Check what would be published: version, changelog, reproducible builds, metadata, a smoke test.",
        *("vendors", "specs", "out", "recordings", "format"),
    )
    release.add_argument(
        "--check", action="store_true", help="only check; otherwise, keep the files in dist and record the release"
    )
    upgrade = add(
        "upgrade-report",
        _upgrade_report,
        "List the lines of a project's code that a new version of the packages touches.",
        *("specs", "format"),
    )
    upgrade.add_argument("path", type=Path, metavar="PATH", help="a Python file, or a folder of them")
    upgrade.add_argument("--old", required=True, metavar="REV", help="the specs of the version in use, as in diff")
    upgrade.add_argument("--new", metavar="REV", help="the specs of the new version (default: the spec folder)")
    add(
        "replay",
        _replay,
        "Replay recordings through the generated sync and async clients, with the network blocked.",
        *("vendors", "specs", "out", "recordings", "format"),
    )
    new = add("new", _new, "Start the spec folder of a vendor, with its first recording.", "specs", "recordings")
    new.add_argument("vendor", metavar="VENDOR", help="name of the folder to make below --specs")
    new.add_argument("--from", type=Path, dest="document", metavar="FILE", help="the vendor's own OpenAPI document")
    record = add(
        "record",
        _record,
        "Make a recording that replays, from a live call or a HAR file, with secrets redacted.",
        *("specs", "out", "recordings"),
    )
    vendors.append(record.add_argument("vendor", metavar="VENDOR"))
    source = record.add_mutually_exclusive_group(required=True)
    source.add_argument("--har", type=Path, metavar="FILE", help="a HAR file from a browser or proxy")
    source.add_argument("--live", action="store_true", help="call --operation with credentials from the environment")
    record.add_argument("--arg", action="append", default=[], metavar="NAME=VALUE", help="an argument of the live call")
    record.add_argument("--take", type=int, metavar="N", help="items of a list to read in the live call (default: all)")
    record.add_argument("--write", action="store_true", help="allow a live call that changes something")
    record.add_argument("--base-url", metavar="URL", help="another server for the live call, such as a mock server")
    record.add_argument("--operation", metavar="ID", help="the operation to record (default: the first that matches)")
    record.add_argument("--case", default="live", metavar="NAME", help="write <operation>.NAME.yaml (default: live)")
    probe = add(
        "probe",
        _probe,
        "Call the read-only operations of a live API, and compare the responses with its spec. Writes nothing.",
        *("vendors", "specs", "out", "format"),
    )
    probe.add_argument("--arg", action="append", default=[], metavar="NAME=VALUE", help="an argument of the calls")
    probe.add_argument("--base-url", metavar="URL", help="another server, such as a mock server")
    probe.add_argument("--keep", type=Path, metavar="DIR", help="write what was received, redacted, below this folder")
    docs = add("docs", _docs, "Make the reference site of the packages.", "vendors", "specs", "recordings")
    docs.add_argument("--out", type=Path, default=Path("site"), metavar="DIR", help="folder to write (default: site)")
    docs.add_argument("--guides", type=Path, metavar="DIR", help="folder of Markdown pages to include (default: none)")
    docs.add_argument("--markdown", action="store_true", help="write the pages as Markdown, which needs no extra")
    call = add("call", _call, "Call an operation of the API, with credentials from the environment.", "specs", "out")
    vendors.append(call.add_argument("vendor", metavar="VENDOR"))
    call.add_argument("operation", metavar="OPERATION", help="as in Python: work_orders.list")
    call.add_argument(
        "values", nargs="*", metavar="VALUE|NAME=VALUE", help="values of the first arguments, then others by name"
    )
    call.add_argument("--json", action="store_true", help="print JSON on one line (default: indented)")
    mcp = add("mcp", _mcp, "Serve operations as tools of the Model Context Protocol.", "vendors", "specs", "out")
    for command, limit in ((call, "items of a list to print"), (mcp, "items of a list that a tool returns")):
        command.add_argument("--take", type=_positive, default=100, metavar="N", help=f"{limit} (default: 100)")
        command.add_argument("--allow-writes", action="store_true", help="allow operations that change something")
        command.add_argument("--base-url", metavar="URL", help="another server, such as the mock server")
    call.add_argument("--server", metavar="NAME", help="a server of the spec, by its name")
    mock = add(
        "mock",
        _mock,
        "Serve the vendors on this machine, from the specs and recordings, for trying and testing clients.",
        *("vendors", "specs", "recordings"),
    )
    mock.add_argument("--port", type=_port, default=8400, metavar="N", help="port (default: 8400; 0: any free one)")
    mock.add_argument("--webhook", default="", metavar="URL", help="where webhook messages are sent")
    mock.add_argument("--token-lifetime", type=_positive, default=3600, metavar="SECONDS", help="default: 3600")
    mock.add_argument("--page-size", type=_positive, default=20, metavar="N", help="items of a page (default: 20)")
    mock.add_argument("--lenient", action="store_true", help="accept parameters and fields that a spec does not have")
    show = add("show", _show, "Print the result of a stage.", "specs", "recordings")
    vendors.append(show.add_argument("vendor", metavar="VENDOR"))
    show.add_argument("--stage", choices=STAGES, help="the stage (default: api, or files with --file)")
    show.add_argument("--operation", metavar="ID", help="only this operation (stages document, bundle, api and view)")
    show.add_argument("--file", metavar="PATH", help="only this file (stages document, models and files)")
    completion = add("completion", _completion, "Print the script that completes commands in a shell.", "specs")
    completion.add_argument(
        "shell", choices=(*SHELLS, "vendors"), help="the shell; vendors: the names of vendors alone"
    )
    return parser, vendors


def _port(text: str) -> int:
    number = int(text)
    if not 0 <= number < 65536:
        raise ValueError
    return number


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError
    return number


def _add_option(parser: argparse.ArgumentParser, option: str) -> argparse.Action:
    if option == "vendors":
        return parser.add_argument("vendors", nargs="*", metavar="VENDOR", help="folders below --specs (default: all)")
    if option == "format":
        return parser.add_argument("--format", choices=FORMATS, default="text", help="output format (default: text)")
    return parser.add_argument(f"--{option}", type=Path, metavar="DIR", help=f"{DIRECTORIES[option]}")


# -- commands ---------------------------------------------------------------------------------------------------------


def _generate(arguments: argparse.Namespace, output: Output) -> int:
    if arguments.watch:
        return _watch(arguments, output)
    return _generate_once(spec_dirs(arguments), arguments, output)


def _watch(arguments: argparse.Namespace, output: Output) -> int:
    """Generate, and generate what changed again until Ctrl+C. A spec with errors is reported and waited for."""
    from workorders.watch import changes, stamps

    if arguments.format != "text":
        raise UsageError("--watch prints text. Leave out --format.")
    recordings = read_settings(arguments).recordings
    spec_dirs(arguments)  # a name that is wrong from the start is an error

    def scan() -> dict[Path, Mapping[str, tuple[int, int]]]:
        try:
            return {each: stamps((each, recordings / each.resolve().name)) for each in spec_dirs(arguments)}
        except UsageError:  # the only spec is being moved or renamed
            return {}

    def generate(folders: Sequence[Path]) -> None:
        if folders:
            _reported(lambda: _generate_once(folders, arguments, output), arguments, output)
            output.message("Watching for changes. Press Ctrl+C to stop.")
            sys.stdout.flush()

    try:
        changed = changes(scan, time.sleep)
        generate(spec_dirs(arguments))
        for folders in changed:
            generate(folders)
    except KeyboardInterrupt:
        pass
    return OK


def _generate_once(folders: Sequence[Path], arguments: argparse.Namespace, output: Output) -> int:
    from workorders.codegen.writer import OutputConflictError, write

    started = time.perf_counter()
    out = read_settings(arguments).out
    packages = _generate_all(folders, arguments, output)
    for name, package in packages:
        try:
            changes = write(package.files, out / name, dry_run=arguments.dry_run)
        except OutputConflictError as error:
            raise UsageError(str(error)) from None
        except OSError as error:
            raise UsageError(f"Can't write {display_path(out / name)}: {error.strerror or error}.") from None
        output.changes(name, changes, dry_run=arguments.dry_run)
    output.elapsed(time.perf_counter() - started)
    return OK


def _check(arguments: argparse.Namespace, output: Output) -> int:
    from workorders.codegen.writer import OutputConflictError, check

    out = read_settings(arguments).out
    exit_code = OK
    packages = _generate_all(spec_dirs(arguments), arguments, output)
    for name, package in packages:
        folder = display_path(out / name)
        try:
            drift = check(package.files, out / name, folder)
        except OutputConflictError as error:
            raise UsageError(str(error)) from None
        output.drift(PackageDrift(name, folder, drift, _generate_command(name, arguments)))
        if drift:
            exit_code = DRIFT
    for problem in filter(None, _release_problems(spec_dirs(arguments), [package for _, package in packages])):
        output.problem(problem)
        exit_code = DRIFT
    return exit_code


def _release_problems(folders: Sequence[Path], packages: Sequence[GeneratedPackage]) -> Iterator[str]:
    """Yield what changed after its version was released."""
    from workorders.release.state import package_problem, runtime_problem, runtime_project

    for folder, package in zip(folders, packages, strict=True):
        yield package_problem(folder, package.files)
    if (runtime := runtime_project()) is not None:
        yield runtime_problem(runtime)


def _lint(arguments: argparse.Namespace, output: Output) -> int:
    from workorders.explain import explain
    from workorders.pipeline import lint_spec

    if arguments.explain is not None:
        output.message(explain(arguments.explain))
        return OK
    diagnostics: list[Diagnostic] = []
    for path in watched(lint_targets(arguments), "Linting"):
        diagnostics += lint_spec(path).diagnostics
    output.diagnostics(diagnostics)
    errors = sum(diagnostic.severity == "error" for diagnostic in diagnostics)
    output.totals(errors, len(diagnostics) - errors)
    return USER_ERROR if errors else OK


def _verify(arguments: argparse.Namespace, output: Output) -> int:
    from workorders.pipeline import verify
    from workorders.verify.baseline import BASELINE, baseline_text

    recordings = existing("recordings", read_settings(arguments).recordings)
    verdicts, baseline = verify(
        watched(spec_dirs(arguments), "Verifying"), recordings, all_vendors=not arguments.vendors
    )
    if arguments.update_baseline:
        text = baseline_text(baseline, {verdict.vendor: verdict.coverage for verdict in verdicts})
        try:
            (recordings / BASELINE).write_text(text, encoding="utf-8")
        except OSError as error:
            raise UsageError(f"Can't write {recordings / BASELINE}: {error.strerror or error}.") from None
        verdicts = tuple(dataclasses.replace(verdict, regressions=(), recorded=()) for verdict in verdicts)
    for verdict in verdicts:
        output.verdict(verdict)
    return DRIFT if any(verdict.drifted for verdict in verdicts) else OK


def _diff(arguments: argparse.Namespace, output: Output) -> int:
    from workorders.comparisons import compare_all

    specs = existing("specs", read_settings(arguments).specs)
    compared = compare_all(arguments.old, arguments.new, specs, arguments.vendor)
    for each in compared:
        output.compared(each, notes_only=arguments.changelog)
    return DRIFT if any(each.difference.level == "breaking" for each in compared) else OK


def _release(arguments: argparse.Namespace, output: Output) -> int:
    from workorders.releases import check_releases, record_releases

    folders, settings = spec_dirs(arguments), read_settings(arguments)
    with_runtime = not arguments.vendors
    target = None if arguments.check else Path("dist")
    if target is not None and target.exists():
        raise UsageError(f"{target} exists. Remove it: it would be published, too.")
    checks = check_releases(folders, settings, target, with_runtime=with_runtime)
    for each in checks:
        output.release(each)
    if any(each.problems for each in checks):
        return DRIFT
    if not arguments.check:
        for folder in record_releases(folders, settings, with_runtime=with_runtime):
            output.message(f"Recorded the release in {display_path(folder)}/released.json. Commit it.")
    return OK


def _docs(arguments: argparse.Namespace, output: Output) -> int:
    from workorders.sites import read_guides, site_package, write_site

    recordings = read_settings(arguments).recordings
    guides = read_guides(arguments.guides)
    packages: list[SitePackage] = []
    for folder in spec_dirs(arguments):
        package, warnings = site_package(folder, recordings)
        output.diagnostics(warnings)
        packages.append(package)
    pages = write_site(packages, guides, arguments.out, markdown=arguments.markdown)
    print(f"Wrote {len(pages)} pages to {display_path(arguments.out)}.")
    return OK


def _upgrade_report(arguments: argparse.Namespace, output: Output) -> int:
    from workorders.comparisons import compare_all
    from workorders.upgrades import touched, upgrade_of

    specs = existing("specs", read_settings(arguments).specs)
    compared = compare_all(arguments.old, arguments.new, specs)
    upgrades = [upgrade for each in compared if (upgrade := upgrade_of(each)) is not None]
    sites = tuple(touched(arguments.path, upgrades))
    output.touched(sites)
    return DRIFT if sites else OK


def _replay(arguments: argparse.Namespace, output: Output) -> int:
    from workorders.pipeline import replay

    settings = read_settings(arguments)
    replays = replay(
        watched(spec_dirs(arguments), "Replaying"), settings.out, existing("recordings", settings.recordings)
    )
    for each in replays:
        output.replayed(each)
    return DRIFT if any(each.failed for each in replays) else OK


def _new(arguments: argparse.Namespace, output: Output) -> int:
    from workorders.starter.start import start

    made = start(arguments.vendor, read_settings(arguments), arguments.document)
    output.diagnostics(made.warnings)
    lines = [f"Wrote {display_path(made.spec)}."]
    if made.recording is None:
        lines.append("No operation can be called with made-up arguments: there is no recording yet.")
    else:
        lines.append(f"Wrote {display_path(made.recording)}. It is made up: replace it by a real call.")
    lines.append(f"Answer the questions in {display_path(made.questions)}. Then:")
    lines += [f"    workorders {command} {arguments.vendor}" for command in ("lint", "generate", "replay")]
    output.message("\n".join(lines))
    return OK


def _record(arguments: argparse.Namespace, output: Output) -> int:
    from workorders.pipeline import stages_of
    from workorders.recorder import completed, current_package
    from workorders.recordings.capture import RecordError, find, recording_of, save

    folder = spec_dir(arguments.vendor, arguments)
    settings = read_settings(arguments)
    recordings = existing("recordings", settings.recordings)
    entries = () if arguments.har is None else _har_entries(arguments.har)
    stages, _ = stages_of(folder, spec_label(folder))
    try:
        with current_package(folder, stages, settings.out) as package:
            if arguments.har is None:
                entries = _live_entries(arguments, stages.api, package)
            found = find(stages.api, entries, arguments.operation)
            made = completed(recording_of(stages.api, found), found.operation.id, package)
        path = save(made, recordings / folder.resolve().name, found.operation.id, arguments.case)
    except RecordError as error:
        raise UsageError(str(error)) from None
    output.message(f"Wrote {display_path(path)}. It replays. Review it, and what it expects, before committing.")
    return OK


def _har_entries(file: Path) -> tuple[Entry, ...]:
    from workorders.recordings.har import MAX_BYTES, HarError, read_har

    try:
        return read_har(read_file(file, MAX_BYTES).decode("utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"Can't read {file}: {getattr(error, 'strerror', 'not UTF-8')}.") from None
    except HarError as error:
        raise UsageError(f"{file}: {error}") from None


def _live_entries(arguments: argparse.Namespace, api: Api, package: Package) -> tuple[Entry, ...]:
    from workorders.live import LiveCall, make

    operation = require_match(arguments.operation or "", {each.id: each for each in api.operations}, "operation")
    if operation.safety != "safe" and not arguments.write:
        raise UsageError(f"{operation.id} changes something. Pass --write to make the call.")
    call = LiveCall(operation, _given(arguments), arguments.take, arguments.base_url)
    return make(call, package, api.client.plan).entries


def _given(arguments: argparse.Namespace) -> dict[str, str]:
    """Return the arguments of live calls: name -> value."""
    pairs = [text.partition("=") for text in arguments.arg]
    if wrong := [name for name, equals, _ in pairs if not equals]:
        raise UsageError(f"Invalid --arg {wrong[0]!r}. Write name=value.")
    return {name: value for name, _, value in pairs}


def _probe(arguments: argparse.Namespace, output: Output) -> int:
    from workorders.pipeline import stages_of
    from workorders.probe import probe, problems, summary
    from workorders.recorder import current_package
    from workorders.recordings.yaml_writer import to_yaml

    exit_code, called = OK, 0
    for folder in spec_dirs(arguments):
        stages, _ = stages_of(folder, spec_label(folder))
        with current_package(folder, stages, read_settings(arguments).out) as package:
            probes = probe(stages, package, _given(arguments), base_url=arguments.base_url)
        output.diagnostics(problem for each in probes for problem in problems(each, stages.bundle))
        output.message("\n".join(summary(folder.resolve().name, probes)))
        for each in probes:
            if arguments.keep is not None and each.recording is not None:
                target = arguments.keep / folder.resolve().name / f"{each.operation}.probe.yaml"
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(to_yaml(each.recording), encoding="utf-8")
        called += sum(not each.skipped for each in probes)
        if any(each.drifted for each in probes):
            exit_code = DRIFT
    if not called:
        raise UsageError("No operation could be called.")
    return exit_code


def _call(arguments: argparse.Namespace, output: Output) -> int:
    from workorders.agents.caller import CallError, caller, indented
    from workorders.live import parsed

    folder, out = spec_dir(arguments.vendor, arguments), read_settings(arguments).out
    try:
        with caller(folder, out, arguments.base_url, arguments.server) as opened:
            operation = require_match(arguments.operation, opened.operations(writes=True), "operation")
            if operation.safety != "safe" and not arguments.allow_writes:
                raise UsageError(f"{arguments.operation} changes something. Pass --allow-writes to make the call.")
            texts = _named_values(arguments.values, [each.name for each in operation.arguments])
            values = {name: parsed(text) for name, text in texts.items()}
            text = opened.call(operation, values, arguments.take)
    except CallError as error:
        raise UsageError(str(error)) from None
    output.message(text if arguments.json else indented(text))
    return OK


def _named_values(given: Sequence[str], names: Sequence[str]) -> dict[str, str]:
    """Give values their names: ``name=value``, or the arguments in their order."""
    values: dict[str, str] = {}
    for text in given:
        name, equals, value = text.partition("=")
        if equals and name.isidentifier():
            values[name] = value
            continue
        free = next((each for each in names if each not in values), None)
        if free is None:
            raise UsageError(f"Too many values: {text!r} is one more than there are arguments.")
        values[free] = text
    return values


def _mcp(arguments: argparse.Namespace, _output: Output) -> int:
    require_extra("mcp", "mcp")
    import anyio

    from workorders.agents.caller import CallError, caller
    from workorders.agents.server import serve

    out = read_settings(arguments).out
    base = None if arguments.base_url is None else arguments.base_url.rstrip("/")
    try:
        with contextlib.ExitStack() as stack:
            callers = [
                stack.enter_context(caller(folder, out, base and f"{base}/{folder.resolve().name}"))
                for folder in spec_dirs(arguments)
            ]
            anyio.run(lambda: serve(callers, writes=arguments.allow_writes, items=arguments.take))
    except CallError as error:
        raise UsageError(str(error)) from None
    except KeyboardInterrupt:
        return OK
    return OK


def _mock(arguments: argparse.Namespace, output: Output) -> int:
    require_extra("mock", "starlette", "uvicorn")
    from workorders.mock.deliveries import SECRET
    from workorders.mock.server import PortInUseError, listen, serve, url_of
    from workorders.mock.vendor import Options
    from workorders.mock.vendors import mock_vendors

    folders, recordings = spec_dirs(arguments), read_settings(arguments).recordings
    options = Options(arguments.token_lifetime, arguments.page_size, arguments.lenient)
    vendors = mock_vendors(watched(folders, "Reading"), recordings, options)
    try:
        listening = listen(arguments.port)
    except PortInUseError as error:
        raise UsageError(str(error)) from None
    url = url_of(listening)
    width = max(map(len, vendors))

    def started() -> None:
        lines = [f"{name:{width}}  {url}/{name}" for name in vendors]
        lines += ["", f"Page: {url}/  Any credential is accepted. Webhook secret: {SECRET}. Press Ctrl+C to stop."]
        output.message("\n".join(lines))
        sys.stdout.flush()

    with contextlib.suppress(KeyboardInterrupt):
        serve(vendors, listening, arguments.webhook, SECRET, started)
    return OK


def _completion(arguments: argparse.Namespace, output: Output) -> int:
    if arguments.shell == "vendors":
        output.message("\n".join(vendor_names(read_settings(arguments).specs)))
        return OK
    require_extra("completion", "shtab")
    output.message(completion_script(*_parser_and_vendors(), arguments.shell))
    return OK


def _show(arguments: argparse.Namespace, output: Output) -> int:
    from workorders.pipeline import stages_of

    stage: str = arguments.stage or ("files" if arguments.file else "api")
    folder = spec_dir(arguments.vendor, arguments)
    recordings = read_settings(arguments).recordings / folder.resolve().name
    stages, _ = stages_of(folder, spec_label(folder), recordings)
    output.message(stage_text(stages, stage, Selection(arguments.operation, arguments.file)))
    return OK


def _generate_all(
    folders: Sequence[Path], arguments: argparse.Namespace, output: Output
) -> list[tuple[str, GeneratedPackage]]:
    """Generate every package in memory before anything is written. Reports the diagnostics of all specs together."""
    from workorders.packages import Job, generate_packages

    cache = None if arguments.no_cache else cache_folder()
    recordings = read_settings(arguments).recordings
    jobs = [Job(each, spec_label(each), recordings / each.resolve().name) for each in folders]
    packages: list[tuple[str, GeneratedPackage]] = []
    errors: list[Diagnostic] = []
    progress = Progress("Generating", len(jobs))
    progress.show(", ".join(each.folder.resolve().name for each in jobs))
    progress.done = 0
    results = generate_packages(jobs, cache, lambda job: progress.show(job.folder.resolve().name))
    progress.clear()
    for folder, result in zip(folders, results, strict=True):
        if isinstance(result, SpecError):
            errors.extend(result.diagnostics)
        else:
            packages.append((folder.resolve().name, result))
            output.diagnostics(result.warnings)
    if errors:
        raise SpecError(errors)
    return packages


def _generate_command(vendor: str, arguments: argparse.Namespace) -> str:
    names = ("specs", "out", "recordings")
    options = [f"--{key} {value}" for key in names if (value := getattr(arguments, key)) is not None]
    return " ".join(["workorders generate", vendor, *options])
