# Generated from modes/openapi.yaml by `workorders generate`. Do not edit.
"""Orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workorders_runtime import MISSING, CallOptions, Resource
from workorders_runtime.spec import Body, OperationSpec, RateLimit

from .. import models

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from typing import Unpack

__all__ = ["Orders"]

CREATE = OperationSpec(
    "createOrder",
    "POST",
    "/orders",
    "keyed",
    body=Body("OrderCreate", wrap="/order"),
    envelope="OrderEnvelope",
    unwrap=("/order",),
    idempotency_key="Idempotency-Key",
)
UPDATE = OperationSpec(
    "updateOrder", "PATCH", "/orders", "unsafe", body=Body("OrderUpdate"), rate_limit=RateLimit(5, 1.0, "token")
)


class Orders(Resource):
    """Orders. Reached as ``ModesClient(…).orders``."""

    def create(
        self,
        *,
        customer: str,
        note: str | None | MISSING = MISSING,
        at: dt.datetime | MISSING = MISSING,
        phone: str | MISSING = MISSING,
        state: models.StateLike | MISSING = MISSING,
        lines: Sequence[models.LineCreateInput | models.Line] | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.Order:
        """Create an order.

        Creates one.

        Args:
            customer: ``customer`` on the wire.
            note: A note.
            at: ``at`` on the wire.
            phone: ``phone`` on the wire.
            state: State of an order.
            lines: ``lines`` on the wire.
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            ValidationFailedError: A value was refused (422).
            ApiError: Any other failure; the base class of all errors.

        Retried after transient failures, with the same idempotency key.

        Source: https://docs.modes.example/orders (2026-08)
        """
        return self._call(
            CREATE,
            models.Order,
            {
                "customer": customer,
                "note": note,
                "at": at,
                "phone": phone,
                "state": state,
                "lines": lines,
            },
            options,
        )

    def update(
        self,
        id: str,
        *,
        note: str | None | MISSING = MISSING,
        at: dt.datetime | MISSING = MISSING,
        phone: str | None | MISSING = MISSING,
        state: models.StateLike | MISSING = MISSING,
        lines: Sequence[models.LineUpdateInput | models.Line] | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.Order:
        """Update an order.

        Args:
            id: Its id.
            note: A note.
            at: ``at`` on the wire.
            phone: ``phone`` on the wire.
            state: State of an order.
            lines: ``lines`` on the wire.
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            NotFoundError: There is no such object (404).
            ApiError: Any other failure; the base class of all errors.

        Not retried once the API may have applied it.

        Rate limit: 5 requests in 1 s for each token.

        Partly assumed: the pages below do not say all of it.
        Source: https://docs.modes.example/orders (2026-08)
        """
        return self._call(
            UPDATE,
            models.Order,
            {
                "id": id,
                "note": note,
                "at": at,
                "phone": phone,
                "state": state,
                "lines": lines,
            },
            options,
        )
