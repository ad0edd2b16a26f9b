"""Schemas that are combined: properties next to a union, parts that refine one another, references into schemas."""

from __future__ import annotations

import pytest

from tests.golden.support import Api, Call, Member, Model, reply

BASE = "https://api.combined.example"
OPTIONS: dict[str, str] = {}
PERSON = {
    "id": "7",
    "pets": [{"name": "Tom", "kind": "cat"}],
    "address": {"city": "Berne", "street": "Hill"},
    "age": 40,
    "first": {"name": "Tom"},
}

CALLS = [
    Call(
        "shapes.save",
        keywords={"body": {"kind": "round", "name": "a", "radius": 2}},
        replies=(reply({"kind": "Square", "name": "b", "side": 1.5}),),
        request=f"POST {BASE}/shapes",
        body=b'{"name":"a","kind":"round","radius":2}',
        value=Model("ShapeSquare", kind="Square", name="b", side=1.5),
    ),
    Call(
        "shapes.deep_tree_of",
        replies=(reply({"label": "top", "children": [{"label": "leaf", "parent": {"children": []}}]}),),
        request=f"GET {BASE}/shapes?deep=true",
        value=Model(
            "TreeOption2",
            label="top",
            children=[Model("TreeOption1", label="leaf", parent=Model("TreeOption2", children=[]))],
        ),
    ),
    Call(
        "owners.get",
        ("7",),
        replies=(reply(PERSON),),
        request=f"GET {BASE}/owners/7",
        value=Model(
            "Person",
            id="7",
            pets=[Model("PersonPets", name="Tom", kind=Member("PersonPetsKind", "cat"))],
            address=Model("PersonAddress", city="Berne", street="Hill"),
            age=40,
            first=Model("OwnerPets", name="Tom"),
        ),
    ),
]


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.path)
def test_call(api: Api, call: Call) -> None:
    call.check(api)


def test_what_is_next_to_a_union_is_required_of_each_member(api: Api) -> None:
    with pytest.raises(ValueError, match="name"):
        api.call("shapes.save", body={"kind": "round", "radius": 2}, replies=())


def test_a_reference_into_a_schema_keeps_its_limits(api: Api) -> None:
    with pytest.raises(ValueError, match="id"):
        api.call("owners.get", "123456789", replies=())
