# Generated from results/openapi.yaml by `workorders generate`. Do not edit.
"""Models of Boiler Service: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

__all__ = [
    "Company",
    "GetWrappedAmountResponse",
    "GetWrappedAnythingResponse",
    "GetWrappedCountResponse",
    "GetWrappedDayResponse",
    "GetWrappedDeadlineResponse",
    "GetWrappedDiscountResponse",
    "GetWrappedHoursResponse",
    "GetWrappedJobResponse",
    "GetWrappedKeyResponse",
    "GetWrappedLocalVisitResponse",
    "GetWrappedMaybeResponse",
    "GetWrappedNextJobResponse",
    "GetWrappedOwnerResponse",
    "GetWrappedPaidResponse",
    "GetWrappedPriceResponse",
    "GetWrappedRemarkResponse",
    "GetWrappedSealedResponse",
    "GetWrappedSettingsResponse",
    "GetWrappedStampResponse",
    "GetWrappedStateResponse",
    "GetWrappedTitleResponse",
    "GetWrappedUrgencyResponse",
    "GetWrappedVisitResponse",
    "GetWrappedWordResponse",
    "Job",
    "ListWrappedAnythingResponse",
    "ListWrappedJobResponse",
    "ListWrappedPriceResponse",
    "ListWrappedSettingsResponse",
    "ListWrappedStateResponse",
    "ListWrappedVisitResponse",
    "MapWrappedAnythingResponse",
    "MapWrappedJobResponse",
    "MapWrappedPriceResponse",
    "MapWrappedSettingsResponse",
    "MapWrappedStateResponse",
    "MapWrappedVisitResponse",
    "Owner",
    "PageAmountResponse",
    "PageAnythingResponse",
    "PageCountResponse",
    "PageDayResponse",
    "PageHoursResponse",
    "PageJobResponse",
    "PageKeyResponse",
    "PageOwnerResponse",
    "PagePaidResponse",
    "PagePriceResponse",
    "PageRowsResponse",
    "PageSettingsResponse",
    "PageStampResponse",
    "PageStateResponse",
    "PageTitleResponse",
    "PageVisitResponse",
    "PageWordResponse",
    "Person",
    "State",
    "StateLike",
    "Urgency",
    "UrgencyLike",
]

if TYPE_CHECKING:
    from .enums import State as State
    from .enums import StateLike as StateLike
    from .enums import Urgency as Urgency
    from .enums import UrgencyLike as UrgencyLike
    from .pages import PageAmountResponse as PageAmountResponse
    from .pages import PageAnythingResponse as PageAnythingResponse
    from .pages import PageCountResponse as PageCountResponse
    from .pages import PageDayResponse as PageDayResponse
    from .pages import PageHoursResponse as PageHoursResponse
    from .pages import PageJobResponse as PageJobResponse
    from .pages import PageKeyResponse as PageKeyResponse
    from .pages import PageOwnerResponse as PageOwnerResponse
    from .pages import PagePaidResponse as PagePaidResponse
    from .pages import PagePriceResponse as PagePriceResponse
    from .pages import PageRowsResponse as PageRowsResponse
    from .pages import PageSettingsResponse as PageSettingsResponse
    from .pages import PageStampResponse as PageStampResponse
    from .pages import PageStateResponse as PageStateResponse
    from .pages import PageTitleResponse as PageTitleResponse
    from .pages import PageVisitResponse as PageVisitResponse
    from .pages import PageWordResponse as PageWordResponse
    from .shared import Company as Company
    from .shared import Job as Job
    from .shared import Person as Person
    from .unions import Owner as Owner
    from .wrapped import GetWrappedAmountResponse as GetWrappedAmountResponse
    from .wrapped import GetWrappedAnythingResponse as GetWrappedAnythingResponse
    from .wrapped import GetWrappedCountResponse as GetWrappedCountResponse
    from .wrapped import GetWrappedDayResponse as GetWrappedDayResponse
    from .wrapped import GetWrappedDeadlineResponse as GetWrappedDeadlineResponse
    from .wrapped import GetWrappedDiscountResponse as GetWrappedDiscountResponse
    from .wrapped import GetWrappedHoursResponse as GetWrappedHoursResponse
    from .wrapped import GetWrappedJobResponse as GetWrappedJobResponse
    from .wrapped import GetWrappedKeyResponse as GetWrappedKeyResponse
    from .wrapped import GetWrappedLocalVisitResponse as GetWrappedLocalVisitResponse
    from .wrapped import GetWrappedMaybeResponse as GetWrappedMaybeResponse
    from .wrapped import GetWrappedNextJobResponse as GetWrappedNextJobResponse
    from .wrapped import GetWrappedOwnerResponse as GetWrappedOwnerResponse
    from .wrapped import GetWrappedPaidResponse as GetWrappedPaidResponse
    from .wrapped import GetWrappedPriceResponse as GetWrappedPriceResponse
    from .wrapped import GetWrappedRemarkResponse as GetWrappedRemarkResponse
    from .wrapped import GetWrappedSealedResponse as GetWrappedSealedResponse
    from .wrapped import GetWrappedSettingsResponse as GetWrappedSettingsResponse
    from .wrapped import GetWrappedStampResponse as GetWrappedStampResponse
    from .wrapped import GetWrappedStateResponse as GetWrappedStateResponse
    from .wrapped import GetWrappedTitleResponse as GetWrappedTitleResponse
    from .wrapped import GetWrappedUrgencyResponse as GetWrappedUrgencyResponse
    from .wrapped import GetWrappedVisitResponse as GetWrappedVisitResponse
    from .wrapped import GetWrappedWordResponse as GetWrappedWordResponse
    from .wrapped import ListWrappedAnythingResponse as ListWrappedAnythingResponse
    from .wrapped import ListWrappedJobResponse as ListWrappedJobResponse
    from .wrapped import ListWrappedPriceResponse as ListWrappedPriceResponse
    from .wrapped import ListWrappedSettingsResponse as ListWrappedSettingsResponse
    from .wrapped import ListWrappedStateResponse as ListWrappedStateResponse
    from .wrapped import ListWrappedVisitResponse as ListWrappedVisitResponse
    from .wrapped import MapWrappedAnythingResponse as MapWrappedAnythingResponse
    from .wrapped import MapWrappedJobResponse as MapWrappedJobResponse
    from .wrapped import MapWrappedPriceResponse as MapWrappedPriceResponse
    from .wrapped import MapWrappedSettingsResponse as MapWrappedSettingsResponse
    from .wrapped import MapWrappedStateResponse as MapWrappedStateResponse
    from .wrapped import MapWrappedVisitResponse as MapWrappedVisitResponse
else:
    _HOME = {
        "Company": "shared",
        "GetWrappedAmountResponse": "wrapped",
        "GetWrappedAnythingResponse": "wrapped",
        "GetWrappedCountResponse": "wrapped",
        "GetWrappedDayResponse": "wrapped",
        "GetWrappedDeadlineResponse": "wrapped",
        "GetWrappedDiscountResponse": "wrapped",
        "GetWrappedHoursResponse": "wrapped",
        "GetWrappedJobResponse": "wrapped",
        "GetWrappedKeyResponse": "wrapped",
        "GetWrappedLocalVisitResponse": "wrapped",
        "GetWrappedMaybeResponse": "wrapped",
        "GetWrappedNextJobResponse": "wrapped",
        "GetWrappedOwnerResponse": "wrapped",
        "GetWrappedPaidResponse": "wrapped",
        "GetWrappedPriceResponse": "wrapped",
        "GetWrappedRemarkResponse": "wrapped",
        "GetWrappedSealedResponse": "wrapped",
        "GetWrappedSettingsResponse": "wrapped",
        "GetWrappedStampResponse": "wrapped",
        "GetWrappedStateResponse": "wrapped",
        "GetWrappedTitleResponse": "wrapped",
        "GetWrappedUrgencyResponse": "wrapped",
        "GetWrappedVisitResponse": "wrapped",
        "GetWrappedWordResponse": "wrapped",
        "Job": "shared",
        "ListWrappedAnythingResponse": "wrapped",
        "ListWrappedJobResponse": "wrapped",
        "ListWrappedPriceResponse": "wrapped",
        "ListWrappedSettingsResponse": "wrapped",
        "ListWrappedStateResponse": "wrapped",
        "ListWrappedVisitResponse": "wrapped",
        "MapWrappedAnythingResponse": "wrapped",
        "MapWrappedJobResponse": "wrapped",
        "MapWrappedPriceResponse": "wrapped",
        "MapWrappedSettingsResponse": "wrapped",
        "MapWrappedStateResponse": "wrapped",
        "MapWrappedVisitResponse": "wrapped",
        "Owner": "unions",
        "PageAmountResponse": "pages",
        "PageAnythingResponse": "pages",
        "PageCountResponse": "pages",
        "PageDayResponse": "pages",
        "PageHoursResponse": "pages",
        "PageJobResponse": "pages",
        "PageKeyResponse": "pages",
        "PageOwnerResponse": "pages",
        "PagePaidResponse": "pages",
        "PagePriceResponse": "pages",
        "PageRowsResponse": "pages",
        "PageSettingsResponse": "pages",
        "PageStampResponse": "pages",
        "PageStateResponse": "pages",
        "PageTitleResponse": "pages",
        "PageVisitResponse": "pages",
        "PageWordResponse": "pages",
        "Person": "shared",
        "State": "enums",
        "StateLike": "enums",
        "Urgency": "enums",
        "UrgencyLike": "enums",
    }

    def __getattr__(name: str) -> object:
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return __all__
