"""Schemas with names of every sort: each becomes a class, and the wire does not change."""

from __future__ import annotations

import json
from typing import Any

from tests.golden.support import FOLDER, Api, Call, Package, reply

BASE = "https://api.class-names.example"
OPTIONS: dict[str, str] = {}
SCHEMAS = [
    line.split("'")[1]
    for line in (FOLDER / "class_names" / "openapi.yaml").read_text().splitlines()
    if line.startswith("    '")
]
ENUMS = {f"p{number}" for number in range(2, len(SCHEMAS), 3)}
BODY: dict[str, Any] = {
    name: "a" if name in ENUMS else {"id": 1, "again": [{"id": 2}]} for name in (f"p{n}" for n in range(len(SCHEMAS)))
}
OPENED = {"kind": "event.opened", "by": "Ann"}
CALLS = [Call("things.save", keywords=BODY, replies=reply(BODY)), Call("things.event", replies=reply(OPENED))]


def test_every_schema_is_written_and_read(api: Api) -> None:
    outcome = api.call("things.save", replies=reply(BODY), **BODY)
    assert json.loads(outcome.request.content) == BODY
    assert outcome.deviations == ()
    for name in BODY:
        value = getattr(outcome.value, name)
        assert value == "a" if name in ENUMS else (value.id, value.again[0].id) == (1, 2)
        assert type(value).__name__.isidentifier()


def test_a_class_is_called_like_its_schema(package: Package) -> None:
    names = {type_name for type_name in package.models.__all__ if not type_name.endswith(("Input", "Like"))}
    assert {"JobState", "Job1", "Job", "MyJob", "JobV2", "AnyModel", "OsPath", "WorkOrder", "Schema42"} <= names


def test_a_discriminator_keeps_its_values(api: Api) -> None:
    for kind, name in (("event.opened", "EventOpened"), ("event.closed", "EventClosed")):
        value = api.call("things.event", replies=reply({"kind": kind})).value
        assert (type(value).__name__, value.kind) == (name, kind)
    outcome = api.call("things.event", replies=reply({"kind": "event.paused"}))
    assert outcome.value == {"kind": "event.paused"}
    assert [each.partition(":")[0] for each in outcome.deviations] == ["/kind"]
