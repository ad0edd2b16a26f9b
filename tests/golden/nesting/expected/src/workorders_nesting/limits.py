"""What clients may share: a `Limiter` (``limiter=``) and a `RetryBudget` (``retry_budget=``)."""

from ._runtime.pacing import Limiter as Limiter
from ._runtime.pacing import RetryBudget as RetryBudget

__all__ = ["Limiter", "RetryBudget"]
