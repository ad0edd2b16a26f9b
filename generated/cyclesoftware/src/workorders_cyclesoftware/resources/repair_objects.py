# Generated from specs/cyclesoftware/openapi.yaml by `workorders generate`. Do not edit.
"""What customers have repaired, usually bicycles."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from workorders_runtime import MISSING, CallOptions, Pages, Resource
from workorders_runtime.spec import Body, NextUrlPaging, OperationSpec, Path, Query

from .. import models

if TYPE_CHECKING:
    from typing import Unpack

    from ..fields.repair_objects import CreateRepairObjectFields, UpdateRepairObjectFields

__all__ = ["RepairObjects"]

SEARCH = OperationSpec(
    "searchRepairObjects",
    "GET",
    "/api/v1/workshop/repair-objects/search.json",
    "safe",
    (Query("query"),),
    envelope="RepairObjectList",
    paging=NextUrlPaging(items="/data", next="/pagination/next_url"),
)
LIST = OperationSpec(
    "listRepairObjects",
    "GET",
    "/api/v1/workshop/repair-objects.json",
    "safe",
    (Query("offset"), Query("limit")),
    envelope="RepairObjectList",
    paging=NextUrlPaging(items="/data", next="/pagination/next_url"),
)
GET = OperationSpec(
    "getRepairObject",
    "GET",
    "/api/v1/workshop/repair-objects/{object_id}.json",
    "safe",
    (Path("object_id"),),
    envelope="RepairObjectEnvelope",
    unwrap=("/data",),
)
LIST_FOR_CUSTOMER = OperationSpec(
    "listCustomerRepairObjects", "GET", "/api/v1/customers/{customer_id}/objects.json", "safe", (Path("customer_id"),)
)
CREATE = OperationSpec(
    "createRepairObject",
    "POST",
    "/api/v1/customers/{customer_id}/objects.json",
    "unsafe",
    (Path("customer_id"),),
    body=Body("RepairObjectCreate"),
)
GET_FOR_CUSTOMER = OperationSpec(
    "getCustomerRepairObject",
    "GET",
    "/api/v1/customers/{customer_id}/objects/{object_id}.json",
    "safe",
    (Path("customer_id"), Path("object_id")),
)
UPDATE = OperationSpec(
    "updateRepairObject",
    "PUT",
    "/api/v1/customers/{customer_id}/objects/{object_id}.json",
    "idempotent",
    (Path("customer_id"), Path("object_id")),
    body=Body("RepairObjectUpdate"),
)


class RepairObjects(Resource):
    """What customers have repaired, usually bicycles. Reached as ``CycleSoftware(…).repair_objects``."""

    def search(
        self,
        query: str,
        *,
        start: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[models.RepairObject]:
        """Search repair objects.

        Returns the repair objects of all customers that a text is found in, page by page. What is searched is not
        documented. The credentials need the scope resources.

        Lazy: further pages are asked for as you iterate; ``.pages()`` yields whole pages.

        Args:
            query: Text to search for, for instance a brand or a name.
            start: Resume at this query: the ``cursor`` of a page or of an error.
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            BadRequestError: The request was refused as invalid (400).
            AuthenticationError: The credentials were not accepted (401).
            PermissionDeniedError: The credentials do not allow this (403).
            NotFoundError: There is no such object (404).
            RateLimitError: Too many requests in a short time (429).
            ServerError: The API failed (500).
            ApiError: Any other failure; the base class of all errors.

        Retried after transient failures.

        Source: https://docs.cyclesoftware.nl/, Repair objects (repository CycleSoftware/cyclesoftware.github.io at 9bfb5c6, source/includes/cs-api/_repair_objects.md) (2026-06-30)
        Source: https://docs.cyclesoftware.nl/, Introduction (repository CycleSoftware/cyclesoftware.github.io at 9bfb5c6, source/includes/cs-api/_introduction.md) (2026-06-30)
        """
        return self._pages(
            SEARCH,
            models.RepairObject,
            {
                "query": query,
            },
            start,
            options,
        )

    def list(
        self,
        *,
        offset: int | MISSING = MISSING,
        limit: int | MISSING = MISSING,
        start: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[models.RepairObject]:
        """List repair objects.

        Returns the repair objects of all customers, page by page. The credentials need the scope resources.

        Lazy: further pages are asked for as you iterate; ``.pages()`` yields whole pages.

        Args:
            offset: How many repair objects to skip at the beginning. To go on where an earlier call stopped, give
                ``start`` instead.
            limit: How many repair objects a page has at most, up to 1000. Left out, 150.
            start: Resume at this query: the ``cursor`` of a page or of an error.
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            BadRequestError: The request was refused as invalid (400).
            AuthenticationError: The credentials were not accepted (401).
            PermissionDeniedError: The credentials do not allow this (403).
            NotFoundError: There is no such object (404).
            RateLimitError: Too many requests in a short time (429).
            ServerError: The API failed (500).
            ApiError: Any other failure; the base class of all errors.

        Retried after transient failures.

        Source: https://docs.cyclesoftware.nl/, Repair objects (repository CycleSoftware/cyclesoftware.github.io at 9bfb5c6, source/includes/cs-api/_repair_objects.md) (2026-06-30)
        Source: https://docs.cyclesoftware.nl/, Introduction (repository CycleSoftware/cyclesoftware.github.io at 9bfb5c6, source/includes/cs-api/_introduction.md) (2026-06-30)
        """
        return self._pages(
            LIST,
            models.RepairObject,
            {
                "offset": offset,
                "limit": limit,
            },
            start,
            options,
        )

    def get(
        self,
        object_id: int,
        **options: Unpack[CallOptions],
    ) -> models.RepairObject:
        """Get a repair object by its id alone.

        Returns one repair object whoever owns it. The credentials need the scope resources.

        Args:
            object_id: Id of the repair object.
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            BadRequestError: The request was refused as invalid (400).
            AuthenticationError: The credentials were not accepted (401).
            PermissionDeniedError: The credentials do not allow this (403).
            NotFoundError: There is no such object (404).
            RateLimitError: Too many requests in a short time (429).
            ServerError: The API failed (500).
            ApiError: Any other failure; the base class of all errors.

        Retried after transient failures.

        Source: https://docs.cyclesoftware.nl/, Repair objects (repository CycleSoftware/cyclesoftware.github.io at 9bfb5c6, source/includes/cs-api/_repair_objects.md) (2026-06-30)
        """
        return self._call(
            GET,
            models.RepairObject,
            {
                "object_id": object_id,
            },
            options,
        )

    def list_for_customer(
        self,
        customer_id: int,
        **options: Unpack[CallOptions],
    ) -> builtins.list[models.RepairObject]:
        """List the repair objects of a customer.

        Returns all repair objects of one customer at once, as a plain list. The credentials need the scope
        resources.

        Args:
            customer_id: Id of the customer, as orders and repair objects carry it.
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            BadRequestError: The request was refused as invalid (400).
            AuthenticationError: The credentials were not accepted (401).
            PermissionDeniedError: The credentials do not allow this (403).
            NotFoundError: There is no such object (404).
            RateLimitError: Too many requests in a short time (429).
            ServerError: The API failed (500).
            ApiError: Any other failure; the base class of all errors.

        Retried after transient failures.

        Source: https://docs.cyclesoftware.nl/, Repair objects (repository CycleSoftware/cyclesoftware.github.io at 9bfb5c6, source/includes/cs-api/_repair_objects.md) (2026-06-30)
        """
        return self._call(
            LIST_FOR_CUSTOMER,
            builtins.list[models.RepairObject],
            {
                "customer_id": customer_id,
            },
            options,
        )

    def create(
        self,
        customer_id: int,
        **options: Unpack[CreateRepairObjectFields],
    ) -> models.RepairObject:
        """Create a repair object.

        Creates a repair object for a customer and returns it as stored. Every field may be left out. Nothing
        protects against creating an object twice: when an answer is lost, look through the customer's objects
        before sending again. The credentials need the scope resources.

        Args:
            customer_id: Id of the customer, as orders and repair objects carry it.
            object_barcode: Barcode of the object; an empty text when it has none.
            is_active: True as long as the customer owns the object.
            object_type_name: Kind of object, such as fiets (bicycle).
            category: Category of the object, such as Racefietsen (racing bicycles).
            brand: Brand of the object, such as Batavus.
            model: Name of the object's model, such as Apache Deluxe.
            model_year: Year of the model as text, such as 2017.
            color: Colour of the object in words, such as Scumzilver.
            variant: Variant of the model, such as Heren (men) or Dames (women).
            phone_number_id: Which phone number of the customer is used for messages: tel, mob, or the id of a
                further number as text.
            license_plate: Licence plate of the object; an empty text when it has none.
            km_mileage: Mileage in kilometres as text, such as 200.
            frame_id: Number of the object's frame; an empty text when it is not known.
            chip_id: Number of the object's chip; an empty text when it is not known.
            key_id: Number of the object's key; an empty text when it is not known.
            engine_id: Number of the object's motor; an empty text when it is not known.
            battery_id: Number of the object's battery, such as 1234; an empty text when it is not known.
            lock_id: Number of the object's lock; an empty text when it is not known.
            workshop_rate_id: Rate of the workshop, an id of the account's enum workshop_rates.
            service_level_id: Id of the service level; 0 in most examples.
            lease_fleet_customer_id: Id of the customer record of the lease company.
            lease_employer_customer_id: Id of the customer record of the employer who leases the object.
            lease_contract_number: Number of the lease contract.
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            BadRequestError: The request was refused as invalid (400).
            AuthenticationError: The credentials were not accepted (401).
            PermissionDeniedError: The credentials do not allow this (403).
            NotFoundError: There is no such object (404).
            RateLimitError: Too many requests in a short time (429).
            ServerError: The API failed (500).
            ApiError: Any other failure; the base class of all errors.

        Not retried once the API may have applied it.

        Source: https://docs.cyclesoftware.nl/, Repair objects (repository CycleSoftware/cyclesoftware.github.io at 9bfb5c6, source/includes/cs-api/_repair_objects.md) (2026-06-30)
        """
        return self._call(
            CREATE,
            models.RepairObject,
            {
                "customer_id": customer_id,
                **options,
            },
            options,
        )

    def get_for_customer(
        self,
        customer_id: int,
        object_id: int,
        **options: Unpack[CallOptions],
    ) -> models.RepairObject:
        """Get a repair object of a customer.

        Returns one repair object of a customer. The credentials need the scope resources.

        Args:
            customer_id: Id of the customer, as orders and repair objects carry it.
            object_id: Id of the repair object.
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            BadRequestError: The request was refused as invalid (400).
            AuthenticationError: The credentials were not accepted (401).
            PermissionDeniedError: The credentials do not allow this (403).
            NotFoundError: There is no such object (404).
            RateLimitError: Too many requests in a short time (429).
            ServerError: The API failed (500).
            ApiError: Any other failure; the base class of all errors.

        Retried after transient failures.

        Source: https://docs.cyclesoftware.nl/, Repair objects (repository CycleSoftware/cyclesoftware.github.io at 9bfb5c6, source/includes/cs-api/_repair_objects.md) (2026-06-30)
        """
        return self._call(
            GET_FOR_CUSTOMER,
            models.RepairObject,
            {
                "customer_id": customer_id,
                "object_id": object_id,
            },
            options,
        )

    def update(
        self,
        customer_id: int,
        object_id: int,
        **options: Unpack[UpdateRepairObjectFields],
    ) -> models.RepairObject:
        """Update a repair object.

        Changes the given fields of a repair object and returns it as stored. Fields that are left out stay as they
        are (inferred from an example that sends only some of them). The credentials need the scope resources.

        Args:
            customer_id: Id of the customer, as orders and repair objects carry it.
            object_id: Id of the repair object.
            object_barcode: Barcode of the object; an empty text when it has none.
            is_active: True as long as the customer owns the object.
            object_type_name: Kind of object, such as fiets (bicycle).
            category: Category of the object, such as Racefietsen (racing bicycles).
            brand: Brand of the object, such as Batavus.
            model: Name of the object's model, such as Apache Deluxe.
            model_year: Year of the model as text, such as 2017.
            color: Colour of the object in words, such as Scumzilver.
            variant: Variant of the model, such as Heren (men) or Dames (women).
            phone_number_id: Which phone number of the customer is used for messages: tel, mob, or the id of a
                further number as text.
            license_plate: Licence plate of the object; an empty text when it has none.
            km_mileage: Mileage in kilometres as text, such as 200.
            frame_id: Number of the object's frame; an empty text when it is not known.
            chip_id: Number of the object's chip; an empty text when it is not known.
            key_id: Number of the object's key; an empty text when it is not known.
            engine_id: Number of the object's motor; an empty text when it is not known.
            battery_id: Number of the object's battery, such as 1234; an empty text when it is not known.
            lock_id: Number of the object's lock; an empty text when it is not known.
            workshop_rate_id: Rate of the workshop, an id of the account's enum workshop_rates.
            service_level_id: Id of the service level; 0 in most examples.
            lease_fleet_customer_id: Id of the customer record of the lease company.
            lease_employer_customer_id: Id of the customer record of the employer who leases the object.
            lease_contract_number: Number of the lease contract.
            **options: Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``,
                ``extra_body``.

        Raises:
            BadRequestError: The request was refused as invalid (400).
            AuthenticationError: The credentials were not accepted (401).
            PermissionDeniedError: The credentials do not allow this (403).
            NotFoundError: There is no such object (404).
            RateLimitError: Too many requests in a short time (429).
            ServerError: The API failed (500).
            ApiError: Any other failure; the base class of all errors.

        Retried after transient failures; repeating it changes nothing more.

        Source: https://docs.cyclesoftware.nl/, Repair objects (repository CycleSoftware/cyclesoftware.github.io at 9bfb5c6, source/includes/cs-api/_repair_objects.md) (2026-06-30)
        """
        return self._call(
            UPDATE,
            models.RepairObject,
            {
                "customer_id": customer_id,
                "object_id": object_id,
                **options,
            },
            options,
        )
