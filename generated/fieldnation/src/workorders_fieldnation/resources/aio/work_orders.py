# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Jobs at a site, from draft to approval: find, create, change, publish, route, assign, approve and cancel them."""

from __future__ import annotations

from collections.abc import Sequence
from types import NoneType
from typing import TYPE_CHECKING, Unpack

from workorders_runtime.client import cached_resource
from workorders_runtime.config import CallOptions
from workorders_runtime.pagination import AsyncPages
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ... import models
from ...fields.work_orders import CreateWorkOrderFields, ListWorkOrdersFields, UpdateWorkOrderFields
from ..work_orders import (
    APPROVE,
    ASSIGN,
    AUTO_DISPATCH,
    CANCEL,
    CREATE,
    GET,
    LIST,
    MARK_INCOMPLETE,
    MASS_ROUTE,
    PUBLISH,
    REVERT_TO_DRAFT,
    ROUTE,
    SMART_DISPATCH,
    UNASSIGN,
    UNPUBLISH,
    UNROUTE,
    UPDATE,
)

if TYPE_CHECKING:
    from .attachments import AsyncAttachments
    from .bonuses import AsyncBonuses
    from .bundles import AsyncBundles
    from .contacts import AsyncContacts
    from .custom_fields import AsyncCustomFields
    from .discounts import AsyncDiscounts
    from .eta import AsyncEta
    from .expenses import AsyncExpenses
    from .incident import AsyncIncident
    from .increases import AsyncIncreases
    from .job_status import AsyncJobStatus
    from .lifecycle_lists import AsyncLifecycleLists
    from .location import AsyncLocation
    from .messages import AsyncMessages
    from .milestones import AsyncMilestones
    from .pay import AsyncPay
    from .penalties import AsyncPenalties
    from .problems import AsyncProblems
    from .providers import AsyncProviders
    from .qualifications import AsyncQualifications
    from .requests import AsyncRequests
    from .schedule import AsyncSchedule
    from .shipments import AsyncShipments
    from .signatures import AsyncSignatures
    from .site_revisits import AsyncSiteRevisits
    from .status import AsyncStatus
    from .tags import AsyncTags
    from .tasks import AsyncTasks
    from .time_logs import AsyncTimeLogs

__all__ = ["AsyncWorkOrders"]


class AsyncWorkOrders(AsyncResource):
    """Jobs at a site, from draft to approval: find, create, change, publish, route, assign, approve and cancel
    them. Reached as ``AsyncFieldNation(…).work_orders``.
    """

    def list(self, *, start: str | None = None, **fields: Unpack[ListWorkOrdersFields]) -> AsyncPages[models.WorkOrder]:
        """List work orders.

        Finds work orders. Filters add up: each one narrows the result. Always give ``lifecycle_list`` and
        ``sticky``; without them Field Nation falls back to the filters that were last stored for the user, and
        results change between calls. Field Nation asks to use webhooks instead of asking again and again.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.
        Documented errors: 400, 401, 403, 429, 500, 503; see ``errors``.

        Args:
            start: Resume at this page number, the ``cursor`` of a page or an error.
            **fields: Optional fields and per-call options; see ``fields.work_orders.ListWorkOrdersFields``:
                ``lifecycle_list``, ``columns``, ``per_page``, ``view``, ``sort``, ``order``, ``sticky``,
                ``sticky_name``, ``clear_filters``, ``acting_user_id``, ``work_order_id``, ``search``, ``rating``,
                ``requests``, ``counter_offers``, ``hourly``, ``fixed``, ``device``, ``pay``, ``templates``,
                ``type_of_work``, ``manager``, ``client``, ``project``, ``network``, ``saved_location``,
                ``saved_location_group``, ``flags``, ``financing``, ``company``, ``time_zone``, ``mode``,
                ``assignment``, ``confirmation``, ``auto_assign``, ``review_window``, ``city``, ``state``,
                ``postal_code``, ``country``, ``schedule``, ``service_schedule``, ``created``, ``created_date``,
                ``published``, ``routed``, ``published_routed``, ``completed``, ``approved_cancelled_date``,
                ``confirmed``, ``assigned``, ``max_approval_time``, ``flightboard_tomorrow``, ``worked_with``,
                ``approval_window``, ``location_radius``, ``remote_work``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/basics/search
        """
        return self._pages(LIST, models.WorkOrder, {}, start, fields)

    async def create(self, *, title: str, **fields: Unpack[CreateWorkOrderFields]) -> models.WorkOrder:
        """Create a work order.

        Creates a work order, as a draft, and returns it. A title is enough for a draft; publishing asks for more.
        The response may hold only a few fields; ``work_orders.get`` returns all of them.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 429, 500, 503; see
        ``errors``.

        Args:
            title: The headline of the job. It is all that a new draft needs.
            **fields: Optional fields and per-call options; see ``fields.work_orders.CreateWorkOrderFields``:
                ``async_``, ``incident_id``, ``client``, ``project``, ``default_template_id``,
                ``is_universal_template``, ``template``, ``service_contract``, ``team``, ``networks``, ``printable``,
                ``allow_counter_offers``, ``require_gps``, ``site_revisit``, ``service_types``, ``equipment``,
                ``manager``, ``contacts``, ``description``, ``confidential``, ``tasks``, ``custom_fields``,
                ``location``, ``schedule``, ``require_on_time``, ``pay``, ``shipments``, ``auto_dispatch_rule``,
                ``smart_audit_rule_id``, ``ignore_template``, ``qualifications_enabled``, ``types_of_work``,
                ``type_of_work``.

        Docs: https://developer.fieldnation.com/docs/rest-api/quick-start
        """
        return await self._call(CREATE, models.WorkOrder, {"title": title}, fields)

    async def smart_dispatch(
        self, *, work_orders: Sequence[models.IdRefInput], **options: Unpack[CallOptions]
    ) -> models.SmartDispatchResult:
        """Hand work orders to smart dispatch.

        Hands work orders to smart dispatch, which routes or assigns them by the rules set for their projects.
        ``work_orders.auto_dispatch`` takes the rules from the call instead.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 429, 500, 503; see
        ``errors``.

        Args:
            work_orders: The work orders to dispatch, by id.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/workflow/smart-dispatch
        """
        return await self._call(SMART_DISPATCH, models.SmartDispatchResult, {"work_orders": work_orders}, options)

    async def get(
        self,
        work_order_id: int,
        *,
        columns: str | MISSING = MISSING,
        acting_user_id: int | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.WorkOrder:
        """Get a work order.

        Returns a work order with all its sections, some sixty of them, or with the sections that ``columns`` names.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            work_order_id: The id of the work order.
            columns: The sections to return, separated by commas, in the order in which they are shown. All others
                are left out.
            acting_user_id: The id of the user to act for.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/overview
        """
        return await self._call(
            GET,
            models.WorkOrder,
            {"work_order_id": work_order_id, "columns": columns, "acting_user_id": acting_user_id},
            options,
        )

    async def update(self, work_order_id: int, **fields: Unpack[UpdateWorkOrderFields]) -> models.WorkOrder:
        """Update a work order.

        Changes the fields that are sent, leaves all others as they are, and returns the work order. A paid work
        order is locked, and the pay cannot be changed once the work is done. To move a work order through its life
        cycle, use the operations made for it, such as ``work_orders.publish`` and ``work_orders.approve``.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            **fields: Optional fields and per-call options; see ``fields.work_orders.UpdateWorkOrderFields``:
                ``async_``, ``incident_id``, ``client``, ``project``, ``default_template_id``,
                ``is_universal_template``, ``template``, ``service_contract``, ``team``, ``networks``, ``printable``,
                ``allow_counter_offers``, ``require_gps``, ``site_revisit``, ``service_types``, ``equipment``,
                ``manager``, ``contacts``, ``description``, ``confidential``, ``tasks``, ``custom_fields``,
                ``location``, ``schedule``, ``require_on_time``, ``pay``, ``shipments``, ``auto_dispatch_rule``,
                ``smart_audit_rule_id``, ``ignore_template``, ``qualifications_enabled``, ``types_of_work``, ``status``,
                ``closing_notes``, ``title``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/basics/operations
        """
        return await self._call(UPDATE, models.WorkOrder, {"work_order_id": work_order_id}, fields)

    async def cancel(
        self, work_order_id: int, *, cancel_reason: str, **options: Unpack[CallOptions]
    ) -> models.WorkOrder:
        """Cancel a work order.

        Cancels a work order and returns it. A reason is required. Cancelling after a provider was assigned may cost
        a fee. To make a draft of the work order instead, use ``work_orders.revert_to_draft``.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            cancel_reason: Why the work order is cancelled, such as ``Duplicate``. Each company keeps its own list
                of reasons.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/overview
        """
        return await self._call(
            CANCEL, models.WorkOrder, {"work_order_id": work_order_id, "cancel_reason": cancel_reason}, options
        )

    async def auto_dispatch(
        self,
        *,
        work_order_ids: Sequence[int] | MISSING = MISSING,
        network_ids: Sequence[int] | MISSING = MISSING,
        tiered_auto_dispatch_id: int | MISSING = MISSING,
        selection_rule_id: int | MISSING = MISSING,
        delay: int | MISSING = MISSING,
        w2_skip_publish: bool | MISSING = MISSING,
        w2_fail_switch: bool | MISSING = MISSING,
        should_route: bool | MISSING = MISSING,
        auto_assign: bool | MISSING = MISSING,
        also_publish: bool | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.AutoDispatchResult:
        """Dispatch work orders automatically.

        Routes or publishes work orders by the rules given here and assigns providers. Field Nation does this in the
        background and returns the job. ``work_orders.smart_dispatch`` is the newer way and uses the rules of the
        projects.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_ids: The ids of the work orders to dispatch.
            network_ids: The ids of the networks of providers to dispatch to.
            tiered_auto_dispatch_id: The id of a dispatch in tiers.
            selection_rule_id: The id of the rule that ranks providers; 0 means the default ranking.
            delay: Unit unclear: how long to wait for providers, in milliseconds by the current documentation (whose
                sample is 60), in seconds from 300 to 604800 by the older one. Try it in the sandbox first.
            w2_skip_publish: A switch about publishing where the buyer's own employees (form W-2) may take the work.
                Field Nation does not explain it further.
            w2_fail_switch: A switch for when none of the buyer's own employees (form W-2) takes the work. Field
                Nation does not explain it further.
            should_route: True routes the work orders and assigns the first provider who accepts; false publishes
                them and assigns the most qualified one who asks.
            auto_assign: Whether a provider is assigned automatically.
            also_publish: Whether the work orders are published too.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/workflow/lifecycle
        """
        return await self._call(
            AUTO_DISPATCH,
            models.AutoDispatchResult,
            {
                "work_order_ids": work_order_ids,
                "network_ids": network_ids,
                "tiered_auto_dispatch_id": tiered_auto_dispatch_id,
                "selection_rule_id": selection_rule_id,
                "delay": delay,
                "w2_skip_publish": w2_skip_publish,
                "w2_fail_switch": w2_fail_switch,
                "should_route": should_route,
                "auto_assign": auto_assign,
                "also_publish": also_publish,
            },
            options,
        )

    async def publish(
        self, work_order_id: int, *, async_: bool | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> models.WorkOrder:
        """Publish a work order.

        Makes a draft visible to providers, as published or routed, and returns the work order. Publishing needs
        more than the title that is enough for a draft.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            async_: Whether Field Nation may finish the call in the background. What it returns then is not
                documented.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/overview
        """
        return await self._call(PUBLISH, models.WorkOrder, {"work_order_id": work_order_id, "async_": async_}, options)

    async def unpublish(
        self, work_order_id: int, *, async_: bool | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> models.WorkOrder:
        """Unpublish a work order.

        Takes a published work order back from the providers, so that it is a draft again, and returns it.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            async_: Whether Field Nation may finish the call in the background. What it returns then is not
                documented.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/overview
        """
        return await self._call(
            UNPUBLISH, models.WorkOrder, {"work_order_id": work_order_id, "async_": async_}, options
        )

    async def approve(self, work_order_id: int, **options: Unpack[CallOptions]) -> models.WorkOrder:
        """Approve a work order.

        Approving releases the payment to the provider. Accepts the work that was done and returns the work order.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/overview
        """
        return await self._call(APPROVE, models.WorkOrder, {"work_order_id": work_order_id}, options)

    async def revert_to_draft(
        self, work_order_id: int, *, async_: bool | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> models.WorkOrder:
        """Revert a work order to a draft.

        Makes a draft of a work order again and returns it. Nothing is deleted, although the HTTP method is DELETE.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            async_: Whether Field Nation may finish the call in the background. What it returns then is not
                documented.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/overview
        """
        return await self._call(
            REVERT_TO_DRAFT, models.WorkOrder, {"work_order_id": work_order_id, "async_": async_}, options
        )

    async def mass_route(
        self, work_order_id: int, *, provider_ids: Sequence[int], **options: Unpack[CallOptions]
    ) -> models.BackgroundJob:
        """Route a work order to many providers.

        Offers a work order to several providers at once. Field Nation does this in the background and returns the
        id of a job.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            provider_ids: The user ids of the providers.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/workflow/lifecycle
        """
        return await self._call(
            MASS_ROUTE, models.BackgroundJob, {"work_order_id": work_order_id, "provider_ids": provider_ids}, options
        )

    async def route(
        self,
        work_order_id: int,
        *,
        technician: models.IdRefInput,
        async_: bool | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.RouteResult:
        """Route a work order to a provider.

        Offers a work order to one provider, who may then accept, decline or ask for other terms.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            technician: The provider, by user id.
            async_: Whether Field Nation may finish the call in the background. What it returns then is not
                documented.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/workflow/lifecycle
        """
        return await self._call(
            ROUTE,
            models.RouteResult,
            {"work_order_id": work_order_id, "technician": technician, "async_": async_},
            options,
        )

    async def unroute(
        self,
        work_order_id: int,
        *,
        technician: models.IdRefInput,
        async_: bool | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.UnroutedWorkOrder:
        """Unroute a work order from a provider.

        Takes back the offer of a work order to one provider and returns a part of the work order.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            technician: The provider, by user id.
            async_: Whether Field Nation may finish the call in the background. What it returns then is not
                documented.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/overview
        """
        return await self._call(
            UNROUTE,
            models.UnroutedWorkOrder,
            {"work_order_id": work_order_id, "technician": technician, "async_": async_},
            options,
        )

    async def assign(
        self,
        work_order_id: int,
        *,
        async_: bool | MISSING = MISSING,
        acting_user_id: int | MISSING = MISSING,
        client_pay_terms_accepted: bool | MISSING = MISSING,
        user: models.IdRefInput | MISSING = MISSING,
        ignore_missing_qualifications: bool | MISSING = MISSING,
        conflicts: Sequence[str] | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.AssignmentResult:
        """Assign a work order to a provider.

        Assigning makes a binding contract, and the money for the work is held. Gives a work order to a provider,
        without an offer before. The response may be empty; ``work_orders.get`` returns the assigned work order.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            async_: Whether Field Nation may finish the call in the background. What it returns then is not
                documented.
            acting_user_id: The id of the user to act for.
            client_pay_terms_accepted: Whether the terms of pay of the client are accepted.
            user: The provider, by user id. Always send it.
            ignore_missing_qualifications: Whether to assign the provider although qualifications are missing.
            conflicts: The conflicts of the provider's schedule. Field Nation does not explain the texts.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/workflow/assignments
        """
        return await self._call(
            ASSIGN,
            models.AssignmentResult,
            {
                "work_order_id": work_order_id,
                "async_": async_,
                "acting_user_id": acting_user_id,
                "client_pay_terms_accepted": client_pay_terms_accepted,
                "user": user,
                "ignore_missing_qualifications": ignore_missing_qualifications,
                "conflicts": conflicts,
            },
            options,
        )

    async def unassign(
        self,
        work_order_id: int,
        *,
        async_: bool | MISSING = MISSING,
        user: models.IdRefInput | MISSING = MISSING,
        reason_id: str | MISSING = MISSING,
        comment: str | MISSING = MISSING,
        initiated_by: str | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> None:
        """Unassign a work order from its provider.

        Takes a work order from the provider to whom it is assigned. Always send ``user``. Nothing is returned. If
        the provider gave the work order back, use ``work_orders.providers.remove`` instead.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            async_: Whether Field Nation may finish the call in the background. What it returns then is not
                documented.
            user: The provider, by user id. Always send it.
            reason_id: The id of the reason, which is a text here. Each company keeps its own list of reasons.
            comment: A remark on the reason.
            initiated_by: Who wants the provider removed. Field Nation does not list the texts.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/overview
        """
        await self._call(
            UNASSIGN,
            NoneType,
            {
                "work_order_id": work_order_id,
                "async_": async_,
                "user": user,
                "reason_id": reason_id,
                "comment": comment,
                "initiated_by": initiated_by,
            },
            options,
        )

    async def mark_incomplete(
        self,
        work_order_id: int,
        *,
        reason: str,
        reason_id: int,
        async_: bool | MISSING = MISSING,
        acting_user_id: int | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.WorkOrder:
        """Mark a work order as incomplete.

        Sends work that was reported as done back to the provider, with a reason, and returns the work order.
        Nothing is deleted, although the HTTP method is DELETE.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            reason: Why the work is not done, in words.
            reason_id: The id of the reason. Each company keeps its own list of reasons.
            async_: Whether Field Nation may finish the call in the background. What it returns then is not
                documented.
            acting_user_id: The id of the user to act for.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/overview
        """
        return await self._call(
            MARK_INCOMPLETE,
            models.WorkOrder,
            {
                "work_order_id": work_order_id,
                "reason": reason,
                "reason_id": reason_id,
                "async_": async_,
                "acting_user_id": acting_user_id,
            },
            options,
        )

    @cached_resource
    def lifecycle_lists(self) -> AsyncLifecycleLists:
        """The lifecycle lists ("tabs") that work orders are shown in, with their counts."""
        from .lifecycle_lists import AsyncLifecycleLists

        return AsyncLifecycleLists(self._client)

    @cached_resource
    def discounts(self) -> AsyncDiscounts:
        """Discounts that lower what the buyer pays. They can be read only."""
        from .discounts import AsyncDiscounts

        return AsyncDiscounts(self._client)

    @cached_resource
    def increases(self) -> AsyncIncreases:
        """Pay increases that providers ask for, and the decisions on them."""
        from .increases import AsyncIncreases

        return AsyncIncreases(self._client)

    @cached_resource
    def bonuses(self) -> AsyncBonuses:
        """Bonuses of the company that a work order pays."""
        from .bonuses import AsyncBonuses

        return AsyncBonuses(self._client)

    @cached_resource
    def penalties(self) -> AsyncPenalties:
        """Penalties of the company that lower the pay of a work order."""
        from .penalties import AsyncPenalties

        return AsyncPenalties(self._client)

    @cached_resource
    def expenses(self) -> AsyncExpenses:
        """What the provider spent and the buyer approves or denies."""
        from .expenses import AsyncExpenses

        return AsyncExpenses(self._client)

    @cached_resource
    def tasks(self) -> AsyncTasks:
        """What the provider has to do, and who is notified when it is done."""
        from .tasks import AsyncTasks

        return AsyncTasks(self._client)

    @cached_resource
    def custom_fields(self) -> AsyncCustomFields:
        """The buyer's own fields of a work order."""
        from .custom_fields import AsyncCustomFields

        return AsyncCustomFields(self._client)

    @cached_resource
    def shipments(self) -> AsyncShipments:
        """Parcels that go to the site or come from it, with their tracking numbers."""
        from .shipments import AsyncShipments

        return AsyncShipments(self._client)

    @cached_resource
    def signatures(self) -> AsyncSignatures:
        """Signatures collected on site."""
        from .signatures import AsyncSignatures

        return AsyncSignatures(self._client)

    @cached_resource
    def attachments(self) -> AsyncAttachments:
        """Files attached to a work order, in folders."""
        from .attachments import AsyncAttachments

        return AsyncAttachments(self._client)

    @cached_resource
    def messages(self) -> AsyncMessages:
        """Messages between buyer and providers."""
        from .messages import AsyncMessages

        return AsyncMessages(self._client)

    @cached_resource
    def time_logs(self) -> AsyncTimeLogs:
        """When the provider checked in and out."""
        from .time_logs import AsyncTimeLogs

        return AsyncTimeLogs(self._client)

    @cached_resource
    def contacts(self) -> AsyncContacts:
        """People to turn to about a job."""
        from .contacts import AsyncContacts

        return AsyncContacts(self._client)

    @cached_resource
    def problems(self) -> AsyncProblems:
        """Problems reported for a work order."""
        from .problems import AsyncProblems

        return AsyncProblems(self._client)

    @cached_resource
    def qualifications(self) -> AsyncQualifications:
        """What a provider must fulfil to take a job: the rule and its criteria."""
        from .qualifications import AsyncQualifications

        return AsyncQualifications(self._client)

    @cached_resource
    def tags(self) -> AsyncTags:
        """Tags put on work orders."""
        from .tags import AsyncTags

        return AsyncTags(self._client)

    @cached_resource
    def bundles(self) -> AsyncBundles:
        """Work orders that one provider takes together."""
        from .bundles import AsyncBundles

        return AsyncBundles(self._client)

    @cached_resource
    def milestones(self) -> AsyncMilestones:
        """When a work order reached each stage of its life cycle."""
        from .milestones import AsyncMilestones

        return AsyncMilestones(self._client)

    @cached_resource
    def incident(self) -> AsyncIncident:
        """The incident or ticket behind a work order."""
        from .incident import AsyncIncident

        return AsyncIncident(self._client)

    @cached_resource
    def job_status(self) -> AsyncJobStatus:
        """Whether the job is pending, complete or incomplete."""
        from .job_status import AsyncJobStatus

        return AsyncJobStatus(self._client)

    @cached_resource
    def site_revisits(self) -> AsyncSiteRevisits:
        """Further visits to the same site."""
        from .site_revisits import AsyncSiteRevisits

        return AsyncSiteRevisits(self._client)

    @cached_resource
    def pay(self) -> AsyncPay:
        """What a job pays."""
        from .pay import AsyncPay

        return AsyncPay(self._client)

    @cached_resource
    def schedule(self) -> AsyncSchedule:
        """When the work is to be done."""
        from .schedule import AsyncSchedule

        return AsyncSchedule(self._client)

    @cached_resource
    def eta(self) -> AsyncEta:
        """When the provider means to arrive."""
        from .eta import AsyncEta

        return AsyncEta(self._client)

    @cached_resource
    def location(self) -> AsyncLocation:
        """Where the work is done."""
        from .location import AsyncLocation

        return AsyncLocation(self._client)

    @cached_resource
    def status(self) -> AsyncStatus:
        """Where a work order stands in its life cycle."""
        from .status import AsyncStatus

        return AsyncStatus(self._client)

    @cached_resource
    def providers(self) -> AsyncProviders:
        """The providers of a work order: those who were offered it or asked for it, and the one who gives it back or
        comes late.
        """
        from .providers import AsyncProviders

        return AsyncProviders(self._client)

    @cached_resource
    def requests(self) -> AsyncRequests:
        """Requests of providers for a work order, as a guide shows them."""
        from .requests import AsyncRequests

        return AsyncRequests(self._client)
