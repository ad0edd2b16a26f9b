"""`workorders record`: every page of a list, declared headers, keys as they are, and recordings that replay at once."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from workorders.cli import main
from workorders.recordings.reader import Recording, read_recording

from tests.support import server_actions
from tests.support.fault_server import FaultServer, Wire

SPEC = """\
openapi: 3.1.0
info: {title: Lamp Works, version: '3'}
servers: [{url: https://api.lamps.example/v3}]
security: [{token: []}]
tags: [{name: lamps, description: Lamps.}]
paths:
  /lamps:
    get:
      operationId: listLamps
      tags: [lamps]
      x-wo-method: list
      x-wo-paging: {style: cursor, items: /lamps, parameter: after, cursor: /next, total: [$response.header.X-Count]}
      parameters:
        - {name: street, in: query, schema: {type: string}}
        - {name: after, in: query, schema: {type: string}}
        - {name: X-Format, in: header, required: true, schema: {type: string, const: v3}}
        - {name: X-Region, in: header, required: true, schema: {type: string}}
      responses:
        '200':
          description: A page.
          headers: {X-Count: {schema: {type: integer}}}
          content: {application/json: {schema: {$ref: '#/components/schemas/LampPage'}}}
        '404': {description: There is no such street.}
    post:
      operationId: addLamp
      tags: [lamps]
      x-wo-method: add
      responses: {'204': {description: It was added.}}
  /lamps/{id}/photo:
    parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
    get:
      operationId: readPhoto
      tags: [lamps]
      responses: {'200': {description: The photo., content: {image/jpeg: {}}}}
    put:
      operationId: replacePhoto
      tags: [lamps]
      requestBody: {required: true, content: {image/*: {}}}
      responses: {'204': {description: It was stored.}}
    post:
      operationId: addFiles
      tags: [lamps]
      requestBody:
        required: true
        content: {multipart/form-data: {schema: {$ref: '#/components/schemas/Files'}}}
      responses: {'204': {description: They were stored.}}
    patch:
      operationId: labelPhoto
      tags: [lamps]
      requestBody: {required: true, content: {text/plain: {schema: {type: string}}}}
      responses: {'204': {description: It was labeled.}}
    delete:
      operationId: labelAll
      tags: [lamps]
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Label'}}}}
      responses: {'204': {description: They were labeled.}}
components:
  securitySchemes: {token: {type: http, scheme: bearer}}
  schemas:
    LampPage:
      type: object
      required: [lamps]
      properties:
        lamps: {type: array, items: {$ref: '#/components/schemas/Lamp'}}
        next: {type: [string, 'null']}
    Files:
      type: object
      required: [files]
      properties:
        files: {type: array, items: {type: string, format: binary}}
        labels: {type: array, items: {type: string}}
    Label:
      type: object
      required: [logo]
      properties:
        logo: {type: string, contentEncoding: base64}
    Lamp:
      type: object
      required: [id]
      properties:
        id: {type: integer}
        state: {type: string, enum: [lit, dark]}
        password: {type: string}
        notes: {type: object, additionalProperties: {type: string}}
"""
TOKEN = "planted-token-77f3"
PHOTO = b"\xff\xd8\xff planted photo"


def lamp(number: int, state: str = "lit") -> dict[str, Any]:
    return {"id": number, "state": state, "password": "password", "notes": {"password": "planted-9c", "state": "lit"}}


PAGES: dict[str | None, dict[str, Any]] = {
    None: {"lamps": [lamp(1), lamp(2)], "next": "c1"},
    "c1": {"lamps": [lamp(3, "broken")], "next": "c2"},
    "c2": {"lamps": [lamp(4), lamp(5)], "next": None},
}


def act(wire: Wire) -> object:
    """Respond with a page, as the vendor does."""
    query = parse_qs(urlsplit(wire.request.target).query)
    if wire.request.method != "GET":
        return server_actions.reply(204, None)(wire)
    if wire.request.target.endswith("/photo"):
        return server_actions.reply(200, PHOTO, "Content-Type: image/jpeg")(wire)
    if query.get("street") == ["none"]:
        return server_actions.reply(404, {"message": "No such street."})(wire)
    page = PAGES[query.get("after", [None])[0]]
    return server_actions.reply(200, page, "X-Count: 5", "X.Count: 5", "X-Served-By: planted-host")(wire)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with the spec, its package and credentials in the environment."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LAMPS_TOKEN", TOKEN)
    (tmp_path / "specs" / "lamps").mkdir(parents=True)
    (tmp_path / "specs" / "lamps" / "openapi.yaml").write_text(SPEC, encoding="utf-8")
    (tmp_path / "tests" / "recordings").mkdir(parents=True)
    assert main(["generate"]) == 0
    return tmp_path


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer([act]) as running:
        yield running


def record(server: FaultServer, *options: str, operation: str = "listLamps") -> int:
    region = ["--arg", "x_region=north"] if operation == "listLamps" else []
    live = ["record", "lamps", "--live", "--operation", operation, "--base-url", server.url]
    return main([*live, *region, *options])


def parsed(project: Path, name: str) -> Recording:
    return read_recording(project / "tests" / "recordings" / "lamps" / name)


def recorded(project: Path, case: str = "live") -> tuple[Recording, str]:
    path = project / "tests" / "recordings" / "lamps" / f"listLamps.{case}.yaml"
    return read_recording(path), path.read_text(encoding="utf-8")


def test_a_header_that_counts_a_list_is_kept_whatever_its_name(project: Path, server: FaultServer) -> None:
    (project / "specs" / "lamps" / "openapi.yaml").write_text(SPEC.replace("X-Count", "X.Count"), encoding="utf-8")
    assert main(["generate"]) == 0
    assert record(server) == 0
    recording, _ = recorded(project)
    assert {name.lower() for name in recording.exchanges[0]["response"]["headers"]} >= {"x.count", "content-type"}


def test_every_page_of_a_live_list_is_recorded_and_replays(
    project: Path, server: FaultServer, capsys: pytest.CaptureFixture[str]
) -> None:
    assert record(server, "--arg", "street=Main Street") == 0
    assert "listLamps.live.yaml. It replays." in capsys.readouterr().out
    recording, text = recorded(project)
    assert [each["request"].get("query") for each in recording.exchanges] == [
        [["street", "Canary 1xxx"]],
        [["street", "Canary 1xxx"], ["after", "c1"]],
        [["street", "Canary 1xxx"], ["after", "c2"]],
    ]
    assert recording.exchanges[0]["request"]["url"] == "https://api.lamps.example/v3/lamps"
    assert {name.lower(): value for name, value in recording.exchanges[0]["request"]["headers"].items()} == {
        "authorization": "Bearer canary-1xxxxxxxxxx",
        "x-format": "v3",
        "x-region": "north",
    }
    assert {name.lower() for name in recording.exchanges[0]["response"]["headers"]} >= {"x-count", "content-type"}
    assert recording.source == "a live call, GET /lamps"
    assert recording.expect["items"] == 5
    assert "take" not in recording.call
    assert recording.expect["deviations"] == [{"pointer": "/lamps/0/state", "kind": "enum"}]
    assert "planted" not in text
    assert main(["replay"]) == 0
    assert main(["verify"]) in (0, 1)


def test_keys_are_kept_where_values_are_redacted(project: Path, server: FaultServer) -> None:
    assert record(server) == 0
    recording, _ = recorded(project)
    item = recording.exchanges[0]["response"]["body"]["lamps"][0]
    assert [*item] == ["id", "state", "password", "notes"]
    assert [*item["notes"]] == ["password", "state"]
    assert item["password"].startswith("canary")


def test_part_of_a_list_and_a_failure(project: Path, server: FaultServer) -> None:
    assert record(server, "--take", "2", "--case", "part") == 0
    recording, _ = recorded(project, "part")
    assert len(recording.exchanges) == 1
    assert recording.call["take"] == 2
    assert record(server, "--arg", "street=none", "--case", "missing") == 0
    recording, _ = recorded(project, "missing")
    assert recording.expect["error"]["class"] == "NotFoundError"
    assert main(["replay"]) == 0


def test_files_are_recorded_as_placeholders_and_text_as_text(project: Path, server: FaultServer) -> None:
    (project / "photo.jpg").write_bytes(PHOTO)
    (project / "note.txt").write_bytes(b"A note.")
    assert record(server, "--arg", "id=5", operation="readPhoto") == 0
    photo = ["--write", "--arg", "id=5", "--arg", "body=@photo.jpg"]
    assert record(server, *photo, operation="replacePhoto") == 0
    assert record(server, "--write", "--arg", "id=5", "--arg", "body=Bright.", operation="labelPhoto") == 0
    files = ["--write", "--arg", "id=5", "--arg", "files=@photo.jpg", "--arg", "labels=lamp"]
    assert record(server, *files, operation="addFiles") == 0
    logo = ["--write", "--arg", "id=5", "--arg", "logo=@note.txt"]
    assert record(server, *logo, operation="labelAll") == 0
    assert record(server, *logo[:-1], "logo=QSBub3RlLg==", "--case", "again", operation="labelAll") == 0
    assert record(server, *logo[:-1], "logo=?", "--case", "wrong", operation="labelAll") == 2
    assert server.requests[-1].body == server.requests[-2].body == b'{"logo":"QSBub3RlLg=="}'
    texts = {path.name: path.read_text() for path in (project / "tests" / "recordings" / "lamps").iterdir()}
    assert len(texts) == 6
    assert not any("planted" in text for text in texts.values())
    requests = {name.partition(".")[0]: parsed(project, name).exchanges[0]["request"] for name in texts}
    assert requests["replacePhoto"]["text"] == "canary-file-1"
    assert requests["labelPhoto"]["text"] == "Bright."
    assert requests["addFiles"]["form"] == {"files": "canary-file-1", "labels": "lamp"}
    assert parsed(project, "readPhoto.live.yaml").expect["value"] == {}
    assert main(["replay"]) == 0
    assert main(["verify"]) == 0
    assert record(server, "--write", "--arg", "id=5", "--arg", "body=@gone.jpg", operation="replacePhoto") == 2


def test_calls_that_are_not_made(project: Path, server: FaultServer, capsys: pytest.CaptureFixture[str]) -> None:
    assert record(server, operation="addLamp") == 2
    assert "addLamp changes something. Pass --write to make the call." in capsys.readouterr().err
    assert record(server, "--arg", "streets=x") == 2
    assert "listLamps has no argument 'streets'" in capsys.readouterr().err
    assert record(server, operation="listLights") == 2
    assert "No such operation: 'listLights'" in capsys.readouterr().err
    assert server.requests == []


def test_every_page_in_a_har_file_is_recorded(project: Path) -> None:
    def entry(after: str | None, street: str = "Main") -> dict[str, Any]:
        query = f"?street={street}" + (f"&after={after}" if after else "")
        headers = {"Authorization": f"Bearer {TOKEN}", "X-Format": "v3", "X-Region": "north", "Accept": "*/*"}
        return {
            "startedDateTime": "2026-11-20T10:00:00Z",
            "request": {
                "method": "GET",
                "url": f"https://api.lamps.example/v3/lamps{query}",
                "headers": [{"name": name, "value": value} for name, value in headers.items()],
            },
            "response": {
                "status": 200,
                "headers": [{"name": "Content-Type", "value": "application/json"}],
                "content": {"text": json.dumps(PAGES[after])},
            },
        }

    steps = [entry(None), entry(None, "Other"), entry("c1"), entry("c2"), entry(None)]
    (project / "lamps.har").write_text(json.dumps({"log": {"entries": steps}}), encoding="utf-8")
    assert main(["record", "lamps", "--har", "lamps.har"]) == 0
    recording, _ = recorded(project)
    assert [dict(each["request"]["query"]).get("after") for each in recording.exchanges] == [None, "c1", "c2"]
    assert recording.expect["items"] == 5
    assert main(["replay"]) == 0


def test_what_does_not_replay_is_not_written(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    entry: dict[str, Any] = {
        "startedDateTime": "2026-11-20T10:00:00Z",
        "request": {
            "method": "GET",
            "url": "https://api.lamps.example/v3/lamps",
            "headers": [{"name": "Authorization", "value": f"Bearer {TOKEN}"}, {"name": "X-Region", "value": "a"}],
        },
        "response": {"status": 200, "content": {"text": json.dumps({"lamps": 5})}},
    }
    entry["request"]["headers"].append({"name": "X-Format", "value": "v2"})
    (project / "lamps.har").write_text(json.dumps({"log": {"entries": [entry]}}), encoding="utf-8")
    assert main(["record", "lamps", "--har", "lamps.har"]) == 2
    assert "the recording does not replay: the header X-Format is 'v3', recorded is 'v2'" in capsys.readouterr().err
    assert not (project / "tests" / "recordings" / "lamps").exists()
