# Generated from members/openapi.yaml by `workorders generate`. Do not edit.
"""Logins."""

from __future__ import annotations

from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.spec import OperationSpec

from .. import models

__all__ = ["Auth"]

GET_LOGIN = OperationSpec("getLogin", "GET", "/login", "safe", name="auth_.get_login")


class Auth(Resource):
    """Logins. Reached as ``Members(…).auth_``."""

    def get_login(self, **options: Unpack[CallOptions]) -> models.Login:
        """Get login.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(GET_LOGIN, models.Login, {}, options)
