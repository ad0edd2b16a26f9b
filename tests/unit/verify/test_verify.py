"""Recordings against specs: every kind of drift, expected deviations, and coverage."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest
from workorders import codes
from workorders.cli import main
from workorders.diagnostics import SpecError
from workorders.mock.deliveries import Deliveries
from workorders.mock.vendor import Options
from workorders.mock.vendors import mock_vendors
from workorders.pipeline import verify
from workorders.recordings.reader import MAX_BYTES, read_recording, read_recordings
from workorders.verify.conformance import Deviation, compare
from workorders.verify.drift import Finding
from workorders.verify.values import Rules
from workorders.verify.verify import Verdict

ROOT = Path(__file__).resolve().parents[3]
RECORDINGS = ROOT / "tests" / "recordings"
SPECS = sorted(path.parent for path in ROOT.glob("specs/*/openapi.yaml"))

SPEC = """
openapi: 3.1.0
info: {title: Lifts, version: '1'}
servers: [{url: https://api.lifts.example/v1}]
security: [{login: []}]
x-wo-client: {wire: {date-time-local: local-spaced}}
x-wo-errors: {failure: {pointer: /ok, equals: [false]}}
x-wo-decoding: {coerce: [numeric-text], null-strings: ['0000-00-00']}
tags: [{name: jobs}]
paths:
  /jobs/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
    get:
      operationId: getJob
      tags: [jobs]
      x-wo-safety: safe
      x-wo-source: {page: p, date: '2026-11'}
      responses:
        '200': {description: Yes., content: {application/json: {schema: {$ref: '#/components/schemas/Job'}}}}
        '404': {description: No., content: {application/json: {schema: {$ref: '#/components/schemas/Failure'}}}}
    put:
      operationId: updateJob
      tags: [jobs]
      x-wo-safety: idempotent
      x-wo-confidence: assumed
      x-wo-source: {page: p, date: '2026-11'}
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Job'}}}}
      responses:
        '204': {description: Done.}
        4XX: {description: No., content: {application/json: {schema: {$ref: '#/components/schemas/Failure'}}}}
  /token:
    post:
      operationId: fetchToken
      security: []
      x-wo-safety: unsafe
      x-wo-source: {page: p, date: '2026-11'}
      requestBody:
        required: true
        content: {application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/Login'}}}
      responses:
        '200': {description: Yes., content: {application/json: {schema: {$ref: '#/components/schemas/Token'}}}}
components:
  securitySchemes:
    login: {type: http, scheme: bearer, x-wo-token: {operation: fetchToken}}
  schemas:
    Job:
      type: object
      required: [id]
      properties:
        id: {type: integer, x-wo-presence: {read: required}}
        state: {$ref: '#/components/schemas/State'}
        due: {type: string, format: date}
        at: {type: string, format: date-time-local}
        seen: {type: string, format: date-time}
        price: {type: string, format: decimal}
        note: {type: [string, 'null'], x-wo-confidence: assumed}
        count: {type: integer}
        open: {type: boolean, readOnly: true}
        extra: {type: object}
        who: {anyOf: [{$ref: '#/components/schemas/Person'}, {type: integer}]}
    Person: {type: object, required: [name], properties: {name: {type: string}, age: {type: integer}}}
    State: {type: string, enum: [new, done, lost]}
    Failure: {type: object, properties: {ok: {type: boolean}, message: {type: string}}}
    Login: {type: object, required: [user, secret], properties: {user: {type: string}, secret: {type: string}}}
    Token: {type: object, required: [access_token], properties: {access_token: {type: string}, for: {enum: [all]}}}
"""
TOKEN = {
    "request": {
        "method": "POST",
        "url": "https://api.lifts.example/v1/token",
        "form": {"user": "canary-user", "secret": "canary-secret"},
    },
    "response": {"status": 200, "body": {"access_token": "canary-token"}},
}
CLEAN: dict[str, Any] = {
    "id": 1, "state": "new", "due": "2026-11-21", "at": "2026-11-21 10:00:00", "seen": "2026-11-21T10:00:00Z",
    "price": "94.10", "note": None, "count": 7, "open": True, "extra": {"any": {"thing": 1}}, "who": {"name": "Ada"},
}  # fmt: skip


def _line(text: str) -> int:
    """Return the number of the line of the spec with this beginning."""
    return next(number for number, line in enumerate(SPEC.splitlines(), 1) if line.strip().startswith(text))


class Folders:
    """A spec and its recordings."""

    def __init__(self, root: Path) -> None:
        self.specs, self.recordings = root / "specs", root / "recordings"
        (self.specs / "lifts").mkdir(parents=True)
        (self.recordings / "lifts").mkdir(parents=True)
        (self.specs / "lifts" / "openapi.yaml").write_text(SPEC, encoding="utf-8")

    def record(
        self,
        body: Any = None,
        *,
        status: int = 200,
        name: str = "getJob.one",
        method: str = "GET",
        sent: Any = None,
        token: bool = False,
        origin: str = "vendor-docs",
        **expect: Any,
    ) -> Path:
        """Write a recording. JSON is valid YAML."""
        request: dict[str, Any] = {"method": method, "url": "https://api.lifts.example/v1/jobs/1"}
        response: dict[str, Any] = {"status": status}
        if sent is not None:
            request["body"] = sent
        if body is not None:
            response["body"] = body
        tree = {
            "origin": origin,
            "source": "a page",
            "date": "2026-11",
            "call": {"resource": "jobs", "method": "get"},
            "exchanges": [*([TOKEN] if token else []), {"request": request, "response": response}],
            "expect": expect or ({"error": {"class": "ApiError"}} if status >= 300 else {"value": {}}),
        }
        path = self.recordings / "lifts" / f"{name}.yaml"
        path.write_text(json.dumps(tree, indent=1), encoding="utf-8")
        return path

    def verdict(self, today: dt.date | None = None) -> Verdict:
        (found,), _ = verify([self.specs / "lifts"], self.recordings, all_vendors=True, today=today)
        return found

    def edit(self, old: str, new: str) -> None:
        """Change the spec."""
        spec = self.specs / "lifts" / "openapi.yaml"
        text = spec.read_text(encoding="utf-8")
        assert old in text
        spec.write_text(text.replace(old, new, 1), encoding="utf-8")

    def findings(self) -> list[tuple[str, str, str]]:
        return [
            (finding.diagnostic.code, finding.severity, finding.diagnostic.pointer)
            for finding in self.verdict().findings
        ]

    def run(self, *arguments: str) -> int:
        return main(["verify", "--specs", str(self.specs), "--recordings", str(self.recordings), *arguments])


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(tmp_path)


# -- drift ------------------------------------------------------------------------------------------------------------


def test_matching_recordings_have_no_findings(folders: Folders) -> None:
    folders.record(CLEAN, token=True)
    folders.record({**CLEAN, "count": "7", "due": "0000-00-00", "who": 5}, name="getJob.read_all_the_same")
    folders.record({"ok": False, "message": "no"}, name="getJob.failure_in_success", error={"class": "ApiError"})
    folders.record({"message": "no"}, status=404, name="getJob.no")
    folders.record(status=204, name="updateJob.one", method="PUT", sent={"note": None, "at": "2026-11-21 10:00:00"})
    assert folders.findings() == []
    assert folders.run() == 0


@pytest.mark.parametrize(
    "seen", ["2026-11-21T10:00:00+00:00", "2026-11-21t10:00:00.000z", "2026-11-21T10:00:00.1+01:00"]
)
def test_what_clients_read_is_no_drift(folders: Folders, seen: str) -> None:
    folders.record({**CLEAN, "seen": seen})
    assert folders.findings() == []


@pytest.mark.parametrize(
    ("change", "kind", "severity", "pointer", "line"),
    [
        ({"flavor": "red"}, "unknown-field", "warning", "/flavor", "Job:"),
        ({"id": ...}, "missing-field", "error", "/id", "id: {type"),
        ({"who": {"age": 3}}, "missing-field", "error", "/who/name", "Person:"),
        ({"id": "one"}, "wrong-type", "error", "/id", "id: {type"),
        ({"count": True}, "wrong-type", "error", "/count", "count:"),
        ({"count": 1.5}, "wrong-type", "error", "/count", "count:"),
        ({"open": 1}, "wrong-type", "error", "/open", "open:"),
        ({"who": "Ada"}, "wrong-type", "error", "/who", "who:"),
        ({"who": {"name": 1}}, "wrong-type", "error", "/who/name", "Person:"),
        ({"due": "21/11/2026"}, "wrong-type", "error", "/due", "due:"),
        ({"seen": "2026-11-21T10:00:00"}, "wrong-type", "error", "/seen", "seen:"),
        ({"due": "2026-11-31"}, "wrong-type", "error", "/due", "due:"),
        ({"at": "2026-11-21T10:00:00"}, "wrong-type", "error", "/at", "at:"),
        ({"at": "2026-11-21 10:00:00Z"}, "wrong-type", "error", "/at", "at:"),
        ({"price": "94,10"}, "wrong-type", "error", "/price", "price:"),
        ({"price": 94.1}, "wrong-type", "error", "/price", "price:"),
        ({"state": "stuck"}, "new-enum-value", "error", "/state", "State:"),
        ({"state": 3}, "wrong-type", "error", "/state", "state:"),
        ({"count": None}, "null-value", "warning", "/count", "count:"),
        ({"id": None}, "null-value", "error", "/id", "id: {type"),
    ],
)
def test_drift_in_a_response(
    folders: Folders, change: dict[str, Any], kind: str, severity: str, pointer: str, line: str
) -> None:
    body = {name: value for name, value in {**CLEAN, **change}.items() if value is not ...}
    path = folders.record(body)
    (finding,) = folders.verdict().findings
    assert (finding.diagnostic.code, finding.severity, finding.diagnostic.pointer) == (kind, severity, pointer)
    assert finding.spec.file == (folders.specs / "lifts" / "openapi.yaml").as_posix()
    assert finding.spec.line == _line(line)
    assert finding.diagnostic.location.file == path.as_posix()
    assert kind == "missing-field" or f'"{pointer.rpartition("/")[2]}"' in _text_at(finding)
    assert f"(spec: {finding.spec})" in finding.diagnostic.text()
    assert folders.run() == (1 if severity == "error" else 0)


def _text_at(finding: Finding) -> str:
    place = finding.diagnostic.location
    return Path(place.file).read_text(encoding="utf-8").splitlines()[place.line - 1]


@pytest.mark.parametrize(
    ("change", "finding"),
    [
        ({"event": {"kind": "opened", "by": "Ada"}}, None),
        ({"event": {"kind": "closed", "by": 5}}, ("unknown-field", "warning", "/event/by")),
        ({"event": {"kind": "closed", "why": "x"}}, ("wrong-type", "error", "/event/why")),
        ({"event": {"kind": "paused", "by": "Ada"}}, ("new-enum-value", "error", "/event/kind")),
        ({"event": {"by": "Ada"}}, ("missing-field", "error", "/event/kind")),
        ({"event": 5}, ("wrong-type", "error", "/event")),
        ({"content": "aGVsbG8="}, None),
        ({"content": "#"}, ("wrong-type", "error", "/content")),
        ({"amount": 94.1}, None),
        ({"amount": "94.10"}, None),  # as the spec's `numeric-text` says
        ({"amount": "94,10"}, ("wrong-type", "error", "/amount")),
    ],
)
def test_unions_and_formats(folders: Folders, change: dict[str, Any], finding: tuple[str, str, str] | None) -> None:
    more = """        content: {type: string, format: byte}
        amount: {type: number, format: decimal}
        event:
          oneOf: [{$ref: '#/components/schemas/Opened'}, {$ref: '#/components/schemas/Closed'}]
          discriminator: {propertyName: kind, mapping: {opened: Opened, closed: Closed}}
    Opened: {type: object, required: [kind], properties: {kind: {type: string}, by: {type: string}}}
    Closed: {type: object, required: [kind], properties: {kind: {type: string}, why: {type: integer}}}
    Person:"""
    path = folders.specs / "lifts" / "openapi.yaml"
    path.write_text(SPEC.replace("    Person:", more, 1), encoding="utf-8")
    folders.record({**{name: value for name, value in CLEAN.items() if name != "who"}, **change})
    assert folders.findings() == ([finding] if finding else [])


@pytest.mark.parametrize(
    ("change", "finding"),
    [
        ({"done": "True", "size": "", "kind": "", "when": "", "site": "", "tasks": ""}, None),
        ({"tasks": {"id": 5}, "names": "a"}, None),
        ({"when": "/Date(1678191227000+0100)/", "until": "2023-03-07T12:13:47"}, None),
        ({"done": "yes"}, ("wrong-type", "error", "/done")),
        ({"size": " "}, ("wrong-type", "error", "/size")),
        ({"tasks": {"id": "x"}}, ("wrong-type", "error", "/tasks/id")),
        ({"names": 5}, ("wrong-type", "error", "/names")),
        ({"when": "Date(5)"}, ("wrong-type", "error", "/when")),
    ],
)
def test_json_made_from_xml(folders: Folders, change: dict[str, Any], finding: tuple[str, str, str] | None) -> None:
    more = """        done: {type: boolean}
        size: {type: number}
        kind: {type: string, enum: [a, b]}
        when: {type: string, format: date-time, x-wo-wire: ms-date}
        until: {type: string, format: date-time, x-wo-wire: utc-iso}
        site: {type: object, properties: {name: {type: string}}}
        tasks: {type: array, items: {type: object, properties: {id: {type: integer}}}}
        names: {type: array, items: {type: string}}
    Person:"""
    path = folders.specs / "lifts" / "openapi.yaml"
    coerced = SPEC.replace("coerce: [numeric-text]", "coerce: [text-bool, empty-text, lone-item]")
    path.write_text(coerced.replace("    Person:", more, 1), encoding="utf-8")
    folders.record({**{name: value for name, value in CLEAN.items() if name != "who"}, **change})
    assert folders.findings() == ([finding] if finding else [])


def test_the_result_is_compared_at_the_pointer_that_is_used(folders: Folders) -> None:
    path = folders.specs / "lifts" / "openapi.yaml"
    wrapped = """'200':
          x-wo-unwrap: [/data/Job, /data, '']
          description: Yes.
          content: {application/json: {schema: {$ref: '#/components/schemas/Envelope'}}}"""
    envelope = """    Envelope:
      type: object
      properties: {code: {type: integer}, data: {$ref: '#/components/schemas/Data'}}
    Data: {type: object, properties: {Job: {$ref: '#/components/schemas/Job'}}}
"""
    first = "'200': {description: Yes., content: {application/json: {schema: {$ref: '#/components/schemas/Job'}}}}"
    assert first in SPEC
    path.write_text(SPEC.replace(first, wrapped) + envelope, encoding="utf-8")
    odd = {**CLEAN, "state": "stuck"}
    for body, pointer in (({"data": {"Job": odd}}, "/data/Job"), ({"code": 1, "data": odd}, "/data"), (odd, "")):
        folders.record(body)
        assert folders.findings() == [("new-enum-value", "error", f"{pointer}/state")]
    folders.record({"data": {"Job": "none"}})
    assert folders.findings() == [("wrong-type", "error", "/data/Job")]


def test_an_undocumented_status_is_reported_at_the_responses(folders: Folders) -> None:
    folders.record({"message": "slow down"}, status=429)
    (finding,) = folders.verdict().findings
    assert (finding.diagnostic.code, finding.severity) == ("undocumented-status", "error")
    assert finding.spec.line == _line("responses:")
    assert '"status": 429' in _text_at(finding)
    folders.record({"message": "slow down"}, status=429, name="updateJob.slow", method="PUT")  # it has 4XX
    assert len(folders.findings()) == 1


def test_drift_in_a_request(folders: Folders) -> None:
    sent = {"open": True, "flavor": "red", "count": "7", "state": "stuck"}
    folders.record(status=204, name="updateJob.one", method="PUT", sent=sent)
    assert folders.findings() == [
        ("unknown-field", "warning", "/open"),
        ("unknown-field", "warning", "/flavor"),
        ("wrong-type", "error", "/count"),
        ("new-enum-value", "warning", "/state"),
    ]
    assert {finding.part for finding in folders.verdict().findings} == {"request"}


def test_a_request_that_gives_the_wrong_properties(folders: Folders) -> None:
    rules = "x-wo-request-rules: {anyOf: [{required: [due]}, {required: [at]}]}"
    spec = folders.specs / "lifts" / "openapi.yaml"
    spec.write_text(SPEC.replace("    Job:\n      type: object\n", f"    Job:\n      type: object\n      {rules}\n"))
    folders.record(status=204, name="updateJob.one", method="PUT", sent={"state": "new"})
    folders.record(status=204, name="updateJob.two", method="PUT", sent={"due": "2026-11-21"})
    folders.record(CLEAN)
    (finding,) = folders.verdict().findings
    assert finding.diagnostic.code == "property-rule"
    assert finding.diagnostic.message == "updateJob, request 1: the object needs one of these: due; at"
    assert finding.severity == "warning"


def test_each_expected_deviation_counts_once(folders: Folders) -> None:
    body = {**CLEAN, "state": "stuck", "count": "many"}
    listed = [{"pointer": "/state", "kind": "enum"}, {"pointer": "/count", "kind": "type"}]
    folders.record(body, value={}, deviations=listed)
    assert folders.findings() == []
    folders.record(body, value={}, deviations=listed[:1])
    assert folders.findings() == [("wrong-type", "error", "/count")]
    folders.record({}, status=418, error={"class": "ApiError"}, deviations=[{"pointer": "", "kind": "status"}])
    assert folders.findings() == []


def test_exchanges_for_a_token_belong_to_its_operation(folders: Folders, capsys: pytest.CaptureFixture[str]) -> None:
    wrong = json.loads(json.dumps(TOKEN))
    wrong["request"]["form"] = {"user": "canary-user", "key": "canary-hidden-1"}
    wrong["response"]["body"] = {"access_token": ["canary-hidden-2"], "for": "canary-hidden-3"}
    path = folders.record(CLEAN, token=True)
    tree = json.loads(path.read_text(encoding="utf-8"))
    tree["exchanges"][0] = wrong
    path.write_text(json.dumps(tree), encoding="utf-8")
    found = folders.verdict().findings
    assert {finding.operation for finding in found} == {"fetchToken"}
    assert sorted(finding.diagnostic.code for finding in found) == [
        "missing-field", "new-enum-value", "unknown-field", "wrong-type",
    ]  # fmt: skip
    for style in ("text", "json", "github"):
        assert folders.run("--format", style) == 1
    printed = capsys.readouterr()
    assert "canary-" not in printed.out + printed.err


# -- errors -----------------------------------------------------------------------------------------------------------


def test_errors_of_all_files_are_reported_together(folders: Folders, capsys: pytest.CaptureFixture[str]) -> None:
    folders.record(CLEAN, name="getJob.unknown", flavor="red")
    folders.record(CLEAN, name="getLift.none")
    lifts = folders.recordings / "lifts"
    good = folders.record(CLEAN).read_text(encoding="utf-8")
    (lifts / "getJob.header.yaml").write_text(
        good.replace('"status": 200', '"headers": {"X": "a\\r\\nY: canary-b"}, "status": 200'), encoding="utf-8"
    )
    (lifts / "getJob.origin.yaml").write_text(good.replace("vendor-docs", "hearsay"), encoding="utf-8")
    (lifts / "getJob.missing.yaml").write_text(good.replace('"source": "a page",\n', ""), encoding="utf-8")
    (lifts / "getJob.tag.yaml").write_text("origin: !!python/object x\n", encoding="utf-8")
    (lifts / "getJob.twice.yaml").write_text("origin: live\norigin: live\n", encoding="utf-8")
    (lifts / "getJob.large.yaml").write_text("#" * (MAX_BYTES + 1), encoding="utf-8")
    (lifts / "getJob.json").write_text(good, encoding="utf-8")
    (folders.recordings / "stairs").mkdir()
    (folders.recordings / "stairs" / "getStair.one.yaml").write_text(good, encoding="utf-8")
    (folders.recordings / "coverage.json").write_text("[]", encoding="utf-8")
    assert folders.run() == 2
    printed = capsys.readouterr().err
    assert "canary-b" not in printed
    for code in ("yaml-tag", "yaml-duplicate", *(codes.RECORDINGS.keys() - {"recording-old", "coverage-fell"})):
        assert f" {code} " in printed, code
    header = (lifts / "getJob.header.yaml").read_text(encoding="utf-8").splitlines()
    line = next(number for number, text in enumerate(header, 1) if "canary-b" in text)
    assert f"getJob.header.yaml:{line}:" in printed
    assert "[/exchanges/0/response/headers/X]" in printed


def test_a_recording_of_an_unknown_operation_is_an_error(folders: Folders, capsys: pytest.CaptureFixture[str]) -> None:
    folders.record(CLEAN, name="getLift.none")
    elsewhere = folders.record(CLEAN)
    elsewhere.write_text(elsewhere.read_text(encoding="utf-8").replace("jobs/1", "lifts/1"), encoding="utf-8")
    assert folders.run() == 2
    assert capsys.readouterr().err.count("recording-operation") == 2


def test_a_webhook_message_is_compared_with_its_schema(folders: Folders) -> None:
    spec = folders.specs / "lifts" / "openapi.yaml"
    message = "{content: {application/json: {schema: {$ref: '#/components/schemas/Job'}}}}"
    webhook = f"{{post: {{operationId: onJob, requestBody: {message}, responses: {{'200': {{description: Seen.}}}}}}}}"
    spec.write_text(f"{SPEC}\nwebhooks: {{job.done: {webhook}}}\n", encoding="utf-8")

    def record(case: str, body: str, expect: str) -> None:
        text = f"origin: vendor-docs\nsource: a page\ndate: '2026-11'\nwebhook: {{body: '{body}'}}\nexpect: {expect}\n"
        (folders.recordings / "lifts" / f"onJob.{case}.yaml").write_text(text, encoding="utf-8")

    record("good", json.dumps(CLEAN), "{event: job.done}")
    record("wrong", json.dumps({**CLEAN, "id": "one"}), "{event: job.done}")
    record("listed", json.dumps({**CLEAN, "id": "one"}), "{event: job.done, deviations: [{pointer: /id, kind: type}]}")
    record("other-event", "{}", "{event: job.lost}")
    record("refused", "no JSON", "{error: {class: SignatureError}}")
    found = folders.verdict()
    assert [(each.recording, each.diagnostic.code, each.part) for each in found.findings] == [
        ("onJob.wrong", "wrong-type", "webhook")
    ]
    assert _tallies(found)["messages"] == (1, 1, 0, 0, 0)
    row = found.coverage.rows[-1]
    assert (row.operation, row.successes, row.errors, row.webhook) == ("onJob", 3, 1, True)
    record("broken", "no JSON", "{event: job.done}")
    assert folders.run() == 2


def test_messages_without_an_operation_id_are_known_by_their_event(folders: Folders) -> None:
    spec = folders.specs / "lifts" / "openapi.yaml"
    message = "{content: {application/json: {schema: {$ref: '#/components/schemas/Job'}}}}"
    webhook = f"{{post: {{requestBody: {message}, responses: {{'200': {{description: Seen.}}}}}}}}"
    spec.write_text(f"{SPEC}\nwebhooks: {{opened: {webhook}, closed: {webhook}}}\n", encoding="utf-8")
    text = f"origin: vendor-docs\nsource: a page\ndate: '2026-11'\nwebhook: {{body: '{json.dumps(CLEAN)}'}}\n"
    recording = folders.recordings / "lifts" / "closed.good.yaml"
    recording.write_text(f"{text}expect: {{event: closed}}\n", encoding="utf-8")
    found = folders.verdict()
    assert _tallies(found)["messages"] == (2, 1, 0, 1, 0)
    assert [(row.operation, row.successes) for row in found.coverage.rows if row.webhook] == [
        ("opened", 0),
        ("closed", 1),
    ]
    mock = mock_vendors([spec.parent], folders.recordings, Options())["lifts"]
    deliveries = Deliveries(lambda: 0.0)
    assert set(json.loads(deliveries.message(mock, "opened"))) >= {"id"}
    assert json.loads(deliveries.message(mock, "closed")) == CLEAN


def test_errors_of_specs_and_arguments(folders: Folders, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", "--recordings", str(folders.recordings / "nowhere")]) == 2
    assert "--recordings" in capsys.readouterr().err
    (folders.specs / "lifts" / "openapi.yaml").write_text("openapi: 2.1.0\n", encoding="utf-8")
    assert folders.run() == 2
    assert "openapi-version" in capsys.readouterr().err


def test_the_content_of_a_recording(folders: Folders) -> None:
    recording = read_recording(folders.record(CLEAN))
    assert (recording.vendor, recording.operation, recording.case, recording.origin) == (
        "lifts", "getJob", "one", "vendor-docs",
    )  # fmt: skip
    assert recording.exchanges[0]["response"]["body"] == CLEAN
    assert recording.source_location("/date").line == 4
    with pytest.raises(AttributeError):
        recording.origin = "live"  # type: ignore[misc]
    with pytest.raises(SpecError):
        read_recording(folders.recordings / "lifts" / "getJob.gone.yaml")
    assert read_recordings(folders.recordings / "nowhere") == ()


# -- coverage ---------------------------------------------------------------------------------------------------------


def _tallies(verdict: Verdict) -> dict[str, tuple[int, int, int, int, int]]:
    return {
        kind: (tally.total, tally.real, tally.synthetic, tally.missing, tally.assumed)
        for kind, tally in verdict.coverage.tallies.items()
    }


def test_coverage_is_counted(folders: Folders) -> None:
    folders.record({"id": 1, "state": "new", "note": "x", "who": 3}, token=True)
    folders.record({"id": 1, "state": "done", "note": None}, name="getJob.two", origin="synthetic")
    folders.record({"message": "no"}, status=404, name="getJob.no", origin="live")
    folders.record(status=204, name="updateJob.one", method="PUT", sent={"state": "lost"}, origin="synthetic")
    found = folders.verdict()
    assert found.findings == ()
    assert _tallies(found) == {
        "operations-succeed": (3, 1, 2, 0, 1),
        "operations-fail": (3, 1, 0, 2, 1),
        "messages": (0, 0, 0, 0, 0),
        # Job 11, Person 2, Failure 2, Token 2; seen: id, state, note, who, message; access_token on the way
        "fields": (17, 5, 1, 11, 1),
        "enum-values": (4, 1, 1, 2, 0),
        "nulls": (1, 0, 1, 0, 1),
        "error-statuses": (2, 1, 0, 1, 1),
        "examples": (0, 0, 0, 0, 0),
    }
    assert [(row.operation, row.successes, row.synthetic_successes, row.errors) for row in found.coverage.rows] == [
        ("getJob", 2, 1, 1),
        ("updateJob", 1, 1, 0),
        ("fetchToken", 1, 1, 0),
    ]
    assert found.coverage.origins == {"live": 1, "synthetic": 2, "vendor-docs": 1}
    assert "enum-values: State 'lost'" in found.coverage.absent


def test_text_and_json_have_the_same_content(folders: Folders, capsys: pytest.CaptureFixture[str]) -> None:
    folders.record({**CLEAN, "state": "stuck"}, token=True)
    assert folders.run() == 1
    table = capsys.readouterr().out
    assert "lifts: 1 recordings (1 vendor-docs), 3 operations" in table
    rows = [line.split() for line in table.splitlines()]
    assert ["getJob", "1", "0"] in rows
    assert ["response", "fields", "17", "12", "(71%)", "1", "(6%)", "4", "(24%)", "1"] in rows
    assert "lifts: 1 errors, 0 warnings" in table
    assert folders.run("lifts", "--format", "json") == 1
    (printed,) = json.loads(capsys.readouterr().out)["vendors"]
    (finding,) = printed["findings"]
    assert finding["code"] == "new-enum-value"
    assert finding["spec"]["line"] == _line("State:")
    assert finding["recording"] == "getJob.one"
    assert printed["coverage"]["totals"]["fields"] == {
        "total": 17, "real": 12, "synthetic": 1, "assumed": 1, "missing": 4,
        "ratios": {"recorded": 0.7647, "real": 0.7059},
    }  # fmt: skip
    assert folders.run("--format", "github") == 1
    assert capsys.readouterr().out.startswith("::error file=")


def test_a_coverage_regression_fails(folders: Folders, capsys: pytest.CaptureFixture[str]) -> None:
    folders.record(CLEAN)
    assert folders.run() == 0
    assert not (folders.recordings / "coverage.json").exists()
    assert folders.run("--update-baseline") == 0
    kept = (folders.recordings / "coverage.json").read_text(encoding="utf-8")
    folders.record({**CLEAN, "state": "done"}, name="getJob.more")
    assert folders.run() == 0
    assert (folders.recordings / "coverage.json").read_text(encoding="utf-8") == kept
    (folders.recordings / "lifts" / "getJob.more.yaml").unlink()
    folders.record({"id": 1}, origin="synthetic")
    capsys.readouterr()
    assert folders.run() == 1
    printed = capsys.readouterr().out
    fell = [line for line in printed.splitlines() if ": coverage-fell " in line]
    state = "enum values: State 'new' was in a recording that comes from the vendor, and is in no recording"
    assert any(state in line and f"openapi.yaml:{_line('State:')}:" in line for line in fell), fell
    job = "operations that succeed: getJob was in a recording that comes from the vendor, and is in synthetic"
    assert any(job in line and f"openapi.yaml:{_line('get:')}:" in line for line in fell)
    assert printed.index(fell[0]) < printed.index("lifts: 0 errors")
    assert "lifts: to accept this coverage, run: workorders verify lifts --update-baseline" in printed
    assert folders.run("--format", "json") == 1
    (vendor,) = json.loads(capsys.readouterr().out)["vendors"]
    assert {"kind": "enum-values", "name": "State 'new'", "before": "real", "now": "none"} in vendor["regressions"]
    assert folders.run("--update-baseline") == 0
    assert folders.run() == 0


def test_what_is_new_or_removed_in_the_spec_is_no_regression(
    folders: Folders, capsys: pytest.CaptureFixture[str]
) -> None:
    folders.record(CLEAN)
    assert folders.run("--update-baseline") == 0
    spec = folders.specs / "lifts" / "openapi.yaml"
    text = spec.read_text(encoding="utf-8")
    assert "enum: [new, done, lost]" in text
    spec.write_text(text.replace("enum: [new, done, lost]", "enum: [new, done, parked]"), encoding="utf-8")
    capsys.readouterr()
    assert folders.run() == 0
    printed = capsys.readouterr().out
    assert "  to do: record State 'parked' (enum-values)" in printed
    assert "lost" not in printed
    assert folders.run("--format", "json") == 0
    (vendor,) = json.loads(capsys.readouterr().out)["vendors"]
    assert vendor["news"] == [{"kind": "enum-values", "name": "State 'parked'"}]


def test_an_example_is_a_recorded_body(folders: Folders, capsys: pytest.CaptureFixture[str]) -> None:
    """A letter that is changed in an example of the spec, or in its recording, is a regression."""
    name = "schema: {$ref: '#/components/schemas/Job'}}"
    example = "examples: {one: {value: {id: 1, who: {name: Ada}}}}"
    folders.edit(name, f"{name[:-1]}, {example}}}")
    folders.record({"id": 1, "who": {"name": "Ada"}})
    assert folders.run("--update-baseline") == 0
    assert folders.run() == 0
    folders.edit("name: Ada", "name: Ida")
    capsys.readouterr()
    assert folders.run() == 1
    fell = [line for line in capsys.readouterr().out.splitlines() if "examples of bodies: " in line]
    number = next(at for at, line in enumerate(_spec(folders).splitlines(), 1) if "name: Ida" in line)
    assert [f"openapi.yaml:{number}:" in line for line in fell] == [True]
    assert "examples/one/value was in a recording that comes from the vendor, and is in no recording" in fell[0]


def _spec(folders: Folders) -> str:
    return (folders.specs / "lifts" / "openapi.yaml").read_text(encoding="utf-8")


def test_what_is_newly_recorded_belongs_into_the_baseline(folders: Folders, capsys: pytest.CaptureFixture[str]) -> None:
    folders.record({"id": 1})
    assert folders.run("--update-baseline") == 0
    folders.record({"id": 1, "state": "done"})
    capsys.readouterr()
    assert folders.run("--format", "github") == 0
    command = "workorders verify lifts --update-baseline"
    notice = f"::notice::lifts: 2 newly recorded parts are not in the baseline. Run: {command}"
    assert notice in capsys.readouterr().out.splitlines()
    assert [part.name for part in folders.verdict().recorded] == ["Job.state", "State 'done'"]
    assert folders.run("--update-baseline") == 0
    assert folders.verdict().recorded == ()


def test_recordings_grow_old(folders: Folders) -> None:
    folders.record({"id": 1})  # of November 2026
    folders.record({"id": 1}, name="getJob.made", origin="synthetic")
    assert folders.verdict(dt.date(2030, 1, 1)).old == ()
    folders.edit("openapi: 3.1.0", "openapi: 3.1.0\nx-wo-recordings: {max-age: 30}")
    assert folders.verdict(dt.date(2026, 12, 30)).old == ()
    verdict = folders.verdict(dt.date(2026, 12, 31))
    assert not verdict.drifted
    assert [each.text().partition("recording-old")[2] for each in verdict.old] == [
        " warning: getJob.one is of 2026-11, 31 days old; the spec allows 30 (record the call again, or compare it "
        "with its source and change the date) [/date]"
    ]


def test_updating_the_baseline_keeps_other_vendors(folders: Folders) -> None:
    other = {"stairs": {"fields": {"real": ["Stair.id"], "synthetic": [], "none": ["Stair.note"]}}}
    (folders.recordings / "coverage.json").write_text(json.dumps(other), encoding="utf-8")
    folders.record(CLEAN)
    assert folders.run("--update-baseline") == 0
    written = json.loads((folders.recordings / "coverage.json").read_text(encoding="utf-8"))
    assert list(written) == ["lifts", "stairs"]
    assert written["stairs"] == other["stairs"]


# -- the repository ---------------------------------------------------------------------------------------------------


def test_every_recording_of_the_repository_matches_its_spec() -> None:
    """And belongs to an operation."""
    verdicts, _ = verify(SPECS, RECORDINGS, all_vendors=True)
    assert [verdict.vendor for verdict in verdicts] == [folder.name for folder in SPECS]
    for verdict in verdicts:
        assert not verdict.drifted
        assert verdict.coverage.recordings == len(list((RECORDINGS / verdict.vendor).glob("*.yaml")))
        assert sum(row.successes + row.errors for row in verdict.coverage.rows) >= verdict.coverage.recordings


@pytest.mark.parametrize(
    ("name", "shown"),
    [("pin", False), ("apiKey", False), ("jwt", False), ("authorisation", False), ("tokenType", True), ("town", True)],
)
def test_values_of_fields_with_the_names_of_credentials_are_never_shown(name: str, shown: bool) -> None:
    schema = {"type": "object", "properties": {name: {"type": "string", "enum": ["one"]}}}
    events = compare({name: "planted"}, schema, "", Rules({}, "read", {}))
    assert ["planted" in event.message for event in events if isinstance(event, Deviation)] == [shown]
