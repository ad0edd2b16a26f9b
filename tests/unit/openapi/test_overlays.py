"""Overlays: what they change, in which order, and where the changed values are."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from workorders.cli import main
from workorders.diagnostics import SpecError
from workorders.openapi import json_path, overlays
from workorders.openapi.document import Document
from workorders.openapi.loader import load, load_document
from workorders.pipeline import lint_spec

ENTRY = """\
openapi: 3.1.0
info: {title: Acme, version: '1'}
tags:
  - name: a
  - name: b
  - name: c
x-a:
  x: 1
"""


def overlay(*actions: dict[str, Any]) -> str:
    described = [{"description": "A reason.", **action} for action in actions]
    return json.dumps({"overlay": "1.1.0", "info": {"title": "t", "version": "1"}, "actions": described})


def applied(*actions: dict[str, Any], **files: str) -> Document:
    texts = {f"{name}.yaml": text for name, text in files.items()}
    return load_document({"openapi.yaml": ENTRY, "overlays/1.yaml": overlay(*actions), **texts}, "acme")


def codes(*actions: dict[str, Any], **files: str) -> list[str]:
    with pytest.raises(SpecError) as caught:
        applied(*actions, **files)
    return [problem.code for problem in caught.value.diagnostics]


@pytest.mark.parametrize(
    ("target", "update", "path", "expected"),
    [
        ("$.info", {"summary": "s"}, "info", {"title": "Acme", "version": "1", "summary": "s"}),
        ("$", {"x-a": {"y": [2]}}, "x-a", {"x": 1, "y": [2]}),
        ("$.tags", {"name": "d"}, "tags", [{"name": name} for name in "abcd"]),
        ("$.tags", [{"name": "d"}, {"name": "a"}], "tags", [{"name": name} for name in "abcda"]),
        ("$", {"tags": [{"name": "d"}]}, "tags", [{"name": name} for name in "abcd"]),
        ("$.tags[?@.name == 'b']", {"x": None}, "tags", [{"name": "a"}, {"name": "b", "x": None}, {"name": "c"}]),
        ("$.tags[*].name", "z", "tags", [{"name": "z"}] * 3),
        ("$['x-a']['x','x']", 1.0, "x-a", {"x": 1.0}),
        ("$['x-a'].x", True, "x-a", {"x": True}),
    ],
)
def test_updates(target: str, update: Any, path: str, expected: Any) -> None:
    changed = applied({"target": target, "update": update}).tree[path]
    assert json.dumps(changed) == json.dumps(expected)


@pytest.mark.parametrize(
    ("target", "names"),
    [
        ("$.tags[0]", "bc"),
        ("$.tags[0, 2]", "b"),
        ("$.tags[?@.name != 'b']", "b"),
        ("$.tags[-1]", "ab"),
        ("$..name", ""),
    ],
)
def test_removals(target: str, names: str) -> None:
    tags = applied({"target": target, "remove": True}).tree["tags"]
    assert [tag["name"] for tag in tags if "name" in tag] == list(names)


def test_files_and_actions_are_applied_in_order() -> None:
    first = overlay(
        {"target": "$.tags", "remove": True},
        {"target": "$", "update": {"tags": [{"name": "z"}]}},
        {"target": "$.tags[0].name", "update": "y"},
    )
    second = overlay({"target": "$.tags[?@.name == 'y']", "update": {"description": "The second file."}})
    document = load_document({"overlays/9.yaml": second, "openapi.yaml": ENTRY, "overlays/10.yaml": first}, "acme")
    assert document.tree["tags"] == [{"name": "y", "description": "The second file."}]


def test_positions_are_where_a_value_was_written() -> None:
    text = """\
overlay: 1.0.0
info: {title: t, version: '1'}
actions:
  - target: $.tags[0]
    description: Not used.
    remove: true
  - target: $
    description: Missing.
    update:
      info:
        summary: s
      tags:
        - name: d
"""
    document = load_document({"openapi.yaml": ENTRY, "overlays/1.yaml": text}, "acme")
    places = {
        "/info": "acme/openapi.yaml:2:1",
        "/info/title": "acme/openapi.yaml:2:8",
        "/info/summary": "acme/overlays/1.yaml:11:9",
        "/tags/0/name": "acme/openapi.yaml:5:5",
        "/tags/1": "acme/openapi.yaml:6:5",
        "/tags/2": "acme/overlays/1.yaml:13:11",
        "/tags/2/name/none": "acme/overlays/1.yaml:13:11",
        "": "acme/openapi.yaml:1:1",
    }
    assert {pointer: str(document.source_location(pointer)) for pointer in places} == places


def test_references_that_an_overlay_adds_are_followed_from_the_entry() -> None:
    schema = {"components": {"schemas": {"Order": {"$ref": "more.yaml#/Order"}}}}
    document = applied({"target": "$", "update": schema}, more="Order: {type: object}")
    assert set(document.files) == {"openapi.yaml", "more.yaml"}
    with pytest.raises(SpecError) as caught:
        applied({"target": "$", "update": schema})
    (problem,) = caught.value.diagnostics
    assert (problem.code, problem.location.file) == ("file-missing", "acme/overlays/1.yaml")


def test_the_digest_covers_overlays() -> None:
    one, other = (applied({"target": "$.info", "update": {"summary": text}}) for text in ("a", "b"))
    assert len({one.digest, other.digest, load_document({"openapi.yaml": ENTRY}, "acme").digest}) == 3


@pytest.mark.parametrize("target", ["", "info", "$.", "$[?", f"$[?{'(' * 2000}", "$.info.~", "$.a | $.b", "$['a", " $"])
def test_other_text_than_a_json_path_is_refused(target: str) -> None:
    assert codes({"target": target, "remove": True}) == ["overlay-invalid"]


def test_a_pattern_that_is_not_valid_selects_nothing() -> None:
    assert codes({"target": "$.tags[?match(@.name, '(')]", "remove": True}) == ["overlay-target"]


def test_overlays_that_grow_without_end_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(overlays, "MAX_CHANGES", 5000)
    grow = [{"target": "$..*[?@.name]", "update": {f"n{index}": {"name": "n"}}} for index in range(60)]
    assert codes(*grow)[-1] == "size"
    deeper: list[dict[str, Any]] = [{"target": f"$['x-a']{'.a' * index}", "update": {"a": {}}} for index in range(120)]
    assert "depth" in codes(*deeper)


def nested(depth: int) -> Any:
    return [nested(depth - 1), {"x": nested(depth - 1)}] if depth else 1


HEAVY = {
    "nested queries": "$..*[?count($..*[?count($..*) > 1]) > 1]",
    "queries of filters": "$..*[?count(@..*..*..*..*..*) > 1000000]",
    "descents in a row": "$" + "..*" * 12 + ".gone",
    "comparisons": "$..*[?$ == @]..*[?$ == @ || @ == $['x-a']]..*..*..*",
    "filters that select nothing": "$..*..*..*..*[?1 == 2]",
}


@pytest.mark.parametrize("target", HEAVY.values(), ids=HEAVY)
def test_the_work_of_a_target_is_limited(target: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_path, "MAX_STEPS", 20_000)
    assert codes({"target": "$", "update": {"x-a": {"tree": nested(8)}}}, {"target": target, "remove": True}) == [
        "size"
    ]


def test_the_work_of_all_targets_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_path, "MAX_STEPS", 2_000)
    assert codes(*[{"target": "$..[?@.name == 'gone']", "remove": True}] * 200)[-1] == "size"


def test_patterns_are_matched_in_linear_time() -> None:
    update = {"x-text": "a" * 50_000 + "b", "x-word": "seen"}
    whole = {"target": "$[?match(@['x-word'], 's.*n')]", "update": {"x-whole": True}}
    assert applied({"target": "$.info", "update": update}, whole).tree["info"]["x-whole"] is True
    for target in ("$[?search(@['x-text'], '^(a+)+$|(a*)*c')]", "$[?match(@['x-word'], 'e')]"):
        assert codes({"target": "$.info", "update": update}, {"target": target, "remove": True}) == ["overlay-target"]


def test_files_that_are_not_overlays_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "overlays").mkdir()
    (tmp_path / "openapi.yaml").write_text(ENTRY)
    (tmp_path / "overlays" / "README.md").write_text("Why.")
    (tmp_path / "overlays" / "1.yml").write_text(overlay({"target": "$.info", "update": {"summary": "s"}}))
    assert load(tmp_path).tree["info"]["summary"] == "s"
    assert load(tmp_path / "openapi.yaml").tree["info"]["summary"] == "s"
    (tmp_path / "vendor.yaml").write_text(ENTRY)
    assert "summary" not in load(tmp_path / "vendor.yaml").tree["info"]


def test_an_overlay_outside_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "acme" / "overlays").mkdir(parents=True)
    (tmp_path / "acme" / "openapi.yaml").write_text(ENTRY)
    (tmp_path / "1.yaml").write_text(overlay({"target": "$.info", "update": {"summary": "s"}}))
    (tmp_path / "acme" / "overlays" / "1.yaml").symlink_to(tmp_path / "1.yaml")
    assert [problem.code for problem in lint_spec(tmp_path / "acme").diagnostics] == ["ref-outside"]


def test_lint_ends_with_an_error_for_a_problem_of_an_overlay(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "overlays").mkdir()
    (tmp_path / "openapi.yaml").write_text(ENTRY)
    (tmp_path / "overlays" / "1.yaml").write_text(overlay({"target": "$.gone", "remove": True}))
    assert main(["lint", str(tmp_path)]) == 2
    assert "overlay-target" in "".join(capsys.readouterr())
