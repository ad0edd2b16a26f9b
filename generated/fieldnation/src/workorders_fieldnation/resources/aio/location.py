# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Where the work is done."""

from __future__ import annotations

from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ... import models
from ..location import GET, UPDATE

__all__ = ["AsyncLocation"]


class AsyncLocation(AsyncResource):
    """Where the work is done. Reached as ``AsyncFieldNation(…).work_orders.location``."""

    async def get(
        self, work_order_id: int, *, acting_user_id: int | MISSING = MISSING, **options: Unpack[CallOptions]
    ) -> models.Location:
        """Get the location of a work order.

        Returns the place where the work is done, and the saved location that it came from.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            work_order_id: The id of the work order.
            acting_user_id: The id of the user to act for.
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(
            GET, models.Location, {"work_order_id": work_order_id, "acting_user_id": acting_user_id}, options
        )

    async def update(
        self,
        work_order_id: int,
        *,
        mode: models.LocationModeLike,
        address1: str,
        city: str,
        state: str,
        zip: str,
        country: str,
        saved_location: models.ChosenLocationInput | None,
        address2: str | MISSING = MISSING,
        type: models.LocationTypeInput | MISSING = MISSING,
        display_name: str | MISSING = MISSING,
        save_location: str | None | MISSING = MISSING,
        save_location_group: int | None | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.Location:
        """Update the location of a work order.

        Sets the place where the work is done and returns it. Send every required field even to change a single one.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            work_order_id: The id of the work order.
            mode: Where the address comes from: given here, a saved location, or none for remote work.
            address1: The first line of the address.
            city: The city.
            state: The state or province, as a code.
            zip: The postal code.
            country: The country, as an ISO 3166 alpha-2 code.
            saved_location: The saved location to take the address from; null where there is none.
            address2: The second line of the address.
            type: The kind of place, such as commercial or residential.
            display_name: The place in one line.
            save_location: Whether, or under which name, to save the place for later use. It is a text; Field Nation
                does not explain it.
            save_location_group: The id of the group to save the place in.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/apireference/manage_wo/locations/locations_updatebywo
        """
        return await self._call(
            UPDATE,
            models.Location,
            {
                "work_order_id": work_order_id,
                "mode": mode,
                "address1": address1,
                "city": city,
                "state": state,
                "zip": zip,
                "country": country,
                "saved_location": saved_location,
                "address2": address2,
                "type": type,
                "display_name": display_name,
                "save_location": save_location,
                "save_location_group": save_location_group,
            },
            options,
        )
