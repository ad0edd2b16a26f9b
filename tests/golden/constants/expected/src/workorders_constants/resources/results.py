# Generated from constants/openapi.yaml by `workorders generate`. Do not edit.
"""Constants as the whole response."""

from __future__ import annotations

import builtins
from typing import Literal, Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.spec import OperationSpec

__all__ = ["Results"]

DATE = OperationSpec("getDateConstant", "GET", "/results/date", "safe", auth=False, name="results.date_")
MODELS = OperationSpec("getModelsConstant", "GET", "/results/models", "safe", auth=False, name="results.models_")
BAR = OperationSpec("getBarConstant", "GET", "/results/bar", "safe", auth=False, name="results.bar")
NONE = OperationSpec("getNoneConstant", "GET", "/results/none", "safe", auth=False, name="results.none")
LIST = OperationSpec("getListConstant", "GET", "/results/list", "safe", auth=False, name="results.list")
QUOTES = OperationSpec("getQuotesConstant", "GET", "/results/quotes", "safe", auth=False, name="results.quotes")
NUMBER = OperationSpec("getNumberConstant", "GET", "/results/number", "safe", auth=False, name="results.number")
YES = OperationSpec("getYesConstant", "GET", "/results/yes", "safe", auth=False, name="results.yes")
EITHER = OperationSpec("getEitherConstant", "GET", "/results/either", "safe", auth=False, name="results.either")
SEVERAL = OperationSpec("getSeveralConstants", "GET", "/results/several", "safe", auth=False, name="results.several")


class Results(Resource):
    """Constants as the whole response. Reached as ``Constants(…).results``."""

    def date_(self, **options: Unpack[CallOptions]) -> Literal["date_aliased"]:
        """Get date constant.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: Literal["date_aliased"] = self._call(DATE, Literal["date_aliased"], {}, options)
        return result

    def models_(self, **options: Unpack[CallOptions]) -> Literal["models.Reading"]:
        """Get models constant.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: Literal["models.Reading"] = self._call(MODELS, Literal["models.Reading"], {}, options)
        return result

    def bar(self, **options: Unpack[CallOptions]) -> Literal["a | None"]:
        """Get bar constant.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: Literal["a | None"] = self._call(BAR, Literal["a | None"], {}, options)
        return result

    def none(self, **options: Unpack[CallOptions]) -> Literal["None"]:
        """Get none constant.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: Literal["None"] = self._call(NONE, Literal["None"], {}, options)
        return result

    def list(self, **options: Unpack[CallOptions]) -> Literal["list[dict[dt.date"]:
        """Get list constant.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: Literal["list[dict[dt.date"] = self._call(LIST, Literal["list[dict[dt.date"], {}, options)
        return result

    def quotes(self, **options: Unpack[CallOptions]) -> Literal['it\'s """quoted""" \\ {{ 7 * 7 }}\n']:
        """Get quotes constant.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: Literal['it\'s """quoted""" \\ {{ 7 * 7 }}\n'] = self._call(
            QUOTES, Literal['it\'s """quoted""" \\ {{ 7 * 7 }}\n'], {}, options
        )
        return result

    def number(self, **options: Unpack[CallOptions]) -> Literal[7]:
        """Get number constant.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: Literal[7] = self._call(NUMBER, Literal[7], {}, options)
        return result

    def yes(self, **options: Unpack[CallOptions]) -> Literal[True]:
        """Get yes constant.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: Literal[True] = self._call(YES, Literal[True], {}, options)
        return result

    def either(self, **options: Unpack[CallOptions]) -> Literal["answer"] | Literal["Mapping"] | int:
        """Get either constant.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        result: Literal["answer"] | Literal["Mapping"] | int = self._call(
            EITHER, Literal["answer"] | Literal["Mapping"] | int, {}, options
        )
        return result

    def several(self, **options: Unpack[CallOptions]) -> builtins.list[Literal[", default"]]:
        """Get several constants.

        Retried after transient failures.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(SEVERAL, builtins.list[Literal[", default"]], {}, options)
