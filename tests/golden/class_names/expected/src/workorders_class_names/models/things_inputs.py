# Generated from class_names/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: things."""

from __future__ import annotations

from pydantic import MISSING
from workorders_runtime.serialization.models import WriteModel

from .enums import (
    AnyModelLike,
    BaseModelLike,
    ConfigDictLike,
    DateLike,
    DiscriminatorModelLike,
    EnumLike,
    IntLike,
    JobLike,
    NoneModelLike,
    OpenStrEnumModelLike,
    OsPathLike,
    Rfc3339ModelLike,
    SelfLike,
)

__all__ = [
    "AnnotatedModelInput",
    "ClassInput",
    "DatetimeInput",
    "DecimalModelInput",
    "FieldModelInput",
    "Job1Input",
    "JobStateInput",
    "JobV2Input",
    "ListInput",
    "LiteralModelInput",
    "MISSINGModelInput",
    "ModelInput",
    "ModelsInput",
    "MyJobInput",
    "ObjectInput",
    "OptionalInput",
    "PrivateInput",
    "ReadModelModelInput",
    "RootModelInput",
    "Schema42Input",
    "StrEnumInput",
    "StrInput",
    "ThingCreate",
    "TrueModelInput",
    "TypeAliasModelInput",
    "UUIDInput",
    "WorkOrderInput",
    "WriteModelModelInput",
    "XyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyInput",
]


class ThingCreate(WriteModel):

    p0: JobStateInput | MISSING = MISSING

    p1: Job1Input | MISSING = MISSING

    p2: JobLike | MISSING = MISSING

    p3: MyJobInput | MISSING = MISSING

    p4: JobV2Input | MISSING = MISSING

    p5: AnyModelLike | MISSING = MISSING

    p6: LiteralModelInput | MISSING = MISSING

    p7: StrEnumInput | MISSING = MISSING

    p8: ConfigDictLike | MISSING = MISSING

    p9: FieldModelInput | MISSING = MISSING

    p10: AnnotatedModelInput | MISSING = MISSING

    p11: Rfc3339ModelLike | MISSING = MISSING

    p12: ReadModelModelInput | MISSING = MISSING

    p13: WriteModelModelInput | MISSING = MISSING

    p14: DateLike | MISSING = MISSING

    p15: DatetimeInput | MISSING = MISSING

    p16: ObjectInput | MISSING = MISSING

    p17: IntLike | MISSING = MISSING

    p18: StrInput | MISSING = MISSING

    p19: ListInput | MISSING = MISSING

    p20: BaseModelLike | MISSING = MISSING

    p21: RootModelInput | MISSING = MISSING

    p22: OptionalInput | MISSING = MISSING

    p23: EnumLike | MISSING = MISSING

    p24: UUIDInput | MISSING = MISSING

    p25: DecimalModelInput | MISSING = MISSING

    p26: NoneModelLike | MISSING = MISSING

    p27: TrueModelInput | MISSING = MISSING

    p28: ClassInput | MISSING = MISSING

    p29: OsPathLike | MISSING = MISSING

    p30: WorkOrderInput | MISSING = MISSING

    p31: Schema42Input | MISSING = MISSING

    p32: OpenStrEnumModelLike | MISSING = MISSING

    p33: MISSINGModelInput | MISSING = MISSING

    p34: TypeAliasModelInput | MISSING = MISSING

    p35: DiscriminatorModelLike | MISSING = MISSING

    p36: ModelInput | MISSING = MISSING

    p37: ModelsInput | MISSING = MISSING

    p38: SelfLike | MISSING = MISSING

    p39: PrivateInput | MISSING = MISSING

    p40: XyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyInput | MISSING = MISSING


class JobStateInput(WriteModel):

    id: int | MISSING = MISSING

    again: list[JobStateInput] | MISSING = MISSING


class Job1Input(WriteModel):

    id: int | MISSING = MISSING

    again: list[Job1Input] | MISSING = MISSING


class MyJobInput(WriteModel):

    id: int | MISSING = MISSING

    again: list[MyJobInput] | MISSING = MISSING


class JobV2Input(WriteModel):

    id: int | MISSING = MISSING

    again: list[JobV2Input] | MISSING = MISSING


class LiteralModelInput(WriteModel):

    id: int | MISSING = MISSING

    again: list[LiteralModelInput] | MISSING = MISSING


class StrEnumInput(WriteModel):

    id: int | MISSING = MISSING

    again: list[StrEnumInput] | MISSING = MISSING


class FieldModelInput(WriteModel):

    id: int | MISSING = MISSING

    again: list[FieldModelInput] | MISSING = MISSING


class AnnotatedModelInput(WriteModel):

    id: int | MISSING = MISSING

    again: list[AnnotatedModelInput] | MISSING = MISSING


class ReadModelModelInput(WriteModel):

    id: int | MISSING = MISSING

    again: list[ReadModelModelInput] | MISSING = MISSING


class WriteModelModelInput(WriteModel):

    id: int | MISSING = MISSING

    again: list[WriteModelModelInput] | MISSING = MISSING


class DatetimeInput(WriteModel):

    id: int | MISSING = MISSING

    again: list[DatetimeInput] | MISSING = MISSING


class ObjectInput(WriteModel):

    id: int | MISSING = MISSING

    again: list[ObjectInput] | MISSING = MISSING


class StrInput(WriteModel):

    id: int | MISSING = MISSING

    again: list[StrInput] | MISSING = MISSING


class ListInput(WriteModel):

    id: int | MISSING = MISSING

    again: list[ListInput] | MISSING = MISSING


class RootModelInput(WriteModel):

    id: int | MISSING = MISSING

    again: list[RootModelInput] | MISSING = MISSING


class OptionalInput(WriteModel):

    id: int | MISSING = MISSING

    again: list[OptionalInput] | MISSING = MISSING


class UUIDInput(WriteModel):

    id: int | MISSING = MISSING

    again: list[UUIDInput] | MISSING = MISSING


class DecimalModelInput(WriteModel):

    id: int | MISSING = MISSING

    again: list[DecimalModelInput] | MISSING = MISSING


class TrueModelInput(WriteModel):

    id: int | MISSING = MISSING

    again: list[TrueModelInput] | MISSING = MISSING


class ClassInput(WriteModel):

    id: int | MISSING = MISSING

    again: list[ClassInput] | MISSING = MISSING


class WorkOrderInput(WriteModel):

    id: int | MISSING = MISSING

    again: list[WorkOrderInput] | MISSING = MISSING


class Schema42Input(WriteModel):

    id: int | MISSING = MISSING

    again: list[Schema42Input] | MISSING = MISSING


class MISSINGModelInput(WriteModel):

    id: int | MISSING = MISSING

    again: list[MISSINGModelInput] | MISSING = MISSING


class TypeAliasModelInput(WriteModel):

    id: int | MISSING = MISSING

    again: list[TypeAliasModelInput] | MISSING = MISSING


class ModelInput(WriteModel):

    id: int | MISSING = MISSING

    again: list[ModelInput] | MISSING = MISSING


class ModelsInput(WriteModel):

    id: int | MISSING = MISSING

    again: list[ModelsInput] | MISSING = MISSING


class PrivateInput(WriteModel):

    id: int | MISSING = MISSING

    again: list[PrivateInput] | MISSING = MISSING


class XyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyInput(WriteModel):

    id: int | MISSING = MISSING

    again: list[XyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyInput] | MISSING = MISSING
