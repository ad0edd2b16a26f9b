# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Users of the company and providers."""

from __future__ import annotations

from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.spec import OperationSpec, Path

from .. import models

__all__ = ["Users"]

GET = OperationSpec("getUser", "GET", "/users/{user_id}", "safe", (Path("user_id", type=int),), name="users.get")


class Users(Resource):
    """Users of the company and providers. Reached as ``FieldNation(…).users``."""

    def get(self, user_id: int, **options: Unpack[CallOptions]) -> models.User:
        """Get a user.

        Returns a user of the company or a provider.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            user_id: The id of the user.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/resources/users
        """
        return self._call(GET, models.User, {"user_id": user_id}, options)
