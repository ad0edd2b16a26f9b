"""Removals and renames that an earlier version announces."""

from __future__ import annotations

import pytest
from workorders.diff.compare import compare
from workorders.diff.report import sentence

from tests.unit.diff.seeds import BASE, SEEDS
from tests.unit.diff.test_seeds import side

CLOSE = "x-wo-method: close"
RENAMED = BASE.replace(CLOSE, "x-wo-method: finish\n      x-wo-renamed-from: close")


def test_a_rename_that_keeps_the_old_name_is_additive() -> None:
    found = compare("lifts", side(BASE), side(RENAMED))
    [change] = found.changes
    assert (change.kind, change.level) == ("operation-rename-announced", "additive")
    assert [effect.text for effect in change.python] == ["jobs.close is deprecated", "jobs.finish is new"]


def test_the_old_name_goes_with_a_breaking_change() -> None:
    found = compare("lifts", side(RENAMED), side(BASE.replace(CLOSE, "x-wo-method: finish")))
    [change] = found.changes
    assert (change.kind, change.level, change.announced) == ("earlier-name-removed", "breaking", True)
    assert [effect.text for effect in change.python] == ["jobs.close was removed"]
    assert "The removal was announced" in sentence(change)


def test_the_removal_of_a_deprecated_operation_was_announced() -> None:
    delete = BASE[BASE.index("    delete:") : BASE.index("  /jobs/{id}/close:")]
    found = compare("lifts", side(BASE), side(BASE.replace(delete, "")))
    [change] = found.changes
    assert (change.kind, change.level, change.announced) == ("operation-removed", "breaking", True)


def test_other_removals_were_not_announced() -> None:
    removed = next(seed for seed in SEEDS if seed.name == "operation-removed")
    [change] = compare("lifts", side(BASE), side(removed.text)).changes
    assert not change.announced


NOTE = "note: {type: string, description: What to know.}"
REMARK = "remark: {type: string, description: What to know., x-wo-renamed-from: note}"


def test_a_field_that_is_still_read_by_its_earlier_name_is_additive() -> None:
    [change] = compare("lifts", side(BASE), side(BASE.replace(NOTE, REMARK))).changes
    assert (change.kind, change.level) == ("property-rename-announced", "additive")
    assert [effect.text for effect in change.python] == [
        "models.Job.note is deprecated",
        "models.Job.remark is new",
    ]


def test_the_earlier_name_of_a_field_goes_with_a_breaking_change() -> None:
    later = BASE.replace(NOTE, REMARK.replace(", x-wo-renamed-from: note", ""))
    [change] = compare("lifts", side(BASE.replace(NOTE, REMARK)), side(later)).changes
    assert (change.kind, change.level, change.announced) == ("earlier-field-removed", "breaking", True)
    assert [effect.text for effect in change.python] == ["models.Job.note was removed"]


TAGS = "{name: tags, in: query,"
LABELS = "{name: tags, in: query, x-wo-python-name: labels, x-wo-renamed-from: tags,"


def test_an_argument_that_keeps_its_earlier_name_is_additive() -> None:
    assert TAGS in BASE
    [change] = compare("lifts", side(BASE), side(BASE.replace(TAGS, LABELS))).changes
    assert (change.kind, change.level) == ("parameter-rename-announced", "additive")


def test_the_earlier_name_of_an_argument_goes_with_a_breaking_change() -> None:
    later = LABELS.replace(" x-wo-renamed-from: tags,", "")
    [change] = compare("lifts", side(BASE.replace(TAGS, LABELS)), side(BASE.replace(TAGS, later))).changes
    assert (change.kind, change.level) == ("earlier-argument-removed", "breaking")


RENAMES = {
    "an optional argument": ("budget: {type: number}", "money: {type: number}", "budget"),
    "a required argument": ("title: {type: string, maxLength: 80}", "name: {type: string, maxLength: 80}", "title"),
    "only in Python": ("crew: {type: integer,", "crew: {x-wo-python-name: people, type: integer,", "crew"),
    "a path parameter": (
        "close:\n    parameters:\n      - {name: id, in: path,",
        "close:\n    parameters:\n      - {name: id, in: path, x-wo-python-name: job,",
        "id",
    ),
    "a query parameter": (TAGS, "{name: labels, in: query,", "tags"),
    "a nested field": (
        "        kind: {$ref: '#/components/schemas/Kind'}",
        "        sort: {$ref: '#/components/schemas/Kind'}",
        "kind",
    ),
}
NESTED = BASE.replace(
    "        budget: {type: number}\n",
    "        budget: {type: number}\n        part: {$ref: '#/components/schemas/Part'}\n",
)


@pytest.mark.parametrize(("old", "new", "earlier"), RENAMES.values(), ids=RENAMES)
def test_each_input_has_its_earlier_name_for_one_release(old: str, new: str, earlier: str) -> None:
    renamed = NESTED.replace(old, new)
    renamed = renamed.replace(
        "required: [title]\n      properties:\n        name", "required: [name]\n      properties:\n        name"
    )
    announced = renamed.replace(new, new.replace("{", f"{{x-wo-renamed-from: {earlier}, ", 1))
    assert len({NESTED, renamed, announced}) == 3
    first = compare("lifts", side(NESTED), side(announced))
    assert (first.level, {each.kind.partition("-")[2] for each in first.changes}) == ("additive", {"rename-announced"})
    second = compare("lifts", side(announced), side(renamed))
    assert second.level == "breaking"
    assert {(each.level, each.announced) for each in second.changes if each.level == "breaking"} == {("breaking", True)}
    assert compare("lifts", side(NESTED), side(renamed)).level == "breaking"
