"""Runtime of the generated API clients: requests, retries, tokens, paging, decoding.

Importing it loads neither httpx2 nor pydantic; each name is loaded when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

__version__ = "0.2.0"

if TYPE_CHECKING:
    from .auth.credentials import Token as Token
    from .client import *
    from .config import *
    from .exceptions import *
    from .hooks import *
    from .http.rate_limit import *
    from .pagination import *
    from .resource import *
    from .response import *
    from .serialization.missing import MISSING as MISSING
else:
    _MODULES = ("exceptions", "response", "config", "hooks", "pagination", "resource", "client", "http.rate_limit")
    """Modules whose ``__all__`` is available here, as listed above for type checkers."""
    _HOMES = {"MISSING": "serialization.missing", "Token": "auth.credentials"}

    def _public_modules() -> list[object]:
        from importlib import import_module

        return [import_module(f"{__name__}.{module}") for module in _MODULES]

    def __getattr__(name: str) -> object:
        from importlib import import_module

        if not name.startswith("_"):
            for home in (_HOMES[name],) if name in _HOMES else _MODULES:
                module = import_module(f"{__name__}.{home}")
                if name in _HOMES or name in module.__all__:
                    value = globals()[name] = getattr(module, name)
                    return value
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return sorted({*globals(), *_HOMES, *(name for module in _public_modules() for name in module.__all__)})


def requirement(minimum: str) -> str:
    """Return the requirement for a runtime that is compatible with the given version.

    Versions below 1.0 are compatible within a minor version, later ones within a major version.

    Args:
        minimum: Lowest version, such as ``"0.1"``.
    """
    major, minor, *_ = (int(part) for part in minimum.split("."))
    return f"workorders-runtime>={minimum},<{f'0.{minor + 1}' if major == 0 else major + 1}"


def require(distribution: str, minimum: str) -> None:
    """Check that this runtime is compatible with a generated package.

    Every generated package calls this when it is imported: ``require("workorders-example", "0.1")``.

    Args:
        distribution: Name of the package's distribution.
        minimum: Lowest version of the runtime that the package was generated for.

    Raises:
        ImportError: The installed runtime is older or newer than what the package supports.
    """
    needed = requirement(minimum)
    lowest, installed = ([int(part) for part in version.split(".")[:3]] for version in (minimum, __version__))
    same = 2 if lowest[0] == 0 else 1
    if installed[:same] != lowest[:same] or installed < lowest:
        raise ImportError(
            f"{distribution} needs {needed}, but workorders-runtime {__version__} is installed. "
            f"Run: pip install '{needed}'"
        )
