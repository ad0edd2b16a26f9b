"""Responses that break the spec, in every field of every package: what is delivered, reported and written back."""

from __future__ import annotations

import copy
import json
import logging
from typing import Any

import pytest

from tests.support.calls import FLAVORS
from tests.support.deviating_responses import call, changed, documents, found, pointers, written_back
from tests.support.samples import Place, at
from tests.support.vendors import OPERATIONS, VENDORS, loaded, operations_of, plan_of

ODD = {"canary": ["odd"]}
NAUGHTY = (
    *(
        "",
        " ",
        "\t",
        "\r\n",
        "\0",
        "\x1b[31m",
        "\x7f\x85",
        "null",
        "None",
        "undefined",
        "NaN",
        "-1",
        "1e999",
        "0x0",
        "true",
        "01",
    ),
    *(
        "'",
        '"',
        "\\",
        "\\u0041",
        "{{7*7}}",
        "${x}",
        "%s%n%d",
        "{0}",
        "<script>alert(1)</script>",
        "'; DROP TABLE x;--",
        "$(id)",
        "`id`",
    ),
    *(
        "../../etc/passwd",
        "C:\\x",
        "file:///x",
        "http://a@b/c?d#e",
        "é",
        "e\u0301",
        "ﬁ",
        "İıſ",
        "ß",
        "Ω≈ç√",
        "田中さん",
        "社會科學院",
        "مرحبا",
    ),
    *(
        "שלום",
        "\u202eabc\u202c",
        "\u2066x\u2069",
        "\u200b\u200d\ufeff",
        "\u2028\u2029",
        "\ufffe\uffff",
        "💥👩‍👩‍👧‍👦🇳🇱",
        "𝕿𝖍𝖊",
        "Z̮̞̠͙͔ͅḀ̗̞͈̻̗",
        "x" * 10_000,
    ),
    *(
        "0000-00-00",
        "2023-02-30T24:00:60Z",
        "__proto__",
        "constructor",
        "{}",
        "[]",
        '{"a":1}',
        "\U0010ffff",
        "ﷺ",
        "٣",
        "½",
    ),
)


@pytest.mark.parametrize("vendor", VENDORS)
def test_responses_that_keep_to_the_spec_pass_strictly(vendor: str) -> None:
    """Full responses and those with the required fields alone have no deviation and are written back as they came."""
    for case in OPERATIONS:
        if case.vendor == vendor and case.response_type is not None:
            for full in (True, False):
                body = case.body(full=full)
                _, reported = call(case, "sync", body, strict=True)
                assert reported == []
                assert written_back(case, body) == body


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("vendor", VENDORS)
def test_unknown_enum_values(vendor: str, flavor: str) -> None:
    def odd(place: Place) -> Any:
        return "canary-new" if place.schema.get("type") == "string" else 987_654_321

    enums = 0
    for case, body, chosen in changed(vendor, lambda place: place.kind == "enum", odd):
        result, reported = call(case, flavor, body)
        assert result is not None
        assert found(reported) == pointers(chosen, "enum")
        assert written_back(case, body) == body
        enums += len(chosen)
    if not enums:
        pytest.skip("no response of this API has an enum")


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("vendor", VENDORS)
def test_values_of_a_wrong_type(vendor: str, flavor: str) -> None:
    """An object for a plain value, a text for an object or a list: each reported once, all else unharmed."""
    plain = ("string", "integer", "number", "boolean", "enum")
    for kinds, value in (
        (plain, ODD),
        (("object", "array"), "canary-text"),
        (("object",), ["canary"]),
        (("array",), ODD),
    ):
        fields = 0
        if value is ODD and kinds == ("array",) and "lone-item" in plan_of(vendor).decoding.coerce:
            continue  # a list of one item
        for case, body, chosen in changed(
            vendor,
            lambda place, kinds=kinds: (
                place.kind in kinds and (place.schema.get("properties") or place.kind != "object")
            ),
            value,
        ):
            result, reported = call(case, flavor, body)
            assert result is not None
            assert found(reported) == pointers(chosen, "type")
            assert written_back(case, body) == body
            fields += len(chosen)
        assert fields or kinds != plain or not any(case.response_type for case in operations_of(vendor))


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("vendor", VENDORS)
def test_null_where_there_is_none_and_required_fields_left_out(vendor: str, flavor: str) -> None:
    def plain(place: Place) -> bool:
        return place.required and isinstance(place.path[-1], str) and not place.nullable

    for case, body, chosen in changed(vendor, plain, None):
        result, reported = call(case, flavor, body)
        assert result is not None
        assert found(reported) == pointers(chosen, "null")
        assert written_back(case, body) == body
        missing = copy.deepcopy(body)
        for place in chosen:
            del at(missing, place.path[:-1])[place.path[-1]]
        _, reported = call(case, flavor, missing)
        assert found(reported) == pointers(chosen, "missing")
        assert written_back(case, missing) == missing


@pytest.mark.parametrize("vendor", VENDORS)
def test_null_where_a_field_is_optional_is_no_deviation(vendor: str) -> None:
    for case, body, _ in changed(vendor, lambda place: not place.required and place.field[1] not in ("", "*"), None):
        _, reported = call(case, "sync", body, strict=True)
        assert reported == []
        assert written_back(case, body) == body


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("vendor", VENDORS)
def test_strict_clients_refuse_what_lenient_ones_tell(vendor: str, flavor: str) -> None:
    error = loaded(vendor, "errors").ResponseValidationError
    for case, body, chosen in changed(vendor, lambda place: place.kind in ("string", "integer", "enum"), ODD):
        with pytest.raises(error) as caught:
            call(case, flavor, body, strict=True)
        assert found(caught.value.deviations) == pointers(chosen, "type")
        assert (json.loads(caught.value.body), caught.value.parsed) == (body, body)


@pytest.mark.parametrize("vendor", VENDORS)
def test_unknown_fields_are_kept_at_every_depth(vendor: str) -> None:
    extra = {"canaryField": {"a": [1, 0.1, None, {"b": "é"}], "model_config": 1, "__class__": "x"}, "copy": 1, "": 2}
    for case, body, places in documents(vendor):
        objects = [each.path for each in places if each.kind == "object" and each.schema.get("properties")]
        more = copy.deepcopy(body)
        for path in objects:
            at(more, path).update(copy.deepcopy(extra))
        _, reported = call(case, "sync", more, strict=True)
        assert reported == []
        assert written_back(case, more) == more


_FORMS = {"format", "pattern", "const", "contentEncoding"}
"""Keywords for which a text has a form."""


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("vendor", VENDORS)
def test_naughty_texts_in_every_text(vendor: str, flavor: str, caplog: pytest.LogCaptureFixture) -> None:
    """Exactly as they came, in the object and written back; ``repr`` and the log bear them."""
    caplog.set_level(logging.DEBUG)
    names = iter(range(10**9))
    given: dict[str, int] = {}

    def text(place: Place) -> str:
        given[place.pointer] = next(names)
        return NAUGHTY[given[place.pointer] % len(NAUGHTY)]

    def free(place: Any) -> bool:
        return bool(place.kind == "string" and not _FORMS & place.schema.keys())

    for turn in range(4):
        names = iter(range(turn * 17, 10**9))
        for case, body, _ in changed(vendor, free, text):
            assert written_back(case, body) == body
            if turn == 0:
                result, reported = call(case, flavor, body)
                assert reported == []
                assert len(repr(result)) > 10
    for case, body, _ in changed(
        vendor, lambda place: place.kind in ("enum", "integer", "boolean"), lambda place: text(place)
    ):
        result, reported = call(case, flavor, body)
        assert len(f"{result!r}{reported}") > 10
        assert written_back(case, body) == body
    assert all("\n" not in record.getMessage() for record in caplog.records)


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("vendor", VENDORS)
def test_one_bad_item_does_not_harm_the_others(vendor: str, flavor: str) -> None:
    for case in OPERATIONS:
        paging = case.plan.paging
        if case.vendor != vendor or paging is None or "/*" in paging.items.pointer:
            continue
        body = case.body()
        path = tuple(paging.items.pointer.split("/")[1:])
        item = at(body, path)[0]
        at(body, path)[:] = [item, ODD, 5, None, "canary", item]
        result, reported = call(case, flavor, body)
        assert len(result) == 6
        assert result[0] == result[-1]
        assert type(result[0]) is case.kind
        assert result[2:5] == [5, None, "canary"]
        assert {each.pointer.removeprefix(paging.items.pointer).split("/")[1] for each in reported} <= {
            "1",
            "2",
            "3",
            "4",
        }
        assert [(each.pointer, each.kind) for each in reported][-3:] == [
            (f"{paging.items.pointer}/2", "type"),
            (f"{paging.items.pointer}/3", "null"),
            (f"{paging.items.pointer}/4", "type"),
        ]
