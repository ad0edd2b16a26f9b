"""Exit codes of commands, and how an error becomes one."""

from __future__ import annotations

import argparse
import errno
import os
import sys
import tempfile
import traceback
from collections.abc import Callable
from importlib.metadata import version
from typing import Final

from workorders.diagnostics import InvalidSourceError, SpecError, shortened
from workorders.output import Output
from workorders.settings import UsageError

OK: Final = 0
FINDINGS: Final = 1
"""Drift, a breaking change, a failed replay, lower coverage, problems of a release, or code to change."""
USER_ERROR: Final = 2
INTERNAL_ERROR: Final = 3
INTERRUPTED: Final = 130


def reported(run: Callable[[], int], arguments: argparse.Namespace, output: Output) -> int:
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
        place = f"{shortened(str(error.filename))}: " if error.filename else ""
        output.error(f"{place}{error.strerror}.")
    except Exception as error:
        output.error(_internal_error(error, show_traceback=arguments.traceback))
        return INTERNAL_ERROR
    return USER_ERROR


def _internal_error(error: Exception, *, show_traceback: bool) -> str:
    """Describe an error of the generator itself, in one paragraph."""
    trace = "".join(traceback.format_exception(error))
    place = f" ({error})" if isinstance(error, InvalidSourceError) else ""
    if show_traceback or os.environ.get("WORKORDERS_TRACEBACK"):
        sys.stderr.write(trace)
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
