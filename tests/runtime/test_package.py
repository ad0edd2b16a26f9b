"""The package itself: its names, its version, and the check that generated packages make when they are imported."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
import workorders_runtime
from workorders_runtime import exceptions

ROOT = Path(__file__).parents[2]


def test_the_version_is_that_of_the_distribution() -> None:
    project = tomllib.loads((ROOT / "generator/runtime/pyproject.toml").read_text())["project"]
    assert project["version"] == workorders_runtime.__version__


def test_every_public_name_is_available_and_listed() -> None:
    for name in exceptions.__all__:
        assert getattr(workorders_runtime, name) is getattr(exceptions, name)
    assert {*exceptions.__all__, "MISSING", "Limiter", "Raw", "Token"} <= set(dir(workorders_runtime))


@pytest.mark.parametrize(
    ("installed", "minimum"), [("0.1.0", "0.1"), ("0.1.9", "0.1.2"), ("1.0.0", "1.0"), ("1.7.0", "1.2")]
)
def test_a_compatible_runtime_is_accepted(installed: str, minimum: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workorders_runtime, "__version__", installed)
    workorders_runtime.require("workorders-example", minimum)


@pytest.mark.parametrize(
    ("installed", "minimum", "needed"),
    [
        ("0.2.0", "0.1", "workorders-runtime>=0.1,<0.2"),
        ("0.1.1", "0.1.2", "workorders-runtime>=0.1.2,<0.2"),
        ("1.0.0", "0.1", "workorders-runtime>=0.1,<0.2"),
        ("2.0.0", "1.2", "workorders-runtime>=1.2,<2"),
        ("1.1.0", "1.2", "workorders-runtime>=1.2,<2"),
    ],
)
def test_an_incompatible_runtime_is_reported_with_the_fix(
    installed: str, minimum: str, needed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workorders_runtime, "__version__", installed)
    with pytest.raises(ImportError) as caught:
        workorders_runtime.require("workorders-example", minimum)
    assert str(caught.value) == (
        f"workorders-example needs {needed}, but workorders-runtime {installed} is installed. "
        f"Run: pip install '{needed}'"
    )


def test_the_example_of_the_readme_runs() -> None:
    text = (ROOT / "generator/runtime/README.md").read_text(encoding="utf-8")
    example = text.split("```python\n")[1].split("```")[0]
    exec(compile(example, "README.md", "exec"), {})
