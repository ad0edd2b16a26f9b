# Generated from names/openapi.yaml by `workorders generate`. Do not edit.
"""Methods called like types."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from types import NoneType
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import OperationSpec, Path, Query

from .. import models

__all__ = ["Methods"]

LIST = OperationSpec("listMethods", "GET", "/methods", "safe", auth=False, name="methods.list")
STR = OperationSpec("strMethods", "PUT", "/methods", "idempotent", auth=False, name="methods.str_")
TYPE = OperationSpec("typeMethods", "POST", "/methods", "unsafe", auth=False, name="methods.type_")
INT = OperationSpec("intMethods", "PATCH", "/methods", "unsafe", auth=False, name="methods.int_")
DICT = OperationSpec(
    "dictMethods",
    "GET",
    "/methods/{dict}",
    "safe",
    (Path("dict", type=str), Query("list", type=Sequence[str])),
    auth=False,
    name="methods.dict_",
)
DEL = OperationSpec(
    "delMethods", "DELETE", "/methods/{dict}", "idempotent", (Path("dict", type=str),), auth=False, name="methods.del_"
)


class Methods(Resource):
    """Methods called like types. Reached as ``Names(…).methods``."""

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[str]:
        """List methods.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(LIST, builtins.list[str], {}, options)

    def str_(self, **options: Unpack[CallOptions]) -> str:
        """Str methods.

        Idempotent: retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(STR, str, {}, options)

    def type_(self, **options: Unpack[CallOptions]) -> builtins.list[models.Named]:
        """Type methods.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(TYPE, builtins.list[models.Named], {}, options)

    def int_(self, **options: Unpack[CallOptions]) -> int:
        """Int methods.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(INT, int, {}, options)

    def dict_(
        self, dict: str, *, list: Sequence[str] | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> builtins.dict[str, int]:
        """Dict methods.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(DICT, builtins.dict[str, int], {"dict": dict, "list": list}, options)

    def del_(self, dict: str, **options: Unpack[CallOptions]) -> None:
        """Del methods.

        Idempotent: retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(DEL, NoneType, {"dict": dict}, options)
