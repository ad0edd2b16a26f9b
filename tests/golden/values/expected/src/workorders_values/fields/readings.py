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

    steps: Sequence[models.WaitInput | models.Wait | models.MoveInput | models.Move]

    shapes: Mapping[str, models.RoundInput | models.Round | models.AngularInput | models.Angular]

    pet: models.CatInput | models.Cat | models.DogInput | models.Dog | None

    mixed: models.OpenedInput | models.Opened | models.ClosedInput | models.Closed | str

    part: models.ReportPartInput | models.ReportPart

    box: models.ReportBoxInput | models.ReportBox

    bag: models.ReportBagInput | models.ReportBag

    case: models.ReportCaseInput | models.ReportCase

    rack: models.ReportRackInput | models.ReportRack

    amount: Decimal

    quantity: float
    """At least 0, at most 1000."""

    level: float

    content: bytes

    pages: Sequence[bytes]

    note: str

    labels: Sequence[str]

    grid: Sequence[Sequence[int]]

    codes: Mapping[str, str]

    code: str | int

    tree: Sequence[Any]

    free: str | Sequence[Any | None] | Mapping[str, Any | None] | None

    branch: models.BranchInput | models.Branch

    pin: str
