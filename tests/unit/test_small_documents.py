"""Documents as others write them generate, import and can be called. ``tests/typing`` checks their packages, too."""

from __future__ import annotations

from pathlib import Path

import pytest
from workorders.pipeline import stages_of

from tests.support.small_packages import DOCUMENTS, call_package, run_example

OPTIONS = {
    "credentials": {"base_url": "https://api.example.com", "api_key": "k", "username": "u", "password": "p"},
    "tabs": {"base_url": "https://api.example.com"},
}


@pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
@pytest.mark.parametrize("folder", DOCUMENTS, ids=lambda folder: folder.name)
def test_every_operation_of_a_small_document_can_be_called(folder: Path) -> None:
    stages = stages_of(folder)[0]
    called = call_package(stages, **OPTIONS.get(folder.name, {}))
    assert called == [operation.id for operation in stages.api.operations]


@pytest.mark.parametrize("folder", DOCUMENTS, ids=lambda folder: folder.name)
def test_the_first_example_of_the_readme_runs(folder: Path) -> None:
    stages = stages_of(folder)[0]
    is_safe = any(
        operation.safety == "safe" and not any(argument.required for argument in operation.arguments)
        for operation in stages.api.operations
    )
    assert len(run_example(stages)) == is_safe
