# Generated from class_names/openapi.yaml by `workorders generate`. Do not edit.
"""Keyword arguments of ``things``."""

from __future__ import annotations

from workorders_runtime.config import CallOptions

from .. import models

__all__ = ["SaveThingFields"]


class SaveThingFields(CallOptions, total=False):
    """Keyword arguments of ``things.save``. What is left out is not sent."""

    p0: models.JobStateInput | models.JobState
    """Sent as ``p0``."""

    p1: models.Job1Input | models.Job1
    """Sent as ``p1``."""

    p2: models.JobLike
    """Sent as ``p2``."""

    p3: models.MyJobInput | models.MyJob
    """Sent as ``p3``."""

    p4: models.JobV2Input | models.JobV2
    """Sent as ``p4``."""

    p5: models.AnyModelLike
    """Sent as ``p5``."""

    p6: models.LiteralModelInput | models.LiteralModel
    """Sent as ``p6``."""

    p7: models.StrEnumInput | models.StrEnum
    """Sent as ``p7``."""

    p8: models.ConfigDictLike
    """Sent as ``p8``."""

    p9: models.FieldModelInput | models.FieldModel
    """Sent as ``p9``."""

    p10: models.AnnotatedModelInput | models.AnnotatedModel
    """Sent as ``p10``."""

    p11: models.Rfc3339ModelLike
    """Sent as ``p11``."""

    p12: models.ReadModelModelInput | models.ReadModelModel
    """Sent as ``p12``."""

    p13: models.WriteModelModelInput | models.WriteModelModel
    """Sent as ``p13``."""

    p14: models.DateLike
    """Sent as ``p14``."""

    p15: models.DatetimeInput | models.Datetime
    """Sent as ``p15``."""

    p16: models.ObjectInput | models.Object
    """Sent as ``p16``."""

    p17: models.IntLike
    """Sent as ``p17``."""

    p18: models.StrInput | models.Str
    """Sent as ``p18``."""

    p19: models.ListInput | models.List
    """Sent as ``p19``."""

    p20: models.BaseModelLike
    """Sent as ``p20``."""

    p21: models.RootModelInput | models.RootModel
    """Sent as ``p21``."""

    p22: models.OptionalInput | models.Optional
    """Sent as ``p22``."""

    p23: models.EnumLike
    """Sent as ``p23``."""

    p24: models.UUIDInput | models.UUID
    """Sent as ``p24``."""

    p25: models.DecimalModelInput | models.DecimalModel
    """Sent as ``p25``."""

    p26: models.NoneModelLike
    """Sent as ``p26``."""

    p27: models.TrueModelInput | models.TrueModel
    """Sent as ``p27``."""

    p28: models.ClassInput | models.Class
    """Sent as ``p28``."""

    p29: models.OsPathLike
    """Sent as ``p29``."""

    p30: models.WorkOrderInput | models.WorkOrder
    """Sent as ``p30``."""

    p31: models.Schema42Input | models.Schema42
    """Sent as ``p31``."""

    p32: models.OpenStrEnumModelLike
    """Sent as ``p32``."""

    p33: models.MISSINGModelInput | models.MISSINGModel
    """Sent as ``p33``."""

    p34: models.TypeAliasModelInput | models.TypeAliasModel
    """Sent as ``p34``."""

    p35: models.DiscriminatorModelLike
    """Sent as ``p35``."""

    p36: models.ModelInput | models.Model
    """Sent as ``p36``."""

    p37: models.ModelsInput | models.Models
    """Sent as ``p37``."""

    p38: models.SelfLike
    """Sent as ``p38``."""

    p39: models.PrivateInput | models.Private
    """Sent as ``p39``."""

    p40: (
        models.XyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyInput
        | models.Xyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
    )
    """Sent as ``p40``."""
