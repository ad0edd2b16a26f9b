"""FileSet -> FileSet: formatted and compiled. The only file that imports black."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Final

from workorders.codegen.render import FileSet

__all__ = ["LINE_LENGTH", "format_files"]

LINE_LENGTH: Final = 120


def format_files(files: FileSet) -> dict[PurePosixPath, str]:
    """Format every Python file and compile each once.

    Raises:
        ValueError: A file is no valid Python; nothing of the package is written then.
    """
    import black
    from black.mode import TargetVersion
    from black.parsing import InvalidInput

    mode = black.Mode(line_length=LINE_LENGTH, target_versions={TargetVersion.PY311})
    formatted: dict[PurePosixPath, str] = {}
    for path, text in files.items():
        if path.suffix == ".py":
            try:
                text = black.format_str(text, mode=mode)
            except InvalidInput as error:
                raise ValueError(f"{path}: the generated text is no Python: {error}") from error
        elif path.suffix == ".md":
            text = _tidy(text)
        formatted[path] = text
    return formatted


def _tidy(text: str) -> str:
    """Markdown without trailing blanks and runs of empty lines, outside of code."""
    lines: list[str] = []
    in_code = False
    for line in text.splitlines():
        in_code ^= line.startswith("```")
        line = line.rstrip()
        if line or in_code or (lines and lines[-1]):
            lines.append(line)
    return "\n".join(lines).rstrip("\n") + "\n"
