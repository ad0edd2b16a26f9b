# Generated from specs/samsara/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: webhooks."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel
from workorders_runtime.serialization.wire_types import EpochMillis, Rfc3339

from .enums import WebhookEventType, WebhookVersion
from .shared import Pagination
from .work_orders import WorkOrder

__all__ = [
    "EventMessage",
    "Issue",
    "IssueAsset",
    "IssueMedia",
    "IssueMessage",
    "IssueMessageData",
    "IssueParty",
    "LegacyMessage",
    "Webhook",
    "WebhookHeader",
    "WebhookPage",
    "WorkOrderMessage",
    "WorkOrderMessageData",
]


class WebhookPage(ReadModel):
    """A page of webhooks."""

    data: list[Webhook]
    """The webhooks of the page."""

    pagination: Pagination
    """Where the page ends."""


class Webhook(ReadModel):
    """A webhook of the organisation."""

    id: str
    """Id of the webhook."""

    name: str
    """Name of the webhook."""

    url: str
    """Address that messages are sent to."""

    secret_key: Annotated[str, Field(alias="secretKey")]
    """The secret that messages are signed with, in Base64. It cannot be set."""

    payload_version: Annotated[WebhookVersion, Field(alias="version")]
    """Version of the form of the messages."""

    custom_headers: Annotated[list[WebhookHeader] | None, Field(alias="customHeaders")] = None
    """Additional headers that are sent with each message. An update replaces the list."""

    event_types: Annotated[list[WebhookEventType] | None, Field(alias="eventTypes")] = None
    """The types of events to send (beta). To change them, create the webhook again."""


class WorkOrderMessage(ReadModel):
    """A message that a work order was created or changed.

    Partly assumed; not fully documented by the vendor.
    Docs: https://developers.samsara.com/reference/issuecreated
    """

    event_id: Annotated[str, Field(alias="eventId")]
    """Id of the event. It stays the same when the message is sent again."""

    event_time: Annotated[Rfc3339, Field(alias="eventTime")]
    """When it happened."""

    event_type: Annotated[str, Field(alias="eventType")]
    """What happened."""

    org_id: Annotated[int, Field(alias="orgId")]
    """Id of the organisation."""

    webhook_id: Annotated[str, Field(alias="webhookId")]
    """Id of the webhook."""

    data: WorkOrderMessageData | None = None
    """The work order."""


class IssueMessage(ReadModel):
    """A message that an issue was reported.

    Docs: https://developers.samsara.com/reference/issuecreated
    """

    event_id: Annotated[str, Field(alias="eventId")]
    """Id of the event. It stays the same when the message is sent again."""

    event_time: Annotated[Rfc3339, Field(alias="eventTime")]
    """When it happened."""

    event_type: Annotated[str, Field(alias="eventType")]
    """What happened."""

    org_id: Annotated[int, Field(alias="orgId")]
    """Id of the organisation."""

    webhook_id: Annotated[str, Field(alias="webhookId")]
    """Id of the webhook."""

    data: IssueMessageData
    """The issue."""


class EventMessage(ReadModel):
    """A message of an event whose payload Samsara does not document. All of it is kept.

    Docs: https://developers.samsara.com/reference/issuecreated
    """

    event_id: Annotated[str, Field(alias="eventId")]
    """Id of the event. It stays the same when the message is sent again."""

    event_time: Annotated[Rfc3339, Field(alias="eventTime")]
    """When it happened."""

    event_type: Annotated[str, Field(alias="eventType")]
    """What happened."""

    org_id: Annotated[int, Field(alias="orgId")]
    """Id of the organisation."""

    webhook_id: Annotated[str, Field(alias="webhookId")]
    """Id of the webhook."""

    data: dict[str, Any] | None = None
    """What happened. Its fields depend on the type."""


class LegacyMessage(ReadModel):
    """A message in the older form, of alerts and of tests.

    Docs: https://developers.samsara.com/docs/webhook-reference
    """

    event_id: Annotated[str, Field(alias="eventId")]
    """Id of the event. It stays the same when the message is sent again."""

    event_ms: Annotated[EpochMillis, Field(alias="eventMs")]
    """When it happened."""

    event_type: Annotated[str, Field(alias="eventType")]
    """``Alert`` or ``Ping``."""

    event: dict[str, Any]
    """What happened. Its fields depend on the type."""


class WebhookHeader(ReadModel):
    """An additional header that is sent with each message."""

    key: str
    """Name of the header."""

    value: str
    """Value of the header."""


class WorkOrderMessageData(ReadModel):
    """What a message about a work order holds. Samsara does not document it: read the work order by its id, and
    rely on nothing else.

    Partly assumed; not fully documented by the vendor.
    """

    work_order: Annotated[WorkOrder | None, Field(alias="workOrder")] = None
    """The work order, if the message holds it."""


class IssueMessageData(ReadModel):
    """What a message about an issue holds.

    Docs: https://developers.samsara.com/reference/issuecreated
    """

    issue: Issue
    """The issue."""


class Issue(ReadModel):
    """Something that is wrong with an asset.

    Docs: https://developers.samsara.com/reference/issuecreated
    """

    id: str
    """Id of the issue."""

    title: str | None = None
    """What it is about."""

    description: str | None = None
    """What is wrong."""

    status: str | None = None
    """How far it has come."""

    priority: str | None = None
    """How urgent it is."""

    created_at_time: Annotated[Rfc3339 | None, Field(alias="createdAtTime")] = None
    """When it was recorded."""

    updated_at_time: Annotated[Rfc3339 | None, Field(alias="updatedAtTime")] = None
    """When it was last changed."""

    submitted_at_time: Annotated[Rfc3339 | None, Field(alias="submittedAtTime")] = None
    """When it was reported."""

    due_date: Annotated[Rfc3339 | None, Field(alias="dueDate")] = None
    """When it has to be resolved."""

    asset: IssueAsset | None = None
    """The asset it is about."""

    assigned_to: Annotated[IssueParty | None, Field(alias="assignedTo")] = None
    """Who takes care of it."""

    submitted_by: Annotated[IssueParty | None, Field(alias="submittedBy")] = None
    """Who reported it."""

    issue_source: Annotated[IssueParty | None, Field(alias="issueSource")] = None
    """What it came from, such as a form."""

    media_list: Annotated[list[IssueMedia] | None, Field(alias="mediaList")] = None
    """Pictures and other files."""

    external_ids: Annotated[dict[str, str] | None, Field(alias="externalIds")] = None
    """Ids of other systems by their name."""


class IssueAsset(ReadModel):
    """The asset that an issue is about.

    Docs: https://developers.samsara.com/reference/issuecreated
    """

    entry_type: Annotated[str | None, Field(alias="entryType")] = None
    """``tracked`` or ``untracked``."""

    id: str | None = None
    """Id of the asset."""

    name: str | None = None
    """Name of the asset."""

    external_ids: Annotated[dict[str, str] | None, Field(alias="externalIds")] = None
    """Ids of other systems by their name."""


class IssueParty(ReadModel):
    """A person or a form, by id and kind.

    Docs: https://developers.samsara.com/reference/issuecreated
    """

    id: str | None = None
    """Id."""

    type: str | None = None
    """Kind, such as ``driver`` or ``form``."""


class IssueMedia(ReadModel):
    """A file of an issue.

    Docs: https://developers.samsara.com/reference/issuecreated
    """

    id: str | None = None
    """Id of the file."""

    processing_status: Annotated[str | None, Field(alias="processingStatus")] = None
    """Whether it can be downloaded, such as ``finished``."""

    url: str | None = None
    """Address to download it from."""

    url_expires_at: Annotated[Rfc3339 | None, Field(alias="urlExpiresAt")] = None
    """When the address ends."""
