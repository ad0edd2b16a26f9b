"""Files as results: bytes, exactly as they came."""

from __future__ import annotations

import pytest

from tests.golden.support import Api, Call, Model, Reply, content, reply

BASE = "https://api.papers.example/jobs/7"
OPTIONS: dict[str, str] = {}
# No UTF-8, a NUL, what looks like JSON, and a line end that must not be translated.
PHOTO = b'\x89PNG\r\n\x1a\n\x00\xff\xfe{"a":1}'
REPORT = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
ARCHIVE = b"PK\x05\x06" + bytes(18)

CALLS = [
    Call(
        "papers.get_photo",
        (7,),
        replies=(content(PHOTO, "application/octet-stream"),),
        request=f"GET {BASE}/photo",
        accept="application/octet-stream",
        value=PHOTO,
    ),
    Call(
        "papers.get_report",
        (7,),
        replies=(content(REPORT, "application/pdf"),),
        request=f"GET {BASE}/report",
        accept="application/pdf",
        value=REPORT,
    ),
    Call(
        "papers.get_archive",
        (7,),
        replies=(content(ARCHIVE, "application/zip"),),
        request=f"GET {BASE}/archive",
        accept="application/zip",
        value=ARCHIVE,
    ),
    Call(
        "papers.get_job",
        (7,),
        replies=(reply({"id": 7, "pages": 2}),),
        request=f"GET {BASE}",
        value=Model("Job", id=7, pages=2),
    ),
]


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.path)
def test_call(api: Api, call: Call) -> None:
    call.check(api)


def test_a_file_may_be_empty(api: Api) -> None:
    assert api.call("papers.get_photo", 7, replies=content(b"", "application/octet-stream")).value == b""


def test_a_failure_is_an_error_and_no_file(api: Api) -> None:
    with pytest.raises(api.package.errors.NotFoundError):
        api.call("papers.get_photo", 7, replies=reply({"message": "no photo"}, status=404))


def test_the_media_type_of_a_file_is_not_looked_at(api: Api) -> None:
    """Servers label files as they like; the bytes are what was asked for."""
    assert api.call("papers.get_photo", 7, replies=Reply(PHOTO, "image/png")).value == PHOTO
