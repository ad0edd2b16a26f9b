"""The parser of the command line: every command with its options."""

from __future__ import annotations

import argparse
import re
from importlib.metadata import version
from pathlib import Path
from typing import Final, NoReturn

from workorders.completion import SHELLS
from workorders.diagnostics import nearest, shortened
from workorders.examples import EXAMPLES
from workorders.output import DIFF_FORMATS, FORMATS, LINT_FORMATS
from workorders.settings import DIRECTORIES
from workorders.show import STAGES


class _Parser(argparse.ArgumentParser):
    """A parser that suggests the nearest name for a misspelt command or choice."""

    def error(self, message: str) -> NoReturn:
        found = re.search(r"invalid choice: '(.*?)' \(choose from (.*)\)$", message)
        near = nearest(found[1], re.findall(r"[\w-]+", found[2])) if found else None
        super().error(f"{message}. Did you mean {near!r}?" if near else message)


def command_parser() -> tuple[argparse.ArgumentParser, list[argparse.Action]]:
    """Make the parser. Returns it with the arguments that are names of vendors."""
    parser = _Parser(
        prog="workorders", description="Generate typed Python clients from OpenAPI 3.1 specs.", allow_abbrev=False
    )
    vendors: list[argparse.Action] = []
    parser.add_argument("--version", action="version", version=f"workorders {version('workorders')}")
    parser.add_argument("--traceback", action="store_true", help="print the traceback of an internal error")
    commands = parser.add_subparsers(required=True, metavar="COMMAND", dest="name")

    def add(name: str, description: str, *options: str) -> argparse.ArgumentParser:
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
        return sub

    generate = add(
        "generate",
        "Generate packages from specs.",
        *("vendors", "specs", "out", "recordings", "format"),
    )
    generate.add_argument("--dry-run", action="store_true", help="only print what would change")
    generate.add_argument("--watch", action="store_true", help="generate again what changes, until Ctrl+C")
    check = add(
        "check",
        "Check that generated packages are up to date. Writes nothing.",
        *("vendors", "specs", "out", "recordings", "format"),
    )
    for command in (generate, check):
        command.add_argument("--no-cache", action="store_true", help="run every stage, even if nothing changed")
    lint = add("lint", "Report every problem of the specs.", "specs")
    lint.add_argument("--format", choices=LINT_FORMATS, default="text", help="output format (default: text)")
    vendors.append(
        lint.add_argument(
            "vendors",
            nargs="*",
            metavar="VENDOR|FILE",
            help="a folder below --specs, or the path of a file (default: all)",
        )
    )
    lint.add_argument(
        "--explain", metavar="CODE", help="explain a diagnostic code of any command, such as source-missing"
    )
    verify = add(
        "verify",
        "Compare recordings with the specs, and measure how much of each spec they cover.",
        *("vendors", "specs", "recordings", "format"),
    )
    verify.add_argument("--update-baseline", action="store_true", help="write the coverage to coverage.json")
    diff = add(
        "diff",
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
        "Check what would be published: version, changelog, reproducible builds, metadata, a smoke test.",
        *("vendors", "specs", "out", "recordings", "format"),
    )
    release.add_argument(
        "--check", action="store_true", help="only check; otherwise, keep the files in dist and record the release"
    )
    upgrade = add(
        "upgrade-report",
        "List the lines of a project's code that a new version of the packages touches.",
        *("specs", "format"),
    )
    upgrade.add_argument("path", type=Path, metavar="PATH", help="a Python file, or a folder of them")
    upgrade.add_argument("--old", required=True, metavar="REV", help="the specs of the version in use, as in diff")
    upgrade.add_argument("--new", metavar="REV", help="the specs of the new version (default: the spec folder)")
    add(
        "replay",
        "Replay recordings through the generated sync and async clients, with the network blocked.",
        *("vendors", "specs", "out", "recordings", "format"),
    )
    new = add("new", "Start the spec folder of a vendor, with its first recording.", "specs", "recordings")
    new.add_argument("vendor", metavar="VENDOR", help="name of the folder to make below --specs")
    new.add_argument("--from", type=Path, dest="document", metavar="FILE", help="the vendor's own OpenAPI document")
    record = add(
        "record",
        "Make a recording that replays, from a live call or a HAR file, with secrets redacted.",
        *("specs", "out", "recordings"),
    )
    vendors.append(record.add_argument("vendor", metavar="VENDOR"))
    source = record.add_mutually_exclusive_group(required=True)
    source.add_argument("--har", type=Path, metavar="FILE", help="a HAR file from a browser or proxy")
    source.add_argument("--live", action="store_true", help="call --operation with credentials from the environment")
    record.add_argument(
        "--arg",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="an argument of the live call; of a file, NAME=@PATH",
    )
    record.add_argument(
        "--take", type=_positive, metavar="N", help="items of a list to read in the live call (default: all)"
    )
    record.add_argument("--write", action="store_true", help="allow a live call that changes something")
    record.add_argument("--base-url", metavar="URL", help="another server for the live call, such as a mock server")
    record.add_argument("--operation", metavar="ID", help="the operation to record (default: the first that matches)")
    record.add_argument("--case", default="live", metavar="NAME", help="write <operation>.NAME.yaml (default: live)")
    probe = add(
        "probe",
        "Call the read-only operations of a live API, and compare the responses with its spec. Writes nothing.",
        *("vendors", "specs", "out", "format"),
    )
    probe.add_argument("--arg", action="append", default=[], metavar="NAME=VALUE", help="an argument of the calls")
    probe.add_argument("--base-url", metavar="URL", help="another server, such as a mock server")
    probe.add_argument("--keep", type=Path, metavar="DIR", help="write what was received, redacted, below this folder")
    docs = add("docs", "Make the reference site of the packages.", "vendors", "specs", "recordings")
    docs.add_argument("--out", type=Path, default=Path("site"), metavar="DIR", help="folder to write (default: site)")
    docs.add_argument("--guides", type=Path, metavar="DIR", help="folder of Markdown pages to include (default: none)")
    docs.add_argument("--markdown", action="store_true", help="write the pages as Markdown, which needs no extra")
    call = add("call", "Call an operation of the API, with credentials from the environment.", "specs", "out")
    vendors.append(call.add_argument("vendor", metavar="VENDOR"))
    call.add_argument("operation", metavar="OPERATION", help="as in Python: work_orders.list")
    call.add_argument(
        "values",
        nargs="*",
        metavar="VALUE|NAME=VALUE",
        help="values of the first arguments, then others by name; of a file, @PATH",
    )
    call.add_argument("--json", action="store_true", help="print JSON on one line (default: indented)")
    mcp = add("mcp", "Serve operations as tools of the Model Context Protocol.", "vendors", "specs", "out")
    for command, limit in ((call, "items of a list to print"), (mcp, "items of a list that a tool returns")):
        command.add_argument("--take", type=_positive, default=100, metavar="N", help=f"{limit} (default: 100)")
        command.add_argument("--allow-writes", action="store_true", help="allow operations that change something")
        command.add_argument("--base-url", metavar="URL", help="another server, such as the mock server")
    call.add_argument("--server", metavar="NAME", help="a server of the spec, by its name")
    mock = add(
        "mock",
        "Serve the vendors on this machine, from the specs and recordings, for trying and testing clients.",
        *("vendors", "specs", "recordings"),
    )
    mock.add_argument("--port", type=_port, default=8400, metavar="N", help="port (default: 8400; 0: any free one)")
    mock.add_argument("--webhook", default="", metavar="URL", help="where webhook messages are sent")
    mock.add_argument("--token-lifetime", type=_positive, default=3600, metavar="SECONDS", help="default: 3600")
    mock.add_argument("--page-size", type=_positive, default=20, metavar="N", help="items of a page (default: 20)")
    mock.add_argument("--lenient", action="store_true", help="accept parameters and fields that a spec does not have")
    show = add("show", "Print the result of a stage.", "specs", "recordings")
    vendors.append(show.add_argument("vendor", metavar="VENDOR"))
    show.add_argument("--stage", choices=STAGES, help="the stage (default: api, or files with --file)")
    show.add_argument("--operation", metavar="ID", help="only this operation (stages document, bundle, api and view)")
    show.add_argument("--file", metavar="PATH", help="only this file (stages document, models and files)")
    completion = add("completion", "Print the script that completes commands in a shell.", "specs")
    completion.add_argument(
        "shell", choices=(*SHELLS, "vendors"), help="the shell; vendors: the names of vendors alone"
    )
    return parser, vendors


_MAX_PORT: Final = 65535


def _port(text: str) -> int:
    number = _number(text)
    if number is None or number > _MAX_PORT:
        raise argparse.ArgumentTypeError(f"must be a whole number from 0 to {_MAX_PORT}, not {shortened(text)!r}")
    return number


def _positive(text: str) -> int:
    number = _number(text)
    if not number:
        raise argparse.ArgumentTypeError(f"must be a whole number of at least 1, not {shortened(text)!r}")
    return number


def _number(text: str) -> int | None:
    """Return a whole number of at least 0; ``None``: it is none, or has more digits than any setting needs."""
    return int(text) if re.fullmatch("[0-9]{1,18}", text) else None


def _add_option(parser: argparse.ArgumentParser, option: str) -> argparse.Action:
    if option == "vendors":
        return parser.add_argument("vendors", nargs="*", metavar="VENDOR", help="folders below --specs (default: all)")
    if option == "format":
        return parser.add_argument("--format", choices=FORMATS, default="text", help="output format (default: text)")
    return parser.add_argument(f"--{option}", type=Path, metavar="DIR", help=f"{DIRECTORIES[option]}")
