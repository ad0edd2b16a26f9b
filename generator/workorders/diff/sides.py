"""The specs that `diff` compares: revisions, folders and files, each read into one side of a comparison."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from workorders.codegen.public_api import public_api
from workorders.diagnostics import Diagnostic, SpecError
from workorders.diff.accepted import AcceptedChanges, accept, read_accepted
from workorders.diff.changes import Generated, Side
from workorders.diff.compare import Difference, compare
from workorders.files import vendor_of
from workorders.ir.api import Api
from workorders.openapi.document import Document
from workorders.openapi.loader import ENTRIES, read
from workorders.openapi.semantics.client import describes_client
from workorders.pipeline import Stages, adapt_and_lint
from workorders.revisions import checked_out, is_revision
from workorders.settings import UsageError, display_path, vendor_names


@dataclass(frozen=True, slots=True)
class Specs:
    """The specs of a revision, a folder or a file."""

    shown: str
    """The folder's name in messages; empty: its own."""
    paths: Mapping[str, Path]
    """Vendor -> folder, or file."""
    is_single: bool = False
    """One spec was named, not a folder of specs."""

    def display(self, vendor: str) -> str:
        """Return how a spec is shown."""
        path = self.paths[vendor]
        return f"{self.shown}/{vendor}" if self.shown else display_path(path.parent if path.is_file() else path)


@dataclass(frozen=True, slots=True)
class Compared:
    """The comparison of one spec."""

    difference: Difference
    old: Side | None
    """``None``: the spec is new."""
    new: Side | None
    """``None``: the spec was removed."""
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def apis(self) -> tuple[Api, Api] | None:
        """What both packages are made from, if both sides have one."""
        if self.old is None or self.new is None or self.old.generated is None or self.new.generated is None:
            return None
        return self.old.generated.api, self.new.generated.api


@contextmanager
def specs_at(name: str, specs: Path) -> Generator[Specs, None, None]:
    """Find the specs that an argument names: a file, a folder, or the spec folder at a revision."""
    path = Path(name)
    if path.is_file():
        vendor = path.resolve().parent.name if path.name in ENTRIES else path.stem
        yield Specs("", {vendor: path.parent if path.name in ENTRIES else path}, is_single=True)
    elif path.is_dir() and any((path / entry).is_file() for entry in ENTRIES):
        yield Specs("", {vendor_of(path): path}, is_single=True)
    elif path.is_dir():
        yield Specs("", {vendor: path / vendor for vendor in vendor_names(path)})
    elif is_revision(name, specs):
        with checked_out(name, specs) as folder:
            paths = {vendor: folder / vendor for vendor in vendor_names(folder)}
            yield Specs(f"{name}:{display_path(specs)}", paths)
    else:
        raise UsageError(f"{name} is not a file, folder or revision. Name one, for example: main~3.")


def compare_all(old: str, new: str | None, specs: Path, vendors: Iterable[str] = ()) -> tuple[Compared, ...]:
    """Compare specs.

    Args:
        old: A revision, a folder or a file.
        new: The same; ``None``: the spec folder.
        specs: The spec folder.
        vendors: The vendors to compare; empty: all that both sides have, and those that only one has.

    Raises:
        SpecError: A spec has errors.
    """
    with ExitStack() as stack:
        before = stack.enter_context(specs_at(old, specs))
        after = stack.enter_context(specs_at(str(specs) if new is None else new, specs))
        pairs = list(_pairs(before, after))
        wanted = set(vendors)
        if unknown := wanted - {name for name, _, _ in pairs}:
            raise UsageError(f"No such spec on either side: {', '.join(sorted(unknown))}.")
        chosen = [pair for pair in pairs if not wanted or pair[0] in wanted]
        if not chosen:
            raise UsageError(f"There are no specs in {old}. Name a revision, folder or file that has some.")
        return tuple(_compared(before, after, *pair) for pair in chosen)


def _pairs(old: Specs, new: Specs) -> Iterable[tuple[str, str | None, str | None]]:
    """Yield the specs to compare, by their names; two that were named each are compared whatever their names."""
    if old.is_single and new.is_single:
        yield next(iter(new.paths)), next(iter(old.paths)), next(iter(new.paths))
        return
    names = [*new.paths, *(name for name in old.paths if name not in new.paths)]
    for name in names:
        in_old, in_new = name in old.paths, name in new.paths
        if (in_old or not old.is_single) and (in_new or not new.is_single):
            yield name, name if in_old else None, name if in_new else None


def _compared(before: Specs, after: Specs, vendor: str, old: str | None, new: str | None) -> Compared:
    documents = (
        None if old is None else _document(before.paths[old], vendor, before.display(old)),
        None if new is None else _document(after.paths[new], vendor, after.display(new)),
    )
    first, second = documents
    if first is None or second is None:
        return Compared(
            Difference(vendor, ()),
            None if first is None else _side(first),
            None if second is None else _side(second),
        )
    is_vendor_file = describes_client(first.tree) != describes_client(second.tree)
    sides = [
        _side(document, is_plain=is_vendor_file and not describes_client(document.tree), is_old=index == 0)
        for index, document in enumerate((first, second))
    ]
    accepted = AcceptedChanges(None, ())
    ours = (before, old) if is_vendor_file and describes_client(first.tree) else (after, new)
    if ours[1] is not None and (folder := ours[0].paths[ours[1]]).is_dir():
        accepted = read_accepted(folder)
    same = first.digest == second.digest and not is_vendor_file
    found = Difference(vendor, ()) if same else compare(vendor, sides[0], sides[1])
    difference, diagnostics = accept(found, accepted)
    return Compared(difference, sides[0], sides[1], diagnostics)


def _document(path: Path, vendor: str, shown: str) -> Document:
    """Read a spec as that of a vendor, whatever the name of its folder."""
    document, diagnostics = read(path)
    if document is None:
        raise SpecError(diagnostics)
    return replace(document, name=vendor, root=Path(shown))


def _side(document: Document, *, is_plain: bool = False, is_old: bool = False) -> Side:
    """Run the stages of a spec.

    Args:
        document: The spec.
        is_plain: No package is made from it: it need only be readable.
        is_old: It may break rules of `lint` that are newer than it is.
    """
    linted = adapt_and_lint(document)
    has_errors = any(each.severity == "error" for each in linted.diagnostics)
    if linted.document is None or linted.bundle is None or (has_errors and not is_plain and not is_old):
        raise SpecError(linted.diagnostics)
    if is_plain:
        return Side(linted.bundle)
    return side_of(Stages(linted.document, "", linted.bundle))


def side_of(stages: Stages) -> Side:
    """Return one side of a comparison."""
    public = public_api(stages.view, stages.api, stages.models)
    return Side(stages.bundle, Generated(stages.api, stages.variants, public))
