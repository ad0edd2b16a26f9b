# Generated from names/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: keywords."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel

__all__ = ["Keywords"]


class Keywords(ReadModel):
    """Text with \"\"\"three quotes\"\"\", a \\ and '''more''' at the end\" """

    class_: Annotated[str | None, Field(alias="class")] = None

    from_: Annotated[date | None, Field(alias="from")] = None

    import_: Annotated[bool | None, Field(alias="import")] = None

    none: Annotated[str | None, Field(alias="None")] = None

    true: Annotated[str | None, Field(alias="True")] = None

    async_: Annotated[str | None, Field(alias="async")] = None

    match: str | None = None
    """A \"\"\"match\"\"\" in C:\\new\""""

    e_mail: Annotated[str | None, Field(alias="e-mail")] = None

    field_2nd: Annotated[str | None, Field(alias="2nd")] = None

    first_name: Annotated[str | None, Field(alias="first name")] = None

    groe: Annotated[int | None, Field(alias="größe")] = None

    id: Annotated[str | None, Field(alias="@id")] = None

    type: Annotated[str | None, Field(alias="$type")] = None

    a_b: Annotated[str | None, Field(alias="a.b")] = None

    a_b_c: Annotated[str | None, Field(alias="a/b~c")] = None

    it_s: Annotated[str | None, Field(alias="it's")] = None

    say_hi: Annotated[str | None, Field(alias='say "hi"')] = None

    back_slash: Annotated[str | None, Field(alias="back\\slash")] = None

    brace: Annotated[str | None, Field(alias="{brace}")] = None

    private: Annotated[str | None, Field(alias="_private")] = None

    init: Annotated[str | None, Field(alias="__init__")] = None

    field: Annotated[str | None, Field(alias="___")] = None

    name_in_japanese: Annotated[str | None, Field(alias="名前")] = None

    model_config_: Annotated[str | None, Field(alias="model_config")] = None

    model_fields_: Annotated[str | None, Field(alias="model_fields")] = None

    copy_: Annotated[str | None, Field(alias="copy")] = None

    json_: Annotated[str | None, Field(alias="json")] = None

    schema_: Annotated[str | None, Field(alias="schema")] = None
