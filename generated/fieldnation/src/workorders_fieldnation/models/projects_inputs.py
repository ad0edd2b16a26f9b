# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: projects."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field
from workorders_runtime.serialization.models import WriteModel
from workorders_runtime.serialization.wire_types import DecimalNumber

from .enums import ProjectStatusLike
from .shared_inputs import IdNameInput, IdRefInput

__all__ = [
    "NotificationRecipientsInput",
    "ProjectAutoDispatchInput",
    "ProjectCreate",
    "ProjectDispatchTierInput",
    "ProjectNotificationsInput",
    "ProjectProviderUpdate",
    "ProjectProviders",
    "SecondaryContactInput",
    "TalentPoolTierInput",
]


class ProjectCreate(WriteModel):
    """A new project.

    Docs: https://developer.fieldnation.com/docs/rest-api/resources/projects
    """

    name: str
    """The project's name."""

    status: ProjectStatusLike | MISSING = MISSING
    """Whether the project is under way."""

    policy_and_procedures: str | MISSING = MISSING
    """The rules that the provider has to follow."""

    standard_instructions: str | MISSING = MISSING
    """The instructions for the provider."""

    cancellation_fee: DecimalNumber | MISSING = MISSING
    """What it costs to cancel one of its work orders after a provider was assigned."""

    late_notification: bool | MISSING = MISSING
    """Whether the manager hears about providers who come late."""

    notifications: ProjectNotificationsInput | MISSING = MISSING
    """Who is notified in which way."""

    client: IdNameInput | MISSING = MISSING
    """The client of the project."""

    finance: IdRefInput | MISSING = MISSING
    """How work orders of the project are financed."""

    manager: IdRefInput | MISSING = MISSING
    """The user who manages the project."""

    service_contract: IdNameInput | MISSING = MISSING
    """The service contract that the project belongs to."""

    selection_rule: IdRefInput | MISSING = MISSING
    """The rule by which providers are ranked."""

    auto_dispatch: ProjectAutoDispatchInput | MISSING = MISSING
    """How work orders are dispatched automatically."""

    secondary_contact: SecondaryContactInput | MISSING = MISSING
    """A second person to turn to."""


class ProjectProviders(WriteModel):
    """Providers to add to the talent pools of a project."""

    provider_ids: Annotated[list[int], Field(alias="provider_id")]
    """The user ids of the providers."""

    talent_pool_groups: list[TalentPoolTierInput]
    """The talent pool groups and tiers to add them to."""


class ProjectProviderUpdate(WriteModel):
    """The talent pools of a project that a provider is in."""

    talent_pool_groups: list[TalentPoolTierInput]
    """The talent pool groups and tiers. They replace the present ones."""


class ProjectNotificationsInput(WriteModel):
    """Who is notified about a project, for each way of notifying."""

    email_subject: NotificationRecipientsInput | MISSING = MISSING
    """The subject of e-mails."""

    email_body: NotificationRecipientsInput | MISSING = MISSING
    """The text of e-mails."""

    sms: NotificationRecipientsInput | MISSING = MISSING
    """Text messages."""

    digest_email: NotificationRecipientsInput | MISSING = MISSING
    """Summaries by e-mail."""

    notification: NotificationRecipientsInput | MISSING = MISSING
    """Messages inside the platform."""


class ProjectAutoDispatchInput(WriteModel):
    """How work orders of a project are dispatched automatically."""

    autodispatch_id: int | MISSING = MISSING
    """The id of the settings."""

    tiered_autodispatch_id: int | MISSING = MISSING
    """The id of the settings for dispatch tier by tier."""

    should_route: bool | MISSING = MISSING
    """Whether work orders are routed."""

    also_publish: bool | MISSING = MISSING
    """Whether work orders are published as well."""

    auto_assign: bool | MISSING = MISSING
    """Whether the first provider who accepts is assigned."""

    revert_to_draft: int | MISSING = MISSING
    """After how long a work order becomes a draft again. Field Nation does not state the unit."""

    tiers: list[ProjectDispatchTierInput] | MISSING = MISSING
    """The tiers, in order."""


class SecondaryContactInput(WriteModel):
    """A second person to turn to about a project."""

    name: str | MISSING = MISSING
    """The person's name."""

    phone: str | MISSING = MISSING
    """The telephone number."""

    phone_extension: str | MISSING = MISSING
    """The extension of the telephone number."""

    secondary_phone: str | MISSING = MISSING
    """A second telephone number."""

    secondary_phone_extension: str | MISSING = MISSING
    """The extension of the second telephone number."""

    email: str | MISSING = MISSING
    """The e-mail address."""


class TalentPoolTierInput(WriteModel):
    """A tier of a talent pool group."""

    talent_pool_group_id: str
    """The id of the group."""

    tier_id: int
    """The id of the tier."""


class NotificationRecipientsInput(WriteModel):
    """What the manager and the provider are sent."""

    manager: str | MISSING = MISSING
    """What the manager is sent."""

    provider: str | MISSING = MISSING
    """What the provider is sent."""


class ProjectDispatchTierInput(WriteModel):
    """One step of automatic dispatch."""

    id: int | MISSING = MISSING
    """The tier's id."""

    selection_rule_id: int | MISSING = MISSING
    """The id of the rule by which providers are ranked."""

    delay: str | MISSING = MISSING
    """How long to wait before the next tier, as text. Field Nation does not state the unit."""

    network_ids: list[str] | MISSING = MISSING
    """The ids of the networks to dispatch to, as texts."""

    status: str | MISSING = MISSING
    """The state of the tier."""
