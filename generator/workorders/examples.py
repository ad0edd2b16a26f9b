"""Examples of commands, for ``--help``."""

from __future__ import annotations

from typing import Final

EXAMPLES: Final[dict[str, tuple[str, ...]]] = {
    "generate": ("workorders generate", "workorders generate acme --dry-run", "workorders generate acme --watch"),
    "check": ("workorders check", "workorders check --format github"),
    "lint": (
        "workorders lint acme",
        "workorders lint specs/acme/openapi.yaml",
        "workorders lint --explain source-missing",
    ),
    "verify": ("workorders verify", "workorders verify acme --update-baseline"),
    "diff": ("workorders diff HEAD", "workorders diff v1.2.0 main --vendor acme", "workorders diff old.yaml new.yaml"),
    "release": ("workorders release --check", "workorders release acme"),
    "upgrade-report": ("workorders upgrade-report --old v1.2.0 src",),
    "replay": ("workorders replay", "workorders replay acme --format json"),
    "new": ("workorders new acme", "workorders new acme --from acme-openapi.yaml"),
    "record": (
        "workorders record acme --har session.har",
        "workorders record acme --live --operation getOrder --arg id=5",
    ),
    "probe": ("workorders probe acme", "workorders probe acme --arg id=5 --keep seen --format json"),
    "docs": ("workorders docs", "workorders docs acme --out site"),
    "call": (
        "workorders call acme orders.list --take 5 --json",
        "workorders call acme orders.get 5",
        "workorders call acme orders.update 5 status=Completed --allow-writes",
    ),
    "mcp": ("workorders mcp acme", "workorders mcp acme --allow-writes"),
    "mock": (
        "workorders mock",
        "workorders mock acme --port 0 --page-size 2",
        "workorders mock --webhook http://127.0.0.1:9000/hook",
    ),
    "show": ("workorders show acme --stage api --operation getOrder", "workorders show acme --file README.md"),
    "completion": ('eval "$(workorders completion bash)"', "workorders completion fish"),
}
"""Command -> lines to type."""
