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
    """ThingCreate."""

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
    """JobStateInput."""

    id: int | MISSING = MISSING

    again: list[JobStateInput] | MISSING = MISSING


class Job1Input(WriteModel):
    """Job1Input."""

    id: int | MISSING = MISSING

    again: list[Job1Input] | MISSING = MISSING


class MyJobInput(WriteModel):
    """MyJobInput."""

    id: int | MISSING = MISSING

    again: list[MyJobInput] | MISSING = MISSING


class JobV2Input(WriteModel):
    """JobV2Input."""

    id: int | MISSING = MISSING

    again: list[JobV2Input] | MISSING = MISSING


class LiteralModelInput(WriteModel):
    """LiteralModelInput."""

    id: int | MISSING = MISSING

    again: list[LiteralModelInput] | MISSING = MISSING


class StrEnumInput(WriteModel):
    """StrEnumInput."""

    id: int | MISSING = MISSING

    again: list[StrEnumInput] | MISSING = MISSING


class FieldModelInput(WriteModel):
    """FieldModelInput."""

    id: int | MISSING = MISSING

    again: list[FieldModelInput] | MISSING = MISSING


class AnnotatedModelInput(WriteModel):
    """AnnotatedModelInput."""

    id: int | MISSING = MISSING

    again: list[AnnotatedModelInput] | MISSING = MISSING


class ReadModelModelInput(WriteModel):
    """ReadModelModelInput."""

    id: int | MISSING = MISSING

    again: list[ReadModelModelInput] | MISSING = MISSING


class WriteModelModelInput(WriteModel):
    """WriteModelModelInput."""

    id: int | MISSING = MISSING

    again: list[WriteModelModelInput] | MISSING = MISSING


class DatetimeInput(WriteModel):
    """DatetimeInput."""

    id: int | MISSING = MISSING

    again: list[DatetimeInput] | MISSING = MISSING


class ObjectInput(WriteModel):
    """ObjectInput."""

    id: int | MISSING = MISSING

    again: list[ObjectInput] | MISSING = MISSING


class StrInput(WriteModel):
    """StrInput."""

    id: int | MISSING = MISSING

    again: list[StrInput] | MISSING = MISSING


class ListInput(WriteModel):
    """ListInput."""

    id: int | MISSING = MISSING

    again: list[ListInput] | MISSING = MISSING


class RootModelInput(WriteModel):
    """RootModelInput."""

    id: int | MISSING = MISSING

    again: list[RootModelInput] | MISSING = MISSING


class OptionalInput(WriteModel):
    """OptionalInput."""

    id: int | MISSING = MISSING

    again: list[OptionalInput] | MISSING = MISSING


class UUIDInput(WriteModel):
    """UUIDInput."""

    id: int | MISSING = MISSING

    again: list[UUIDInput] | MISSING = MISSING


class DecimalModelInput(WriteModel):
    """DecimalModelInput."""

    id: int | MISSING = MISSING

    again: list[DecimalModelInput] | MISSING = MISSING


class TrueModelInput(WriteModel):
    """TrueModelInput."""

    id: int | MISSING = MISSING

    again: list[TrueModelInput] | MISSING = MISSING


class ClassInput(WriteModel):
    """ClassInput."""

    id: int | MISSING = MISSING

    again: list[ClassInput] | MISSING = MISSING


class WorkOrderInput(WriteModel):
    """WorkOrderInput."""

    id: int | MISSING = MISSING

    again: list[WorkOrderInput] | MISSING = MISSING


class Schema42Input(WriteModel):
    """Schema42Input."""

    id: int | MISSING = MISSING

    again: list[Schema42Input] | MISSING = MISSING


class MISSINGModelInput(WriteModel):
    """MISSINGModelInput."""

    id: int | MISSING = MISSING

    again: list[MISSINGModelInput] | MISSING = MISSING


class TypeAliasModelInput(WriteModel):
    """TypeAliasModelInput."""

    id: int | MISSING = MISSING

    again: list[TypeAliasModelInput] | MISSING = MISSING


class ModelInput(WriteModel):
    """ModelInput."""

    id: int | MISSING = MISSING

    again: list[ModelInput] | MISSING = MISSING


class ModelsInput(WriteModel):
    """ModelsInput."""

    id: int | MISSING = MISSING

    again: list[ModelsInput] | MISSING = MISSING


class PrivateInput(WriteModel):
    """PrivateInput."""

    id: int | MISSING = MISSING

    again: list[PrivateInput] | MISSING = MISSING


class XyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyInput(WriteModel):
    """XyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyInput."""

    id: int | MISSING = MISSING

    again: list[XyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyInput] | MISSING = MISSING
