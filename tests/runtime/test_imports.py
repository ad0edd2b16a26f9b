"""What importing costs, and that names are found, or missed, as they should be."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import workorders_runtime as runtime

ROOT = Path(__file__).parents[2]
HEAVY = ("httpx2", "httpcore2", "pydantic", "pydantic_core", "asyncio", "ssl")


def loaded(code: str) -> set[str]:
    script = f"import sys\n{code}\nprint(*[name for name in {HEAVY!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


@pytest.mark.parametrize(
    "module", ["spec", "exceptions", "resource", "client", "pagination", "serialization.enums", "config", "response"]
)
def test_importing_is_light(module: str) -> None:
    assert loaded(f"import workorders_runtime.{module}") == set()


def test_catching_an_error_is_light() -> None:
    assert loaded("import workorders_runtime\ntry: pass\nexcept workorders_runtime.ApiError: pass") == set()
    assert loaded("import workorders_runtime; workorders_runtime.ApiError, workorders_runtime.RetryBudget") == set()


def test_a_client_is_light_until_it_is_used() -> None:
    assert (
        loaded("import tests; from workorders_example_client import ExampleClient; ExampleClient(token='x')") == set()
    )
    assert "httpx2" not in loaded(
        "import tests; from workorders_example_client import ExampleClient; ExampleClient(token='x').things.list()"
    )


def test_a_call_over_an_http_client_loads_no_connections() -> None:
    code = (
        "import tests, httpx2; from workorders_example_client import ExampleClient\n"
        "http = httpx2.Client(transport=httpx2.MockTransport(lambda _: httpx2.Response(200, json={'id': '5'})))\n"
        "ExampleClient(token='x', http_client=http).request('GET', '/things')"
    )
    assert not loaded(code) & {"httpcore2", "asyncio"}


def test_names() -> None:
    assert runtime.ApiError.__module__ == "workorders_runtime.exceptions"
    assert runtime.Deviation.__module__ == "workorders_runtime.response"
    assert runtime.MISSING is not None
    for name in ("Misspelt", "MisspeltError", "_private", "annotations_"):
        with pytest.raises(AttributeError):
            getattr(runtime, name)
