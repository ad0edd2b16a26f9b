# Generated from schemes/openapi.yaml by `workorders generate`. Do not edit.
"""Operations on calls."""

from __future__ import annotations

from types import NoneType
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import Header, OperationSpec

__all__ = ["Calls"]

WITH_KEY = OperationSpec("withKey", "GET", "/key", "safe", auth=(0,), name="calls.with_key")
WITH_ADMIN_KEY = OperationSpec("withAdminKey", "GET", "/admin", "safe", auth=(1,), name="calls.with_admin_key")
WITH_TOKEN = OperationSpec("withToken", "GET", "/token", "safe", auth=(2, 3), name="calls.with_token")
WITH_BOTH = OperationSpec("withBoth", "GET", "/both", "safe", auth=(4,), name="calls.with_both")
WITH_EITHER = OperationSpec("withEither", "GET", "/either", "safe", auth=(5, 1), name="calls.with_either")
WITH_KEY_OF_THE_CLIENT = OperationSpec(
    "withKeyOfTheClient",
    "GET",
    "/own",
    "safe",
    (Header("x_key", "x-key", type=str),),
    auth=(0,),
    name="calls.with_key_of_the_client",
)
WITH_KEY_OF_THE_CALL = OperationSpec(
    "withKeyOfTheCall",
    "PUT",
    "/own",
    "idempotent",
    (Header("x_key", "x-key", type=str),),
    auth=False,
    name="calls.with_key_of_the_call",
)
WITH_OR_WITHOUT = OperationSpec("withOrWithout", "GET", "/maybe", "safe", auth=(0, 6), name="calls.with_or_without")
WITH_NOTHING = OperationSpec("withNothing", "GET", "/nothing", "safe", auth=False, name="calls.with_nothing")
WITH_CERTIFICATE = OperationSpec(
    "withCertificate", "GET", "/certificate", "safe", auth=False, name="calls.with_certificate"
)


class Calls(Resource):
    """Operations on calls. Reached as ``Schemes(…).calls``."""

    def with_key(self, **options: Unpack[CallOptions]) -> None:
        """With key.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(WITH_KEY, NoneType, {}, options)

    def with_admin_key(self, **options: Unpack[CallOptions]) -> None:
        """With admin key.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(WITH_ADMIN_KEY, NoneType, {}, options)

    def with_token(self, **options: Unpack[CallOptions]) -> None:
        """With token.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(WITH_TOKEN, NoneType, {}, options)

    def with_both(self, **options: Unpack[CallOptions]) -> None:
        """With both.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(WITH_BOTH, NoneType, {}, options)

    def with_either(self, **options: Unpack[CallOptions]) -> None:
        """With either.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(WITH_EITHER, NoneType, {}, options)

    def with_key_of_the_client(self, *, x_key: str | MISSING = MISSING, **options: Unpack[CallOptions]) -> None:
        """With key of the client.

        Retried after transient failures.

        Args:
            x_key: Sent as ``x-key``.
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(WITH_KEY_OF_THE_CLIENT, NoneType, {"x_key": x_key}, options)

    def with_key_of_the_call(self, *, x_key: str | MISSING = MISSING, **options: Unpack[CallOptions]) -> None:
        """With key of the call.

        Idempotent: retried after transient failures.

        Args:
            x_key: Sent as ``x-key``.
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(WITH_KEY_OF_THE_CALL, NoneType, {"x_key": x_key}, options)

    def with_or_without(self, **options: Unpack[CallOptions]) -> None:
        """With or without.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(WITH_OR_WITHOUT, NoneType, {}, options)

    def with_nothing(self, **options: Unpack[CallOptions]) -> None:
        """With nothing.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(WITH_NOTHING, NoneType, {}, options)

    def with_certificate(self, **options: Unpack[CallOptions]) -> None:
        """With certificate.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(WITH_CERTIFICATE, NoneType, {}, options)
