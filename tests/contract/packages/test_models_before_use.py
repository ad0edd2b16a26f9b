"""Models are built on first use; their fields and JSON schemas are complete before."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.support.paths import VENDORS
from tests.support.replay import package_of

_CHECK = """
import importlib, typing
from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

models = importlib.import_module({package!r}).models
classes = [each for name in models.__all__ if isinstance(each := getattr(models, name), type)]
classes = [each for each in classes if issubclass(each, BaseModel)]
assert classes
{statement}
"""
_HINTS = "assert all(typing.get_type_hints(each) for each in classes)\n"
_FIELDS = "assert not any('ForwardRef' in repr(field) for each in classes for field in each.model_fields.values())"
_SCHEMAS = """
schemas, _ = models_json_schema([(each, mode) for each in classes for mode in ('validation', 'serialization')])
assert len(schemas) == 2 * len(classes)
"""


@pytest.mark.parametrize("vendor", VENDORS)
@pytest.mark.parametrize("statement", [_HINTS + _FIELDS, _SCHEMAS], ids=["fields", "schemas"])
def test_models_can_be_inspected_before_their_first_use(vendor: str, statement: str) -> None:
    code = _CHECK.format(package=package_of(vendor).name, statement=statement)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 0, done.stderr
