"""Diagnostics as SARIF 2.1.0, the format of code scanning services."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.metadata import version
from typing import Any
from urllib.parse import quote

from workorders.codes import CODES
from workorders.diagnostics import Diagnostic, one_line


def sarif_report(diagnostics: Sequence[Diagnostic], command: str, exit_code: int) -> dict[str, Any]:
    """Convert the diagnostics of a run to a SARIF log, with the rules they refer to.

    Args:
        diagnostics: The diagnostics.
        command: The command that found them.
        exit_code: Its exit code: 0 without errors, 2 with errors, 3 for an internal error.
    """
    codes = sorted({diagnostic.code for diagnostic in diagnostics})
    driver = {"name": "workorders", "version": version("workorders"), "rules": [_rule(code) for code in codes]}
    run = {
        "tool": {"driver": driver},
        "invocations": [
            {"commandLine": f"workorders {command}", "exitCode": exit_code, "executionSuccessful": exit_code in (0, 2)}
        ],
        "columnKind": "unicodeCodePoints",
        "results": [_result(diagnostic, codes.index(diagnostic.code)) for diagnostic in diagnostics],
    }
    return {"version": "2.1.0", "runs": [run]}


def _rule(code: str) -> dict[str, Any]:
    entry = CODES.get(code)
    if entry is None:
        return {"id": code}
    example = f"{entry.explanation}\n\nBad:\n\n{entry.bad}\n\nGood:\n\n{entry.good}"
    markdown = f"{entry.explanation}\n\nBad:\n\n```yaml\n{entry.bad}\n```\n\nGood:\n\n```yaml\n{entry.good}\n```"
    return {
        "id": code,
        "shortDescription": {"text": entry.summary},
        "fullDescription": {"text": entry.explanation},
        "help": {"text": example, "markdown": markdown},
    }


def _result(diagnostic: Diagnostic, rule: int) -> dict[str, Any]:
    hint = f" ({one_line(diagnostic.hint)})" if diagnostic.hint else ""
    region = {"startLine": diagnostic.location.line, "startColumn": diagnostic.location.column}
    location: dict[str, Any] = {
        "physicalLocation": {"artifactLocation": {"uri": quote(diagnostic.location.file)}, "region": region}
    }
    if diagnostic.pointer:
        location["logicalLocations"] = [{"fullyQualifiedName": diagnostic.pointer, "kind": "object"}]
    return {
        "ruleId": diagnostic.code,
        "ruleIndex": rule,
        "level": diagnostic.severity,
        "message": {"text": one_line(diagnostic.message) + hint},
        "locations": [location],
    }
