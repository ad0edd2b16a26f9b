"""Answers that break the spec, in every field of every package: what is delivered, what is told, what is written back."""

from __future__ import annotations

import asyncio
import copy
import json
import logging
from collections.abc import Iterator
from functools import cache
from typing import Any

import httpx2
import pytest

from .samples import Place, at, put
from .support import COLOURS
from .vendors import OPERATIONS, VENDORS, Case, loaded, run_async, run_sync, vendor_client

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


@cache
def documents(vendor: str) -> tuple[tuple[Case, Any, tuple[Place, ...]], ...]:
    """For each operation its full answer, and those of its places that no earlier operation has."""
    seen: set[Any] = set()
    made: list[tuple[Case, Any, tuple[Place, ...]]] = []
    for case in OPERATIONS:
        if case.vendor != vendor or case.answer_type is None:
            continue
        body = case.answer()
        places = [each for each in case.sampler.places(body) if each.field not in seen and _kept(case, each)]
        seen |= {each.field for each in places}
        if places:
            made.append((case, body, tuple(places)))
    return tuple(made)


def _kept(case: Case, place: Place) -> bool:
    """Whether a place can deviate alone: it does not steer the list, and the result does not stand or fall with it."""
    plan = case.plan
    steering = [getattr(plan.paging, name, None) for name in ("items", "cursor", "more", "next", "page", "pages")]
    around = [pointer.partition("/*")[0] for pointer in (*steering, *plan.unwrap) if pointer]
    errors = loaded(case.vendor, "_plan").PLAN.errors
    around += [errors.failure.pointer] if errors.failure else []
    return not any(f"{each}/".startswith(f"{place.pointer}/") for each in around)


def call(case: Case, colour: str, body: Any, **settings: Any) -> tuple[Any, list[Any]]:
    """Call an operation that is answered so: its result, and the deviations the hook was told."""
    told: list[Any] = []
    data = body if isinstance(body, bytes) else json.dumps(body).encode()

    def answer(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, content=data, headers={"content-type": "application/json"})

    if colour == "sync":
        with vendor_client(case.vendor, answer, on_deviation=told.append, **settings) as client:
            return run_sync(client, case), told

    async def work() -> Any:
        async with vendor_client(case.vendor, answer, colour="async", on_deviation=told.append, **settings) as client:
            return await run_async(client, case)

    return asyncio.run(work()), told


def written_back(case: Case, body: Any) -> Any:
    """What ``encode(decode(body))`` makes of an answer."""
    codec, plan = loaded(case.vendor, "_runtime.codec"), loaded(case.vendor, "_plan").PLAN
    decoder = codec.Decoder(plan.decoding, plan.sensitive, strict=False)
    data = json.dumps(body).encode()
    return json.loads(codec.dumps(codec.encode(decoder.decode(case.answer_type, data, "x").value)))


def changed(vendor: str, wanted: Any, value: Any) -> Iterator[tuple[Case, Any, list[Place]]]:
    """Every answer with another value in all its places of a kind at once; one that stands in another is left alone."""
    for case, body, places in documents(vendor):
        chosen: list[Place] = []
        for place in places:
            if wanted(place) and not any(place.path[: len(each.path)] == each.path for each in chosen):
                chosen.append(place)
        if chosen:
            yield case, put(body, {each.path: value(each) if callable(value) else value for each in chosen}), chosen


def pointers(places: list[Place], kind: str) -> list[tuple[str, str]]:
    return sorted((each.pointer, kind) for each in places)


def found(told: list[Any]) -> list[tuple[str, str]]:
    return sorted((each.pointer, each.kind) for each in told)


@pytest.mark.parametrize("vendor", VENDORS)
def test_answers_that_keep_to_the_spec_pass_strictly(vendor: str) -> None:
    """The samples of these tests are right: full and with required fields alone, no deviation, written back as they came."""
    for case in OPERATIONS:
        if case.vendor == vendor and case.answer_type is not None:
            for full in (True, False):
                body = case.answer(full=full)
                _, told = call(case, "sync", body, strict=True)
                assert told == []
                assert written_back(case, body) == body


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("vendor", VENDORS)
def test_unknown_enum_values(vendor: str, colour: str) -> None:
    enums = 0
    odd: Any = lambda place: "canary-new" if place.schema.get("type") == "string" else 987_654_321
    for case, body, chosen in changed(vendor, lambda place: place.kind == "enum", odd):
        result, told = call(case, colour, body)
        assert result is not None
        assert found(told) == pointers(chosen, "enum")
        assert written_back(case, body) == body
        enums += len(chosen)
    assert enums >= 2


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("vendor", VENDORS)
def test_values_of_a_wrong_type(vendor: str, colour: str) -> None:
    """An object where a plain value belongs, a text where an object or a list does: each told once, all else unharmed."""
    plain = ("string", "integer", "number", "boolean", "enum")
    for kinds, value in (
        (plain, ODD),
        (("object", "array"), "canary-text"),
        (("object",), ["canary"]),
        (("array",), ODD),
    ):
        fields = 0
        for case, body, chosen in changed(
            vendor,
            lambda place, kinds=kinds: (
                place.kind in kinds and (place.schema.get("properties") or place.kind != "object")
            ),
            value,
        ):
            if value is ODD or value == ["canary"]:
                chosen_kinds = "type"
            result, told = call(case, colour, body)
            assert result is not None
            assert found(told) == pointers(chosen, "type")
            assert written_back(case, body) == body
            fields += len(chosen)
        assert fields or kinds != plain


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("vendor", VENDORS)
def test_null_where_there_is_none_and_required_fields_left_out(vendor: str, colour: str) -> None:
    def plain(place: Place) -> bool:
        return place.required and isinstance(place.path[-1], str) and not place.nullable

    for case, body, chosen in changed(vendor, plain, None):
        result, told = call(case, colour, body)
        assert result is not None
        assert found(told) == pointers(chosen, "null")
        assert written_back(case, body) == body
        missing = copy.deepcopy(body)
        for place in chosen:
            del at(missing, place.path[:-1])[place.path[-1]]
        _, told = call(case, colour, missing)
        assert found(told) == pointers(chosen, "missing")
        assert written_back(case, missing) == missing


@pytest.mark.parametrize("vendor", VENDORS)
def test_null_where_a_field_is_optional_is_no_deviation(vendor: str) -> None:
    for case, body, _ in changed(vendor, lambda place: not place.required and isinstance(place.path[-1], str), None):
        _, told = call(case, "sync", body, strict=True)
        assert told == []
        assert written_back(case, body) == body


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("vendor", VENDORS)
def test_strict_clients_refuse_what_lenient_ones_tell(vendor: str, colour: str) -> None:
    error = loaded(vendor, "errors").ResponseValidationError
    for case, body, chosen in changed(vendor, lambda place: place.kind in ("string", "integer", "enum"), ODD):
        with pytest.raises(error) as caught:
            call(case, colour, body, strict=True)
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
        _, told = call(case, "sync", more, strict=True)
        assert told == []
        assert written_back(case, more) == more


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("vendor", VENDORS)
def test_naughty_texts_in_every_text(vendor: str, colour: str, caplog: pytest.LogCaptureFixture) -> None:
    """Exactly as they came, in the object and written back; ``repr`` and the log bear them."""
    caplog.set_level(logging.DEBUG)
    nothing = set(loaded(vendor, "_plan").PLAN.decoding.nothing)
    names = iter(range(10**9))
    given: dict[str, int] = {}

    def text(place: Place) -> str:
        given[place.pointer] = next(names)
        return NAUGHTY[given[place.pointer] % len(NAUGHTY)]

    free = lambda place: place.kind == "string" and not {"format", "pattern", "const"} & place.schema.keys()  # noqa: E731
    for turn in range(4):
        names = iter(range(turn * 17, 10**9))
        for case, body, chosen in changed(vendor, free, text):
            assert written_back(case, body) == body
            if turn == 0:
                result, told = call(case, colour, body)
                assert told == []
                assert len(repr(result)) > 10
    for case, body, _ in changed(
        vendor, lambda place: place.kind in ("enum", "integer", "boolean"), lambda place: text(place)
    ):
        result, told = call(case, colour, body)
        assert len(f"{result!r}{told}") > 10
        assert written_back(case, body) == body
    assert nothing is not None
    assert all("\n" not in record.getMessage() for record in caplog.records)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("vendor", VENDORS)
def test_one_bad_item_does_not_harm_the_others(vendor: str, colour: str) -> None:
    for case in OPERATIONS:
        paging = case.plan.paging
        if case.vendor != vendor or paging is None or "/*" in paging.items:
            continue
        body = case.answer()
        path = tuple(paging.items.split("/")[1:])
        item = at(body, path)[0]
        at(body, path)[:] = [item, ODD, 5, None, "canary", item]
        result, told = call(case, colour, body)
        assert len(result) == 6
        assert result[0] == result[-1]
        assert type(result[0]) is case.kind
        assert result[2:5] == [5, None, "canary"]
        assert {each.pointer.removeprefix(paging.items).split("/")[1] for each in told} <= {"1", "2", "3", "4"}
        assert [(each.pointer, each.kind) for each in told][-3:] == [
            (f"{paging.items}/2", "type"),
            (f"{paging.items}/3", "null"),
            (f"{paging.items}/4", "type"),
        ]
