# Generated from names/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: keywords."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import MISSING, Field
from workorders_runtime.serialization.models import WriteModel

__all__ = ["KeywordsCreate"]


class KeywordsCreate(WriteModel):
    """Text with \"\"\"three quotes\"\"\", a \\ and '''more''' at the end\" """

    class_: Annotated[str | MISSING, Field(alias="class")] = MISSING

    from_: Annotated[date | MISSING, Field(alias="from")] = MISSING

    import_: Annotated[bool | MISSING, Field(alias="import")] = MISSING

    none: Annotated[str | MISSING, Field(alias="None")] = MISSING

    true: Annotated[str | MISSING, Field(alias="True")] = MISSING

    async_: Annotated[str | MISSING, Field(alias="async")] = MISSING

    match: str | MISSING = MISSING
    """A \"\"\"match\"\"\" in C:\\new\""""

    e_mail: Annotated[str | MISSING, Field(alias="e-mail")] = MISSING

    field_2nd: Annotated[str | MISSING, Field(alias="2nd")] = MISSING

    first_name: Annotated[str | MISSING, Field(alias="first name")] = MISSING

    groe: Annotated[int | MISSING, Field(alias="größe")] = MISSING

    id: Annotated[str | MISSING, Field(alias="@id")] = MISSING

    type: Annotated[str | MISSING, Field(alias="$type")] = MISSING

    a_b: Annotated[str | MISSING, Field(alias="a.b")] = MISSING

    a_b_c: Annotated[str | MISSING, Field(alias="a/b~c")] = MISSING

    it_s: Annotated[str | MISSING, Field(alias="it's")] = MISSING

    say_hi: Annotated[str | MISSING, Field(alias='say "hi"')] = MISSING

    back_slash: Annotated[str | MISSING, Field(alias="back\\slash")] = MISSING

    brace: Annotated[str | MISSING, Field(alias="{brace}")] = MISSING

    private: Annotated[str | MISSING, Field(alias="_private")] = MISSING

    init: Annotated[str | MISSING, Field(alias="__init__")] = MISSING

    field: Annotated[str | MISSING, Field(alias="___")] = MISSING

    name_in_japanese: Annotated[str | MISSING, Field(alias="名前")] = MISSING

    model_config_: Annotated[str | MISSING, Field(alias="model_config")] = MISSING

    model_fields_: Annotated[str | MISSING, Field(alias="model_fields")] = MISSING

    copy_: Annotated[str | MISSING, Field(alias="copy")] = MISSING

    json_: Annotated[str | MISSING, Field(alias="json")] = MISSING

    schema_: Annotated[str | MISSING, Field(alias="schema")] = MISSING
