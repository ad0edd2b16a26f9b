# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: projects."""

from __future__ import annotations

from typing import Any

from workorders_runtime.serialization.models import ReadModel
from workorders_runtime.serialization.wire_types import DecimalNumber

from .contacts import Contact
from .enums import ProjectStatus
from .managers import Manager
from .shared import IdName, IdRef, ListMetadata, LocalDateTime

__all__ = [
    "ListedProject",
    "NotificationRecipients",
    "Project",
    "ProjectAutoDispatch",
    "ProjectContactList",
    "ProjectDispatchTier",
    "ProjectFinance",
    "ProjectNotifications",
    "ProjectPage",
    "ProjectProvider",
    "ProjectTalentPoolGroup",
    "ProjectTemplate",
    "ProjectTemplateList",
    "ProjectTieredAutoDispatch",
]


class ProjectPage(ReadModel):
    """A page of projects.

    Docs: https://developer.fieldnation.com/docs/rest-api/resources/projects
    """

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    params: list[Any] | None = None
    """What was asked for. Field Nation documents no fields for it."""

    lists: list[Any] | None = None
    """The stored lists. Field Nation documents no fields for them."""

    results: list[ListedProject] | None = None
    """The projects."""

    search_text: str | None = None
    """The text that was searched for."""

    correlation_id: str | None = None
    """Id of this part of the response, for questions to the support. It does not prevent duplicates."""


class Project(ReadModel):
    """A project, with the settings that its work orders take over."""

    id: int | None = None
    """The project's id."""

    name: str | None = None
    """The project's name."""

    client_id: int | None = None
    """The id of the client."""

    company_id: str | None = None
    """The id of the company, as text."""

    status: ProjectStatus | None = None
    """Whether the project is under way."""

    cancellation_fee: DecimalNumber | None = None
    """What it costs to cancel one of its work orders after a provider was assigned."""

    late_notification: bool | None = None
    """Whether the manager hears about providers who come late."""

    standard_instructions: str | None = None
    """The instructions for the provider."""

    policy_and_procedures: str | None = None
    """The rules that the provider has to follow."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    correlation_id: str | None = None
    """Id of this part of the response, for questions to the support. It does not prevent duplicates."""

    manager: Manager | None = None
    """The user who manages the project."""

    contacts: ProjectContactList | None = None
    """The people to turn to."""

    templates: ProjectTemplateList | None = None
    """The templates of the project."""

    selection_rule: IdName | None = None
    """The rule by which providers are ranked."""

    auto_dispatch: ProjectAutoDispatch | None = None
    """How work orders are dispatched automatically."""

    tiered_auto_dispatch: ProjectTieredAutoDispatch | None = None
    """How work orders are dispatched automatically, tier by tier."""

    notifications: ProjectNotifications | None = None
    """Who is notified in which way."""

    client: IdName | None = None
    """The client of the project."""

    finance: ProjectFinance | None = None
    """How work orders of the project are financed."""


class ProjectProvider(ReadModel):
    """The talent pools of a project that a provider is in."""

    provider_id: int | None = None
    """The provider's user id."""

    project_id: int | None = None
    """The project's id."""

    talent_pool_groups: list[ProjectTalentPoolGroup] | None = None
    """The talent pool groups with their tiers."""


class ListedProject(ReadModel):
    """A project in a list. Often there is only its id; ``projects.get`` returns the rest.

    Docs: https://developer.fieldnation.com/docs/rest-api/resources/projects
    """

    id: int | None = None
    """The project's id."""

    finance: ProjectFinance | None = None
    """How work orders of the project are financed."""

    name: str | None = None
    """The project's name. May be missing."""

    client_id: int | None = None
    """The id of the client. May be missing."""

    active: bool | None = None
    """Whether the project is in use. May be missing."""

    work_orders_count: int | None = None
    """How many work orders the project has. May be missing."""

    template_id: int | None = None
    """The id of the project's template. May be missing."""


class ProjectContactList(ReadModel):
    """The people to turn to about a project."""

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    results: list[Contact] | None = None
    """The contacts."""


class ProjectTemplateList(ReadModel):
    """The templates of a project."""

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    results: list[ProjectTemplate] | None = None
    """The templates."""

    correlation_id: str | None = None
    """Id of this part of the response, for questions to the support. It does not prevent duplicates."""


class ProjectAutoDispatch(ReadModel):
    """How work orders of a project are dispatched automatically."""

    autodispatch_id: int | None = None
    """The id of the settings."""

    tiered_autodispatch_id: int | None = None
    """The id of the settings for dispatch tier by tier."""

    should_route: int | None = None
    """Whether work orders are routed, as 0 or 1."""

    also_publish: int | None = None
    """Whether work orders are published as well, as 0 or 1."""

    auto_assign: bool | None = None
    """Whether the first provider who accepts is assigned."""

    revert_to_draft: int | None = None
    """After how long a work order becomes a draft again. Field Nation does not state the unit."""

    tiers: list[ProjectDispatchTier] | None = None
    """The tiers, in order."""

    id: int | None = None
    """The id of the settings. Field Nation does not explain how it differs from ``autodispatch_id``."""

    delay: int | None = None
    """How long to wait before the dispatch. Field Nation does not state the unit."""

    w2_skippub: int | None = None
    """Whether work for employees (form W-2) is not published, as 0 or 1."""

    w2_failswitch: int | None = None
    """Whether work goes to contractors if no employee (form W-2) takes it, as 0 or 1. Field Nation does not
    explain it.
    """

    selection_rule_id: int | None = None
    """The id of the rule by which providers are ranked."""

    selection_rule: IdName | None = None
    """The rule by which providers are ranked."""


class ProjectTieredAutoDispatch(ReadModel):
    """How work orders of a project are dispatched automatically, tier by tier."""

    id: str | None = None
    """The id of the settings, as text."""

    also_publish: str | None = None
    """Whether work orders are published as well, as text."""

    should_route: int | None = None
    """Whether work orders are routed, as 0 or 1."""

    auto_assign: bool | None = None
    """Whether the first provider who accepts is assigned."""

    tiers: list[ProjectDispatchTier] | None = None
    """The tiers, in order."""


class ProjectNotifications(ReadModel):
    """Who is notified about a project, for each way of notifying."""

    email_subject: NotificationRecipients | None = None
    """The subject of e-mails."""

    email_body: NotificationRecipients | None = None
    """The text of e-mails."""

    sms: NotificationRecipients | None = None
    """Text messages."""

    digest_email: NotificationRecipients | None = None
    """Summaries by e-mail."""

    notification: NotificationRecipients | None = None
    """Messages inside the platform."""


class ProjectFinance(ReadModel):
    """How work orders of a project are financed."""

    id: int | None = None
    """The id of the terms."""

    description: str | None = None
    """The terms in words."""

    balance: DecimalNumber | None = None
    """The amount that is left."""

    terms: str | None = None
    """The terms of payment."""


class ProjectTalentPoolGroup(ReadModel):
    """A talent pool group of a project, and the provider's tier in it."""

    talent_pool_group_id: str | None = None
    """The id of the group."""

    name: str | None = None
    """The name of the group."""

    tier_id: int | None = None
    """The id of the tier."""


class ProjectTemplate(ReadModel):
    """A template of a project."""

    id: int | None = None
    """The template's id."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    name: str | None = None
    """The template's name."""

    default: bool | None = None
    """Whether it is the default template."""

    deleted: bool | None = None
    """Whether the template was deleted."""

    project: IdRef | None = None
    """The project."""

    client: IdRef | None = None
    """The client."""

    created: LocalDateTime | None = None
    """When the template was made."""

    updated: LocalDateTime | None = None
    """When the template was changed last."""


class ProjectDispatchTier(ReadModel):
    """One step of automatic dispatch."""

    id: int | None = None
    """The tier's id."""

    selection_rule_id: int | None = None
    """The id of the rule by which providers are ranked."""

    delay: str | None = None
    """How long to wait before the next tier, as text. Field Nation does not state the unit."""

    network_ids: list[str] | None = None
    """The ids of the networks to dispatch to, as texts."""

    status: str | None = None
    """The state of the tier."""


class NotificationRecipients(ReadModel):
    """What the manager and the provider are sent."""

    manager: str | None = None
    """What the manager is sent."""

    provider: str | None = None
    """What the provider is sent."""
