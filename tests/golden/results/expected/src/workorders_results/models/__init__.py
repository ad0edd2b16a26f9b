# Generated from results/openapi.yaml by `workorders generate`. Do not edit.
# ruff: noqa: F403  # each module has an __all__
"""Models of Boiler Service: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

from workorders_runtime.lazy import lazy_names as _lazy_names

if TYPE_CHECKING:
    from .enums import *
    from .pages import *
    from .shared import *
    from .unions import *
    from .values import *
    from .wrapped import *
else:
    _HOME = {
        "Company": ".shared",
        "GetJobOrTicketResponse": ".values",
        "GetWrappedAmountResponse": ".wrapped",
        "GetWrappedAnythingResponse": ".wrapped",
        "GetWrappedCountResponse": ".wrapped",
        "GetWrappedDayResponse": ".wrapped",
        "GetWrappedDeadlineResponse": ".wrapped",
        "GetWrappedDiscountResponse": ".wrapped",
        "GetWrappedHoursResponse": ".wrapped",
        "GetWrappedJobResponse": ".wrapped",
        "GetWrappedKeyResponse": ".wrapped",
        "GetWrappedLocalVisitResponse": ".wrapped",
        "GetWrappedMaybeResponse": ".wrapped",
        "GetWrappedNextJobResponse": ".wrapped",
        "GetWrappedOwnerResponse": ".wrapped",
        "GetWrappedPaidResponse": ".wrapped",
        "GetWrappedPriceResponse": ".wrapped",
        "GetWrappedRemarkResponse": ".wrapped",
        "GetWrappedSealedResponse": ".wrapped",
        "GetWrappedSettingsResponse": ".wrapped",
        "GetWrappedStampResponse": ".wrapped",
        "GetWrappedStateResponse": ".wrapped",
        "GetWrappedTitleResponse": ".wrapped",
        "GetWrappedUrgencyResponse": ".wrapped",
        "GetWrappedVisitResponse": ".wrapped",
        "GetWrappedWordResponse": ".wrapped",
        "Job": ".shared",
        "ListWrappedAnythingResponse": ".wrapped",
        "ListWrappedJobResponse": ".wrapped",
        "ListWrappedPriceResponse": ".wrapped",
        "ListWrappedSettingsResponse": ".wrapped",
        "ListWrappedStateResponse": ".wrapped",
        "ListWrappedVisitResponse": ".wrapped",
        "MapWrappedAnythingResponse": ".wrapped",
        "MapWrappedJobResponse": ".wrapped",
        "MapWrappedPriceResponse": ".wrapped",
        "MapWrappedSettingsResponse": ".wrapped",
        "MapWrappedStateResponse": ".wrapped",
        "MapWrappedVisitResponse": ".wrapped",
        "Owner": ".unions",
        "PageAmountResponse": ".pages",
        "PageAnythingResponse": ".pages",
        "PageCountResponse": ".pages",
        "PageDayResponse": ".pages",
        "PageHoursResponse": ".pages",
        "PageJobResponse": ".pages",
        "PageKeyResponse": ".pages",
        "PageOwnerResponse": ".pages",
        "PagePaidResponse": ".pages",
        "PagePriceResponse": ".pages",
        "PageRowsResponse": ".pages",
        "PageSettingsResponse": ".pages",
        "PageStampResponse": ".pages",
        "PageStateResponse": ".pages",
        "PageTitleResponse": ".pages",
        "PageVisitResponse": ".pages",
        "PageWordResponse": ".pages",
        "Person": ".shared",
        "State": ".enums",
        "StateLike": ".enums",
        "Urgency": ".enums",
        "UrgencyLike": ".enums",
    }
    __all__ = list(_HOME)
    __getattr__, __dir__ = _lazy_names(__name__, _HOME, __all__)
