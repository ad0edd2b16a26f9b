# Generated from names/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: crossing."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel

__all__ = ["Crossing"]


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
