# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Bodies that are sent: what several resources share."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.model import WriteModel
from .enums import ServiceWindowModeLike, ShipmentCarrierNameLike

__all__ = [
    "IdRefInput",
    "LocalDateTimeInput",
    "LocalTimeInput",
    "LocationCoordinatesInput",
    "ServiceWindowInput",
    "ShipmentCarrierInput",
    "ShipmentLocationInput",
    "TextIdInput",
]


class IdRefInput(WriteModel):
    """A reference by id.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorderid-put (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | MISSING = MISSING
    """The id of what is referred to."""


class TextIdInput(WriteModel):
    """A reference by an id that is a text.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: str | MISSING = MISSING
    """The id of what is referred to."""


class ShipmentCarrierInput(WriteModel):
    """Who carries a shipment.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    name: ShipmentCarrierNameLike | MISSING = MISSING
    """The carrier."""

    tracking: str | MISSING = MISSING
    """The tracking number."""

    other: str | MISSING = MISSING
    """The carrier's name where `name` is `other`."""


class ShipmentLocationInput(WriteModel):
    """The place that a shipment goes to.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    name: str | MISSING = MISSING
    """The name of the place."""

    address1: str
    """The first line of the address."""

    address2: str | MISSING = MISSING
    """The second line of the address."""

    city: str
    """The city."""

    state: str
    """The state or province."""

    zip: str
    """The postal code."""

    country: str
    """The country, as ISO 3166 alpha-2 code."""

    coordinates: LocationCoordinatesInput | MISSING = MISSING
    """The position of the place."""

    map_href: str | MISSING = MISSING
    """The address of a map of the place."""


class ServiceWindowInput(WriteModel):
    """The time or the span of time in which the provider has to come.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    Source: https://developer.fieldnation.com/client-api/restapi/components/schedules (2025-01)
    """

    start: LocalDateTimeInput | MISSING = MISSING
    """The exact time of arrival, or the beginning of the span."""

    end: LocalDateTimeInput | MISSING = MISSING
    """The end of the span. The mode `exact` needs none."""

    mode: ServiceWindowModeLike | MISSING = MISSING
    """How `start` and `end` are meant."""


class LocalDateTimeInput(WriteModel):
    """A point in time.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    Source: https://developer.fieldnation.com/docs/rest-api/getting-started/basics (2026-02)
    """

    utc: str | MISSING = MISSING
    """The time in UTC, as `YYYY-MM-DD HH:MM:SS` with 24 hours. The playground's sample sends ISO 8601
    (`2026-02-01T17:00:00Z`) instead.
    """

    local: LocalTimeInput | MISSING = MISSING
    """The same moment as the clock at the site shows it."""


class LocationCoordinatesInput(WriteModel):
    """The position of a place.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    latitude: float | None
    """The latitude in degrees; null where it is not known."""

    longitude: float | None
    """The longitude in degrees; null where it is not known."""

    exact: bool
    """Whether the position is that of the address itself, not only of its surroundings."""


class LocalTimeInput(WriteModel):
    """A date and a clock time in the time zone of the work order.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    date: str
    """The date, as `YYYY-MM-DD`."""

    time: str
    """The time of day, as `HH:MM:SS` with 24 hours."""
