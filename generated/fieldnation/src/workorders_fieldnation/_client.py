# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""The clients: FieldNation and AsyncFieldNation."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._plan import PLAN
from ._runtime.client import AsyncClient, SyncClient
from ._runtime.options import Settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Literal

    import httpx2

    from ._runtime.pacing import Limiter, RetryBudget
    from ._runtime.response import Deviation
    from .resources.aio.attachments import AsyncAttachments
    from .resources.aio.bonuses import AsyncBonuses
    from .resources.aio.bundles import AsyncBundles
    from .resources.aio.contacts import AsyncContacts
    from .resources.aio.custom_fields import AsyncCustomFields
    from .resources.aio.discounts import AsyncDiscounts
    from .resources.aio.eta import AsyncEta
    from .resources.aio.expenses import AsyncExpenses
    from .resources.aio.incident import AsyncIncident
    from .resources.aio.increases import AsyncIncreases
    from .resources.aio.job_status import AsyncJobStatus
    from .resources.aio.location import AsyncLocation
    from .resources.aio.messages import AsyncMessages
    from .resources.aio.milestones import AsyncMilestones
    from .resources.aio.pay import AsyncPay
    from .resources.aio.penalties import AsyncPenalties
    from .resources.aio.problems import AsyncProblems
    from .resources.aio.providers import AsyncProviders
    from .resources.aio.qualifications import AsyncQualifications
    from .resources.aio.schedule import AsyncSchedule
    from .resources.aio.shipments import AsyncShipments
    from .resources.aio.signatures import AsyncSignatures
    from .resources.aio.site_revisits import AsyncSiteRevisits
    from .resources.aio.status import AsyncStatus
    from .resources.aio.tags import AsyncTags
    from .resources.aio.tasks import AsyncTasks
    from .resources.aio.time_logs import AsyncTimeLogs
    from .resources.aio.work_order_lists import AsyncWorkOrderLists
    from .resources.aio.work_orders import AsyncWorkOrders
    from .resources.attachments import Attachments
    from .resources.bonuses import Bonuses
    from .resources.bundles import Bundles
    from .resources.contacts import Contacts
    from .resources.custom_fields import CustomFields
    from .resources.discounts import Discounts
    from .resources.eta import Eta
    from .resources.expenses import Expenses
    from .resources.incident import Incident
    from .resources.increases import Increases
    from .resources.job_status import JobStatus
    from .resources.location import Location
    from .resources.messages import Messages
    from .resources.milestones import Milestones
    from .resources.pay import Pay
    from .resources.penalties import Penalties
    from .resources.problems import Problems
    from .resources.providers import Providers
    from .resources.qualifications import Qualifications
    from .resources.schedule import Schedule
    from .resources.shipments import Shipments
    from .resources.signatures import Signatures
    from .resources.site_revisits import SiteRevisits
    from .resources.status import Status
    from .resources.tags import Tags
    from .resources.tasks import Tasks
    from .resources.time_logs import TimeLogs
    from .resources.work_order_lists import WorkOrderLists
    from .resources.work_orders import WorkOrders

__all__ = ["AsyncFieldNation", "FieldNation"]


class FieldNation(SyncClient):
    """Field Nation Client API (work orders). Use it in a ``with`` block, or call ``close()``.

    Args:
        client_id: The client id that Field Nation gave to the company. Defaults to the environment
            variable ``FIELDNATION_CLIENT_ID``.
        client_secret: The secret that belongs to the client id. Defaults to the environment variable
            ``FIELDNATION_CLIENT_SECRET``.
        username: The login name of the API user. The user's role and permissions decide what calls may
            do. Defaults to the environment variable ``FIELDNATION_USERNAME``.
        password: The API user's password. Defaults to the environment variable
            ``FIELDNATION_PASSWORD``.
        server: ``production``: https://api.fieldnation.com/api/rest/v2; ``sandbox``:
            https://api-sandbox.fndev.net/api/rest/v2. Defaults to ``production``.
        token_in: Where the access token travels; the first one when left out.
        base_url: Another address to send requests to; https, or http on the loopback.
        timeout: Seconds for a whole call, connecting (5 s at most), sending and waiting between
            attempts included, or an ``httpx2.Timeout``; ``None``: no end.
        max_retries: How often a call is repeated after a transient failure.
        retry_budget: Caps the repeats of all calls together; a ``limits.RetryBudget`` can be shared by
            clients; ``False``: none.
        limiter: Makes calls wait for the API's documented limits; a ``limits.Limiter`` can be shared by
            clients.
        max_body: Largest answer in bytes, decompressed.
        strict: Raise where an answer breaks the spec, instead of keeping the value as it came.
        on_deviation: Called once with each value of an answer that breaks the spec.
        http_client: An ``httpx2`` client of your own; it is used and not closed.
        trust_env: Let proxies, ``.netrc`` and CA files of the environment apply.
    """

    def __init__(
        self,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        username: str | None = None,
        password: str | None = None,
        server: Literal["production", "sandbox"] | None = None,
        token_in: Literal["query", "header"] | None = None,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None = 30.0,
        max_retries: int = 2,
        retry_budget: RetryBudget | bool = True,
        limiter: Limiter | bool = False,
        max_body: int = 32 * 1024 * 1024,
        strict: bool = False,
        on_deviation: Callable[[Deviation], object] | None = None,
        http_client: httpx2.Client | None = None,
        trust_env: bool = False,
    ) -> None:
        settings = Settings(
            options={
                "client_id": client_id,
                "client_secret": client_secret,
                "username": username,
                "password": password,
            },
            server=server,
            token_in=token_in,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            retry_budget=retry_budget,
            limiter=limiter,
            max_body=max_body,
            strict=strict,
            on_deviation=on_deviation,
            trust_env=trust_env,
        )
        super().__init__(PLAN, settings, http_client)

    @cached_property
    def work_orders(self) -> WorkOrders:
        """Jobs at a site, from draft to approval: find, create, change, publish, route, assign, approve and cancel them."""
        from .resources.work_orders import WorkOrders

        return WorkOrders(self)

    @cached_property
    def work_order_lists(self) -> WorkOrderLists:
        """The lifecycle lists ("tabs") that work orders are shown in, with their counts."""
        from .resources.work_order_lists import WorkOrderLists

        return WorkOrderLists(self)

    @cached_property
    def discounts(self) -> Discounts:
        """Discounts that lower what the buyer pays. They can be read only."""
        from .resources.discounts import Discounts

        return Discounts(self)

    @cached_property
    def increases(self) -> Increases:
        """Pay increases that providers ask for, and the answers to them."""
        from .resources.increases import Increases

        return Increases(self)

    @cached_property
    def bonuses(self) -> Bonuses:
        """Bonuses of the company that a work order pays."""
        from .resources.bonuses import Bonuses

        return Bonuses(self)

    @cached_property
    def penalties(self) -> Penalties:
        """Penalties of the company that lower the pay of a work order."""
        from .resources.penalties import Penalties

        return Penalties(self)

    @cached_property
    def expenses(self) -> Expenses:
        """What the provider spent and the buyer approves or denies."""
        from .resources.expenses import Expenses

        return Expenses(self)

    @cached_property
    def tasks(self) -> Tasks:
        """What the provider has to do, and who is told when it is done."""
        from .resources.tasks import Tasks

        return Tasks(self)

    @cached_property
    def custom_fields(self) -> CustomFields:
        """The buyer's own fields of a work order."""
        from .resources.custom_fields import CustomFields

        return CustomFields(self)

    @cached_property
    def shipments(self) -> Shipments:
        """Parcels that go to the site or come from it, with their tracking numbers."""
        from .resources.shipments import Shipments

        return Shipments(self)

    @cached_property
    def signatures(self) -> Signatures:
        """Signatures collected on site."""
        from .resources.signatures import Signatures

        return Signatures(self)

    @cached_property
    def attachments(self) -> Attachments:
        """Files attached to a work order, in folders."""
        from .resources.attachments import Attachments

        return Attachments(self)

    @cached_property
    def messages(self) -> Messages:
        """Messages between buyer and providers."""
        from .resources.messages import Messages

        return Messages(self)

    @cached_property
    def time_logs(self) -> TimeLogs:
        """When the provider checked in and out."""
        from .resources.time_logs import TimeLogs

        return TimeLogs(self)

    @cached_property
    def contacts(self) -> Contacts:
        """People to turn to about a job."""
        from .resources.contacts import Contacts

        return Contacts(self)

    @cached_property
    def problems(self) -> Problems:
        """Problems reported for a work order."""
        from .resources.problems import Problems

        return Problems(self)

    @cached_property
    def qualifications(self) -> Qualifications:
        """What a provider must fulfil to take a job: the rule and its criteria."""
        from .resources.qualifications import Qualifications

        return Qualifications(self)

    @cached_property
    def tags(self) -> Tags:
        """Tags put on work orders."""
        from .resources.tags import Tags

        return Tags(self)

    @cached_property
    def bundles(self) -> Bundles:
        """Work orders that one provider takes together."""
        from .resources.bundles import Bundles

        return Bundles(self)

    @cached_property
    def milestones(self) -> Milestones:
        """When a work order reached each stage of its life cycle."""
        from .resources.milestones import Milestones

        return Milestones(self)

    @cached_property
    def incident(self) -> Incident:
        """The incident or ticket behind a work order."""
        from .resources.incident import Incident

        return Incident(self)

    @cached_property
    def job_status(self) -> JobStatus:
        """Whether the job is pending, complete or incomplete."""
        from .resources.job_status import JobStatus

        return JobStatus(self)

    @cached_property
    def site_revisits(self) -> SiteRevisits:
        """Further visits to the same site."""
        from .resources.site_revisits import SiteRevisits

        return SiteRevisits(self)

    @cached_property
    def pay(self) -> Pay:
        """What a job pays."""
        from .resources.pay import Pay

        return Pay(self)

    @cached_property
    def schedule(self) -> Schedule:
        """When the work is to be done."""
        from .resources.schedule import Schedule

        return Schedule(self)

    @cached_property
    def eta(self) -> Eta:
        """When the provider means to arrive."""
        from .resources.eta import Eta

        return Eta(self)

    @cached_property
    def location(self) -> Location:
        """Where the work is done."""
        from .resources.location import Location

        return Location(self)

    @cached_property
    def status(self) -> Status:
        """Where a work order stands in its life cycle."""
        from .resources.status import Status

        return Status(self)

    @cached_property
    def providers(self) -> Providers:
        """The providers of a work order: those who were offered it or asked for it, and the one who gives it back or comes late."""
        from .resources.providers import Providers

        return Providers(self)


class AsyncFieldNation(AsyncClient):
    """Field Nation Client API (work orders). Use it in an ``async with`` block, or call ``aclose()``.

    Args:
        client_id: The client id that Field Nation gave to the company. Defaults to the environment
            variable ``FIELDNATION_CLIENT_ID``.
        client_secret: The secret that belongs to the client id. Defaults to the environment variable
            ``FIELDNATION_CLIENT_SECRET``.
        username: The login name of the API user. The user's role and permissions decide what calls may
            do. Defaults to the environment variable ``FIELDNATION_USERNAME``.
        password: The API user's password. Defaults to the environment variable
            ``FIELDNATION_PASSWORD``.
        server: ``production``: https://api.fieldnation.com/api/rest/v2; ``sandbox``:
            https://api-sandbox.fndev.net/api/rest/v2. Defaults to ``production``.
        token_in: Where the access token travels; the first one when left out.
        base_url: Another address to send requests to; https, or http on the loopback.
        timeout: Seconds for a whole call, connecting (5 s at most), sending and waiting between
            attempts included, or an ``httpx2.Timeout``; ``None``: no end.
        max_retries: How often a call is repeated after a transient failure.
        retry_budget: Caps the repeats of all calls together; a ``limits.RetryBudget`` can be shared by
            clients; ``False``: none.
        limiter: Makes calls wait for the API's documented limits; a ``limits.Limiter`` can be shared by
            clients.
        max_body: Largest answer in bytes, decompressed.
        strict: Raise where an answer breaks the spec, instead of keeping the value as it came.
        on_deviation: Called once with each value of an answer that breaks the spec.
        http_client: An ``httpx2`` client of your own; it is used and not closed.
        trust_env: Let proxies, ``.netrc`` and CA files of the environment apply.
    """

    def __init__(
        self,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        username: str | None = None,
        password: str | None = None,
        server: Literal["production", "sandbox"] | None = None,
        token_in: Literal["query", "header"] | None = None,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None = 30.0,
        max_retries: int = 2,
        retry_budget: RetryBudget | bool = True,
        limiter: Limiter | bool = False,
        max_body: int = 32 * 1024 * 1024,
        strict: bool = False,
        on_deviation: Callable[[Deviation], object] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        trust_env: bool = False,
    ) -> None:
        settings = Settings(
            options={
                "client_id": client_id,
                "client_secret": client_secret,
                "username": username,
                "password": password,
            },
            server=server,
            token_in=token_in,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            retry_budget=retry_budget,
            limiter=limiter,
            max_body=max_body,
            strict=strict,
            on_deviation=on_deviation,
            trust_env=trust_env,
        )
        super().__init__(PLAN, settings, http_client)

    @cached_property
    def work_orders(self) -> AsyncWorkOrders:
        """Jobs at a site, from draft to approval: find, create, change, publish, route, assign, approve and cancel them."""
        from .resources.aio.work_orders import AsyncWorkOrders

        return AsyncWorkOrders(self)

    @cached_property
    def work_order_lists(self) -> AsyncWorkOrderLists:
        """The lifecycle lists ("tabs") that work orders are shown in, with their counts."""
        from .resources.aio.work_order_lists import AsyncWorkOrderLists

        return AsyncWorkOrderLists(self)

    @cached_property
    def discounts(self) -> AsyncDiscounts:
        """Discounts that lower what the buyer pays. They can be read only."""
        from .resources.aio.discounts import AsyncDiscounts

        return AsyncDiscounts(self)

    @cached_property
    def increases(self) -> AsyncIncreases:
        """Pay increases that providers ask for, and the answers to them."""
        from .resources.aio.increases import AsyncIncreases

        return AsyncIncreases(self)

    @cached_property
    def bonuses(self) -> AsyncBonuses:
        """Bonuses of the company that a work order pays."""
        from .resources.aio.bonuses import AsyncBonuses

        return AsyncBonuses(self)

    @cached_property
    def penalties(self) -> AsyncPenalties:
        """Penalties of the company that lower the pay of a work order."""
        from .resources.aio.penalties import AsyncPenalties

        return AsyncPenalties(self)

    @cached_property
    def expenses(self) -> AsyncExpenses:
        """What the provider spent and the buyer approves or denies."""
        from .resources.aio.expenses import AsyncExpenses

        return AsyncExpenses(self)

    @cached_property
    def tasks(self) -> AsyncTasks:
        """What the provider has to do, and who is told when it is done."""
        from .resources.aio.tasks import AsyncTasks

        return AsyncTasks(self)

    @cached_property
    def custom_fields(self) -> AsyncCustomFields:
        """The buyer's own fields of a work order."""
        from .resources.aio.custom_fields import AsyncCustomFields

        return AsyncCustomFields(self)

    @cached_property
    def shipments(self) -> AsyncShipments:
        """Parcels that go to the site or come from it, with their tracking numbers."""
        from .resources.aio.shipments import AsyncShipments

        return AsyncShipments(self)

    @cached_property
    def signatures(self) -> AsyncSignatures:
        """Signatures collected on site."""
        from .resources.aio.signatures import AsyncSignatures

        return AsyncSignatures(self)

    @cached_property
    def attachments(self) -> AsyncAttachments:
        """Files attached to a work order, in folders."""
        from .resources.aio.attachments import AsyncAttachments

        return AsyncAttachments(self)

    @cached_property
    def messages(self) -> AsyncMessages:
        """Messages between buyer and providers."""
        from .resources.aio.messages import AsyncMessages

        return AsyncMessages(self)

    @cached_property
    def time_logs(self) -> AsyncTimeLogs:
        """When the provider checked in and out."""
        from .resources.aio.time_logs import AsyncTimeLogs

        return AsyncTimeLogs(self)

    @cached_property
    def contacts(self) -> AsyncContacts:
        """People to turn to about a job."""
        from .resources.aio.contacts import AsyncContacts

        return AsyncContacts(self)

    @cached_property
    def problems(self) -> AsyncProblems:
        """Problems reported for a work order."""
        from .resources.aio.problems import AsyncProblems

        return AsyncProblems(self)

    @cached_property
    def qualifications(self) -> AsyncQualifications:
        """What a provider must fulfil to take a job: the rule and its criteria."""
        from .resources.aio.qualifications import AsyncQualifications

        return AsyncQualifications(self)

    @cached_property
    def tags(self) -> AsyncTags:
        """Tags put on work orders."""
        from .resources.aio.tags import AsyncTags

        return AsyncTags(self)

    @cached_property
    def bundles(self) -> AsyncBundles:
        """Work orders that one provider takes together."""
        from .resources.aio.bundles import AsyncBundles

        return AsyncBundles(self)

    @cached_property
    def milestones(self) -> AsyncMilestones:
        """When a work order reached each stage of its life cycle."""
        from .resources.aio.milestones import AsyncMilestones

        return AsyncMilestones(self)

    @cached_property
    def incident(self) -> AsyncIncident:
        """The incident or ticket behind a work order."""
        from .resources.aio.incident import AsyncIncident

        return AsyncIncident(self)

    @cached_property
    def job_status(self) -> AsyncJobStatus:
        """Whether the job is pending, complete or incomplete."""
        from .resources.aio.job_status import AsyncJobStatus

        return AsyncJobStatus(self)

    @cached_property
    def site_revisits(self) -> AsyncSiteRevisits:
        """Further visits to the same site."""
        from .resources.aio.site_revisits import AsyncSiteRevisits

        return AsyncSiteRevisits(self)

    @cached_property
    def pay(self) -> AsyncPay:
        """What a job pays."""
        from .resources.aio.pay import AsyncPay

        return AsyncPay(self)

    @cached_property
    def schedule(self) -> AsyncSchedule:
        """When the work is to be done."""
        from .resources.aio.schedule import AsyncSchedule

        return AsyncSchedule(self)

    @cached_property
    def eta(self) -> AsyncEta:
        """When the provider means to arrive."""
        from .resources.aio.eta import AsyncEta

        return AsyncEta(self)

    @cached_property
    def location(self) -> AsyncLocation:
        """Where the work is done."""
        from .resources.aio.location import AsyncLocation

        return AsyncLocation(self)

    @cached_property
    def status(self) -> AsyncStatus:
        """Where a work order stands in its life cycle."""
        from .resources.aio.status import AsyncStatus

        return AsyncStatus(self)

    @cached_property
    def providers(self) -> AsyncProviders:
        """The providers of a work order: those who were offered it or asked for it, and the one who gives it back or comes late."""
        from .resources.aio.providers import AsyncProviders

        return AsyncProviders(self)
