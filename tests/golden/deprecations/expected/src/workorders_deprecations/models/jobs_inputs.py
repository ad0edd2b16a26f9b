# Generated from deprecations/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: jobs."""

from __future__ import annotations

import builtins
from datetime import date
from typing import Annotated

from pydantic import MISSING, Field
from typing_extensions import deprecated
from workorders_runtime.serialization.models import WriteModel

__all__ = ["JobUpdate", "SiteInput", "VisitUpdate"]


class JobUpdate(WriteModel, earlier={"remark": "note"}):

    title: str | MISSING = MISSING

    note: str | None | MISSING = MISSING

    @property
    @deprecated("JobUpdate.remark is deprecated. Use note.")
    def remark(self) -> str | None | MISSING:
        """The earlier name of ``note``."""
        return self.note

    @remark.setter
    @deprecated("JobUpdate.remark is deprecated. Use note.")
    def remark(self, value: str | None | MISSING) -> None:
        self.note = value


class VisitUpdate(WriteModel, earlier={"purpose": "reason"}):

    reason: str

    site: SiteInput

    @property
    @deprecated("VisitUpdate.purpose is deprecated. Use reason.")
    def purpose(self) -> str:
        """The earlier name of ``reason``."""
        return self.reason

    @purpose.setter
    @deprecated("VisitUpdate.purpose is deprecated. Use reason.")
    def purpose(self, value: str) -> None:
        self.reason = value


class SiteInput(WriteModel, earlier={"road": "street", "list": "days"}):

    street: str

    days: builtins.list[str] | MISSING = MISSING

    opened: Annotated[date | MISSING, Field(alias="since")] = MISSING

    @property
    @deprecated("SiteInput.road is deprecated. Use street.")
    def road(self) -> str:
        """The earlier name of ``street``."""
        return self.street

    @road.setter
    @deprecated("SiteInput.road is deprecated. Use street.")
    def road(self, value: str) -> None:
        self.street = value

    @property
    @deprecated("SiteInput.list is deprecated. Use days.")
    def list(self) -> builtins.list[str] | MISSING:
        """The earlier name of ``days``."""
        return self.days

    @list.setter
    @deprecated("SiteInput.list is deprecated. Use days.")
    def list(self, value: builtins.list[str] | MISSING) -> None:
        self.days = value

    @property
    @deprecated("SiteInput.since is deprecated. Use opened.")
    def since(self) -> date | MISSING:
        """The earlier name of ``opened``."""
        return self.opened

    @since.setter
    @deprecated("SiteInput.since is deprecated. Use opened.")
    def since(self, value: date | MISSING) -> None:
        self.opened = value
