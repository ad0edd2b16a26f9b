"""What clients can share: a `Limiter` (``limiter=``) and a `RetryBudget` (``retry_budget=``)."""

from workorders_runtime.http.rate_limit import Limiter as Limiter
from workorders_runtime.http.rate_limit import RetryBudget as RetryBudget

__all__ = ["Limiter", "RetryBudget"]
