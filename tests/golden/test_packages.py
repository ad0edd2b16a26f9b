"""What holds for every golden package: it imports, its models build, its imports are used, its operations are called.

Each ``<feature>/test_behaviour.py`` lists a call of every operation as ``CALLS``, and the client's options as
``OPTIONS``.
"""

from __future__ import annotations

import importlib
import subprocess
import sys
from collections.abc import Callable
from types import ModuleType

import pytest

from tests.golden.support import FEATURES, Call, Package


@pytest.fixture(params=FEATURES)
def package(request: pytest.FixtureRequest, packages: Callable[[str], Package]) -> Package:
    """Each golden package."""
    return packages(request.param)


def _behaviour(package: Package) -> ModuleType:
    return importlib.import_module(f"tests.golden.{package.feature}.test_behaviour")


def test_every_module_imports(package: Package) -> None:
    for source in package.sources:
        importlib.import_module(package.import_name(source))


def test_every_exported_name_exists(package: Package) -> None:
    for module in (package.module, package.models, package.errors):
        for name in module.__all__:
            assert getattr(module, name) is not None


def test_every_model_builds(package: Package) -> None:
    for name in package.models.__all__:
        model = getattr(package.models, name)
        if hasattr(model, "model_rebuild"):
            model.model_rebuild(force=True)
            assert model.model_json_schema()


def test_no_unused_imports(package: Package) -> None:
    """Nor undefined names, nor names defined twice: ruff's ``F``."""
    sources = [str(source) for source in package.sources]
    command = [sys.executable, "-m", "ruff", "check", "--isolated", "--no-cache", "--select", "F", *sources]
    done = subprocess.run([*command, "--output-format", "concise"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_operation_is_called(package: Package) -> None:
    behaviour = _behaviour(package)
    calls: list[Call] = behaviour.CALLS
    assert sorted({call.path for call in calls}) == package.operations(**behaviour.OPTIONS)


def test_every_method_has_both_flavors(package: Package) -> None:
    """Async classes have the methods of the sync ones."""
    sync, aio = (package.client_class(flavor) for flavor in ("sync", "async"))
    assert sorted(vars(sync)) == sorted(vars(aio))
