"""Files in requests: sent again from their beginning, or not at all."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from workorders_runtime import exceptions
from workorders_runtime.spec import Body, OperationSpec

from tests.support import server_actions
from tests.support.calls import FLAVORS, failure, operation_call, run
from tests.support.fault_server import FaultServer, refused_url
from tests.support.mock_transport import Time

OK = server_actions.reply(200, server_actions.GOOD)
DATA = b"canary-file\r\n" * 20_000


class Once(io.RawIOBase):
    """A file that can be read only once, as a pipe."""

    def __init__(self) -> None:
        self._data = io.BytesIO(DATA)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._data.readinto(buffer)


def upload(content: Any, safety: Any = "idempotent") -> Any:
    body = Body("ThingUpdate", "multipart", "multipart/form-data", files=(("upload", "upload"),))
    return operation_call(OperationSpec("uploadFile", "POST", "/files", safety, body=body), id="1", upload=content)


def contents(tmp_path: Path) -> dict[str, Any]:
    path = tmp_path / "photo.jpg"
    path.write_bytes(DATA)
    opened = io.BytesIO(b"skipped" + DATA)
    opened.seek(7)
    return {"bytes": DATA, "path": path, "open": opened, "named": ("x.bin", io.BytesIO(DATA))}


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("kind", ["bytes", "path", "open", "named"])
def test_every_attempt_sends_the_whole_file(flavor: str, kind: str, tmp_path: Path) -> None:
    with FaultServer([server_actions.reply(503), server_actions.reset()], server_actions.reset_in_body(), OK) as server:
        run(flavor, server.url, upload(contents(tmp_path)[kind]), max_retries=3)
        assert len(server.requests) == 4
        assert len({each.raw for each in server.requests}) == 1
        assert server.last.body.count(b"canary-file\r\n") == 20_000
        assert b"skipped" not in server.last.body


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize(
    "act", [server_actions.reply(503), server_actions.reply(429), server_actions.reset(), server_actions.cut_length()]
)
def test_a_file_that_can_be_read_once_is_sent_once_and_says_so(flavor: str, act: Any) -> None:
    with FaultServer(act) as server:
        error = failure(flavor, server.url, upload(Once()))
        assert len(server.requests) == 1
        assert server.last.headers["transfer-encoding"] == "chunked"
    assert (len(error.attempts), error.retryable) == (1, False)
    assert error.__notes__ == ["Not retried: the request body contains a file that can be read only once."]


@pytest.mark.parametrize("flavor", FLAVORS)
def test_it_can_still_be_sent_when_nothing_of_it_was(flavor: str) -> None:
    with refused_url() as url:
        error = failure(flavor, url, upload(Once(), "unsafe"))
    assert type(error) is exceptions.ConnectError
    assert (len(error.attempts), error.retryable) == (3, True)


@pytest.mark.parametrize("flavor", FLAVORS)
@pytest.mark.parametrize("change", [-1000, 1000])
def test_a_file_whose_size_changes_meanwhile_may_have_arrived(flavor: str, change: int, tmp_path: Path) -> None:
    class Moving(io.BytesIO):
        """A file that is of another size when it is read."""

        def read(self, size: int | None = -1) -> bytes:
            if self.tell() == 0 and len(self.getvalue()) == len(DATA):
                self.truncate(len(DATA) + change) if change < 0 else (self.seek(0, 2), self.write(b"x" * change))
                self.seek(0)
            return super().read(size)

    with FaultServer(server_actions.reply(200, server_actions.GOOD)) as server:
        error = failure(flavor, server.url, upload(Moving(DATA), "unsafe"))
    assert type(error) is exceptions.ConnectionLostError
    assert (error.maybe_applied, error.retryable, len(error.attempts)) == (True, False, 1)
    assert "a file could not be read, or changed while it was sent" in str(error)


@pytest.mark.parametrize("flavor", FLAVORS)
def test_a_file_that_is_gone_meanwhile(flavor: str, tmp_path: Path) -> None:
    path = tmp_path / "gone.bin"
    path.write_bytes(DATA)
    now = Time()

    def remove(seconds: float) -> None:
        path.unlink(missing_ok=True)

    now.sleep = remove  # type: ignore[method-assign]
    with FaultServer(server_actions.reply(503)) as server:
        error = failure(flavor, server.url, upload(path), clock=now.clock)
        assert len(server.requests) == 1
    assert [each.status for each in error.attempts] == [503, None, None]
    assert (type(error), error.maybe_applied) == (exceptions.ConnectError, True)
    assert "a file could not be read" in str(error)
