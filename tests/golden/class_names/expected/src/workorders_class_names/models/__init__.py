# Generated from class_names/openapi.yaml by `workorders generate`. Do not edit.
"""Models of Class Names: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

__all__ = [
    "UUID",
    "AnnotatedModel",
    "AnnotatedModelInput",
    "AnyEvent",
    "AnyModel",
    "AnyModelLike",
    "BaseModel",
    "BaseModelLike",
    "Class",
    "ClassInput",
    "ConfigDict",
    "ConfigDictLike",
    "Date",
    "DateLike",
    "Datetime",
    "DatetimeInput",
    "DecimalModel",
    "DecimalModelInput",
    "DiscriminatorModel",
    "DiscriminatorModelLike",
    "Enum",
    "EnumLike",
    "EventClosed",
    "EventOpened",
    "FieldModel",
    "FieldModelInput",
    "Int",
    "IntLike",
    "Job",
    "Job1",
    "Job1Input",
    "JobLike",
    "JobState",
    "JobStateInput",
    "JobV2",
    "JobV2Input",
    "List",
    "ListInput",
    "LiteralModel",
    "LiteralModelInput",
    "MISSINGModel",
    "MISSINGModelInput",
    "Model",
    "ModelInput",
    "Models",
    "ModelsInput",
    "MyJob",
    "MyJobInput",
    "NoneModel",
    "NoneModelLike",
    "Object",
    "ObjectInput",
    "OpenStrEnumModel",
    "OpenStrEnumModelLike",
    "Optional",
    "OptionalInput",
    "OsPath",
    "OsPathLike",
    "Private",
    "PrivateInput",
    "ReadModelModel",
    "ReadModelModelInput",
    "Rfc3339Model",
    "Rfc3339ModelLike",
    "RootModel",
    "RootModelInput",
    "Schema42",
    "Schema42Input",
    "Self",
    "SelfLike",
    "Str",
    "StrEnum",
    "StrEnumInput",
    "StrInput",
    "Thing",
    "ThingCreate",
    "TrueModel",
    "TrueModelInput",
    "TypeAliasModel",
    "TypeAliasModelInput",
    "UUIDInput",
    "WorkOrder",
    "WorkOrderInput",
    "WriteModelModel",
    "WriteModelModelInput",
    "Xyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy",
    "XyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyInput",
]

if TYPE_CHECKING:
    from .enums import AnyModel as AnyModel
    from .enums import AnyModelLike as AnyModelLike
    from .enums import BaseModel as BaseModel
    from .enums import BaseModelLike as BaseModelLike
    from .enums import ConfigDict as ConfigDict
    from .enums import ConfigDictLike as ConfigDictLike
    from .enums import Date as Date
    from .enums import DateLike as DateLike
    from .enums import DiscriminatorModel as DiscriminatorModel
    from .enums import DiscriminatorModelLike as DiscriminatorModelLike
    from .enums import Enum as Enum
    from .enums import EnumLike as EnumLike
    from .enums import Int as Int
    from .enums import IntLike as IntLike
    from .enums import Job as Job
    from .enums import JobLike as JobLike
    from .enums import NoneModel as NoneModel
    from .enums import NoneModelLike as NoneModelLike
    from .enums import OpenStrEnumModel as OpenStrEnumModel
    from .enums import OpenStrEnumModelLike as OpenStrEnumModelLike
    from .enums import OsPath as OsPath
    from .enums import OsPathLike as OsPathLike
    from .enums import Rfc3339Model as Rfc3339Model
    from .enums import Rfc3339ModelLike as Rfc3339ModelLike
    from .enums import Self as Self
    from .enums import SelfLike as SelfLike
    from .things import UUID as UUID
    from .things import AnnotatedModel as AnnotatedModel
    from .things import Class as Class
    from .things import Datetime as Datetime
    from .things import DecimalModel as DecimalModel
    from .things import EventClosed as EventClosed
    from .things import EventOpened as EventOpened
    from .things import FieldModel as FieldModel
    from .things import Job1 as Job1
    from .things import JobState as JobState
    from .things import JobV2 as JobV2
    from .things import List as List
    from .things import LiteralModel as LiteralModel
    from .things import MISSINGModel as MISSINGModel
    from .things import Model as Model
    from .things import Models as Models
    from .things import MyJob as MyJob
    from .things import Object as Object
    from .things import Optional as Optional
    from .things import Private as Private
    from .things import ReadModelModel as ReadModelModel
    from .things import RootModel as RootModel
    from .things import Schema42 as Schema42
    from .things import Str as Str
    from .things import StrEnum as StrEnum
    from .things import Thing as Thing
    from .things import TrueModel as TrueModel
    from .things import TypeAliasModel as TypeAliasModel
    from .things import WorkOrder as WorkOrder
    from .things import WriteModelModel as WriteModelModel
    from .things import (
        Xyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy as Xyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy,
    )
    from .things_inputs import AnnotatedModelInput as AnnotatedModelInput
    from .things_inputs import ClassInput as ClassInput
    from .things_inputs import DatetimeInput as DatetimeInput
    from .things_inputs import DecimalModelInput as DecimalModelInput
    from .things_inputs import FieldModelInput as FieldModelInput
    from .things_inputs import Job1Input as Job1Input
    from .things_inputs import JobStateInput as JobStateInput
    from .things_inputs import JobV2Input as JobV2Input
    from .things_inputs import ListInput as ListInput
    from .things_inputs import LiteralModelInput as LiteralModelInput
    from .things_inputs import MISSINGModelInput as MISSINGModelInput
    from .things_inputs import ModelInput as ModelInput
    from .things_inputs import ModelsInput as ModelsInput
    from .things_inputs import MyJobInput as MyJobInput
    from .things_inputs import ObjectInput as ObjectInput
    from .things_inputs import OptionalInput as OptionalInput
    from .things_inputs import PrivateInput as PrivateInput
    from .things_inputs import ReadModelModelInput as ReadModelModelInput
    from .things_inputs import RootModelInput as RootModelInput
    from .things_inputs import Schema42Input as Schema42Input
    from .things_inputs import StrEnumInput as StrEnumInput
    from .things_inputs import StrInput as StrInput
    from .things_inputs import ThingCreate as ThingCreate
    from .things_inputs import TrueModelInput as TrueModelInput
    from .things_inputs import TypeAliasModelInput as TypeAliasModelInput
    from .things_inputs import UUIDInput as UUIDInput
    from .things_inputs import WorkOrderInput as WorkOrderInput
    from .things_inputs import WriteModelModelInput as WriteModelModelInput
    from .things_inputs import (
        XyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyInput as XyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyInput,
    )
    from .unions import AnyEvent as AnyEvent
else:
    _HOME = {
        "UUID": "things",
        "AnnotatedModel": "things",
        "AnnotatedModelInput": "things_inputs",
        "AnyEvent": "unions",
        "AnyModel": "enums",
        "AnyModelLike": "enums",
        "BaseModel": "enums",
        "BaseModelLike": "enums",
        "Class": "things",
        "ClassInput": "things_inputs",
        "ConfigDict": "enums",
        "ConfigDictLike": "enums",
        "Date": "enums",
        "DateLike": "enums",
        "Datetime": "things",
        "DatetimeInput": "things_inputs",
        "DecimalModel": "things",
        "DecimalModelInput": "things_inputs",
        "DiscriminatorModel": "enums",
        "DiscriminatorModelLike": "enums",
        "Enum": "enums",
        "EnumLike": "enums",
        "EventClosed": "things",
        "EventOpened": "things",
        "FieldModel": "things",
        "FieldModelInput": "things_inputs",
        "Int": "enums",
        "IntLike": "enums",
        "Job": "enums",
        "Job1": "things",
        "Job1Input": "things_inputs",
        "JobLike": "enums",
        "JobState": "things",
        "JobStateInput": "things_inputs",
        "JobV2": "things",
        "JobV2Input": "things_inputs",
        "List": "things",
        "ListInput": "things_inputs",
        "LiteralModel": "things",
        "LiteralModelInput": "things_inputs",
        "MISSINGModel": "things",
        "MISSINGModelInput": "things_inputs",
        "Model": "things",
        "ModelInput": "things_inputs",
        "Models": "things",
        "ModelsInput": "things_inputs",
        "MyJob": "things",
        "MyJobInput": "things_inputs",
        "NoneModel": "enums",
        "NoneModelLike": "enums",
        "Object": "things",
        "ObjectInput": "things_inputs",
        "OpenStrEnumModel": "enums",
        "OpenStrEnumModelLike": "enums",
        "Optional": "things",
        "OptionalInput": "things_inputs",
        "OsPath": "enums",
        "OsPathLike": "enums",
        "Private": "things",
        "PrivateInput": "things_inputs",
        "ReadModelModel": "things",
        "ReadModelModelInput": "things_inputs",
        "Rfc3339Model": "enums",
        "Rfc3339ModelLike": "enums",
        "RootModel": "things",
        "RootModelInput": "things_inputs",
        "Schema42": "things",
        "Schema42Input": "things_inputs",
        "Self": "enums",
        "SelfLike": "enums",
        "Str": "things",
        "StrEnum": "things",
        "StrEnumInput": "things_inputs",
        "StrInput": "things_inputs",
        "Thing": "things",
        "ThingCreate": "things_inputs",
        "TrueModel": "things",
        "TrueModelInput": "things_inputs",
        "TypeAliasModel": "things",
        "TypeAliasModelInput": "things_inputs",
        "UUIDInput": "things_inputs",
        "WorkOrder": "things",
        "WorkOrderInput": "things_inputs",
        "WriteModelModel": "things",
        "WriteModelModelInput": "things_inputs",
        "Xyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy": "things",
        "XyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyInput": "things_inputs",
    }

    def __getattr__(name: str) -> object:
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return __all__
