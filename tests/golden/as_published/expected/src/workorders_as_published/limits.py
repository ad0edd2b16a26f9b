"""What clients can share: a `Limiter` (``limiter=``) and a `RetryBudget` (``retry_budget=``)."""

from workorders_runtime.http.rate_limit import Limiter, RetryBudget

__all__ = ["Limiter", "RetryBudget"]
