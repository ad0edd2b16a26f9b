# Generated from foreign/openapi.yaml by `workorders generate`. Do not edit.
"""Operations on odd."""

from __future__ import annotations

from types import NoneType
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import Body, OperationSpec, Query

from .. import models

__all__ = ["Odd"]

PUT_A_B_E_50 = OperationSpec(
    "putABE50",
    "PUT",
    "/a%20b/%C3%A9/50%25",
    "idempotent",
    (Query("page", type=int), Query("shape", style="deep", type=models.ItemInput)),
    body=Body(type=str, encoding="raw", content_type="text/plain"),
    auth=False,
    name="odd.put_a_b_e_50",
)
PUT_FORM = OperationSpec(
    "putForm",
    "PUT",
    "/form",
    "idempotent",
    (Query("page", type=int),),
    body=Body(
        "PutFormBodyUpdate",
        encoding="multipart",
        content_type="multipart/form-data",
        part_types=(("note", "text/markdown"), ("meta", "application/xml")),
        required=False,
    ),
    auth=False,
    name="odd.put_form",
)
POST = OperationSpec(
    "postForm",
    "POST",
    "/form",
    "unsafe",
    (Query("page", type=int),),
    body=Body("PostFormBodyCreate", encoding="form", content_type="application/x-www-form-urlencoded", required=False),
    auth=False,
    name="odd.post",
)


class Odd(Resource):
    """Operations on odd. Reached as ``Foreign(…).odd``."""

    def put_a_b_e_50(
        self,
        *,
        body: str,
        page: int | MISSING = MISSING,
        shape: models.ItemInput | models.Item | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> None:
        """Put abe50.

        Idempotent: retried after transient failures.

        Args:
            body: The body of the request.
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(PUT_A_B_E_50, NoneType, {"body": body, "page": page, "shape": shape}, options)

    def put_form(
        self,
        *,
        page: int | MISSING = MISSING,
        note: str | MISSING = MISSING,
        meta: str | MISSING = MISSING,
        any: str | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> None:
        """Put form.

        Idempotent: retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(PUT_FORM, NoneType, {"page": page, "note": note, "meta": meta, "any": any}, options)

    def post(
        self,
        *,
        tags: str,
        page: int | MISSING = MISSING,
        x: int | MISSING = MISSING,
        meta: str | MISSING = MISSING,
        note: str | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.State:
        """Post form.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(POST, models.State, {"tags": tags, "page": page, "x": x, "meta": meta, "note": note}, options)
