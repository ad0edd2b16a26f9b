# Generated from deprecations/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: jobs."""

from __future__ import annotations

import builtins
from datetime import date
from typing import Annotated

from pydantic import Field
from typing_extensions import deprecated
from workorders_runtime.serialization.models import ReadModel

__all__ = ["Job", "Jobs", "Site", "Visit"]


class Jobs(ReadModel):

    jobs: list[Job]


class Job(ReadModel):

    title: str | None = None

    note: str | None = None

    @property
    @deprecated("Job.remark is deprecated. Use note.")
    def remark(self) -> str | None:
        """The earlier name of ``note``."""
        return self.note

    @remark.setter
    @deprecated("Job.remark is deprecated. Use note.")
    def remark(self, value: str | None) -> None:
        self.note = value


class Visit(ReadModel):

    reason: str

    site: Site

    @property
    @deprecated("Visit.purpose is deprecated. Use reason.")
    def purpose(self) -> str:
        """The earlier name of ``reason``."""
        return self.reason

    @purpose.setter
    @deprecated("Visit.purpose is deprecated. Use reason.")
    def purpose(self, value: str) -> None:
        self.reason = value


class Site(ReadModel):

    street: str

    days: builtins.list[str] | None = None

    opened: Annotated[date | None, Field(alias="since")] = None

    @property
    @deprecated("Site.road is deprecated. Use street.")
    def road(self) -> str:
        """The earlier name of ``street``."""
        return self.street

    @road.setter
    @deprecated("Site.road is deprecated. Use street.")
    def road(self, value: str) -> None:
        self.street = value

    @property
    @deprecated("Site.list is deprecated. Use days.")
    def list(self) -> builtins.list[str] | None:
        """The earlier name of ``days``."""
        return self.days

    @list.setter
    @deprecated("Site.list is deprecated. Use days.")
    def list(self, value: builtins.list[str] | None) -> None:
        self.days = value

    @property
    @deprecated("Site.since is deprecated. Use opened.")
    def since(self) -> date | None:
        """The earlier name of ``opened``."""
        return self.opened

    @since.setter
    @deprecated("Site.since is deprecated. Use opened.")
    def since(self, value: date | None) -> None:
        self.opened = value
