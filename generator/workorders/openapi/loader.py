"""Folder -> Document: the entry of a spec, every file that it refers to, and its overlays.

Never leaves the folder.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from workorders.diagnostics import Diagnostic, SourceLocation, SpecError
from workorders.files import FileRefusedError, read_file, vendor_of
from workorders.openapi.document import (
    SPEC_SUFFIXES,
    BadReferenceError,
    Document,
    FileTree,
    child,
    is_mapping,
    split_reference,
)
from workorders.openapi.objects import objects_in
from workorders.openapi.semantics.client import describes_client
from workorders.openapi.yaml_reader import MAX_BYTES, StopReadingError, YamlReader

ENTRY: Final = "openapi.yaml"
ENTRIES: Final = (ENTRY, "openapi.yml", "openapi.json")
"""Names of the entry of a spec folder; the first that exists counts."""
OVERLAYS: Final = "overlays"
"""The folder of the overlays of a spec."""
MAX_FILES: Final = 500


def load(folder: Path) -> Document:
    """Read a spec folder: its ``openapi.yaml`` and every file that references point to.

    If the path is a file, it is the entry of its folder.

    Raises:
        SpecError: Files can't be read, or hold anything ambiguous. Carries the diagnostics of all files.
    """
    return _without_problems(read(folder, strict=True))


def read(folder: Path, *, strict: bool = False) -> tuple[Document | None, tuple[Diagnostic, ...]]:
    """Read a spec folder as `load` does, and return what can be checked despite problems.

    Warnings and duplicate keys, of which the first counts, leave a document. After other problems there is none.

    Args:
        folder: The folder.
        strict: What is read as it is probably meant is an error, as in a spec that describes its client.
    """
    entry = next((name for name in ENTRIES if (folder / name).is_file()), ENTRY)
    name = vendor_of(folder)
    if folder.is_file():
        folder, entry = folder.parent, folder.name
        name = vendor_of(folder) if entry in ENTRIES else Path(entry).stem
    overlays = _overlays_in(folder) if entry in ENTRIES else []
    return _read_all(folder, name, entry, overlays, lambda file: _read_bytes(folder, file), strict=strict)


def _overlays_in(folder: Path) -> list[str]:
    """Return the overlays of a spec folder, in the order in which they are applied."""
    try:
        names = sorted(path.name for path in (folder / OVERLAYS).iterdir())
    except OSError:
        return []
    return [f"{OVERLAYS}/{name}" for name in names if name.endswith(SPEC_SUFFIXES) and not name.startswith(".")]


def load_document(text_by_file: Mapping[str, str], name: str) -> Document:
    """Read a spec from memory: texts by file name, relative to the folder."""

    def text_of(file: str) -> bytes:
        if file not in text_by_file:
            raise _FileRejected("file-missing", "the file does not exist")
        return text_by_file[file].encode("utf-8", "surrogatepass")

    overlays = sorted(file for file in text_by_file if file.startswith(f"{OVERLAYS}/"))
    return _without_problems(_read_all(Path(name), name, ENTRY, overlays, text_of, strict=True))


def _without_problems(result: tuple[Document | None, tuple[Diagnostic, ...]]) -> Document:
    document, diagnostics = result
    if document is None or diagnostics:
        raise SpecError(diagnostics)
    return document


def _read_all(
    root: Path, name: str, entry: str, overlays: Sequence[str], bytes_of: Callable[[str], bytes], *, strict: bool
) -> tuple[Document | None, tuple[Diagnostic, ...]]:
    files: dict[str, FileTree] = {}
    texts: dict[str, bytes] = {}
    diagnostics: list[Diagnostic] = []
    requested: dict[str, tuple[SourceLocation, str]] = {entry: (SourceLocation((root / entry).as_posix()), "")}
    queue = [entry]
    for file in queue:
        reader = YamlReader((root / file).as_posix(), strict=strict)
        try:
            text = reader.decode(bytes_of(file))
            texts[file] = text.encode()
            files[file] = reader.parse(text)
        except _FileRejected as error:
            message = error.message if file == entry else f"{file}: {error.message}"
            location, pointer = requested[file]
            diagnostics.append(Diagnostic(location, error.code, message, error.hint, pointer))
            continue
        except StopReadingError:
            diagnostics += reader.diagnostics
            continue
        diagnostics += reader.diagnostics
        if file == entry and overlays:
            files[entry] = _overlaid(root, files[entry], overlays, bytes_of, texts, diagnostics, strict=strict)
        for pointer, reference in _references(files[file].value):
            written_in, line, column = files[file].position(file, pointer)
            location = SourceLocation((root / written_in).as_posix(), line, column)
            try:
                target = split_reference(file, reference).file
            except BadReferenceError as error:
                if strict or not isinstance(reference, str) or not reference.startswith(("#", "http://", "https://")):
                    diagnostics.append(Diagnostic(location, error.code, error.message, error.hint, pointer))
                continue  # by an anchor or an $id: may lead into this file
            if target not in requested:
                requested[target] = (location, pointer)
                if len(requested) > MAX_FILES:
                    message = f"the spec has more than {MAX_FILES} files"
                    diagnostics.append(Diagnostic(location, "size", message, pointer=pointer))
                    return None, tuple(diagnostics)
                queue.append(target)
    if strict or (entry in files and is_mapping(tree := files[entry].value) and describes_client(tree)):
        diagnostics = [replace(diagnostic, severity="error") for diagnostic in diagnostics]
    if any(each.code != "yaml-duplicate" and each.severity == "error" for each in diagnostics):
        return None, tuple(diagnostics)
    return Document(name, root, entry, files, _digest(texts)), tuple(diagnostics)


def _overlaid(
    root: Path,
    tree: FileTree,
    overlays: Sequence[str],
    bytes_of: Callable[[str], bytes],
    texts: dict[str, bytes],
    diagnostics: list[Diagnostic],
    *,
    strict: bool,
) -> FileTree:
    """Read overlays and apply them to the entry, unless one can't be read. Adds their texts and problems."""
    from workorders.openapi.overlays import apply_overlays  # most specs have none, and its library loads slowly

    trees: dict[str, FileTree] = {}
    for file in overlays[:MAX_FILES]:
        path = (root / file).as_posix()
        reader = YamlReader(path, strict=strict)
        try:
            text = reader.decode(bytes_of(file))
            texts[file] = text.encode()
            trees[file] = reader.parse(text)
        except _FileRejected as error:
            diagnostics.append(Diagnostic(SourceLocation(path), error.code, error.message, error.hint))
        except StopReadingError:
            pass
        diagnostics += reader.diagnostics
    if len(overlays) > MAX_FILES:
        message = f"the spec has more than {MAX_FILES} overlays"
        diagnostics.append(Diagnostic(SourceLocation((root / overlays[MAX_FILES]).as_posix()), "size", message))
    if len(trees) < len(overlays):
        return tree
    tree, problems = apply_overlays(tree, trees, lambda file: (root / file).as_posix())
    diagnostics += problems
    return tree


def _digest(texts: Mapping[str, bytes]) -> str:
    digest = hashlib.sha256()
    for file in sorted(texts):
        digest.update(f"{file}\0{len(texts[file])}\0".encode())
        digest.update(texts[file])
    return digest.hexdigest()


def _read_bytes(folder: Path, file: str) -> bytes:
    path = folder / file
    try:
        real = path.resolve(strict=True)
    except (OSError, RuntimeError, ValueError):
        raise _FileRejected("file-missing", "the file does not exist") from None
    if not real.is_relative_to(folder.resolve()):
        raise _FileRejected("ref-outside", "the file leaves the spec's folder through a symbolic link")
    try:
        return read_file(real, MAX_BYTES)
    except FileRefusedError as error:
        raise _FileRejected(error.code, f"{error.strerror}") from None
    except OSError as error:
        raise _FileRejected("file-missing", f"the file can't be read: {error.strerror}") from None


class _FileRejected(Exception):  # noqa: N818 - internal control flow
    """Raised for a file that is not read at all; reported at the reference to it."""

    def __init__(self, code: str, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.hint = hint


def _references(tree: Any) -> Iterator[tuple[str, object]]:
    """Yield every ``$ref`` and its pointer."""
    for value, pointer in objects_in(tree):
        if "$ref" in value:
            yield child(pointer, "$ref"), value["$ref"]
