# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Problems reported for a work order."""

from __future__ import annotations

from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ... import models
from ..problems import DELETE, GET, REPORT, UPDATE

__all__ = ["AsyncProblems"]


class AsyncProblems(AsyncResource):
    """Problems reported for a work order. Reached as ``AsyncFieldNation(…).work_orders.problems``."""

    async def get(
        self, work_order_id: int, *, include_support_cases: int | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> models.ProblemList:
        """Get the problems of a work order.

        Returns the problems of a work order in ``results``, the open one in ``active``, and the kinds of problems
        that may be reported in ``types``.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            work_order_id: The id of the work order.
            include_support_cases: Whether to return the support's cases too, as a number: 1, presumably, for yes.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/execution/compliance
        """
        return await self._call(
            GET,
            models.ProblemList,
            {"work_order_id": work_order_id, "include_support_cases": include_support_cases},
            options,
        )

    async def report(
        self,
        work_order_id: int,
        *,
        acting_user_id: int | MISSING = MISSING,
        type: models.ProblemTypeInput | MISSING = MISSING,
        comments: str | MISSING = MISSING,
        support_can_resolve: bool | MISSING = MISSING,
        company_can_resolve: bool | MISSING = MISSING,
        send_to_support: bool | MISSING = MISSING,
        send_to_provider: bool | MISSING = MISSING,
        escalate: str | MISSING = MISSING,
        skip_decline: bool | MISSING = MISSING,
        created_on_sf: bool | MISSING = MISSING,
        sf_case_id: int | MISSING = MISSING,
        sf_case_creation_note_for_service_msg: str | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.WorkOrder:
        """Report a problem.

        Reports a problem and returns the work order. ``work_orders.problems.get`` tells which kinds of problems may
        be reported.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            acting_user_id: The id of the user to act for.
            type: The kind of problem; its id is enough. ``work_orders.problems.get`` lists the kinds.
            comments: What happened.
            support_can_resolve: Whether the support may mark the problem as solved.
            company_can_resolve: Whether the buyer may mark the problem as solved.
            send_to_support: Whether support is notified of the problem.
            send_to_provider: Whether the provider is notified of the problem.
            escalate: Whether the problem is to be escalated, as a text.
            skip_decline: Whether not to decline the work order for the provider.
            created_on_sf: Whether the problem was entered in Salesforce.
            sf_case_id: The id of the case in Salesforce.
            sf_case_creation_note_for_service_msg: The note that goes with the case in Salesforce.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/execution/compliance
        """
        return await self._call(
            REPORT,
            models.WorkOrder,
            {
                "work_order_id": work_order_id,
                "acting_user_id": acting_user_id,
                "type": type,
                "comments": comments,
                "support_can_resolve": support_can_resolve,
                "company_can_resolve": company_can_resolve,
                "send_to_support": send_to_support,
                "send_to_provider": send_to_provider,
                "escalate": escalate,
                "skip_decline": skip_decline,
                "created_on_sf": created_on_sf,
                "sf_case_id": sf_case_id,
                "sf_case_creation_note_for_service_msg": sf_case_creation_note_for_service_msg,
            },
            options,
        )

    async def update(
        self,
        work_order_id: int,
        problem_id: int,
        *,
        async_: bool | MISSING = MISSING,
        acting_user_id: int | MISSING = MISSING,
        type: models.IdRefInput | MISSING = MISSING,
        reopen_message: str | MISSING = MISSING,
        problem_reopened: bool | MISSING = MISSING,
        resolution: models.ProblemResolutionInput | MISSING = MISSING,
        is_delayed_approval_resolved: bool | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.WorkOrder:
        """Update a problem.

        Resolves a problem or opens it again, and returns the work order.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            problem_id: The id of the problem.
            async_: Whether Field Nation may finish the call in the background. What it returns then is not
                documented.
            acting_user_id: The id of the user to act for.
            type: The kind of problem.
            reopen_message: Why the problem is opened again.
            problem_reopened: Whether the problem is opened again.
            resolution: How the problem was solved. To resolve the problem, send the status ``resolved``.
            is_delayed_approval_resolved: Whether a delayed approval is settled.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/execution/compliance
        """
        return await self._call(
            UPDATE,
            models.WorkOrder,
            {
                "work_order_id": work_order_id,
                "problem_id": problem_id,
                "async_": async_,
                "acting_user_id": acting_user_id,
                "type": type,
                "reopen_message": reopen_message,
                "problem_reopened": problem_reopened,
                "resolution": resolution,
                "is_delayed_approval_resolved": is_delayed_approval_resolved,
            },
            options,
        )

    async def delete(self, work_order_id: int, problem_id: int, **options: Unpack[CallOptions]) -> models.WorkOrder:
        """Delete a problem.

        Takes a problem off a work order and returns the work order.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            problem_id: The id of the problem.
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(
            DELETE, models.WorkOrder, {"work_order_id": work_order_id, "problem_id": problem_id}, options
        )
