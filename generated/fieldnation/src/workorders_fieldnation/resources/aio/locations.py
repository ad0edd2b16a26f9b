# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Saved locations, for ``location.saved_location`` of a work order."""

from __future__ import annotations

from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.pagination import AsyncPages
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ... import models
from ..locations import CREATE, GET, LIST

__all__ = ["AsyncLocations"]


class AsyncLocations(AsyncResource):
    """Saved locations, for ``location.saved_location`` of a work order. Reached as
    ``AsyncFieldNation(…).locations``.
    """

    def list(
        self,
        *,
        search: str | MISSING = MISSING,
        per_page: int | MISSING = MISSING,
        start: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.ListedLocation]:
        """List saved locations.

        Returns the saved locations that are in use. The id of a location goes into ``location.saved_location`` of a
        work order.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.
        Documented errors: 400, 401, 403, 429, 500, 503; see ``errors``.

        Args:
            search: A text to look for.
            per_page: How many entries a page holds. At least 1.
            start: Resume at this page number, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/client-api/restapi/manage_components/locations/locations_get
        """
        return self._pages(LIST, models.ListedLocation, {"search": search, "per_page": per_page}, start, options)

    async def create(
        self,
        *,
        name: str,
        type: str,
        address1: str | MISSING = MISSING,
        address2: str | MISSING = MISSING,
        city: str | MISSING = MISSING,
        state: str | MISSING = MISSING,
        zip: str | MISSING = MISSING,
        country: str | MISSING = MISSING,
        display_name: str | MISSING = MISSING,
        notes: str | MISSING = MISSING,
        group: str | MISSING = MISSING,
        client: int | MISSING = MISSING,
        contact: models.NewLocationContactInput | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.CreatedLocation:
        """Save a location.

        Saves a location for later use.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 429, 500, 503; see
        ``errors``.

        Args:
            name: The name by which users look for the location.
            type: The id of the kind of place, as text: 1 commercial, 2 government, 3 residential, 4 educational, 5
                other.
            address1: The first line of the address.
            address2: The second line of the address.
            city: The city.
            state: The state or province, as a code.
            zip: The postal code.
            country: The country, as an ISO 3166 alpha-2 code.
            display_name: The location's name as shown to providers.
            notes: Remarks on the location.
            group: The group that the location belongs to.
            client: The id of the client that the location belongs to.
            contact: Whom to turn to at the location.
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(
            CREATE,
            models.CreatedLocation,
            {
                "name": name,
                "type": type,
                "address1": address1,
                "address2": address2,
                "city": city,
                "state": state,
                "zip": zip,
                "country": country,
                "display_name": display_name,
                "notes": notes,
                "group": group,
                "client": client,
                "contact": contact,
            },
            options,
        )

    async def get(self, location_id: int, **options: Unpack[CallOptions]) -> models.SavedLocationDetails:
        """Get a saved location.

        Returns one saved location with its contact, its time zone and the remarks.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            location_id: The id of the location.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/client-api/restapi/components/location_object
        """
        return await self._call(GET, models.SavedLocationDetails, {"location_id": location_id}, options)
