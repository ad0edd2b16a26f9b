# Generated from names/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: crossing."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel

from .enums import Mark

__all__ = ["Crossing", "Nested"]


class Crossing(ReadModel):
    """Each is called on the wire as the one before is called in Python."""

    id: Annotated[int | None, Field(alias="Id")] = None

    number: Annotated[int | None, Field(alias="id")] = None

    user_id: Annotated[str | None, Field(alias="userId")] = None

    user: Annotated[str | None, Field(alias="user_id")] = None

    type: Annotated[str | None, Field(alias="_type")] = None

    kind: Annotated[str | None, Field(alias="type")] = None

    sort: Annotated[str | None, Field(alias="kind")] = None

    class_: Annotated[str | None, Field(alias="class")] = None

    school_class: Annotated[str | None, Field(alias="class_")] = None

    second: Annotated[str | None, Field(alias="first")] = None

    first: Annotated[str | None, Field(alias="second")] = None


class Nested(ReadModel):

    one: Crossing | None = None
    """Each is called on the wire as the one before is called in Python."""

    many: list[Crossing] | None = None

    by_name: dict[str, Crossing] | None = None

    mark: Mark | None = None
