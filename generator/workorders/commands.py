"""What each command does."""

from __future__ import annotations

import argparse
import contextlib
import dataclasses
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from workorders.cache import cache_folder
from workorders.command_parser import command_parser
from workorders.completion import script as completion_script
from workorders.diagnostics import Diagnostic, SpecError
from workorders.exit_codes import FINDINGS, OK, USER_ERROR, reported
from workorders.files import read_file, vendor_of
from workorders.output import Output, PackageDrift
from workorders.settings import (
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
from workorders.show import Selection, stage_text
from workorders.terminal import Progress, watched

if TYPE_CHECKING:
    from workorders.ir.api import Api
    from workorders.ir.package import GeneratedPackage
    from workorders.recordings.har import Entry
    from workorders.replay.package import Package
    from workorders.site.pages import SitePackage

Command: TypeAlias = Callable[[argparse.Namespace, Output], int]


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
            return {each: stamps((each, recordings / vendor_of(each))) for each in spec_dirs(arguments)}
        except UsageError:  # the only spec is being moved or renamed
            return {}

    def generate(folders: Sequence[Path]) -> None:
        if folders:
            reported(lambda: _generate_once(folders, arguments, output), arguments, output)
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
    return FINDINGS if any(verdict.drifted for verdict in verdicts) else OK


def _diff(arguments: argparse.Namespace, output: Output) -> int:
    from workorders.comparisons import compare_all

    specs = existing("specs", read_settings(arguments).specs)
    compared = compare_all(arguments.old, arguments.new, specs, arguments.vendor)
    for each in compared:
        output.compared(each, notes_only=arguments.changelog)
    return FINDINGS if any(each.difference.level == "breaking" for each in compared) else OK


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
        return FINDINGS
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
    output.message(f"Wrote {len(pages)} pages to {display_path(arguments.out)}.")
    return OK


def _upgrade_report(arguments: argparse.Namespace, output: Output) -> int:
    from workorders.comparisons import compare_all
    from workorders.upgrades import touched, upgrade_of

    specs = existing("specs", read_settings(arguments).specs)
    compared = compare_all(arguments.old, arguments.new, specs)
    upgrades = [upgrade for each in compared if (upgrade := upgrade_of(each)) is not None]
    sites = tuple(touched(arguments.path, upgrades))
    output.touched(sites)
    return FINDINGS if sites else OK


def _replay(arguments: argparse.Namespace, output: Output) -> int:
    from workorders.pipeline import replay

    settings = read_settings(arguments)
    replays = replay(
        watched(spec_dirs(arguments), "Replaying"), settings.out, existing("recordings", settings.recordings)
    )
    for each in replays:
        output.replayed(each)
    return FINDINGS if any(each.failed for each in replays) else OK


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
    from workorders.recordings.capture import A_CALL, A_FILE, RecordError, find, recording_of, save

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
            source = A_CALL if arguments.har is None else A_FILE
            made = completed(recording_of(stages.api, found, source), found.operation.id, package)
        path = save(made, recordings / vendor_of(folder), found.operation.id, arguments.case)
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
    from workorders.live import LiveCall, make_call

    operation = require_match(arguments.operation or "", {each.id: each for each in api.operations}, "operation")
    if operation.safety != "safe" and not arguments.write:
        raise UsageError(f"{operation.id} changes something. Pass --write to make the call.")
    call = LiveCall(operation, _given(arguments), arguments.take, arguments.base_url)
    return make_call(call, package, api.client.plan).entries


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
        output.message("\n".join(summary(vendor_of(folder), probes)))
        for each in probes:
            if arguments.keep is not None and each.recording is not None:
                _keep(arguments.keep / vendor_of(folder) / f"{each.operation}.probe.yaml", to_yaml(each.recording))
        called += sum(not each.skipped for each in probes)
        if any(each.drifted for each in probes):
            exit_code = FINDINGS
    if not called:
        raise UsageError("No operation could be called.")
    return exit_code


def _keep(target: Path, text: str) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    except OSError as error:
        raise UsageError(f"Can't write {target}: {error.strerror}. Use --keep to name a folder.") from None


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
            text = opened.call(operation, values, arguments.take, files=True)
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
                stack.enter_context(caller(folder, out, base and f"{base}/{vendor_of(folder)}"))
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
    output.message(completion_script(*command_parser(), arguments.shell))
    return OK


def _show(arguments: argparse.Namespace, output: Output) -> int:
    from workorders.pipeline import stages_of

    stage: str = arguments.stage or ("files" if arguments.file else "api")
    folder = spec_dir(arguments.vendor, arguments)
    recordings = read_settings(arguments).recordings / vendor_of(folder)
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
    jobs = [Job(each, spec_label(each), recordings / vendor_of(each)) for each in folders]
    packages: list[tuple[str, GeneratedPackage]] = []
    errors: list[Diagnostic] = []
    progress = Progress("Generating", len(jobs))
    progress.show(", ".join(vendor_of(each.folder) for each in jobs))
    progress.done = 0
    results = generate_packages(jobs, cache, lambda job: progress.show(vendor_of(job.folder)))
    progress.clear()
    for folder, result in zip(folders, results, strict=True):
        if isinstance(result, SpecError):
            errors.extend(result.diagnostics)
        else:
            packages.append((vendor_of(folder), result))
            output.diagnostics(result.warnings)
    if errors:
        raise SpecError(errors)
    return packages


def _generate_command(vendor: str, arguments: argparse.Namespace) -> str:
    names = ("specs", "out", "recordings")
    options = [f"--{key} {value}" for key in names if (value := getattr(arguments, key)) is not None]
    return " ".join(["workorders generate", vendor, *options])


COMMANDS: Final[Mapping[str, Command]] = {
    "generate": _generate,
    "check": _check,
    "lint": _lint,
    "verify": _verify,
    "diff": _diff,
    "release": _release,
    "docs": _docs,
    "upgrade-report": _upgrade_report,
    "replay": _replay,
    "new": _new,
    "record": _record,
    "probe": _probe,
    "call": _call,
    "mcp": _mcp,
    "mock": _mock,
    "completion": _completion,
    "show": _show,
}
