# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Answers: work orders."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field
from workorders_runtime.serialization.models import ReadModel

from .enums import (
    ComparisonOperation,
    CustomFieldAction,
    CustomFieldFlag,
    CustomFieldRole,
    CustomFieldScope,
    CustomFieldType,
)
from .groups import Company, LocalDateTime
from .parts import CustomFieldDependency, IdName, IdRef, ListMetadata
from .providers import LifecycleListTab
from .shared import NetworkList, WorkOrder

__all__ = [
    "AssignedProvider",
    "AssignmentResult",
    "AutoDispatchJob",
    "AutoDispatchPayload",
    "AutoDispatchResult",
    "AutoDispatchSettings",
    "AutoDispatchTier",
    "AutoDispatchUser",
    "CustomFieldDefinition",
    "CustomFieldVisibility",
    "FilterDefinition",
    "ResponseTiming",
    "RouteResult",
    "SavedFilterGroup",
    "SavedFilters",
    "SmartDispatchResult",
    "UnroutedCustomField",
    "UnroutedCustomFieldDependency",
    "UnroutedCustomFieldList",
    "UnroutedTypeOfWork",
    "UnroutedTypeOfWorkList",
    "UnroutedWorkOrder",
    "WorkOrderPage",
]


class WorkOrderPage(ReadModel):
    """One page of work orders.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/workorders-get (2026-02-09)
    Source: https://developer.fieldnation.com/docs/rest-api/getting-started/basics (2026-02)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    metadata: ListMetadata | None = None
    """The size of the list and the number of this page. There is a next page while ``page`` is less than ``pages``."""

    params: list[str] | None = None
    """The parameters of the request, as Field Nation understood them."""

    lists: list[LifecycleListTab] | None = None
    """The lifecycle lists with the numbers of their work orders."""

    results: list[WorkOrder] | None = None
    """The work orders of this page."""

    loading_time: float | None = None
    """How long Field Nation took to answer, in milliseconds."""

    timings: list[ResponseTiming] | None = None
    """How long the parts of the answer took."""

    tags: list[str] | None = None
    """The tags to choose from."""

    custom_fields: list[CustomFieldDefinition] | None = None
    """The custom fields to choose from."""

    search_text: str | None = None
    """The text that was searched for."""

    correlation_id: str | None = None
    """Id of this part of the answer, for questions to the support. It does not prevent duplicates."""

    saved_filters: SavedFilters | None = None
    """The filters that are stored for the user."""


class SmartDispatchResult(ReadModel):
    """What Field Nation says about a dispatch.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/basics/core-operations/smart-dispatch-post (2026-02-09)
    """

    work_orders: list[Any] | None = None
    """The work orders concerned. Field Nation documents no fields for them."""


class AutoDispatchResult(ReadModel):
    """The job that dispatches the work orders in the background.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/workflow/workflow/autodispatch-post (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    worker: Annotated[AutoDispatchJob | None, Field(alias="__worker")] = None
    """The job."""


class RouteResult(ReadModel):
    """The route that was made.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/workflow/workflow/route-post (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The id of the route."""


class UnroutedWorkOrder(ReadModel):
    """The part of a work order that comes back when a route is taken back. Some fields are shaped otherwise than
    in a whole work order.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The work order's id."""

    networks: NetworkList | None = None
    """The networks of providers that the work order is offered to."""

    custom_fields: UnroutedCustomFieldList | None = None
    """The custom fields, in one list without groups."""

    w2: bool | None = None
    """Whether the work is done by an employee of the buyer (form W-2) instead of a contractor."""

    status: IdName | None = None
    """Where the work order stands in its life cycle."""

    types_of_work: UnroutedTypeOfWorkList | None = None
    """The kinds of work. A whole work order has a bare array here."""

    company: Company | None = None
    """The company that buys the work; only its id, name and picture."""


class AssignmentResult(ReadModel):
    """What was assigned. Any part of it may be missing, and the whole may be empty.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/workflow/workflow/assignee-post (2026-02-09)
    Source: https://developer.fieldnation.com/docs/rest-api/work-orders/workflow/assignments (2026-02)
    """

    id: int | None = None
    """The work order's id."""

    status: str | None = None
    """The name of the status, such as ``Assigned``. It is a text here and an object in a work order."""

    assignee: AssignedProvider | None = None
    """The provider."""


class ResponseTiming(ReadModel):
    """How long Field Nation took for a part of the answer.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    name: str | None = None
    """The part."""

    time: float | None = None
    """The time in milliseconds."""


class CustomFieldDefinition(ReadModel):
    """A custom field without a value, as it comes with the list of work orders.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The field's id."""

    name: str | None = None
    """The field's name."""

    tip: str | None = None
    """The hint shown beside the field."""

    type: str | None = None
    """The kind of value."""

    role: CustomFieldRole | None = None
    """Who fills the field in."""

    dependency: CustomFieldDependency | None = None
    """When the field is shown."""

    used_in_finance: bool | None = None
    """Whether the field counts in the pay."""

    options: list[str] | None = None
    """The values to choose from."""

    flags: list[str] | None = None
    """The field's properties, such as ``required`` or ``unique``."""


class SavedFilters(ReadModel):
    """The filters that are stored for a user.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    filter_id: str | None = None
    """The id of the set of filters."""

    template: str | None = None
    """The template that the filters come from."""

    user_id: str | None = None
    """The user's id, which is a text here."""

    filters: list[SavedFilterGroup] | None = None
    """The filters."""


class AutoDispatchJob(ReadModel):
    """A job that dispatches work orders.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/workflow/workflow/autodispatch-post (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The job's id."""

    type: str | None = None
    """The kind of job."""

    user: AutoDispatchUser | None = None
    """Who asked for it."""

    created: LocalDateTime | None = None
    """When it was asked for. Only the part in UTC is documented."""

    status: str | None = None
    """How far the job is."""

    request: str | None = None
    """The request that started it."""

    payload: AutoDispatchPayload | None = None
    """What the job works on."""

    response: dict[str, Any] | None = None
    """What the job came to. Field Nation documents no fields."""

    correlation_id: str | None = None
    """Id of this part of the answer, for questions to the support. It does not prevent duplicates."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""


class UnroutedCustomFieldList(ReadModel):
    """The custom fields of a work order, without groups.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    results: list[UnroutedCustomField] | None = None
    """The fields."""

    correlation_id: str | None = None
    """Id of this part of the answer, for questions to the support. It does not prevent duplicates."""


class UnroutedTypeOfWorkList(ReadModel):
    """The kinds of work of a work order, as ``work_orders.unroute`` returns them.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    metadata: ListMetadata | None = None
    """The size of the list and which part of it this is."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""

    results: list[UnroutedTypeOfWork] | None = None
    """The kinds of work."""


class AssignedProvider(ReadModel):
    """The provider to whom a work order was given.

    Source: https://developer.fieldnation.com/docs/rest-api/work-orders/workflow/assignments (2026-02)
    """

    id: int | None = None
    """The provider's user id."""

    first_name: str | None = None
    """The first name."""

    last_name: str | None = None
    """The last name."""

    rating: float | None = None
    """The rating of the provider, in stars."""


class SavedFilterGroup(ReadModel):
    """A group of stored filters. The filters themselves are its ``filters``.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    name: str | None = None
    """The group's name."""

    action: str | None = None
    """What applying it does."""

    filters: list[FilterDefinition] | None = None
    """The filters."""

    active: bool | None = None
    """Whether the group is in use."""


class AutoDispatchUser(ReadModel):
    """The user who asked for a dispatch.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/workflow/workflow/autodispatch-post (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    thumbnail: str | None = None
    """The address of the user's picture."""

    id: str | None = None
    """The user's id, which is a text here."""

    first_name: str | None = None
    """The first name."""

    last_name: str | None = None
    """The last name."""


class AutoDispatchPayload(ReadModel):
    """The parts of the request that a dispatch was started with.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/workflow/workflow/autodispatch-post (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    query: list[str] | None = None
    """The query parameters."""

    body: AutoDispatchSettings | None = None
    """The settings of the dispatch."""

    additional_params: list[str] | None = None
    """Further parameters."""


class UnroutedCustomField(ReadModel):
    """A custom field with its value and its settings, as ``work_orders.unroute`` returns it.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The field's id."""

    name: str | None = None
    """The field's name."""

    tip: str | None = None
    """The hint shown beside the field."""

    unique: bool | None = None
    """Whether no two work orders may have the same value."""

    required: bool | None = None
    """Whether the field has to be filled in."""

    admin_edit_only: Annotated[bool | None, Field(alias="adminEditOnly")] = None
    """Whether only administrators may change the field."""

    type: CustomFieldType | None = None
    """The kind of value."""

    options: list[str] | None = None
    """The values to choose from."""

    role: CustomFieldRole | None = None
    """Who fills the field in."""

    value: str | None = None
    """The value."""

    dependency: UnroutedCustomFieldDependency | None = None
    """When the field is shown."""

    flags: CustomFieldFlag | list[CustomFieldFlag] | None = None
    """A property of the field, or several."""

    actions: CustomFieldAction | list[CustomFieldAction] | None = None
    """What the caller may do with the field: one text or several."""

    category: str | None = None
    """The field's category."""

    for_tech: Annotated[bool | None, Field(alias="forTech")] = None
    """Whether the field is meant for the provider."""

    visibility: list[CustomFieldVisibility] | None = None
    """From whom it is hidden."""


class UnroutedTypeOfWork(ReadModel):
    """A kind of work, as ``work_orders.unroute`` returns it.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The id of the kind of work."""

    name: str | None = None
    """The name of the kind of work."""

    actions: list[str] | None = None
    """Names of the actions that the caller may take."""


class FilterDefinition(ReadModel):
    """A filter that users can set.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: str | None = None
    """The filter's id."""

    label: str | None = None
    """The filter's label."""

    name: str | None = None
    """The name of its query parameter."""

    type: str | None = None
    """The kind of input."""

    options: list[str] | None = None
    """The values to choose from."""

    load_options: bool | None = None
    """Whether the values are loaded separately."""

    section: int | None = None
    """The section of the form that it stands in."""

    archive_exclude: Annotated[bool | None, Field(alias="archiveExclude")] = None
    """Whether archived entries are left out."""

    exclude_client: bool | None = None
    """Whether the filter is kept from clients. Field Nation does not explain this field further."""

    exclude_project: bool | None = None
    """Whether the filter is kept from projects. Field Nation does not explain this field further."""

    pattern: str | None = None
    """The pattern that values have to match."""

    value: list[str] | None = None
    """The values set."""

    value_with_label: Annotated[list[str] | None, Field(alias="valueWithLabel")] = None
    """The values set, with their labels."""


class AutoDispatchSettings(ReadModel):
    """The settings of a dispatch, as its job holds them.

    Source: https://developer.fieldnation.com/docs/rest-api-playground/2026-02-09/work-orders/workflow/workflow/autodispatch-post (2026-02-09)
    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    selection_rule_id: int | None = None
    """The id of the rule that ranks providers."""

    should_route: bool | None = None
    """Whether the work orders are routed, as opposed to published."""

    delay: int | None = None
    """How long to wait for providers, in the unit of the request (see ``work_orders.auto_dispatch``)."""

    work_order_ids: list[int] | None = None
    """The ids of the work orders."""

    network_ids: list[int] | None = None
    """The ids of the networks of providers."""

    tiers: list[AutoDispatchTier] | None = None
    """The tiers that are gone through in turn."""


class UnroutedCustomFieldDependency(ReadModel):
    """The condition on which a custom field is shown, as ``work_orders.unroute`` returns it.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    id: int | None = None
    """The id of the field that it depends on."""

    value: str | None = None
    """The value to compare with."""

    operator: ComparisonOperation | None = None
    """How the value is compared."""


class CustomFieldVisibility(ReadModel):
    """Whether a custom field is hidden from a company, a template or a client.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    type: CustomFieldScope | None = None
    """What the setting is about."""

    hidden: bool | None = None
    """Whether the field is hidden there."""

    projects: list[str] | None = None
    """The projects that the setting holds for."""

    template: IdRef | None = None
    """The template that the setting holds for."""

    client: IdRef | None = None
    """The client that the setting holds for."""


class AutoDispatchTier(ReadModel):
    """One tier of a dispatch.

    Source: OpenAPI document "Field Nation REST API (v2)" 2.0, https://github.com/tashfiqul-islam/int-docs-v2, openapi/rest/v2/openapi.yaml, commit 7449061 (2025-12-13)
    """

    selection_rule_id: int | None = None
    """The id of the rule that ranks the providers of this tier."""

    delay: int | None = None
    """How long to wait for the providers of this tier, in the unit of the request (see
    ``work_orders.auto_dispatch``).
    """
