# Generated from class_names/openapi.yaml by `workorders generate`. Do not edit.
"""Keyword arguments of ``things``."""

from __future__ import annotations

from workorders_runtime.config import CallOptions

from .. import models

__all__ = ["SaveThingFields"]


class SaveThingFields(CallOptions, total=False):
    """Keyword arguments of ``things.save``. What is left out is not sent."""

    p0: models.JobStateInput | models.JobState

    p1: models.Job1Input | models.Job1

    p2: models.JobLike

    p3: models.MyJobInput | models.MyJob

    p4: models.JobV2Input | models.JobV2

    p5: models.AnyModelLike

    p6: models.LiteralModelInput | models.LiteralModel

    p7: models.StrEnumInput | models.StrEnum

    p8: models.ConfigDictLike

    p9: models.FieldModelInput | models.FieldModel

    p10: models.AnnotatedModelInput | models.AnnotatedModel

    p11: models.Rfc3339ModelLike

    p12: models.ReadModelModelInput | models.ReadModelModel

    p13: models.WriteModelModelInput | models.WriteModelModel

    p14: models.DateLike

    p15: models.DatetimeInput | models.Datetime

    p16: models.ObjectInput | models.Object

    p17: models.IntLike

    p18: models.StrInput | models.Str

    p19: models.ListInput | models.List

    p20: models.BaseModelLike

    p21: models.RootModelInput | models.RootModel

    p22: models.OptionalInput | models.Optional

    p23: models.EnumLike

    p24: models.UUIDInput | models.UUID

    p25: models.DecimalModelInput | models.DecimalModel

    p26: models.NoneModelLike

    p27: models.TrueModelInput | models.TrueModel

    p28: models.ClassInput | models.Class

    p29: models.OsPathLike

    p30: models.WorkOrderInput | models.WorkOrder

    p31: models.Schema42Input | models.Schema42

    p32: models.OpenStrEnumModelLike

    p33: models.MISSINGModelInput | models.MISSINGModel

    p34: models.TypeAliasModelInput | models.TypeAliasModel

    p35: models.DiscriminatorModelLike

    p36: models.ModelInput | models.Model

    p37: models.ModelsInput | models.Models

    p38: models.SelfLike

    p39: models.PrivateInput | models.Private

    p40: (
        models.XyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyInput
        | models.Xyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
    )
