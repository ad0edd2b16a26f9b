# Generated from values/openapi.yaml by `workorders generate`. Do not edit.
"""Keyword arguments of ``readings``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from workorders_runtime.config import CallOptions

from .. import models

__all__ = ["CreateReportFields"]


class CreateReportFields(CallOptions, total=False):
    """Keyword arguments of ``readings.create_report``. What is left out is not sent."""

    event: models.OpenedInput | models.Opened | models.ClosedInput | models.Closed
    """Sent as ``event``."""

    steps: Sequence[models.WaitInput | models.Wait | models.MoveInput | models.Move]
    """Sent as ``steps``."""

    shapes: Mapping[str, models.RoundInput | models.Round | models.AngularInput | models.Angular]
    """Sent as ``shapes``."""

    pet: models.CatInput | models.Cat | models.DogInput | models.Dog | None
    """Sent as ``pet``."""

    mixed: models.OpenedInput | models.Opened | models.ClosedInput | models.Closed | str
    """Sent as ``mixed``."""

    part: models.ReportPartInput | models.ReportPart
    """Sent as ``part``."""

    box: models.ReportBoxInput | models.ReportBox
    """Sent as ``box``."""

    bag: models.ReportBagInput | models.ReportBag
    """Sent as ``bag``."""

    case: models.ReportCaseInput | models.ReportCase
    """Sent as ``case``."""

    rack: models.ReportRackInput | models.ReportRack
    """Sent as ``rack``."""

    amount: Decimal
    """Sent as ``amount``."""

    quantity: float
    """Sent as ``quantity``."""

    level: float
    """Sent as ``level``."""

    content: bytes
    """Sent as ``content``."""

    pages: Sequence[bytes]
    """Sent as ``pages``."""

    note: str
    """Sent as ``note``."""

    labels: Sequence[str]
    """Sent as ``labels``."""

    grid: Sequence[Sequence[int]]
    """Sent as ``grid``."""

    codes: Mapping[str, str]
    """Sent as ``codes``."""

    code: str | int
    """Sent as ``code``."""

    tree: Sequence[Any]
    """Sent as ``tree``."""

    free: str | Sequence[Any | None] | Mapping[str, Any | None] | None
    """Sent as ``free``."""

    branch: models.BranchInput | models.Branch
    """Sent as ``branch``."""

    pin: str
    """Sent as ``pin``."""
