"""The package of `values`: whole bodies, unions, undeclared properties, numbers and bytes, read and sent."""

from __future__ import annotations

import base64
import datetime as dt
import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import httpx2
import pytest
from workorders_values import Values, models
from workorders_values.errors import ResponseValidationError

NOON = dt.datetime(2024, 1, 1, tzinfo=dt.UTC)


class Server:
    """Responds to every request with one body, and keeps what was sent."""

    def __init__(self, body: bytes = b"{}", status: int = 200) -> None:
        self.body, self.status = body, status
        self.sent: list[bytes] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.sent.append(request.read())
        return httpx2.Response(self.status, content=self.body, headers={"Content-Type": "application/json"})

    def client(self, **options: Any) -> Values:
        return Values(http_client=httpx2.Client(transport=httpx2.MockTransport(self)), **options)


def sent(call: Callable[[Values], object]) -> str:
    """What a call sends."""
    server = Server()
    with server.client() as client:
        call(client)
    return server.sent[-1].decode()


def refused(call: Callable[[Values], object]) -> str:
    """Why a call is refused before anything is sent."""
    server = Server()
    with server.client() as client, pytest.raises(ValueError, match=r".") as caught:
        call(client)
    assert server.sent == []
    return str(caught.value)


def read(document: Any, **options: Any) -> Any:
    """The raw response of `get_report`."""
    body = document if isinstance(document, bytes) else json.dumps(document).encode()
    with Server(body).client(**options) as client:
        return client.raw(client.readings.get_report)


def found(raw: Any) -> list[tuple[str, str]]:
    return [(each.pointer, each.kind) for each in raw.deviations]


# -- whole bodies -----------------------------------------------------------------------------------------------------

READING = {"id": 1, "closing_notes": "x", "due_at": NOON, "state": "open"}
WRITTEN = '{"id":1,"closingNotes":"x","dueAt":1704067200,"state":"open"}'
READ = models.Reading.from_json(b'{"id":1,"dueAt":1704067200,"checksum":"abc"}')


@pytest.mark.parametrize(
    ("reading", "written"),
    [
        (READING, WRITTEN),
        ({"id": 1, "closingNotes": "x"}, '{"id":1,"closingNotes":"x"}'),
        (models.ReadingInput(id=1, due_at=NOON), '{"id":1,"dueAt":1704067200}'),
        (READ, '{"id":1,"dueAt":1704067200}'),
    ],
)
def test_a_whole_body_is_written_like_a_field(reading: Any, written: str) -> None:
    assert sent(lambda client: client.readings.replace(body=[reading])) == f"[{written}]"
    assert sent(lambda client: client.readings.replace(body=(reading,))) == f"[{written}]"
    assert sent(lambda client: client.readings.name(body={"a": reading})) == f'{{"a":{written}}}'
    assert sent(lambda client: client.readings.send_choice(body=reading)) == written


@pytest.mark.parametrize(
    "reading", [{"closing_notes": "x"}, {"id": "1"}, {"id": 1, "zap": 1}, {"id": 1, "due_at": "now"}, 5, None]
)
def test_a_whole_body_is_checked_like_a_field(reading: Any) -> None:
    assert "body.0" in refused(lambda client: client.readings.replace(body=[reading]))
    assert "body.a" in refused(lambda client: client.readings.name(body={"a": reading}))
    assert "body" in refused(lambda client: client.readings.send_choice(body=reading))


def test_the_limits_and_null_of_a_whole_body() -> None:
    assert "at most 3" in refused(lambda client: client.readings.replace(body=[READING] * 4))  # type: ignore[list-item]
    assert sent(lambda client: client.readings.stamp(body=[NOON])) == "[1704067200]"
    assert sent(lambda client: client.readings.stamp(body=None)) == "null"
    assert sent(lambda client: client.readings.limit(body=[3])) == "[3]"
    assert "body.1" in refused(lambda client: client.readings.limit(body=[3, 2]))
    assert refused(lambda client: client.readings.stamp(body=["x"]))  # type: ignore[list-item]
    assert refused(lambda client: client.readings.name(body=[READING]))  # type: ignore[arg-type]


def test_a_union_as_the_whole_body() -> None:
    event = {"eventKind": "closed", "why": 1}
    assert json.loads(sent(lambda client: client.readings.send_event(body=event))) == event  # type: ignore[arg-type]
    named = {"event_kind": "closed", "why": 1}
    assert json.loads(sent(lambda client: client.readings.send_event(body=named))) == event  # type: ignore[arg-type]
    closed = models.Closed.from_json(json.dumps(event))
    assert json.loads(sent(lambda client: client.readings.send_event(body=closed))) == event
    message = refused(lambda client: client.readings.send_event(body={"eventKind": "paused"}))  # type: ignore[arg-type]
    assert '"opened", "reopened", "closed"' in message
    comment = {"comment_text": "x"}
    assert sent(lambda client: client.readings.send_choice(body=comment)) == '{"commentText":"x"}'  # type: ignore[arg-type]
    assert refused(lambda client: client.readings.send_choice(body={"zap": 1}))  # type: ignore[arg-type]


# -- unions -----------------------------------------------------------------------------------------------------------

UNIONS = [
    ("event", "eventKind", {"opened": "Opened", "reopened": "Opened", "closed": "Closed"}),
    ("mixed", "eventKind", {"opened": "Opened", "reopened": "Opened", "closed": "Closed"}),
    ("steps", "type", {"wait": "Wait", "move": "Move"}),
    ("shapes", "form", {"circle": "Round", "ring": "Round", "square": "Angular", "cube": "Angular"}),
    ("pet", "petType", {"Cat": "Cat", "Dog": "Dog"}),
]


def wrapped(field: str, value: Any) -> Any:
    return {"steps": [value], "shapes": {"a": value}}.get(field, value)


def inside(field: str, value: Any) -> Any:
    return value[0] if field == "steps" else value["a"] if field == "shapes" else value


@pytest.mark.parametrize(("field", "key", "members"), UNIONS)
def test_a_known_discriminator_value_decides(field: str, key: str, members: dict[str, str]) -> None:
    for tag, name in members.items():
        for more in ({}, {"by": "x", "why": 1, "place": "y", "side": 1, "radius": 2, "tricks": 3, "lives": 4}):
            body = {field: wrapped(field, {key: tag, **more})}
            raw = read(body)
            assert type(inside(field, getattr(raw.value, field))).__name__ == name
            assert raw.deviations == ()
            assert json.loads(raw.value.to_json()) == body
    raw = read(
        {field: wrapped(field, {key: next(iter(members)), "by": 5, "seconds": "x", "radius": "y", "lives": "z"})}
    )
    assert type(inside(field, getattr(raw.value, field))).__name__ == next(iter(members.values()))
    assert len(raw.deviations) == 1


@pytest.mark.parametrize(("field", "key", "members"), UNIONS)
@pytest.mark.parametrize("more", [{}, {"by": "x", "why": 1, "place": "y", "side": 1, "tricks": 3}])
def test_an_unknown_discriminator_value_stays_as_it_came(
    field: str, key: str, members: dict[str, str], more: dict[str, Any]
) -> None:
    value = {key: "paused", **more}
    raw = read({field: wrapped(field, value)})
    assert inside(field, getattr(raw.value, field)) == value
    above = f"/{field}" + {"steps": "/0", "shapes": "/a"}.get(field, "")
    assert found(raw) == [(f"{above}/{key}", "enum")]
    assert all(tag in raw.deviations[0].expected for tag in members)
    with pytest.raises(ResponseValidationError):
        read({field: wrapped(field, value)}, strict=True)


@pytest.mark.parametrize("strict", [False, True])
def test_a_union_as_the_whole_response(strict: bool) -> None:
    events = [{"eventKind": "closed", "by": "x"}, {"eventKind": "paused"}]
    for body, call in ((events, "list_events"), (events[1], "get_event")):
        with Server(json.dumps(body).encode()).client(strict=strict) as client:
            if strict:
                with pytest.raises(ResponseValidationError):
                    getattr(client.readings, call)()
                continue
            raw = client.raw(getattr(client.readings, call))
            unknown = raw.value[1] if isinstance(raw.value, list) else raw.value
            assert unknown == {"eventKind": "paused"}
            assert [each.kind for each in raw.deviations] == ["enum"]
    with Server(json.dumps(events[0]).encode()).client(strict=strict) as client:
        assert type(client.readings.get_event()) is models.Closed


@pytest.mark.parametrize(("field", "key", "members"), UNIONS)
def test_the_discriminator_of_an_argument_decides(field: str, key: str, members: dict[str, str]) -> None:
    for tag in members:
        value = {key: tag, **({"by": "x"} if key == "eventKind" else {})}
        body = {field: wrapped(field, value)}
        assert json.loads(sent(lambda client, body=body: client.readings.create_report(**body))) == body
        model = getattr(read(body).value, field)
        assert (
            json.loads(sent(lambda client, field=field, model=model: client.readings.create_report(**{field: model})))
            == body
        )
    for value in ({key: "paused"}, {"by": "x"}, 5):
        assert field in refused(
            lambda client, value=value: client.readings.create_report(**{field: wrapped(field, value)})
        )


def test_recursion_through_lists_maps_and_unions() -> None:
    branch = {"due_at": NOON, "inner": [{"due_at": NOON}, "x"], "by_name": {"a": {"inner": []}}}
    written = {"dueAt": 1704067200, "inner": [{"dueAt": 1704067200}, "x"], "byName": {"a": {"inner": []}}}
    body = {"branch": written, "tree": [[], [[]]], "free": {"a": ["x", None, {"b": []}]}}
    given: Any = {**body, "branch": branch}
    assert json.loads(sent(lambda client: client.readings.create_report(**given))) == body
    raw = read(body)
    assert raw.deviations == ()
    assert raw.value.branch.inner[0].due_at == raw.value.branch.due_at == NOON
    assert json.loads(raw.value.to_json()) == body


# -- undeclared properties --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("field", "given", "written"),
    [
        (
            "part",
            {"size": 1, "size_unit": "m", "colour": Decimal("1.50")},
            {"size": 1, "sizeUnit": "m", "colour": "1.50"},
        ),
        ("box", {"size": 1, "colour": ["red"]}, {"size": 1, "colour": ["red"]}),
        ("bag", {"size": 1, "colour": None}, {"size": 1, "colour": None}),
        ("rack", {"a": {"id": 1, "due_at": NOON}}, {"a": {"id": 1, "dueAt": 1704067200}}),
    ],
)
def test_undeclared_properties_are_sent(field: str, given: Any, written: Any) -> None:
    body = {field: written}
    assert json.loads(sent(lambda client: client.readings.create_report(**{field: given}))) == body
    model = getattr(models, f"Report{field.title()}Input")(**given)
    assert json.loads(sent(lambda client: client.readings.create_report(**{field: model}))) == body
    raw = read(body)
    assert raw.deviations == ()
    returned = getattr(raw.value, field)
    assert json.loads(sent(lambda client: client.readings.create_report(**{field: returned}))) == body


def test_undeclared_properties_are_checked_against_their_schema() -> None:
    assert "part.colour" in refused(lambda client: client.readings.create_report(part={"colour": []}))  # type: ignore[arg-type]
    assert "rack.a.id" in refused(lambda client: client.readings.create_report(rack={"a": {"id": "x"}}))  # type: ignore[arg-type]
    assert "colour" in refused(lambda client: client.readings.create_report(case={"colour": 1}))  # type: ignore[arg-type]
    raw = read({"part": {"colour": 5, "shade": "1.5"}, "rack": {"a": {"id": "x"}, "b": 3}, "case": {"colour": 1}})
    assert found(raw) == [("/part/colour", "type"), ("/rack/a/id", "type"), ("/rack/b", "type")]
    assert raw.value.part.model_extra == {"colour": 5, "shade": Decimal("1.5")}


def test_undeclared_properties_of_the_body_itself() -> None:
    written = sent(
        lambda client: client.readings.create_bin(label="x", extra_body={"amount": Decimal("1.50"), "label": 5})
    )
    assert written == '{"label":5,"amount":"1.50"}'
    assert "amount" in refused(lambda client: client.readings.create_bin(label="x", extra_body={"amount": []}))


# -- numbers and bytes ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("number", ["1", "1.0", "94.10", "0", "1E2"])
@pytest.mark.parametrize("field", ["amount", "quantity", "level"])
def test_a_number_that_was_read_is_sent_unchanged(field: str, number: str) -> None:
    report = read(f'{{"{field}":{number}}}'.encode()).value
    body = sent(lambda client: client.readings.create_report(**{field: getattr(report, field)}))
    if field == "amount" and number == "1E2":
        number = "1E+2"
    assert body == f'{{"{field}":{number}}}'
    assert report.to_json() == f'{{"{field}":{number.replace("E+", "E")}}}'.encode()


def test_limits_of_numbers() -> None:
    assert sent(lambda client: client.readings.create_report(quantity=1000)) == '{"quantity":1000}'
    assert "less than or equal to 1000" in refused(lambda client: client.readings.create_report(quantity=1001))
    assert refused(lambda client: client.readings.create_report(quantity="1"))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("field", "fits", "value"),
    [
        ("labels", ["abc"], ["abc", "abcd"]),
        ("grid", [[1, 2], [3]], [[1, 2, 3]]),
        ("codes", {"a": "x"}, {"a": "X"}),
        ("code", "abc", "abcd"),
        ("code", 10, 9),
    ],
)
def test_limits_inside_lists_maps_and_unions(field: str, fits: Any, value: Any) -> None:
    assert json.loads(sent(lambda client: client.readings.create_report(**{field: fits}))) == {field: fits}
    assert field in refused(lambda client: client.readings.create_report(**{field: value}))


def test_bytes_are_base64_on_the_wire() -> None:
    text = base64.b64encode(b"\x00\xff").decode()
    body = {"content": text, "pages": [text, text]}
    report = read(body).value
    assert (report.content, report.pages) == (b"\x00\xff", [b"\x00\xff", b"\x00\xff"])
    assert (
        json.loads(sent(lambda client: client.readings.create_report(content=b"\x00\xff", pages=[b"\x00\xff"] * 2)))
        == body
    )
    assert "bytes" in refused(lambda client: client.readings.create_report(content=text))  # type: ignore[arg-type]
    assert "note" in refused(lambda client: client.readings.create_report(note=b"x"))  # type: ignore[arg-type]
    assert found(read({"content": "#", "pages": [text, 5]})) == [("/content", "type"), ("/pages/1", "type")]


# -- sensitive values -------------------------------------------------------------------------------------------------


def test_sensitive_values_are_not_shown() -> None:
    for shown in (models.ReportCreate(pin="canary"), read({"pin": "canary"}).value, read({"pin": ["canary"]}).value):
        assert "pin='***'" in repr(shown)
        assert "canary" not in f"{shown!r} {shown}"
    assert "canary" not in refused(lambda client: client.readings.create_report(pin=["canary"]))  # type: ignore[arg-type]
