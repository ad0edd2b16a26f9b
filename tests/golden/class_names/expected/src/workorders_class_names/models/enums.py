# Generated from class_names/openapi.yaml by `workorders generate`. Do not edit.
"""Enums of Class Names. All are open: an unlisted value is kept, and its ``is_known`` is False."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from workorders_runtime.serialization.enums import OpenStrEnum

__all__ = [
    "AnyModel",
    "AnyModelLike",
    "BaseModel",
    "BaseModelLike",
    "ConfigDict",
    "ConfigDictLike",
    "Date",
    "DateLike",
    "DiscriminatorModel",
    "DiscriminatorModelLike",
    "Enum",
    "EnumLike",
    "Int",
    "IntLike",
    "Job",
    "JobLike",
    "NoneModel",
    "NoneModelLike",
    "OpenStrEnumModel",
    "OpenStrEnumModelLike",
    "OsPath",
    "OsPathLike",
    "Rfc3339Model",
    "Rfc3339ModelLike",
    "Self",
    "SelfLike",
]


class Job(OpenStrEnum):
    A = "a"
    B = "b"


class AnyModel(OpenStrEnum):
    A = "a"
    B = "b"


class ConfigDict(OpenStrEnum):
    A = "a"
    B = "b"


class Rfc3339Model(OpenStrEnum):
    A = "a"
    B = "b"


class Date(OpenStrEnum):
    A = "a"
    B = "b"


class Int(OpenStrEnum):
    A = "a"
    B = "b"


class BaseModel(OpenStrEnum):
    A = "a"
    B = "b"


class Enum(OpenStrEnum):
    A = "a"
    B = "b"


class NoneModel(OpenStrEnum):
    A = "a"
    B = "b"


class OsPath(OpenStrEnum):
    A = "a"
    B = "b"


class OpenStrEnumModel(OpenStrEnum):
    A = "a"
    B = "b"


class DiscriminatorModel(OpenStrEnum):
    A = "a"
    B = "b"


class Self(OpenStrEnum):
    A = "a"
    B = "b"


# Accepted in place of a member: the member or its value.
if TYPE_CHECKING:
    JobLike: TypeAlias = Job | Literal["a", "b"]
    AnyModelLike: TypeAlias = AnyModel | Literal["a", "b"]
    ConfigDictLike: TypeAlias = ConfigDict | Literal["a", "b"]
    Rfc3339ModelLike: TypeAlias = Rfc3339Model | Literal["a", "b"]
    DateLike: TypeAlias = Date | Literal["a", "b"]
    IntLike: TypeAlias = Int | Literal["a", "b"]
    BaseModelLike: TypeAlias = BaseModel | Literal["a", "b"]
    EnumLike: TypeAlias = Enum | Literal["a", "b"]
    NoneModelLike: TypeAlias = NoneModel | Literal["a", "b"]
    OsPathLike: TypeAlias = OsPath | Literal["a", "b"]
    OpenStrEnumModelLike: TypeAlias = OpenStrEnumModel | Literal["a", "b"]
    DiscriminatorModelLike: TypeAlias = DiscriminatorModel | Literal["a", "b"]
    SelfLike: TypeAlias = Self | Literal["a", "b"]
else:
    JobLike = Job
    AnyModelLike = AnyModel
    ConfigDictLike = ConfigDict
    Rfc3339ModelLike = Rfc3339Model
    DateLike = Date
    IntLike = Int
    BaseModelLike = BaseModel
    EnumLike = Enum
    NoneModelLike = NoneModel
    OsPathLike = OsPath
    OpenStrEnumModelLike = OpenStrEnumModel
    DiscriminatorModelLike = DiscriminatorModel
    SelfLike = Self
