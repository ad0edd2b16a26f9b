"""Every error that this package raises. ``except ApiError`` catches all of them."""

from workorders_runtime.exceptions import *  # noqa: F403  # pyright: ignore[reportWildcardImportFromLibrary]
from workorders_runtime.exceptions import __all__ as __all__
