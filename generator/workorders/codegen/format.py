"""FileSet -> FileSet: formatted source. The only file that imports black."""

from __future__ import annotations

import warnings
from importlib.metadata import version
from pathlib import PurePosixPath
from typing import Final

from workorders.cache import Cache, key_of
from workorders.codegen.python_source import visible
from workorders.ir.source import FileSet

LINE_LENGTH: Final = 120


class InvalidSourceError(Exception):
    """Raised when generated source is not Python: a bug of the generator. The text names file and line."""


def format_files(files: FileSet, cache: Cache) -> dict[PurePosixPath, str]:
    """Format every Python file; what fits on one line is put on one line.

    Raises:
        InvalidSourceError: A file is not valid Python.
    """
    import black
    from black.mode import TargetVersion
    from black.parsing import InvalidInput

    mode = black.Mode(line_length=LINE_LENGTH, target_versions={TargetVersion.PY311}, magic_trailing_comma=False)
    formatted: dict[PurePosixPath, str] = {}
    for path, text in files.items():
        if path.suffix == ".py":
            key = key_of("black", version("black"), mode.get_cache_key(), text)
            try:
                text = cache.get(key) or cache.put(key, _compiled(path, black.format_str(text, mode=mode)))
            except InvalidInput as error:
                raise InvalidSourceError(f"{path}: {error}") from error
        elif path.suffix == ".md":
            text = visible(_tidy(text))
        formatted[path] = text
    return formatted


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
