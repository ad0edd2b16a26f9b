"""The golden packages, generated once a session and imported as their users import them."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator

import pytest
from workorders.cache import Cache
from workorders.pipeline import Stages, load_and_lint

pytest.register_assert_rewrite("tests.golden.support")

from tests.golden.support import FOLDER, Api, Flavor, Package  # noqa: E402


@pytest.fixture(scope="session")
def packages(
    tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config
) -> Iterator[Callable[[str], Package]]:
    """Generate a feature's package into a folder of its own; each feature once a session.

    Formatted files are kept in pytest's cache, which all test processes share.
    """
    cache: pytest.Cache | None = getattr(pytestconfig, "cache", None)  # not there with `-p no:cacheprovider`
    folder = None if cache is None else cache.mkdir("formatted")
    with Cache(folder) as formatted:
        yield from _packages(tmp_path_factory, formatted)


def _packages(folders: pytest.TempPathFactory, formatted: Cache) -> Iterator[Callable[[str], Package]]:
    made: dict[str, Package] = {}
    failures: dict[str, Exception] = {}

    def package(feature: str) -> Package:
        if feature in failures:
            raise failures[feature]
        if feature not in made:
            try:
                made[feature] = _generate(feature, folders, formatted)
            except Exception as error:
                failures[feature] = error
                raise
        return made[feature]

    yield package
    for each in made.values():
        sys.path.remove(str(each.root.parent))
        for name in [name for name in sys.modules if name == each.name or name.startswith(f"{each.name}.")]:
            del sys.modules[name]


def _generate(feature: str, folders: pytest.TempPathFactory, formatted: Cache) -> Package:
    document, _ = load_and_lint(FOLDER / feature)
    stages = Stages(document, feature)
    folder = folders.mktemp(feature)
    for path, text in stages.files_with(formatted).items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    root = folder / "src" / stages.api.client.package
    sys.path.insert(0, str(root.parent))
    importlib.invalidate_caches()
    return Package(feature, root)


@pytest.fixture
def package(request: pytest.FixtureRequest, packages: Callable[[str], Package]) -> Package:
    """The package of the folder that the test is in."""
    return packages(request.path.parent.name)


@pytest.fixture(params=["sync", "async"])
def flavor(request: pytest.FixtureRequest) -> Flavor:
    """Which of the two clients a test uses."""
    value: Flavor = request.param
    return value


@pytest.fixture
def api(package: Package, flavor: Flavor) -> Api:
    """The operations of the package, called through the sync and through the async client."""
    return Api(package, flavor)
