"""How commands print what they found and did: as text, as JSON, as GitHub workflow commands or as SARIF."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from shlex import quote
from typing import TYPE_CHECKING, Final, Literal, Protocol, TypeAlias

from workorders.diagnostics import one_line, workflow_command
from workorders.terminal import paint, paint_diff

if TYPE_CHECKING:
    from pathlib import PurePosixPath

    from workorders.codegen.writer import Changes, Drift
    from workorders.diagnostics import Diagnostic
    from workorders.diff.sides import Compared
    from workorders.release.check import ReleaseCheck
    from workorders.replay.replay import Replay
    from workorders.upgrade.scan import Site
    from workorders.verify.verify import Verdict

Format: TypeAlias = Literal["text", "json", "github", "sarif", "markdown"]
FORMATS: Final[tuple[Format, ...]] = ("text", "json", "github")
LINT_FORMATS: Final[tuple[Format, ...]] = (*FORMATS, "sarif")
DIFF_FORMATS: Final[tuple[Format, ...]] = (*FORMATS, "markdown")


@dataclass(frozen=True, slots=True)
class PackageDrift:
    """How one package differs from what would be generated."""

    vendor: str
    folder: str
    """The package's folder, as shown to users."""
    drift: Drift
    fix: str
    """The command that regenerates the package."""

    @property
    def regenerable(self) -> bool:
        """Whether `fix` helps: unexpected files have to be removed by hand."""
        drift = self.drift
        return bool(drift.missing or drift.changed or drift.stale or drift.interrupted)

    def messages(self) -> list[str]:
        """List what is wrong, one line each."""
        drift = self.drift
        lines = [
            *(f"{self.folder}/{path}: missing" for path in drift.missing),
            *(f"{self.folder}/{path}: differs" for path in drift.changed),
            *(f"{self.folder}/{path}: no longer part of the package" for path in drift.stale),
            *(
                f"{self.folder}/{path}: not written by the generator. Remove it: rm {quote(f'{self.folder}/{path}')}"
                for path in drift.strays
            ),
        ]
        if drift.interrupted:
            lines.append(f"{self.folder}: an earlier run was interrupted")
        return [one_line(line) for line in lines]


class Output(Protocol):
    """What a command has to print. `close` is called once, at the end of a run."""

    def diagnostics(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Print errors and warnings."""

    def changes(self, vendor: str, changes: Changes, *, dry_run: bool) -> None:
        """Print what `generate` changed in a package."""

    def drift(self, package: PackageDrift) -> None:
        """Print what `check` found in a package; an empty drift means that it is up to date."""

    def verdict(self, verdict: Verdict) -> None:
        """Print what `verify` found for a vendor."""

    def replayed(self, replay: Replay) -> None:
        """Print the result of replaying the recordings of a vendor."""

    def compared(self, compared: Compared, *, notes_only: bool) -> None:
        """Print what changed in a spec, or only a draft of the notes of its release."""

    def problem(self, text: str) -> None:
        """Print what changed although its version is released."""

    def release(self, check: ReleaseCheck) -> None:
        """Print what would be published of a distribution, and what keeps it from being published."""

    def touched(self, sites: Sequence[Site]) -> None:
        """Print the lines of a project that an upgrade touches."""

    def elapsed(self, seconds: float) -> None:
        """Print how long generating took."""

    def totals(self, errors: int, warnings: int) -> None:
        """Print how many diagnostics there are."""

    def message(self, text: str) -> None:
        """Print a result that is text."""

    def error(self, message: str) -> None:
        """Print why a command could not run."""

    def close(self, command: str, exit_code: int, lists: Sequence[str]) -> None:
        """Finish the report. ``lists``: those that a report of this command has, even if they are empty."""


def open_output(style: Format) -> Output:
    """Create the output for ``--format``."""
    outputs: dict[Format, type[Output]] = {
        "text": TextOutput,
        "json": JsonOutput,
        "github": GithubOutput,
        "sarif": SarifOutput,
        "markdown": MarkdownOutput,
    }
    return outputs[style]()


class TextOutput:
    """For people: diagnostics and errors on stderr, everything else on stdout."""

    def diagnostics(self, diagnostics: Iterable[Diagnostic]) -> None:
        for diagnostic in diagnostics:
            print(_colored(diagnostic), file=sys.stderr)

    def changes(self, vendor: str, changes: Changes, *, dry_run: bool) -> None:
        prefix = "would be " if dry_run else ""
        for word, paths in (("created", changes.made), ("changed", changes.changed), ("removed", changes.removed)):
            for path in paths:
                print(f"  {prefix}{word}  {vendor}/{path}")
        print(
            f"{vendor}: {len(changes.made)} created, {len(changes.changed)} changed, {len(changes.removed)} removed, "
            f"{changes.unchanged} unchanged"
        )

    def drift(self, package: PackageDrift) -> None:
        if not package.drift:
            print(f"{package.vendor}: up to date")
            return
        lines = package.drift.diff.split("\n")
        sys.stdout.write(paint_diff("\n".join(map(one_line, lines)), sys.stdout))
        print("\n".join(package.messages()))
        if package.regenerable:
            print(f"{package.vendor}: out of date. Run: {package.fix}")

    def verdict(self, verdict: Verdict) -> None:
        from workorders.verify.report import lines

        print("\n".join(lines(verdict)), end="\n\n")

    def replayed(self, replay: Replay) -> None:
        self.diagnostics(replay.diagnostics)
        print(replay.summary())

    def compared(self, compared: Compared, *, notes_only: bool) -> None:
        from workorders.diff.report import lines

        self.diagnostics(compared.diagnostics)
        print("\n".join(changelog(compared) if notes_only else [*lines(compared.difference), *version_lines(compared)]))

    def problem(self, text: str) -> None:
        print(text, file=sys.stderr)

    def release(self, check: ReleaseCheck) -> None:
        for problem in check.problems:
            print(f"{check.name}: {problem}")
        print("\n".join(_release_lines(check)))

    def touched(self, sites: Sequence[Site]) -> None:
        for site in sites:
            print(site.text())
        print(f"{count(len(sites), 'place')} to change")

    def elapsed(self, seconds: float) -> None:
        print(f"Finished in {seconds:.1f} s")

    def totals(self, errors: int, warnings: int) -> None:
        print(f"{count(errors, 'error')}, {count(warnings, 'warning')}", file=sys.stderr)

    def message(self, text: str) -> None:
        print(text)

    def error(self, message: str) -> None:
        print(f"{paint('workorders:', 'red', sys.stderr)} {message}", file=sys.stderr)

    def close(self, command: str, exit_code: int, lists: Sequence[str]) -> None:
        """Nothing is left to print."""


def _colored(diagnostic: Diagnostic) -> str:
    """Format a diagnostic, with its code in a color on a terminal."""
    code = paint(diagnostic.code, "red" if diagnostic.severity == "error" else "yellow", sys.stderr)
    return diagnostic.text().replace(f": {diagnostic.code} ", f": {code} ", 1)


class JsonOutput:
    """For programs: one JSON document on stdout, also when there is nothing to report."""

    def __init__(self) -> None:
        self._facts: dict[str, object] = {}
        self._diagnostics: list[dict[str, object]] = []
        self._packages: list[dict[str, object]] = []
        self._vendors: list[dict[str, object]] = []
        self._problems: list[str] = []

    def diagnostics(self, diagnostics: Iterable[Diagnostic]) -> None:
        self._diagnostics += [diagnostic.as_json() for diagnostic in diagnostics]

    def changes(self, vendor: str, changes: Changes, *, dry_run: bool) -> None:
        self._packages.append(
            {
                "vendor": vendor,
                "dry_run": dry_run,
                "created": _paths(changes.made),
                "changed": _paths(changes.changed),
                "removed": _paths(changes.removed),
                "unchanged": changes.unchanged,
            }
        )

    def drift(self, package: PackageDrift) -> None:
        drift = package.drift
        self._packages.append(
            {
                "vendor": package.vendor,
                "folder": package.folder,
                "up_to_date": not drift,
                "missing": _paths(drift.missing),
                "changed": _paths(drift.changed),
                "stale": _paths(drift.stale),
                "unexpected": _paths(drift.strays),
                "interrupted": drift.interrupted,
                "diff": drift.diff,
                "fix": package.fix if package.regenerable else None,
            }
        )

    def verdict(self, verdict: Verdict) -> None:
        from workorders.verify.report import as_json

        self._vendors.append(as_json(verdict))

    def replayed(self, replay: Replay) -> None:
        self.diagnostics(replay.diagnostics)
        self._vendors.append(replay.as_json())

    def compared(self, compared: Compared, *, notes_only: bool) -> None:
        from workorders.diff.report import as_json

        self.diagnostics(compared.diagnostics)
        notes = {"changelog": changelog(compared)} if notes_only else {}
        self._vendors.append({**as_json(compared.difference), "version": version_facts(compared), **notes})

    def problem(self, text: str) -> None:
        self._problems.append(text)

    def release(self, check: ReleaseCheck) -> None:
        self._packages.append(
            {
                "name": check.name,
                "version": check.version,
                "released": check.earlier or None,
                "problems": list(check.problems),
                "files": dict(check.files),
                "pythons": dict(check.pythons),
            }
        )

    def touched(self, sites: Sequence[Site]) -> None:
        self._facts["sites"] = [asdict(site) for site in sites]

    def elapsed(self, seconds: float) -> None:
        self._facts["seconds"] = round(seconds, 2)

    def totals(self, errors: int, warnings: int) -> None:
        self._facts |= {"errors": errors, "warnings": warnings}

    def message(self, text: str) -> None:
        self._facts["message"] = text

    def error(self, message: str) -> None:
        self._facts["error"] = message

    def close(self, command: str, exit_code: int, lists: Sequence[str]) -> None:
        found = {"packages": self._packages, "problems": self._problems, "vendors": self._vendors}
        report = {
            "command": command,
            "exit_code": exit_code,
            "diagnostics": self._diagnostics,
            **{name: found[name] for name in lists},
            **self._facts,
        }
        print(json.dumps(report, indent=2))


class GithubOutput:
    """For GitHub Actions: workflow commands that annotate the lines of a change."""

    def __init__(self) -> None:
        self._text = TextOutput()

    def diagnostics(self, diagnostics: Iterable[Diagnostic]) -> None:
        for diagnostic in diagnostics:
            print(diagnostic.as_github())

    def changes(self, vendor: str, changes: Changes, *, dry_run: bool) -> None:
        self._text.changes(vendor, changes, dry_run=dry_run)

    def drift(self, package: PackageDrift) -> None:
        for message in package.messages():
            print(workflow_command("error", message))
        if package.regenerable:
            print(workflow_command("error", f"{package.vendor}: out of date. Run: {package.fix}"))

    def verdict(self, verdict: Verdict) -> None:
        from workorders.verify.report import to_do

        self.diagnostics(regression.diagnostic() for regression in verdict.regressions)
        self.diagnostics((*(finding.diagnostic for finding in verdict.findings), *verdict.old))
        for text in to_do(verdict):
            print(workflow_command("notice", f"{verdict.vendor}: {text}"))

    def replayed(self, replay: Replay) -> None:
        self.diagnostics(replay.diagnostics)
        print(replay.summary())

    def compared(self, compared: Compared, *, notes_only: bool) -> None:
        from workorders.diff.report import summary, workflow_commands

        self.diagnostics(compared.diagnostics)
        lines = (
            changelog(compared)
            if notes_only
            else [*workflow_commands(compared.difference), summary(compared.difference)]
        )
        print("\n".join([*lines, *version_lines(compared)]))

    def problem(self, text: str) -> None:
        print(workflow_command("error", text))

    def release(self, check: ReleaseCheck) -> None:
        for problem in check.problems:
            print(workflow_command("error", f"{check.name}: {problem}"))
        print("\n".join(_release_lines(check)))

    def touched(self, sites: Sequence[Site]) -> None:
        for site in sites:
            place: dict[str, str | int] = {"file": site.file, "line": site.line, "col": site.column}
            print(workflow_command("warning", site.message, place))
        print(f"{count(len(sites), 'place')} to change")

    def elapsed(self, seconds: float) -> None:
        self._text.elapsed(seconds)

    def totals(self, errors: int, warnings: int) -> None:
        self._text.totals(errors, warnings)

    def message(self, text: str) -> None:
        self._text.message(text)

    def error(self, message: str) -> None:
        print(workflow_command("error", message))
        self._text.error(message)

    def close(self, command: str, exit_code: int, lists: Sequence[str]) -> None:
        """Nothing is left to print."""


class SarifOutput(TextOutput):
    """For code scanning services: one SARIF log on stdout. Texts for people go to stderr."""

    def __init__(self) -> None:
        self._diagnostics: list[Diagnostic] = []

    def diagnostics(self, diagnostics: Iterable[Diagnostic]) -> None:
        self._diagnostics += diagnostics

    def message(self, text: str) -> None:
        print(text, file=sys.stderr)

    def close(self, command: str, exit_code: int, lists: Sequence[str]) -> None:  # noqa: ARG002
        from workorders.sarif import sarif_report

        print(json.dumps(sarif_report(self._diagnostics, command, exit_code), indent=2))


class MarkdownOutput(TextOutput):
    """For comments: as text, but differences are Markdown."""

    def compared(self, compared: Compared, *, notes_only: bool) -> None:
        from workorders.diff.report import markdown

        self.diagnostics(compared.diagnostics)
        print(
            "\n".join(changelog(compared) if notes_only else [*markdown(compared.difference), *version_lines(compared)])
        )


def _release_lines(check: ReleaseCheck) -> list[str]:
    if check.problems:
        return [f"{check.name} {check.version}: {count(len(check.problems), 'problem')}; not to be published"]
    if check.is_published:
        return [f"{check.name} {check.version}: released, unchanged"]
    return [
        f"{check.name} {check.version}: would be published (released: {check.earlier or 'never'})",
        *(f"  {file} sha256:{digest}" for file, digest in check.files.items()),
        *(
            f"  Python {version}: {f'not tested, {reason}' if reason else 'the smoke test passed'}"
            for version, reason in check.pythons.items()
        ),
    ]


def version_facts(compared: Compared) -> dict[str, str] | None:
    """Return the versions of both sides, and the one that the changes ask for."""
    from workorders.diff.versions import required_version

    if compared.apis is None:
        return None
    old, new = (api.client.plan.version for api in compared.apis)
    return {"old": old, "new": new, "required": required_version(old, compared.difference)}


def version_lines(compared: Compared) -> list[str]:
    """Say which version the changes ask for."""
    from workorders.diff.versions import is_enough

    vendor = compared.difference.vendor
    if compared.old is None or compared.new is None:
        return [f"{vendor}: the spec {'is new' if compared.old is None else 'was removed'}"]
    facts = version_facts(compared)
    if facts is None:
        return []
    if is_enough(facts["new"], facts["required"]):
        return [f"{vendor}: version {facts['old']} -> {facts['new']}"]
    return [f"{vendor}: version {facts['new']}; the changes since {facts['old']} ask for {facts['required']}"]


def changelog(compared: Compared) -> list[str]:
    """Draft the next release, as it is written in the spec."""
    from workorders.diff.report import release_notes

    facts = version_facts(compared)
    notes = [*release_notes(compared.difference)] or ["Documentation only."]
    head = [] if facts is None else [f"# {compared.difference.vendor}", f"- version: {facts['required']}"]
    return [
        *head,
        "  date: 'YYYY-MM-DD'",
        "  notes:",
        *(f"    - {json.dumps(note, ensure_ascii=False)}" for note in notes),
    ]


def count(number: int, noun: str) -> str:
    """Format a number with its noun: ``1 error``, ``2 errors``."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _paths(paths: Iterable[PurePosixPath]) -> list[str]:
    return [str(path) for path in paths]
