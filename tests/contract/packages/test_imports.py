"""Importing a package defines names and does nothing else; what it depends on is a short list."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
import warnings
from pathlib import Path

import pytest

from tests.support.paths import GENERATED, REPOSITORY, VENDORS
from tests.support.replay import package_of

ALLOWED = {"httpx2", "pydantic", "workorders_runtime"}
WATCHED = """
import json, os, sys, threading
import httpx2, pydantic
events, before = [], set(sys.modules)

class Environment(dict):
    def __getitem__(self, name):
        events.append(f"reads {name}")
        return super().__getitem__(name)

    def get(self, name, default=None):
        events.append(f"reads {name}")
        return super().get(name, default)

def watch(event, arguments):
    writes = event == "open" and isinstance(arguments[1], str) and set(arguments[1]) & set("wax+")
    if event.startswith(("socket.", "subprocess.", "os.system", "os.exec", "os.fork")) or writes:
        events.append(f"{event} {arguments[:1]}")

os.environ = Environment(os.environ)
sys.addaudithook(watch)
sys.dont_write_bytecode = True
for name in sys.argv[1:]:
    package = __import__(name)
    for exported in package.__all__:
        getattr(package, exported)
loaded = {name.partition(".")[0] for name in set(sys.modules) - before} - set(sys.stdlib_module_names)
print(json.dumps([events, sorted(loaded), threading.active_count()]))
"""


def test_an_import_reads_and_opens_nothing() -> None:
    names = [package_of(vendor).name for vendor in VENDORS]
    sources = [str(path) for path in (REPOSITORY / "generator" / "runtime" / "src", *GENERATED.glob("*/src"))]
    code = f"import sys; sys.path[:0] = {sources!r}\n{WATCHED}"
    done = subprocess.run([sys.executable, "-c", code, *names], capture_output=True, text=True, check=True)
    events, loaded, threads = json.loads(done.stdout)
    assert events == []
    assert threads == 1
    assert {name for name in loaded if name not in names} <= ALLOWED | {"pydantic_core", "typing_extensions"}


@pytest.mark.parametrize("vendor", VENDORS)
def test_the_dependencies_of_a_package(vendor: str) -> None:
    project = tomllib.loads((GENERATED / vendor / "pyproject.toml").read_text("utf-8"))["project"]
    names = {re.split(r"[<>=!~\[ ;]", each)[0] for each in project["dependencies"]}
    assert names <= {"httpx2", "pydantic", "workorders-runtime"}
    assert all(re.search(r">=[\d.]+,<\d", each) for each in project["dependencies"]), "a floor and a limit"


@pytest.mark.parametrize("vendor", VENDORS)
def test_source_compiles_without_warnings(vendor: str) -> None:
    files = sorted((GENERATED / vendor / "src").rglob("*.py"))
    assert files
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for file in files:
            text = file.read_text("utf-8")
            compile(text, file.name, "exec")
            assert str(REPOSITORY) not in text
            assert str(Path.home()) not in text
