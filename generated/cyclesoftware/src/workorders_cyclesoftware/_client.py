# Generated from specs/cyclesoftware/openapi.yaml by `workorders generate`. Do not edit.
"""The clients: CycleSoftware and AsyncCycleSoftware."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from workorders_runtime.client import AsyncClient, SyncClient, cached_resource
from workorders_runtime.config import Settings
from workorders_runtime.hooks import Hooks
from workorders_runtime.http.rate_limit import Limiter, RetryBudget
from workorders_runtime.lazy import LazyModule
from workorders_runtime.response import Deviation

from ._plan import PLAN

if TYPE_CHECKING:
    import httpx2

    from . import testing as _testing
    from .resources.aio.employees import AsyncEmployees
    from .resources.aio.enums import AsyncEnums
    from .resources.aio.repair_codes import AsyncRepairCodes
    from .resources.aio.repair_objects import AsyncRepairObjects
    from .resources.aio.service_items import AsyncServiceItems
    from .resources.aio.trading_hours import AsyncTradingHours
    from .resources.aio.workshop_orders import AsyncWorkshopOrders
    from .resources.employees import Employees
    from .resources.enums import Enums
    from .resources.repair_codes import RepairCodes
    from .resources.repair_objects import RepairObjects
    from .resources.service_items import ServiceItems
    from .resources.trading_hours import TradingHours
    from .resources.workshop_orders import WorkshopOrders
else:
    _testing = LazyModule(f"{__package__}.testing")
    httpx2 = LazyModule("httpx2")

__all__ = ["AsyncCycleSoftware", "CycleSoftware"]


class CycleSoftware(SyncClient):
    """CycleSoftware workshop orders. Use it in a ``with`` block, or call ``close()``.

    Args:
        username: User name, issued by CycleSoftware or found in the account. Its rights are called
            scopes; each operation says which one it needs. Defaults to the environment variable
            ``CYCLESOFTWARE_USERNAME``.
        password: The password that belongs to the user name. Defaults to the environment variable
            ``CYCLESOFTWARE_PASSWORD``.
        country_domain: Top-level domain of the host: nl for Dutch accounts and those of any country not
            named here, be for Belgian and fr for French accounts. Defaults to the environment variable
            ``CYCLESOFTWARE_COUNTRY_DOMAIN``, else to 'nl'.
        base_url: Sends requests to this scheme, host and port, below its path; each server of the API
            keeps its own path. Mapping: for each server name or host, its URL. A token endpoint on another
            host is moved only by a mapping.
        timeout: Seconds for a whole call, connecting (5 s at most), sending and waiting between
            attempts included, or an ``httpx2.Timeout``; ``None``: no limit.
        max_retries: How often a call is retried after a transient failure.
        retry_budget: Caps the retries of all calls together; clients can share a
            ``limits.RetryBudget``; ``False``: no cap.
        limiter: Makes calls wait for the API's documented limits; clients can share a
            ``limits.Limiter``.
        max_body: Maximum size of a response body in bytes, decompressed.
        strict: Raise when a response violates the spec, instead of keeping the value unchanged.
        on_deviation: Called once with each value of a response that violates the spec.
        hooks: Objects that observe each call and attempt: ``workorders_runtime.Hooks``, or
            ``workorders_runtime.opentelemetry.OpenTelemetry``.
        http_client: An ``httpx2`` client to use; it is not closed.
        trust_env: Use the environment's proxies and CA files.
    """

    def __init__(
        self,
        *,
        username: str | None = None,
        password: str | None = None,
        country_domain: Literal["nl", "be", "fr"] | None = None,
        base_url: str | Mapping[str, str] | None = None,
        timeout: float | httpx2.Timeout | None = 30.0,
        max_retries: int = 2,
        retry_budget: RetryBudget | bool = True,
        limiter: Limiter | bool = False,
        max_body: int = 32 * 1024 * 1024,
        strict: bool = False,
        on_deviation: Callable[[Deviation], object] | None = None,
        hooks: Sequence[Hooks] = (),
        http_client: httpx2.Client | None = None,
        trust_env: bool = False,
    ) -> None:
        settings = Settings(
            options={"username": username, "password": password, "country_domain": country_domain},
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            retry_budget=retry_budget,
            limiter=limiter,
            max_body=max_body,
            strict=strict,
            on_deviation=on_deviation,
            hooks=hooks,
            trust_env=trust_env,
        )
        super().__init__(PLAN, settings, http_client)

    @classmethod
    def fake(cls, **options: Any) -> _testing.FakeCycleSoftware:
        """Return a test double: both clients without a network, with stubs of their operations; see ``testing``.

        Args:
            **options: Options of the client, such as ``strict=True``; it needs no credentials.
        """
        from .testing import FakeCycleSoftware

        return FakeCycleSoftware(**options)

    @cached_resource
    def workshop_orders(self) -> WorkshopOrders:
        """Repair jobs of a customer, with the lines (labour, articles, repair codes) that will be invoiced."""
        from .resources.workshop_orders import WorkshopOrders

        return WorkshopOrders(self)

    @cached_resource
    def repair_objects(self) -> RepairObjects:
        """What customers have repaired, usually bicycles."""
        from .resources.repair_objects import RepairObjects

        return RepairObjects(self)

    @cached_resource
    def service_items(self) -> ServiceItems:
        """Planned services of repair objects."""
        from .resources.service_items import ServiceItems

        return ServiceItems(self)

    @cached_resource
    def repair_codes(self) -> RepairCodes:
        """Pieces of work with a price and a time."""
        from .resources.repair_codes import RepairCodes

        return RepairCodes(self)

    @cached_resource
    def trading_hours(self) -> TradingHours:
        """When workshops are open, and how much of their time can still be booked online."""
        from .resources.trading_hours import TradingHours

        return TradingHours(self)

    @cached_resource
    def enums(self) -> Enums:
        """The meaning of the numbers that other responses carry."""
        from .resources.enums import Enums

        return Enums(self)

    @cached_resource
    def employees(self) -> Employees:
        """Who works with the account."""
        from .resources.employees import Employees

        return Employees(self)


class AsyncCycleSoftware(AsyncClient):
    """CycleSoftware workshop orders. Use it in an ``async with`` block, or call ``aclose()``.

    Args:
        username: User name, issued by CycleSoftware or found in the account. Its rights are called
            scopes; each operation says which one it needs. Defaults to the environment variable
            ``CYCLESOFTWARE_USERNAME``.
        password: The password that belongs to the user name. Defaults to the environment variable
            ``CYCLESOFTWARE_PASSWORD``.
        country_domain: Top-level domain of the host: nl for Dutch accounts and those of any country not
            named here, be for Belgian and fr for French accounts. Defaults to the environment variable
            ``CYCLESOFTWARE_COUNTRY_DOMAIN``, else to 'nl'.
        base_url: Sends requests to this scheme, host and port, below its path; each server of the API
            keeps its own path. Mapping: for each server name or host, its URL. A token endpoint on another
            host is moved only by a mapping.
        timeout: Seconds for a whole call, connecting (5 s at most), sending and waiting between
            attempts included, or an ``httpx2.Timeout``; ``None``: no limit.
        max_retries: How often a call is retried after a transient failure.
        retry_budget: Caps the retries of all calls together; clients can share a
            ``limits.RetryBudget``; ``False``: no cap.
        limiter: Makes calls wait for the API's documented limits; clients can share a
            ``limits.Limiter``.
        max_body: Maximum size of a response body in bytes, decompressed.
        strict: Raise when a response violates the spec, instead of keeping the value unchanged.
        on_deviation: Called once with each value of a response that violates the spec.
        hooks: Objects that observe each call and attempt: ``workorders_runtime.Hooks``, or
            ``workorders_runtime.opentelemetry.OpenTelemetry``.
        http_client: An ``httpx2`` client to use; it is not closed.
        trust_env: Use the environment's proxies and CA files.
    """

    def __init__(
        self,
        *,
        username: str | None = None,
        password: str | None = None,
        country_domain: Literal["nl", "be", "fr"] | None = None,
        base_url: str | Mapping[str, str] | None = None,
        timeout: float | httpx2.Timeout | None = 30.0,
        max_retries: int = 2,
        retry_budget: RetryBudget | bool = True,
        limiter: Limiter | bool = False,
        max_body: int = 32 * 1024 * 1024,
        strict: bool = False,
        on_deviation: Callable[[Deviation], object] | None = None,
        hooks: Sequence[Hooks] = (),
        http_client: httpx2.AsyncClient | None = None,
        trust_env: bool = False,
    ) -> None:
        settings = Settings(
            options={"username": username, "password": password, "country_domain": country_domain},
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            retry_budget=retry_budget,
            limiter=limiter,
            max_body=max_body,
            strict=strict,
            on_deviation=on_deviation,
            hooks=hooks,
            trust_env=trust_env,
        )
        super().__init__(PLAN, settings, http_client)

    @classmethod
    def fake(cls, **options: Any) -> _testing.FakeCycleSoftware:
        """Return a test double: both clients without a network, with stubs of their operations; see ``testing``.

        Args:
            **options: Options of the client, such as ``strict=True``; it needs no credentials.
        """
        from .testing import FakeCycleSoftware

        return FakeCycleSoftware(**options)

    @cached_resource
    def workshop_orders(self) -> AsyncWorkshopOrders:
        """Repair jobs of a customer, with the lines (labour, articles, repair codes) that will be invoiced."""
        from .resources.aio.workshop_orders import AsyncWorkshopOrders

        return AsyncWorkshopOrders(self)

    @cached_resource
    def repair_objects(self) -> AsyncRepairObjects:
        """What customers have repaired, usually bicycles."""
        from .resources.aio.repair_objects import AsyncRepairObjects

        return AsyncRepairObjects(self)

    @cached_resource
    def service_items(self) -> AsyncServiceItems:
        """Planned services of repair objects."""
        from .resources.aio.service_items import AsyncServiceItems

        return AsyncServiceItems(self)

    @cached_resource
    def repair_codes(self) -> AsyncRepairCodes:
        """Pieces of work with a price and a time."""
        from .resources.aio.repair_codes import AsyncRepairCodes

        return AsyncRepairCodes(self)

    @cached_resource
    def trading_hours(self) -> AsyncTradingHours:
        """When workshops are open, and how much of their time can still be booked online."""
        from .resources.aio.trading_hours import AsyncTradingHours

        return AsyncTradingHours(self)

    @cached_resource
    def enums(self) -> AsyncEnums:
        """The meaning of the numbers that other responses carry."""
        from .resources.aio.enums import AsyncEnums

        return AsyncEnums(self)

    @cached_resource
    def employees(self) -> AsyncEmployees:
        """Who works with the account."""
        from .resources.aio.employees import AsyncEmployees

        return AsyncEmployees(self)
