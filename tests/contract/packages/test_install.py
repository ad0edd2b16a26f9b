"""The distributions build, and work when installed into empty environments, outside the repository.

Everything is built and installed with uv from its cache. What the cache lacks may be downloaded when the environment
variable ``WORKORDERS_ONLINE`` is set, as in ``.ci/run``; otherwise the tests are skipped.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support import server_actions
from tests.support.fault_server import FaultServer

ROOT = Path(__file__).resolve().parents[3]
RUNTIME = ROOT / "generator" / "runtime"
PACKAGES = sorted(path.parent for path in ROOT.glob("generated/*/pyproject.toml"))
ONLINE = bool(os.environ.get("WORKORDERS_ONLINE"))

pytestmark = pytest.mark.skipif(shutil.which("uv") is None, reason="uv is not installed")

IMPORT_EVERYTHING = """
import importlib, pkgutil, sys
name = sys.argv[1]
package = importlib.import_module(name)
assert "httpx2" not in sys.modules and "pydantic" not in sys.modules, "importing the package is not lazy"
for exported in package.__all__:
    getattr(package, exported)
for module in pkgutil.walk_packages(package.__path__, f"{name}."):
    importlib.import_module(module.name)
forbidden = {"jinja2", "black", "yaml", "datamodel_code_generator", "workorders"} & set(sys.modules)
assert not forbidden, forbidden
"""
QUICK_START = """
import sys
from workorders_samsara import Samsara

with Samsara(token="canary-token", base_url=sys.argv[1]) as samsara:
    print([order.id for order in samsara.work_orders.list()])
"""
SPEC = """
openapi: 3.1.0
info: {title: Lifts, version: '1'}
servers: [{url: https://api.lifts.example/v1}]
security: []
tags: [{name: lifts, description: Lifts.}]
paths:
  /lifts/{id}:
    get:
      operationId: getLift
      tags: [lifts]
      parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
      responses:
        '200': {description: A lift., content: {application/json: {schema: {$ref: '#/components/schemas/Lift'}}}}
components:
  schemas:
    Lift: {type: object, properties: {id: {type: integer}, name: {type: string}}}
"""
RECORDING = """
origin: synthetic
source: the shape of getLift
date: '2026-11'
call: {resource: lifts, method: get_lift, args: [1]}
exchanges:
  - request: {method: GET, url: https://api.lifts.example/v1/lifts/1}
    response: {status: 200, headers: {Content-Type: application/json}, body: {id: 1, name: North}}
expect:
  value: {id: 1, name: North}
"""


def run(*command: str | Path, cwd: Path, succeeds: bool = True) -> subprocess.CompletedProcess[str]:
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("PYTHONPATH", "VIRTUAL_ENV", "UV_PROJECT_ENVIRONMENT")
    }
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, capture_output=True, text=True, check=False, env=environment
    )
    assert not succeeds or done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done


def uv(*arguments: str | Path, cwd: Path) -> None:
    """Run uv from its cache; skip the test if something has to be downloaded and may not be."""
    done = run("uv", *arguments, *(() if ONLINE else ("--offline",)), "--quiet", cwd=cwd, succeeds=False)
    if done.returncode and not ONLINE and ("offline" in done.stderr or "network" in done.stderr.lower()):
        pytest.skip(f"uv's cache is incomplete; set WORKORDERS_ONLINE=1 to download: {done.stderr.strip()[-300:]}")
    assert done.returncode == 0, f"uv {arguments}\n{done.stderr}"


def environment_with(folder: Path, *distributions: str | Path) -> Path:
    """Install distributions into a new environment. Returns its folder of executables."""
    uv("venv", "--python", sys.executable, folder, cwd=folder.parent)
    uv("pip", "install", "--python", folder, *distributions, cwd=folder.parent)
    return folder / "bin"


def wheel_of(project: Path, folder: Path) -> Path:
    uv("build", "--wheel", "--out-dir", folder / project.name, project, cwd=folder)
    (wheel,) = (folder / project.name).glob("*.whl")
    return wheel


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("wheels")


@pytest.fixture(scope="module")
def runtime_wheel(wheels: Path) -> Path:
    return wheel_of(RUNTIME, wheels)


@pytest.fixture
def samsara_server() -> Iterator[FaultServer]:
    page = {"data": [{"id": "5"}, {"id": "6"}], "pagination": {"endCursor": "", "hasNextPage": False}}
    with FaultServer(server_actions.reply(200, page)) as server:
        yield server


@pytest.mark.parametrize("package", PACKAGES, ids=lambda path: path.name)
def test_a_package_works_with_the_runtime_alone(
    package: Path, wheels: Path, runtime_wheel: Path, tmp_path: Path
) -> None:
    wheel = wheel_of(package, wheels)
    names = zipfile.ZipFile(wheel).namelist()
    (import_name,) = (name.split("/")[0] for name in names if name.endswith("/py.typed"))
    assert not [name for name in names if "tests" in name or "/test_" in name or name.endswith(".yaml")]
    executables = environment_with(tmp_path / "env", runtime_wheel, wheel)
    run(executables / "python", "-c", IMPORT_EVERYTHING, import_name, cwd=tmp_path)


def test_the_command_works_on_specs_elsewhere(wheels: Path, runtime_wheel: Path, tmp_path: Path) -> None:
    executables = environment_with(tmp_path / "env", runtime_wheel, wheel_of(ROOT, wheels))
    project = tmp_path / "project"
    for file, text in {
        "specs/lifts/openapi.yaml": SPEC,
        "tests/recordings/lifts/getLift.default.yaml": RECORDING,
    }.items():
        (project / file).parent.mkdir(parents=True)
        (project / file).write_text(text, encoding="utf-8")
    for arguments in (
        ["--version"],
        ["lint"],
        ["generate"],
        ["check"],
        ["verify"],
        ["show", "lifts", "--stage", "files"],
    ):
        run(executables / "workorders", *arguments, cwd=project)
    samsara = ("check", "samsara", "--specs", ROOT / "specs", "--out", ROOT / "generated")
    run(executables / "workorders", *samsara, cwd=project)  # the same bytes as from a clone
    package = project / "generated" / "lifts"
    assert (package / "src" / "workorders_lifts" / "_client.py").is_file()
    with (package / "README.md").open("a", encoding="utf-8") as readme:
        readme.write("edited\n")
    assert run(executables / "workorders", "check", cwd=project, succeeds=False).returncode == 1
    elsewhere = environment_with(tmp_path / "other", runtime_wheel, package)
    run(elsewhere / "python", "-c", IMPORT_EVERYTHING, "workorders_lifts", cwd=tmp_path)


def test_a_package_installs_from_a_clone(tmp_path: Path, samsara_server: FaultServer) -> None:
    executables = environment_with(tmp_path / "env", RUNTIME, ROOT / "generated" / "samsara")
    done = run(executables / "python", "-c", QUICK_START, samsara_server.url, cwd=tmp_path)
    assert done.stdout == "['5', '6']\n"


@pytest.mark.skipif(not ONLINE, reason="pip has no cache to install from: set WORKORDERS_ONLINE=1")
def test_a_package_installs_from_a_clone_with_pip(tmp_path: Path, samsara_server: FaultServer) -> None:
    run(sys.executable, "-m", "venv", tmp_path / "env", cwd=tmp_path)
    python = tmp_path / "env" / "bin" / "python"
    run(python, "-m", "pip", "install", "--quiet", RUNTIME, ROOT / "generated" / "samsara", cwd=tmp_path)
    assert run(python, "-c", QUICK_START, samsara_server.url, cwd=tmp_path).stdout == "['5', '6']\n"


def test_another_project_adds_a_package_by_its_path(tmp_path: Path, samsara_server: FaultServer) -> None:
    """`uv add` finds the runtime through the workspace of the clone."""
    project = tmp_path / "project"
    uv("init", "--bare", "--python", sys.executable, project, cwd=tmp_path)
    uv("add", "--python", sys.executable, ROOT / "generated" / "samsara", cwd=project)
    python = project / ".venv" / "bin" / "python"
    assert run(python, "-c", QUICK_START, samsara_server.url, cwd=project).stdout == "['5', '6']\n"
