"""The lines of the table: what each is compared with, and the highest ratio that is wanted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

TOLERANCE: Final = 1.5
"""The run fails when a ratio is above this many times its budget, or what is known where the budget is missed."""


@dataclass(frozen=True)
class Line:
    """A line of the table."""

    floor: str
    """What it is compared with."""
    budget: float | None = None
    """The highest ratio that is wanted; None: for information."""
    unit: str = "ms"
    known: float = 0.0
    """The ratio of an earlier run, where it misses the budget; README.md says what it is made of."""

    @property
    def limit(self) -> float | None:
        """The ratio above which the run fails."""
        return None if self.budget is None else TOLERANCE * max(self.budget, self.known)


_LIBRARIES: Final = "`import httpx2, pydantic` in a new process"
_BARE: Final = "the same models, mock transport and bare httpx2, in a new process"
_CLEAN: Final = "pydantic's own validation of the same class on the clean page"
_REQUEST: Final = "the same requests with bare httpx2 and pydantic's own validation"
_COLD: Final = "generate, cold"

LINES: Final[dict[str, Line]] = {
    "import a package": Line(_LIBRARIES, 0.08, known=0.10),
    "first client": Line(_LIBRARIES),
    "first response": Line(_BARE, 1.10, known=1.15),
    "first response, async": Line(_BARE, 1.10, known=1.15),
    "second vendor, client": Line(_LIBRARIES, 0.05, known=0.09),
    "second vendor, first response": Line("the same with bare httpx2, in the same process as a first response"),
    "decode, clean": Line(_CLEAN, 1.04, known=1.31),
    "decode, strict": Line(_CLEAN, 1.4, known=1.82),
    "decode, 1 odd value": Line(_CLEAN, 2.5),
    "decode, 1 missing field": Line(_CLEAN, 2.5),
    "decode, 1 unlisted enum value": Line(_CLEAN, 1.3, known=1.74),
    "decode, 100 odd values": Line(_CLEAN, 6.0),
    "decode, 1,500 odd values": Line(_CLEAN, 6.0, known=7.07),
    "decode, 1,500 odd values, memory": Line(_CLEAN, 1.2, "MB", known=1.75),
    "decode, 10 MB": Line("pydantic's own validation of the same class"),
    "decode, 10 MB, memory": Line("pydantic's own validation of the same class", 1.2, "MB", known=1.54),
    "encode": Line("`model_dump_json`, which keeps neither unknown number texts nor wire formats"),
    "encode, 1,500 odd values": Line("`model_dump_json` of the clean page"),
    "a call": Line(_REQUEST, 1.08, known=1.47),
    "a call, async": Line(_REQUEST, 1.12, known=1.66),
    "a call over loopback": Line(_REQUEST, 0.85, known=1.05),
    "a call over loopback, async": Line(_REQUEST, 0.90),
    "1,000 calls at once": Line(_REQUEST),
    "10,000 items, dropped": Line(_REQUEST, 1.06, known=1.21),
    "10,000 items, held": Line(_REQUEST),
    "10,000 items, dropped, memory": Line("a list of 1,000 items", 1.1, "MB"),
    "generate, cold": Line(
        "datamodel-code-generator's own calls without formatting, and black once over the text of the package",
        1.08,
        known=1.13,
    ),
    "generate, nothing changed": Line(_COLD, 0.12),
    "check, nothing changed": Line(_COLD, 0.12),
    "lint, cold": Line(_COLD),
    "verify, cold": Line(_COLD),
    "all packages, cold": Line(_COLD),
    "generate 400 operations": Line("the same for 100 operations: 4.0 is linear", 4.0),
    **{
        f"stage: {name}": Line("all stages of `generate`, in one process")
        for name in ("import", "read", "adapt", "lint", "bundle", "build", "models", "view", "render", "format")
    },
    "peer: client of datamodel-code-generator": Line(_COLD),
    "peer: openapi-python-client": Line(_COLD),
}
