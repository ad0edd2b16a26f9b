"""Options of the commands that call operations for people and agents."""

from __future__ import annotations

from workorders.commands.command import CommandParser, positive


def add_agent_options(parser: CommandParser, limit: str) -> None:
    """Add how much is read, and what is allowed. ``limit`` says what ``--take`` limits."""
    parser.add_argument("--take", type=positive, default=100, metavar="N", help=f"{limit} (default: 100)")
    parser.add_argument("--allow-writes", action="store_true", help="allow operations that change something")
    parser.add_argument("--base-url", metavar="URL", help="another server, such as the mock server")
