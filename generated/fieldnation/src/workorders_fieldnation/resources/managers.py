# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Users of the company who can manage work orders."""

from __future__ import annotations

import builtins
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.spec import OperationSpec

from .. import models

__all__ = ["Managers"]

LIST = OperationSpec("listManagers", "GET", "/company/managers", "safe", name="managers.list")


class Managers(Resource):
    """Users of the company who can manage work orders. Reached as ``FieldNation(…).managers``."""

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[models.PersonRef]:
        """List managers.

        Returns the users of the company who can manage work orders.

        Retried after transient failures. Documented errors: 400, 401, 403, 429, 500, 503; see ``errors``.

        Args:
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/apireference/create_wo/managers_get
        """
        return self._call(LIST, builtins.list[models.PersonRef], {}, options)
