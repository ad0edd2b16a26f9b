"""FileSet -> FileSet: formatted source. The only file that imports black."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Sequence
from functools import partial
from importlib.metadata import version
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final, TypeAlias

from workorders.cache import Cache, key_of
from workorders.codegen.python_source import visible
from workorders.diagnostics import InvalidSourceError
from workorders.ir.source import FileSet
from workorders.processes import can_fork, process_pool

if TYPE_CHECKING:
    import black

LINE_LENGTH: Final = 120
_File: TypeAlias = tuple[PurePosixPath, str]


def format_files(files: FileSet, cache: Cache) -> dict[PurePosixPath, str]:
    """Format every Python file; what fits on one line is put on one line.

    Raises:
        InvalidSourceError: A file is not valid Python.
    """
    import black
    from black.mode import TargetVersion

    mode = black.Mode(line_length=LINE_LENGTH, target_versions={TargetVersion.PY311}, magic_trailing_comma=False)
    tool = ("black", version("black"), mode.get_cache_key())
    keys = {path: key_of(*tool, text) for path, text in files.items() if path.suffix == ".py"}
    formatted = {path: text for path, key in keys.items() if (text := cache.get(key))}
    missing = [(path, files[path]) for path in keys if path not in formatted]
    for path, text in _format_all(missing, mode):
        formatted[path] = cache.put(keys[path], text)
    formatted |= {path: visible(_tidy(text)) for path, text in files.items() if path.suffix == ".md"}
    return {path: formatted.get(path, text) for path, text in files.items()}


def _format_all(files: Sequence[_File], mode: black.Mode) -> Iterable[_File]:
    """Format files, where possible on all processors, large ones first."""
    if len(files) < 2 or not can_fork():
        return map(partial(_format, mode=mode), files)
    with process_pool(len(files)) as pool:
        largest_first = sorted(files, key=lambda file: -len(file[1]))
        return pool.map(partial(_format, mode=mode), largest_first)


def _format(file: _File, mode: black.Mode) -> _File:
    import black
    from black.parsing import InvalidInput

    path, text = file
    try:
        # `format_str` formats a second time, for trailing commas that this mode does not keep.
        formatted = black._format_str_once(text, mode=mode)  # pyright: ignore[reportPrivateUsage]
    except InvalidInput as error:
        raise InvalidSourceError(f"{path}: {error}") from error
    return path, _compiled(path, formatted)


def _tidy(text: str) -> str:
    """Remove trailing spaces and repeated blank lines from Markdown, outside of code blocks."""
    lines: list[str] = []
    in_code = False
    for line in text.splitlines():
        in_code ^= line.startswith("```")
        line = line.rstrip()
        if line or in_code or (lines and lines[-1]):
            lines.append(line)
    return "\n".join(lines).rstrip("\n") + "\n"


def _compiled(path: PurePosixPath, text: str) -> str:
    """Return the text of a file that compiles as in an import, without warnings; nothing of it is executed."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            compile(text, path.as_posix(), "exec", dont_inherit=True)
    except (SyntaxError, ValueError, Warning) as error:
        raise InvalidSourceError(f"{path}:{getattr(error, 'lineno', 1)}: {error}") from error
    return text
