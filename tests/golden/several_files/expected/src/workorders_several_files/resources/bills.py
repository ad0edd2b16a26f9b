# Generated from several_files/openapi.yaml by `workorders generate`. Do not edit.
"""Operations on bills."""

from __future__ import annotations

import builtins
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import OperationSpec, Query

from .. import models

__all__ = ["Bills"]

LIST = OperationSpec(
    "listBills",
    "GET",
    "/bills",
    "safe",
    (Query("order", type=models.ListBillsOrderInput),),
    auth=False,
    name="bills.list",
)


class Bills(Resource):
    """Operations on bills. Reached as ``SeveralFiles(…).bills``."""

    def list(
        self, *, order: models.ListBillsOrderInput | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> builtins.list[models.Bill]:
        """List bills.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(LIST, builtins.list[models.Bill], {"order": order}, options)
