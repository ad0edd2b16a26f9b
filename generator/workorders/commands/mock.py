"""``workorders mock``: serve the vendors on this machine."""

from __future__ import annotations

import argparse
import contextlib
import sys
from typing import Final

from workorders.commands.command import Command, CommandParser, port, positive
from workorders.exit_codes import OK
from workorders.output import Output
from workorders.settings import UsageError, read_settings, require_extra, spec_dirs
from workorders.terminal import watched


def _add_arguments(parser: CommandParser) -> None:
    parser.add_vendors()
    parser.add_folders("specs", "recordings")
    parser.add_argument("--port", type=port, default=8400, metavar="N", help="port (default: 8400; 0: any free one)")
    parser.add_argument("--webhook", default="", metavar="URL", help="where webhook messages are sent")
    parser.add_argument("--token-lifetime", type=positive, default=3600, metavar="SECONDS", help="default: 3600")
    parser.add_argument("--page-size", type=positive, default=20, metavar="N", help="items of a page (default: 20)")
    parser.add_argument("--lenient", action="store_true", help="accept parameters and fields that a spec does not have")


def _run(arguments: argparse.Namespace, output: Output) -> int:
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


MOCK: Final = Command(
    "mock",
    "Serve the vendors on this machine, from the specs and recordings, for trying and testing clients.",
    (
        "workorders mock",
        "workorders mock acme --port 0 --page-size 2",
        "workorders mock --webhook http://127.0.0.1:9000/hook",
    ),
    _add_arguments,
    _run,
)
