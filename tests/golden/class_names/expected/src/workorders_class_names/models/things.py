# Generated from class_names/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: things."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel

from .enums import (
    AnyModel,
    BaseModel,
    ConfigDict,
    Date,
    DiscriminatorModel,
    Enum,
    Int,
    Job,
    NoneModel,
    OpenStrEnumModel,
    OsPath,
    Rfc3339Model,
    Self,
)

__all__ = [
    "UUID",
    "AnnotatedModel",
    "Class",
    "Datetime",
    "DecimalModel",
    "EventClosed",
    "EventOpened",
    "FieldModel",
    "Job1",
    "JobState",
    "JobV2",
    "List",
    "LiteralModel",
    "MISSINGModel",
    "Model",
    "Models",
    "MyJob",
    "Object",
    "Optional",
    "Private",
    "ReadModelModel",
    "RootModel",
    "Schema42",
    "Str",
    "StrEnum",
    "Thing",
    "TrueModel",
    "TypeAliasModel",
    "WorkOrder",
    "WriteModelModel",
    "Xyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy",
]


class Thing(ReadModel):

    p0: JobState | None = None

    p1: Job1 | None = None

    p2: Job | None = None

    p3: MyJob | None = None

    p4: JobV2 | None = None

    p5: AnyModel | None = None

    p6: LiteralModel | None = None

    p7: StrEnum | None = None

    p8: ConfigDict | None = None

    p9: FieldModel | None = None

    p10: AnnotatedModel | None = None

    p11: Rfc3339Model | None = None

    p12: ReadModelModel | None = None

    p13: WriteModelModel | None = None

    p14: Date | None = None

    p15: Datetime | None = None

    p16: Object | None = None

    p17: Int | None = None

    p18: Str | None = None

    p19: List | None = None

    p20: BaseModel | None = None

    p21: RootModel | None = None

    p22: Optional | None = None

    p23: Enum | None = None

    p24: UUID | None = None

    p25: DecimalModel | None = None

    p26: NoneModel | None = None

    p27: TrueModel | None = None

    p28: Class | None = None

    p29: OsPath | None = None

    p30: WorkOrder | None = None

    p31: Schema42 | None = None

    p32: OpenStrEnumModel | None = None

    p33: MISSINGModel | None = None

    p34: TypeAliasModel | None = None

    p35: DiscriminatorModel | None = None

    p36: Model | None = None

    p37: Models | None = None

    p38: Self | None = None

    p39: Private | None = None

    p40: Xyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy | None = None


class JobState(ReadModel):

    id: int | None = None

    again: list[JobState] | None = None


class Job1(ReadModel):

    id: int | None = None

    again: list[Job1] | None = None


class MyJob(ReadModel):

    id: int | None = None

    again: list[MyJob] | None = None


class JobV2(ReadModel):

    id: int | None = None

    again: list[JobV2] | None = None


class LiteralModel(ReadModel):

    id: int | None = None

    again: list[LiteralModel] | None = None


class StrEnum(ReadModel):

    id: int | None = None

    again: list[StrEnum] | None = None


class FieldModel(ReadModel):

    id: int | None = None

    again: list[FieldModel] | None = None


class AnnotatedModel(ReadModel):

    id: int | None = None

    again: list[AnnotatedModel] | None = None


class ReadModelModel(ReadModel):

    id: int | None = None

    again: list[ReadModelModel] | None = None


class WriteModelModel(ReadModel):

    id: int | None = None

    again: list[WriteModelModel] | None = None


class Datetime(ReadModel):

    id: int | None = None

    again: list[Datetime] | None = None


class Object(ReadModel):

    id: int | None = None

    again: list[Object] | None = None


class Str(ReadModel):

    id: int | None = None

    again: list[Str] | None = None


class List(ReadModel):

    id: int | None = None

    again: list[List] | None = None


class RootModel(ReadModel):

    id: int | None = None

    again: list[RootModel] | None = None


class Optional(ReadModel):

    id: int | None = None

    again: list[Optional] | None = None


class UUID(ReadModel):

    id: int | None = None

    again: list[UUID] | None = None


class DecimalModel(ReadModel):

    id: int | None = None

    again: list[DecimalModel] | None = None


class TrueModel(ReadModel):

    id: int | None = None

    again: list[TrueModel] | None = None


class Class(ReadModel):

    id: int | None = None

    again: list[Class] | None = None


class WorkOrder(ReadModel):

    id: int | None = None

    again: list[WorkOrder] | None = None


class Schema42(ReadModel):

    id: int | None = None

    again: list[Schema42] | None = None


class MISSINGModel(ReadModel):

    id: int | None = None

    again: list[MISSINGModel] | None = None


class TypeAliasModel(ReadModel):

    id: int | None = None

    again: list[TypeAliasModel] | None = None


class Model(ReadModel):

    id: int | None = None

    again: list[Model] | None = None


class Models(ReadModel):

    id: int | None = None

    again: list[Models] | None = None


class Private(ReadModel):

    id: int | None = None

    again: list[Private] | None = None


class Xyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy(ReadModel):

    id: int | None = None

    again: list[Xyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy] | None = None


class EventOpened(ReadModel):

    kind: str

    by: str | None = None


class EventClosed(ReadModel):

    kind: str

    by: str | None = None
