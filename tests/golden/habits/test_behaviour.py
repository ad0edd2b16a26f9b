"""Results in headers, whole bodies that are streamed, failures in a 200 by a member, a prefix before an API key."""

from __future__ import annotations

import copy
import io
import pickle
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.golden.support import Api, Call, Model, Reply, reply

BASE = "https://habits.example"
OPTIONS = {"api_key": "canary-key"}
NO_CONTENT = Reply(content_type=None, status=204)


@pytest.fixture
def api(api: Api) -> Api:
    return api.options_of(**OPTIONS)


def created(**headers: str) -> Reply:
    return Reply(content_type=None, status=201, headers=headers)


CALLS = [
    Call(
        "jobs.create",
        keywords={"title": "Pump"},
        replies=(created(Location="/jobs/7"),),
        request=f"POST {BASE}/jobs",
        body=b'{"title":"Pump"}',
        value="/jobs/7",
    ),
    Call(
        "jobs.count",
        replies=(Reply(content_type=None, status=204, headers={"X-Count": "12"}),),
        request=f"GET {BASE}/jobs/count",
        value=12,
    ),
    Call(
        "jobs.get",
        ("7",),
        replies=(reply({"title": "Pump"}),),
        request=f"GET {BASE}/jobs/7",
        value=Model("Job", title="Pump"),
    ),
    Call(
        "jobs.put",
        ("7",),
        {"title": "Pump", "if_match": '"v1"'},
        (reply({"title": "Pump"}),),
        f"PUT {BASE}/jobs/7",
        b'{"title":"Pump"}',
        value=Model("Job", title="Pump"),
    ),
    Call(
        "jobs.get_tag",
        ("7",),
        replies=(reply({"etag": "a"}),),
        request=f"GET {BASE}/jobs/7/tag",
        value=Model("Tag", etag="a"),
    ),
    Call(
        "jobs.get_part",
        ("7",),
        replies=(reply({"part": {"kind": "pump"}}),),
        request=f"GET {BASE}/jobs/7/part",
        value=Model("Pump", kind="pump"),
    ),
    Call("jobs.put_photo", ("7",), {"body": b""}, request=f"PUT {BASE}/jobs/7/photo"),
]


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.path)
def test_call(api: Api, call: Call) -> None:
    call.check(api)


def test_an_api_key_is_sent_after_its_prefix(api: Api) -> None:
    sent = api.call("jobs.get", "7", replies=reply({"title": "Pump"})).request
    assert sent.headers["authorization"] == "Token canary-key"
    with pytest.raises(ValueError, match="must not begin with 'Token'"):
        api.options_of(api_key="Token canary-key").call("jobs.get", "7", replies=())


# -- results in headers -----------------------------------------------------------------------------------------------


def test_a_header_that_is_optional_is_none_without_it(api: Api) -> None:
    assert api.call("jobs.create", title="Pump", replies=created()).value is None


@pytest.mark.parametrize(("headers", "reason"), [({}, "no header X-Count"), ({"X-Count": "many"}, "not of its type")])
def test_a_required_header_that_is_missing_or_wrong_is_an_error(api: Api, headers: dict[str, str], reason: str) -> None:
    with pytest.raises(api.package.errors.ResponseError, match=reason):
        api.call("jobs.count", replies=Reply(content_type=None, status=204, headers=headers))


# -- versions -------------------------------------------------------------------------------------------------------


def test_a_version_is_read_and_sent_back(api: Api) -> None:
    replies = (
        reply({"title": "Pump"}, headers={"ETag": '"v1"'}),
        Reply(content_type=None, status=304, headers={"ETag": '"v1"'}),
        reply({}, status=412),
    )

    def read(client: Any) -> Any:
        return client.raw(client.jobs.get, "7")

    def read_again(client: Any) -> Any:
        return client.jobs.get("7", if_none_match='"v1"')

    outcome = api.session(read, read_again, replies=replies[:2])
    assert (outcome.value[0].etag, outcome.value[1]) == ('"v1"', None)
    assert outcome.sent[1].headers["if-none-match"] == '"v1"'
    with pytest.raises(api.package.errors.ClientStatusError) as caught:
        api.call("jobs.put", "7", title="Pump", if_match='"v0"', replies=replies[2])
    assert caught.value.status == 412


def job(api: Api, body: Any, **headers: str) -> Any:
    return api.call("jobs.get", "7", replies=reply(body, headers=headers)).value


def test_the_version_of_a_result_is_an_attribute(api: Api) -> None:
    replies = (reply({"title": "Pump"}, headers={"ETag": 'W/"v1"'}), reply({"title": "Pump 2"}))
    read = api.call("jobs.get", "7", replies=replies[0]).value
    assert read.etag == 'W/"v1"'
    changed = api.call("jobs.put", "7", title="Pump 2", if_match=read.etag, replies=replies[1])
    assert changed.request.headers["if-match"] == 'W/"v1"'
    assert changed.value.etag is None


def test_the_version_is_no_part_of_the_object(api: Api) -> None:
    read = job(api, {"title": "Pump", "etag": "theirs"}, etag='"v1"')
    plain = job(api, {"title": "Pump", "etag": "theirs"})
    assert read == plain
    assert read.to_json() == plain.to_json() == b'{"title":"Pump","etag":"theirs"}'
    assert read.model_extra == {"etag": "theirs"}
    assert read.model_dump() == plain.model_dump()
    assert list(type(read).model_fields) == ["title"]
    assert type(read).from_json(read.to_json()).etag is None
    with pytest.raises(AttributeError):
        read.etag = '"v2"'


def test_the_version_is_shown_copied_and_pickled(api: Api) -> None:
    read = job(api, {"title": "Pump"}, ETag='"v1"')
    assert repr(read) == "Job(title='Pump', etag='\"v1\"')"
    assert repr(job(api, {"title": "Pump"})) == "Job(title='Pump')"
    copies = (copy.copy(read), copy.deepcopy(read), read.model_copy(), pickle.loads(pickle.dumps(read)))
    assert [each.etag for each in copies] == ['"v1"'] * 4
    long = job(api, {"title": "a" * 3000}, ETag='"v1"')
    assert repr(long).endswith('…, etag="v1")')


def test_a_result_that_deviates_has_its_version(api: Api) -> None:
    read = job(api, {"title": 7}, ETag='"v1"')
    assert (read.title, read.etag) == (7, '"v1"')


def test_a_result_below_a_key_has_the_version_of_its_response(api: Api) -> None:
    response = reply({"part": {"kind": "valve", "size": 3}}, headers={"ETag": '"v1"'})
    part = api.call("jobs.get_part", "7", replies=response).value
    assert (type(part).__name__, part.size, part.etag) == ("Valve", 3, '"v1"')


def test_a_field_of_the_name_stays_one(api: Api) -> None:
    response = reply({"etag": "in the body"}, headers={"ETag": '"v1"'})
    assert api.call("jobs.get_tag", "7", replies=response).value.etag == "in the body"


def test_a_fake_sends_the_version_of_a_result(api: Api) -> None:
    fake = api.package.client_class("sync").fake()
    fake.jobs.get.returns(job(api, {"title": "Pump"}, ETag='"v1"'))
    assert fake.client.jobs.get("7").etag == '"v1"'
    fake.jobs.put.returns(api.package.models.Job(title="Pump"), headers={"ETag": '"v2"'})
    assert fake.client.jobs.put("7", title="Pump").etag == '"v2"'


# -- failures in a success --------------------------------------------------------------------------------------------


def test_a_member_of_a_200_means_failure(api: Api) -> None:
    body = {"message": "Not saved", "errors": {"title": ["is too long", "is taken"], "site.id": "is unknown"}}
    with pytest.raises(api.package.errors.FailureInSuccessError) as caught:
        api.call("jobs.get", "7", replies=reply(body))
    assert str(caught.value).endswith("Not saved (title: is too long; is taken; site.id: is unknown)")
    assert [each.field for each in caught.value.fields] == ["title", "site.id"]


@pytest.mark.parametrize("nothing", [None, False, 0, "", [], {}])
def test_an_empty_member_means_nothing(api: Api, nothing: Any) -> None:
    assert api.call("jobs.get", "7", replies=reply({"title": "a", "errors": nothing})).value.title == "a"


# -- whole bodies -----------------------------------------------------------------------------------------------------


class Pipe(io.RawIOBase):
    """A file that can be read once."""

    def __init__(self, content: bytes) -> None:
        self._content = io.BytesIO(content)

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        return self._content.read(size)


def pieces(content: bytes) -> Iterator[bytes]:
    yield content[:3]
    yield content[3:]


def listed(content: bytes) -> list[bytes]:
    return list(pieces(content))


MAKE: list[tuple[Callable[[bytes], Any], str | None]] = [
    (bytes, "6"),
    (io.BytesIO, "6"),
    (Pipe, None),
    (listed, None),
    (pieces, None),
]
"""How a body is given, and the header ``Content-Length``."""


@pytest.mark.parametrize(("make", "length"), MAKE)
def test_a_body_is_streamed(api: Api, make: Callable[[bytes], Any], length: str | None) -> None:
    sent = api.call("jobs.put_photo", "7", body=make(b"abcdef"), replies=NO_CONTENT).request
    assert (sent.content, sent.headers.get("content-length")) == (b"abcdef", length)
    assert sent.headers["content-type"] == "application/octet-stream"


def test_the_content_type_is_that_of_the_file_name(api: Api, tmp_path: Path) -> None:
    photo = tmp_path / "photo.png"
    photo.write_bytes(b"png")
    sent = api.call("jobs.put_photo", "7", body=photo, replies=NO_CONTENT).request
    assert (sent.content, sent.headers["content-type"]) == (b"png", "image/png")


@pytest.mark.parametrize("again", [True, False])
def test_only_a_body_that_can_be_read_again_is_sent_again(api: Api, again: bool) -> None:
    body: Any = io.BytesIO(b"abcdef") if again else pieces(b"abcdef")
    busy = reply({}, status=503, headers={"Retry-After": "0"})
    if again:
        outcome = api.call("jobs.put_photo", "7", body=body, replies=(busy, NO_CONTENT))
        assert [each.content for each in outcome.sent] == [b"abcdef", b"abcdef"]
    else:
        with pytest.raises(api.package.errors.ServerError):
            api.call("jobs.put_photo", "7", body=body, replies=(busy,))


@pytest.mark.parametrize("body", ["text", 5, io.StringIO("text")])
def test_what_holds_no_bytes_is_refused(api: Api, body: Any) -> None:
    with pytest.raises(TypeError, match="bytes"):
        api.call("jobs.put_photo", "7", body=body, replies=())


@pytest.mark.parametrize(
    ("content", "content_type"),
    [("a", "text/plain; charset=utf-8"), (b"a", "application/octet-stream"), ([b"a"], "application/octet-stream")],
)
def test_a_custom_request_has_any_content(api: Api, content: Any, content_type: str) -> None:
    def call(client: Any) -> Any:
        return client.request("PUT", "/raw", content=content)

    sent = api.session(call, replies=NO_CONTENT).request
    assert (sent.content, sent.headers["content-type"]) == (b"a", content_type)
    with pytest.raises(TypeError, match="not both"):
        api.session(lambda client: client.request("PUT", "/raw", content=content, json={}), replies=())
