"""Packages made from small documents: written, imported, and called with samples over a mock transport."""

from __future__ import annotations

import importlib
import json
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from functools import partial
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import httpx2
import pytest
from pydantic import TypeAdapter
from workorders.codegen.render import render
from workorders.ir.api import Operation
from workorders.openapi.semantics.media_types import is_json
from workorders.pipeline import Stages

from tests.support.samples import Sampler
from tests.support.signatures import required_arguments, result_type

__all__ = ["DOCUMENTS", "call_package", "run_example", "write_package"]

_UNIT = Path(__file__).resolve().parents[1] / "unit"
DOCUMENTS = sorted(path.parent for path in (_UNIT / "small_documents").glob("*/openapi.*"))
"""Documents as others write them, each in a folder. Each says in its first line what it shows."""
_LOCAL = re.compile("is an empty (list|object)|is empty|body must be an object")
"""What is refused before sending: samples may be empty, or null where any value is allowed."""


def write_package(stages: Stages, folder: Path) -> Path:
    """Write a package, without formatting it. Returns the folder that holds the import package."""
    for path, text in render(stages.view).items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    return folder / "src"


def call_package(stages: Stages, **options: str) -> list[str]:
    """Import a package and call each operation with what it requires. Returns the ids of the operations called.

    Args:
        stages: The stages of its document.
        **options: Options of the client.
    """
    with TemporaryDirectory() as folder, _imported(stages, Path(folder)) as module:
        return _call_all(module, stages, options)


def run_example(stages: Stages) -> list[str]:
    """Run the first example of a package's README. Returns the requests that it sends, as method and path."""
    sent: list[str] = []

    def respond(request: httpx2.Request) -> httpx2.Response:
        sent.append(f"{request.method} {request.url.path}")
        for operation in stages.api.operations:
            if operation.method == request.method and request.url.path.endswith(operation.path):
                method = _method_of(type(client)(http_client=http, base_url="https://a.example"), operation)
                return _reply(result_type(method), operation.result.accept)
        raise AssertionError(sent)

    with TemporaryDirectory() as folder, _imported(stages, Path(folder)) as module:
        text = Path(folder, "README.md").read_text(encoding="utf-8")
        example = re.findall(r"^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL)[0]
        package, name = sys.modules[stages.api.client.package], stages.api.client.class_name
        make = getattr(module, name)
        with httpx2.Client(transport=httpx2.MockTransport(respond)) as http, redirect_stdout(StringIO()):
            client = make(http_client=http, base_url="https://a.example")
            setattr(package, name, partial(make, http_client=http))
            exec(example, {})
    return sent


@contextmanager
def _imported(stages: Stages, folder: Path) -> Iterator[Any]:
    package = stages.api.client.package
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(write_package(stages, folder))
        importlib.invalidate_caches()
        try:
            yield importlib.import_module(f"{package}._client")
        finally:
            for name in [name for name in sys.modules if name.partition(".")[0] == package]:
                del sys.modules[name]


def _call_all(module: Any, stages: Stages, options: dict[str, str]) -> list[str]:
    called: list[str] = []
    reply = httpx2.Response(204)
    requests: list[httpx2.Request] = []

    def respond(request: httpx2.Request) -> httpx2.Response:
        requests.append(request)
        return reply

    make = next(getattr(module, name) for name in module.__all__ if not name.startswith("Async"))
    with httpx2.Client(transport=httpx2.MockTransport(respond)) as http, make(http_client=http, **options) as client:
        for operation in stages.api.operations:
            method = _method_of(client, operation)
            try:
                reply = _reply(result_type(method), operation.result.accept)
                arguments = {name: _sample(kind) for name, kind in required_arguments(method).items()}
            except RecursionError:
                continue  # an object that requires itself has no values
            try:
                _call(method, arguments)
            except (TypeError, ValueError) as error:
                if not _LOCAL.search(str(error)):
                    raise
            else:
                assert requests.pop().method == operation.method
                called.append(operation.id)
    return called


def _call(method: Any, arguments: dict[str, Any]) -> None:
    """Make a call; where a query or a form refuses an empty list, with an item in it."""
    try:
        method(**arguments)
    except ValueError as error:
        if "is an empty list" not in str(error):
            raise
        kinds = required_arguments(method)
        full = {name: _sample(kinds[name], full=True) if value == [] else value for name, value in arguments.items()}
        method(**full)


def _method_of(client: Any, operation: Operation) -> Any:
    for name in (*operation.resource.split("."), operation.name):
        client = getattr(client, name)
    return client


def _reply(kind: Any, accept: str) -> httpx2.Response:
    """Return a response with a sample of what a method returns."""
    if kind is None:
        return httpx2.Response(204)
    if kind in (bytes, str) and not is_json(accept):
        return httpx2.Response(200, content=b"content", headers={"Content-Type": accept})
    content = json.dumps(Sampler(kind).sample(full=True))
    return httpx2.Response(200, content=content, headers={"Content-Type": "application/json"})


def _sample(kind: Any, *, full: bool = False) -> Any:
    if "IO[bytes]" in str(kind):
        return [b"content"] if str(kind).startswith(("list", "collections", "typing.Sequence")) else b"content"
    return TypeAdapter(kind).validate_json(json.dumps(Sampler(kind).sample(full=full)))
