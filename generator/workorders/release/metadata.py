"""The metadata of a wheel: whether it says what an index shows to users."""

from __future__ import annotations

import email.parser
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

_NEEDED: Final = {
    "Summary": "a description",
    "License-Expression": "a license",
    "License-File": "the text of the license",
    "Requires-Python": "the Python versions it supports",
    "Classifier": "classifiers",
}
_AUTHOR: Final = ("Author", "Author-email")


def metadata_problems(wheel: Path, hints: dict[str, str]) -> Iterator[str]:
    """Yield what is missing in the metadata of a wheel.

    Args:
        wheel: The wheel.
        hints: Where authors and URLs are declared.
    """
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        [path] = [name for name in names if name.endswith(".dist-info/METADATA")]
        found = email.parser.BytesParser().parsebytes(archive.read(path))
    for field, what in _NEEDED.items():
        if field not in found:
            yield f"the metadata has no {field}: declare {what}"
    if not any(field in found for field in _AUTHOR):
        yield f"the metadata has no authors. {hints['authors']}"
    if "Project-URL" not in found:
        yield f"the metadata has no URLs. {hints['urls']}"
    if not str(found.get_payload()).strip():
        yield "the metadata has no README"
    if not any(name.endswith("/py.typed") for name in names):
        yield "the wheel has no py.typed: type checkers ignore its annotations"
