# Generated from rules/openapi.yaml by `workorders generate`. Do not edit.
"""Models of Rules: responses, request bodies and enums. Each module is loaded at its first use."""

from typing import TYPE_CHECKING

__all__ = ["ChangeUpdate", "Discount", "DiscountInput", "InvoiceInput", "Job", "JobCreate"]

if TYPE_CHECKING:
    from .jobs import Discount as Discount
    from .jobs import Job as Job
    from .jobs_inputs import ChangeUpdate as ChangeUpdate
    from .jobs_inputs import DiscountInput as DiscountInput
    from .jobs_inputs import InvoiceInput as InvoiceInput
    from .jobs_inputs import JobCreate as JobCreate
else:
    _HOME = {
        "ChangeUpdate": "jobs_inputs",
        "Discount": "jobs",
        "DiscountInput": "jobs_inputs",
        "InvoiceInput": "jobs_inputs",
        "Job": "jobs",
        "JobCreate": "jobs_inputs",
    }

    def __getattr__(name: str) -> object:
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return __all__
