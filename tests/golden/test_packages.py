"""What holds for every golden package: it imports, its models build, it is lint-clean, and each operation can be called."""

from __future__ import annotations

import importlib
import subprocess
import sys
from collections.abc import Callable
from types import ModuleType

import pytest

from tests.golden.support import FEATURES, Call, Package


@pytest.fixture(params=FEATURES)
def package(request: pytest.FixtureRequest, golden: Callable[[str], Package]) -> Package:
    """Each golden package."""
    return golden(request.param)


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
            assert list(model.model_json_schema()["properties"]) == list(
                field.alias or name for name, field in model.model_fields.items()
            )


def test_nothing_is_imported_in_vain(package: Package) -> None:
    """Also: no undefined names, no names defined twice."""
    sources = [str(source) for source in package.sources]
    command = [sys.executable, "-m", "ruff", "check", "--isolated", "--no-cache", "--select", "F", *sources]
    done = subprocess.run([*command, "--output-format", "concise"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_operation_is_called(package: Package) -> None:
    calls: list[Call] = _behaviour(package).CALLS
    assert sorted({call.path for call in calls}) == package.operations()


def test_every_method_has_both_colours(package: Package) -> None:
    """Async classes have the methods of the sync ones."""
    sync, aio = (package.client_class(colour) for colour in ("sync", "async"))
    assert sorted(vars(sync)) == sorted(vars(aio))


