"""Pages -> HTML. The only file that names the site generator; it runs as a program of its own."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

from workorders.openapi.document import is_list, is_mapping

TOOL: Final = "zensical"
_CONFIGURATION: Final = """\
[project]
site_name = "Work-order clients"
docs_dir = "docs"
site_dir = "site"
extra_css = ["style.css"]
use_directory_urls = false
nav = {nav}

[project.theme]
language = "en"
font = false
features = [
  "content.code.copy", "navigation.indexes", "navigation.path", "navigation.sections", "navigation.top",
  "search.highlight", "toc.follow",
]

[[project.theme.palette]]
media = "(prefers-color-scheme: light)"
scheme = "default"
toggle.icon = "lucide/sun"
toggle.name = "Switch to dark mode"

[[project.theme.palette]]
media = "(prefers-color-scheme: dark)"
scheme = "slate"
toggle.icon = "lucide/moon"
toggle.name = "Switch to light mode"

[project.markdown_extensions]
admonition = {{}}
attr_list = {{}}
tables = {{}}
toc.permalink = true
pymdownx.highlight.pygments_lang_class = true
pymdownx.inlinehilite = {{}}
pymdownx.superfences = {{}}
"""
_STYLE: Final = """\
.md-typeset table:not([class]) td { min-width: 6rem; }
.md-typeset table:not([class]) td code { word-break: normal; overflow-wrap: anywhere; }
.md-typeset table:not([class]) td:first-child code { white-space: nowrap; }
"""


def is_available() -> bool:
    """Whether the site generator is installed."""
    return find_spec(TOOL) is not None


def build(pages: Mapping[str, str], navigation: list[Any], target: Path) -> str:
    """Write the site of some pages, with their Markdown next to the HTML. Returns what the tool said, if it failed.

    Args:
        pages: Markdown by path; other files, such as `llms.txt`, as they are.
        navigation: Entries: the path of a page, or a title with a path or with entries.
        target: Folder of the site. What an earlier site had in it is removed.
    """
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch)
        write({**pages, "style.css": _STYLE}, root / "docs")
        (root / "zensical.toml").write_text(_CONFIGURATION.format(nav=_toml(navigation)), encoding="utf-8")
        command = [sys.executable, "-m", TOOL, "build", "--clean"]
        done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
        if done.returncode or not (root / "site" / "index.html").is_file():
            return done.stdout + done.stderr
        write(pages, root / "site")
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(root / "site", target)
    return ""


def write(pages: Mapping[str, str], folder: Path) -> None:
    """Write pages below a folder."""
    for name, text in pages.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def _toml(value: Any) -> str:
    if is_list(value):
        return f"[{', '.join(map(_toml, value))}]"
    if is_mapping(value):
        return f"{{{', '.join(f'{json.dumps(name)} = {_toml(each)}' for name, each in value.items())}}}"
    return json.dumps(value)
