"""Seeded changes of a spec, each classified as it must be, with its lines and the version it asks for."""

from __future__ import annotations

from functools import cache

import pytest
from workorders.diff.changes import Side
from workorders.diff.compare import Difference, compare
from workorders.diff.sides import side_of
from workorders.diff.versions import is_enough, required_version
from workorders.openapi.loader import load_document
from workorders.pipeline import Stages, adapt_and_lint

from tests.support.paths import REPOSITORY
from tests.unit.diff.seeds import BASE, SEEDS, Seed


@cache
def side(text: str) -> Side:
    linted = adapt_and_lint(load_document({"openapi.yaml": text}, "lifts"))
    assert linted.document is not None
    assert [each.text() for each in linted.diagnostics if each.severity == "error"] == []
    return side_of(Stages(linted.document, "", linted.bundle))


def difference(seed: Seed) -> Difference:
    return compare("lifts", side(BASE), side(seed.text))


def test_there_are_more_than_sixty_different_changes() -> None:
    assert len({seed.text for seed in SEEDS}) == len(SEEDS) == 73


def test_the_same_spec_has_no_changes() -> None:
    assert compare("lifts", side(BASE), side(BASE)).changes == ()


def test_a_union_of_plain_types_is_the_same_as_their_list() -> None:
    listed = BASE.replace("oneOf: [{type: string}, {type: integer}]", "type: [string, integer]")
    assert listed != BASE
    assert compare("lifts", side(BASE), side(listed)).changes == ()


def test_a_list_that_contains_itself_is_compared_once() -> None:
    part = "        name: {type: string}\n        kind"
    tree = BASE.replace(part, f"        tree: {{$ref: '#/components/schemas/Tree'}}\n{part}") + (
        "    Tree: {x-wo-source: docs, type: array, items: {$ref: '#/components/schemas/Tree'}}\n"
    )
    for flat in ("array", "array, items: {type: array}"):
        changed = tree.replace("array, items: {$ref: '#/components/schemas/Tree'}", flat)
        assert len({BASE, tree, changed}) == 3
        assert compare("lifts", side(tree), side(changed)).changes
        assert compare("lifts", side(changed), side(tree)).changes


def test_another_token_endpoint_is_a_change() -> None:
    text = (REPOSITORY / "tests" / "golden" / "token_server" / "openapi.yaml").read_text(encoding="utf-8")
    changed = text.replace("default: eu", "default: us", 1)
    assert changed != text
    kinds = {(each.kind, each.level) for each in compare("lifts", side(text), side(changed)).changes}
    assert ("token-changed", "breaking") in kinds


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.name)
def test_a_change_is_classified(seed: Seed) -> None:
    found = difference(seed)
    kinds = {
        f"{change.kind}/{change.direction}".rstrip("/") for change in found.changes if change.level != "documentation"
    }
    assert found.level == seed.level
    assert kinds == seed.kinds


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.name)
def test_a_change_names_a_line_that_changed(seed: Seed) -> None:
    old, new = BASE.splitlines(), seed.text.splitlines()
    for change in difference(seed).changes:
        if not change.kind.startswith("python-"):
            assert change.old.line <= len(old)
            assert change.new.line <= len(new)
            assert change.old.line > 1 or change.new.line > 1


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.name)
def test_a_change_asks_for_a_version(seed: Seed) -> None:
    required = required_version("1.4.2", difference(seed))
    expected = {"breaking": "2.0.0", "additive": "1.5.0", "documentation": "1.4.3"}[seed.level]
    assert required == expected
    assert not is_enough("1.4.2", required)
    assert is_enough(expected, required)
    if seed.level == "breaking":
        assert not is_enough("1.5.0", required)
    early = required_version("0.4.2", difference(seed))
    assert early == ("0.5.0" if seed.level == "breaking" else "0.4.3")
