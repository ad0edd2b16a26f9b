"""The value of an argument that was left out: neither ``None`` nor anything else is sent."""

from __future__ import annotations

from pydantic_core import MISSING

__all__ = ["MISSING"]
