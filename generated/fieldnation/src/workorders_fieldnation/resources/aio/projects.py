# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Projects that work orders belong to, and the providers in their talent pools."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.pagination import AsyncPages
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ... import models
from ..projects import ADD_PROVIDERS, CREATE, GET, GET_PROVIDER, LIST, UPDATE_PROVIDER

__all__ = ["AsyncProjects"]


class AsyncProjects(AsyncResource):
    """Projects that work orders belong to, and the providers in their talent pools. Reached as
    ``AsyncFieldNation(…).projects``.
    """

    def list(
        self,
        *,
        columns: str | MISSING = MISSING,
        per_page: int | MISSING = MISSING,
        stored_list: str | MISSING = MISSING,
        smart_list: str | MISSING = MISSING,
        start: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.ListedProject]:
        """List projects.

        Returns the projects of the company. Often a project has only its id here; ``projects.get`` returns its
        name.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.
        Documented errors: 400, 401, 403, 429, 500, 503; see ``errors``.

        Args:
            columns: The fields to return, separated by commas.
            per_page: How many entries a page holds. At least 1.
            stored_list: The name of a stored list. Field Nation does not list the names.
            smart_list: What to list first: what was used or what was made recently. Field Nation does not list the
                values.
            start: Resume at this page number, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/resources/projects
        """
        return self._pages(
            LIST,
            models.ListedProject,
            {"columns": columns, "per_page": per_page, "stored_list": stored_list, "smart_list": smart_list},
            start,
            options,
        )

    async def create(
        self,
        *,
        name: str,
        status: models.ProjectStatusLike | MISSING = MISSING,
        policy_and_procedures: str | MISSING = MISSING,
        standard_instructions: str | MISSING = MISSING,
        cancellation_fee: Decimal | MISSING = MISSING,
        late_notification: bool | MISSING = MISSING,
        notifications: models.ProjectNotificationsInput | MISSING = MISSING,
        client: models.IdNameInput | MISSING = MISSING,
        finance: models.IdRefInput | MISSING = MISSING,
        manager: models.IdRefInput | MISSING = MISSING,
        service_contract: models.IdNameInput | MISSING = MISSING,
        selection_rule: models.IdRefInput | MISSING = MISSING,
        auto_dispatch: models.ProjectAutoDispatchInput | MISSING = MISSING,
        secondary_contact: models.SecondaryContactInput | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.Project:
        """Create a project.

        Creates a project.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 429, 500, 503; see
        ``errors``.

        Args:
            name: The project's name.
            status: Whether the project is under way.
            policy_and_procedures: The rules that the provider has to follow.
            standard_instructions: The instructions for the provider.
            cancellation_fee: What it costs to cancel one of its work orders after a provider was assigned.
            late_notification: Whether the manager hears about providers who come late.
            notifications: Who is notified in which way.
            client: The client of the project.
            finance: How work orders of the project are financed.
            manager: The user who manages the project.
            service_contract: The service contract that the project belongs to.
            selection_rule: The rule by which providers are ranked.
            auto_dispatch: How work orders are dispatched automatically.
            secondary_contact: A second person to turn to.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/resources/projects
        """
        return await self._call(
            CREATE,
            models.Project,
            {
                "name": name,
                "status": status,
                "policy_and_procedures": policy_and_procedures,
                "standard_instructions": standard_instructions,
                "cancellation_fee": cancellation_fee,
                "late_notification": late_notification,
                "notifications": notifications,
                "client": client,
                "finance": finance,
                "manager": manager,
                "service_contract": service_contract,
                "selection_rule": selection_rule,
                "auto_dispatch": auto_dispatch,
                "secondary_contact": secondary_contact,
            },
            options,
        )

    async def get(self, project_id: int, **options: Unpack[CallOptions]) -> models.Project:
        """Get a project.

        Returns one project with all its settings.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            project_id: The id of the project.
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(GET, models.Project, {"project_id": project_id}, options)

    async def add_providers(
        self,
        project_id: int,
        *,
        provider_ids: Sequence[int],
        talent_pool_groups: Sequence[models.TalentPoolTierInput],
        **options: Unpack[CallOptions],
    ) -> models.Success:
        """Add providers to the talent pools of a project.

        Adds providers to tiers of the talent pool groups of a project.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            project_id: The id of the project.
            provider_ids: The user ids of the providers.
            talent_pool_groups: The talent pool groups and tiers to add them to.
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(
            ADD_PROVIDERS,
            models.Success,
            {"project_id": project_id, "provider_ids": provider_ids, "talent_pool_groups": talent_pool_groups},
            options,
        )

    async def get_provider(
        self, project_id: int, provider_id: int, **options: Unpack[CallOptions]
    ) -> models.ProjectProvider:
        """Get the talent pools of a provider in a project.

        Returns the talent pool groups and tiers of a project that a provider is in.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            project_id: The id of the project.
            provider_id: The user id of the provider.
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(
            GET_PROVIDER, models.ProjectProvider, {"project_id": project_id, "provider_id": provider_id}, options
        )

    async def update_provider(
        self,
        project_id: int,
        provider_id: int,
        *,
        talent_pool_groups: Sequence[models.TalentPoolTierInput],
        **options: Unpack[CallOptions],
    ) -> models.Success:
        """Move a provider to other talent pools of a project.

        Replaces the talent pool groups and tiers of a project that a provider is in.

        Idempotent: retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see
        ``errors``.

        Args:
            project_id: The id of the project.
            provider_id: The user id of the provider.
            talent_pool_groups: The talent pool groups and tiers. They replace the present ones.
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(
            UPDATE_PROVIDER,
            models.Success,
            {"project_id": project_id, "provider_id": provider_id, "talent_pool_groups": talent_pool_groups},
            options,
        )
