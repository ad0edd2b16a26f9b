"""The commands of the command line, a file each: arguments, examples and what it does."""

from __future__ import annotations

from typing import Final

from workorders.commands.call import CALL
from workorders.commands.check import CHECK
from workorders.commands.command import Command
from workorders.commands.completion import COMPLETION
from workorders.commands.diff import DIFF
from workorders.commands.docs import DOCS
from workorders.commands.generate import GENERATE
from workorders.commands.lint import LINT
from workorders.commands.mcp import MCP
from workorders.commands.mock import MOCK
from workorders.commands.new import NEW
from workorders.commands.probe import PROBE
from workorders.commands.record import RECORD
from workorders.commands.release import RELEASE
from workorders.commands.replay import REPLAY
from workorders.commands.show import SHOW
from workorders.commands.upgrade_report import UPGRADE_REPORT
from workorders.commands.verify import VERIFY

COMMANDS: Final[tuple[Command, ...]] = (
    GENERATE,
    CHECK,
    LINT,
    VERIFY,
    DIFF,
    RELEASE,
    UPGRADE_REPORT,
    REPLAY,
    NEW,
    RECORD,
    PROBE,
    DOCS,
    CALL,
    MCP,
    MOCK,
    SHOW,
    COMPLETION,
)
