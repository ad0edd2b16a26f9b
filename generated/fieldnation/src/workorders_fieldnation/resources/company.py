# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""What the company has set up: tags, expenses, networks, reasons, bonuses and penalties."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.resource import Resource
from workorders_runtime.serialization.missing import MISSING
from workorders_runtime.spec import Body, OperationSpec, Path, Query

from .. import models

__all__ = ["Company"]

LIST_TAGS = OperationSpec(
    "listCompanyTags",
    "GET",
    "/company/tags",
    "safe",
    envelope="CompanyTagList",
    unwrap=("/results",),
    null_list=True,
    name="company.list_tags",
)
CREATE_TAG = OperationSpec(
    "createCompanyTag",
    "POST",
    "/company/tags",
    "unsafe",
    (Query("async_", "async", type=bool),),
    body=Body("CompanyTagCreate"),
    name="company.create_tag",
)
LIST_EXPENSES = OperationSpec(
    "listCompanyExpenses",
    "GET",
    "/company/expenses",
    "safe",
    envelope="CompanyExpenseList",
    unwrap=("/results",),
    null_list=True,
    name="company.list_expenses",
)
LIST_NETWORKS = OperationSpec(
    "listCompanyNetworks",
    "GET",
    "/company/{company_id}/networks",
    "safe",
    (Path("company_id", type=int),),
    name="company.list_networks",
)
LIST_INCOMPLETE_REASONS = OperationSpec(
    "listIncompleteReasons", "GET", "/company/incomplete-reasons", "safe", name="company.list_incomplete_reasons"
)
LIST_REVISIT_REASONS = OperationSpec(
    "listRevisitReasons",
    "GET",
    "/company/{company_id}/site-revisit-reasons",
    "safe",
    (Path("company_id", type=int), Query("action_type", type=models.RevisitReasonKindLike)),
    envelope="RevisitReasonList",
    unwrap=("/results",),
    null_list=True,
    name="company.list_revisit_reasons",
)
LIST_BONUSES = OperationSpec(
    "listCompanyBonuses",
    "GET",
    "/bonuses",
    "safe",
    envelope="CompanyBonusList",
    unwrap=("/results",),
    null_list=True,
    name="company.list_bonuses",
)
LIST_PENALTIES = OperationSpec(
    "listCompanyPenalties",
    "GET",
    "/penalties",
    "safe",
    envelope="CompanyPenaltyList",
    unwrap=("/results",),
    null_list=True,
    name="company.list_penalties",
)


class Company(Resource):
    """What the company has set up: tags, expenses, networks, reasons, bonuses and penalties. Reached as
    ``FieldNation(…).company``.
    """

    def list_tags(self, **options: Unpack[CallOptions]) -> list[models.CompanyTag]:
        """List the tags of the company.

        Returns the tags that can be put on work orders with ``work_orders.tags.add``.

        Retried after transient failures. Documented errors: 400, 401, 403, 429, 500, 503; see ``errors``.

        Args:
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/resources/company
        """
        return self._call(LIST_TAGS, list[models.CompanyTag], {}, options)

    def create_tag(
        self,
        *,
        label: str,
        valid_statuses: Sequence[models.TagStatusLike],
        types: Sequence[models.TagKindLike],
        async_: bool | MISSING = MISSING,
        hex_color: str | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.CompanyTag:
        """Create a tag.

        Creates a tag, which work orders do not have yet.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 429, 500, 503; see
        ``errors``.

        Args:
            label: The text of the tag.
            valid_statuses: The stages in which a work order may have the tag.
            types: What the tag is for.
            async_: Whether Field Nation may finish the call in the background. What it returns then is not
                documented.
            hex_color: The colour, as six hexadecimal digits with or without ``#``.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/client-api/restapi/manage_wo/wo_tags/tag_create
        """
        return self._call(
            CREATE_TAG,
            models.CompanyTag,
            {
                "label": label,
                "valid_statuses": valid_statuses,
                "types": types,
                "async_": async_,
                "hex_color": hex_color,
            },
            options,
        )

    def list_expenses(self, **options: Unpack[CallOptions]) -> list[models.CompanyExpense]:
        """List the categories of expenses.

        Returns the categories of expenses that providers can claim.

        Retried after transient failures. Documented errors: 400, 401, 403, 429, 500, 503; see ``errors``.

        Args:
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/resources/company
        """
        return self._call(LIST_EXPENSES, list[models.CompanyExpense], {}, options)

    def list_networks(self, company_id: int, **options: Unpack[CallOptions]) -> list[models.CompanyNetwork]:
        """List the networks of providers.

        Returns the networks of providers that work orders can be offered to.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            company_id: The id of the company.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(LIST_NETWORKS, list[models.CompanyNetwork], {"company_id": company_id}, options)

    def list_incomplete_reasons(self, **options: Unpack[CallOptions]) -> list[models.IncompleteReasonOption]:
        """List the reasons for incomplete work.

        Returns the reasons for which a work order can be marked as incomplete with ``work_orders.mark_incomplete``.

        Retried after transient failures. Documented errors: 400, 401, 403, 429, 500, 503; see ``errors``.

        Args:
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(LIST_INCOMPLETE_REASONS, list[models.IncompleteReasonOption], {}, options)

    def list_revisit_reasons(
        self, company_id: int, *, action_type: models.RevisitReasonKindLike, **options: Unpack[CallOptions]
    ) -> list[models.RevisitReason]:
        """List the reasons for further visits.

        Returns the reasons for further visits to a site, the narrower ones inside the wider ones.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            company_id: The id of the company.
            action_type: Which reasons to list.
            **options: Per-call options; see ``CallOptions``.
        """
        return self._call(
            LIST_REVISIT_REASONS,
            list[models.RevisitReason],
            {"company_id": company_id, "action_type": action_type},
            options,
        )

    def list_bonuses(self, **options: Unpack[CallOptions]) -> list[models.CompanyBonus]:
        """List the bonuses of the company.

        Returns the bonuses that work orders can pay; ``work_orders.bonuses.apply`` applies one.

        Retried after transient failures. Documented errors: 400, 401, 403, 429, 500, 503; see ``errors``.

        Args:
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/resources/company
        """
        return self._call(LIST_BONUSES, list[models.CompanyBonus], {}, options)

    def list_penalties(self, **options: Unpack[CallOptions]) -> list[models.CompanyPenalty]:
        """List the penalties of the company.

        Returns the penalties that lower the pay of work orders; ``work_orders.penalties.apply`` applies one.

        Retried after transient failures. Documented errors: 400, 401, 403, 429, 500, 503; see ``errors``.

        Args:
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/resources/company
        """
        return self._call(LIST_PENALTIES, list[models.CompanyPenalty], {}, options)
