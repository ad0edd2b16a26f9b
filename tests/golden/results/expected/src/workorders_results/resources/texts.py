# Generated from results/openapi.yaml by `workorders generate`. Do not edit.
"""Responses that are not JSON."""

from __future__ import annotations

from types import NoneType
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.spec import OperationSpec

from .. import models

__all__ = ["Texts"]

NOTE = OperationSpec("getNote", "GET", "/texts/note", "safe", accept="text/plain", auth=False, name="texts.note")
SHEET = OperationSpec("getSheet", "GET", "/texts/sheet", "safe", accept="text/csv", auth=False, name="texts.sheet")
PAGE = OperationSpec("getPage", "GET", "/texts/page", "safe", accept="text/html", auth=False, name="texts.page")
CLEAR = OperationSpec("clearTexts", "DELETE", "/texts/nothing", "idempotent", auth=False, name="texts.clear")
LATEST = OperationSpec("getLatest", "GET", "/texts/latest", "safe", empty=(204, 304), auth=False, name="texts.latest")
DRAFT = OperationSpec(
    "getDraft", "GET", "/texts/draft", "safe", accept="text/plain", empty=(304,), auth=False, name="texts.draft"
)
TOUCH = OperationSpec("touchTexts", "POST", "/texts/bare", "unsafe", auth=False, name="texts.touch")


class Texts(Resource):
    """Responses that are not JSON. Reached as ``Results(…).texts``."""

    def note(self, **options: Unpack[CallOptions]) -> str:
        """Get note.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(NOTE, str, {}, options)

    def sheet(self, **options: Unpack[CallOptions]) -> str:
        """Get sheet.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(SHEET, str, {}, options)

    def page(self, **options: Unpack[CallOptions]) -> str:
        """Get page.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(PAGE, str, {}, options)

    def clear(self, **options: Unpack[CallOptions]) -> None:
        """Clear texts.

        Idempotent: retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(CLEAR, NoneType, {}, options)

    def latest(self, **options: Unpack[CallOptions]) -> models.Job | None:
        """Get latest.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: models.Job | None = self._call(LATEST, models.Job | None, {}, options)
        return result

    def draft(self, **options: Unpack[CallOptions]) -> str | None:
        """Get draft.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: str | None = self._call(DRAFT, str | None, {}, options)
        return result

    def touch(self, **options: Unpack[CallOptions]) -> None:
        """Touch texts.

        Not retried once the API may have applied it.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        self._call(TOUCH, NoneType, {}, options)
