"""Tasks for working on this repository: ``uv run nox -s quick``. Every task runs in the current environment."""

from __future__ import annotations

import sys

import nox

nox.needs_version = ">=2026.10"
nox.options.default_venv_backend = "none"
nox.options.sessions = ["quick"]

SOURCES = ("generator", "tests", "generated", "noxfile.py")
FAST_TESTS = (
    "tests/unit/openapi",
    "tests/unit/lint",
    "tests/unit/bundle",
    "tests/unit/models",
    "tests/unit/test_cli.py",
    "tests/golden",
    "tests/contract/layers",
)
GOLDEN_TESTS = ("tests/golden", "tests/unit/lint", "tests/contract/docs")


def run(session: nox.Session, module: str, *arguments: str) -> None:
    session.run(sys.executable, "-m", module, *arguments)


@nox.session
def quick(session: nox.Session) -> None:
    """Lint, and run the tests that take less than half a minute."""
    lint(session)
    run(session, "pytest", "-m", "not slow", *FAST_TESTS, *session.posargs)


@nox.session
def test(session: nox.Session) -> None:
    """Run all tests, or those that are named: nox -s test -- tests/unit/lint."""
    run(session, "pytest", *session.posargs)


@nox.session
def types(session: nox.Session) -> None:
    """Run mypy --strict and pyright in strict mode."""
    run(session, "pytest", "tests/typing", *session.posargs)


@nox.session(name="lint")
def lint_session(session: nox.Session) -> None:
    """Check style, format and specs."""
    lint(session)


def lint(session: nox.Session) -> None:
    run(session, "ruff", "check", ".")
    run(session, "black", "--quiet", "--check", *SOURCES)
    run(session, "workorders", "lint")


@nox.session(name="format")
def format_session(session: nox.Session) -> None:
    """Fix style and format."""
    run(session, "ruff", "check", "--fix", ".")
    run(session, "black", "--quiet", *SOURCES)


@nox.session
def golden(session: nox.Session) -> None:
    """Regenerate the packages, every golden file and the generated pages. Review the diff before committing."""
    run(session, "workorders", "generate")
    run(
        session, "pytest", "tests/golden", "tests/unit/lint", "tests/contract/docs", "--update-golden", *session.posargs
    )


@nox.session
def docs(session: nox.Session) -> None:
    """Make the site of the packages and the guides in site/. Needs the extra workorders[docs]."""
    run(session, "workorders", "docs", "--guides", "tests/guides")


@nox.session
def coverage(session: nox.Session) -> None:
    """Run all tests and report which lines of the generator and the runtime they miss."""
    run(session, "pytest", "--cov", "--cov-report=term-missing:skip-covered", *session.posargs)
