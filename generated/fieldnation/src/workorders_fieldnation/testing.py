# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Test doubles of the clients: ``FieldNation.fake()``. Imported by tests alone."""

# Deprecated methods have stubs, too.
# pyright: reportDeprecated=false

from __future__ import annotations

from workorders_runtime.testing import Call, Fake, FakeResource, StubError, UnstubbedCallError
from workorders_runtime.testing import group as _group
from workorders_runtime.testing import stub as _stub

from ._client import AsyncFieldNation, FieldNation
from ._plan import PLAN
from .resources.attachments import Attachments as _Attachments
from .resources.attributes import Attributes as _Attributes
from .resources.bonuses import Bonuses as _Bonuses
from .resources.bundles import Bundles as _Bundles
from .resources.clients import Clients as _Clients
from .resources.company import Company as _Company
from .resources.contacts import Contacts as _Contacts
from .resources.custom_field_definitions import CustomFieldDefinitions as _CustomFieldDefinitions
from .resources.custom_fields import CustomFields as _CustomFields
from .resources.delivery_logs import DeliveryLogs as _DeliveryLogs
from .resources.discounts import Discounts as _Discounts
from .resources.eta import Eta as _Eta
from .resources.expenses import Expenses as _Expenses
from .resources.incident import Incident as _Incident
from .resources.increases import Increases as _Increases
from .resources.job_status import JobStatus as _JobStatus
from .resources.lifecycle_lists import LifecycleLists as _LifecycleLists
from .resources.location import Location as _Location
from .resources.locations import Locations as _Locations
from .resources.managers import Managers as _Managers
from .resources.messages import Messages as _Messages
from .resources.milestones import Milestones as _Milestones
from .resources.pay import Pay as _Pay
from .resources.penalties import Penalties as _Penalties
from .resources.problems import Problems as _Problems
from .resources.projects import Projects as _Projects
from .resources.providers import Providers as _Providers
from .resources.qualifications import Qualifications as _Qualifications
from .resources.requests import Requests as _Requests
from .resources.schedule import Schedule as _Schedule
from .resources.shipments import Shipments as _Shipments
from .resources.signatures import Signatures as _Signatures
from .resources.site_revisits import SiteRevisits as _SiteRevisits
from .resources.status import Status as _Status
from .resources.tags import Tags as _Tags
from .resources.talent_pool_groups import TalentPoolGroups as _TalentPoolGroups
from .resources.talent_pools import TalentPools as _TalentPools
from .resources.tasks import Tasks as _Tasks
from .resources.templates import Templates as _Templates
from .resources.time_logs import TimeLogs as _TimeLogs
from .resources.types_of_work import TypesOfWork as _TypesOfWork
from .resources.users import Users as _Users
from .resources.webhooks import Webhooks as _Webhooks
from .resources.work_orders import WorkOrders as _WorkOrders

__all__ = ["Call", "FakeFieldNation", "StubError", "UnstubbedCallError"]


class FakeLifecycleLists(FakeResource):
    """Stubs of ``work_orders.lifecycle_lists``."""

    list = _stub(_LifecycleLists.list)


class FakeDiscounts(FakeResource):
    """Stubs of ``work_orders.discounts``."""

    list = _stub(_Discounts.list)


class FakeIncreases(FakeResource):
    """Stubs of ``work_orders.increases``."""

    list = _stub(_Increases.list)
    get = _stub(_Increases.get)
    update = _stub(_Increases.update)


class FakeBonuses(FakeResource):
    """Stubs of ``work_orders.bonuses``."""

    list = _stub(_Bonuses.list)
    apply = _stub(_Bonuses.apply)


class FakePenalties(FakeResource):
    """Stubs of ``work_orders.penalties``."""

    list = _stub(_Penalties.list)
    apply = _stub(_Penalties.apply)


class FakeExpenses(FakeResource):
    """Stubs of ``work_orders.expenses``."""

    list = _stub(_Expenses.list)
    create = _stub(_Expenses.create)
    update = _stub(_Expenses.update)


class FakeTasks(FakeResource):
    """Stubs of ``work_orders.tasks``."""

    list = _stub(_Tasks.list)
    update_many = _stub(_Tasks.update_many)
    create = _stub(_Tasks.create)
    get = _stub(_Tasks.get)
    update = _stub(_Tasks.update)
    delete = _stub(_Tasks.delete)
    delete_alerts = _stub(_Tasks.delete_alerts)
    delete_alert = _stub(_Tasks.delete_alert)


class FakeCustomFields(FakeResource):
    """Stubs of ``work_orders.custom_fields``."""

    list = _stub(_CustomFields.list)
    get = _stub(_CustomFields.get)
    update = _stub(_CustomFields.update)


class FakeShipments(FakeResource):
    """Stubs of ``work_orders.shipments``."""

    list = _stub(_Shipments.list)
    create = _stub(_Shipments.create)
    update = _stub(_Shipments.update)
    delete = _stub(_Shipments.delete)


class FakeSignatures(FakeResource):
    """Stubs of ``work_orders.signatures``."""

    list = _stub(_Signatures.list)
    create = _stub(_Signatures.create)
    get = _stub(_Signatures.get)
    delete = _stub(_Signatures.delete)


class FakeAttachments(FakeResource):
    """Stubs of ``work_orders.attachments``."""

    list = _stub(_Attachments.list)
    create_folder = _stub(_Attachments.create_folder)
    upload = _stub(_Attachments.upload)
    update = _stub(_Attachments.update)
    delete = _stub(_Attachments.delete)


class FakeMessages(FakeResource):
    """Stubs of ``work_orders.messages``."""

    list = _stub(_Messages.list)
    send = _stub(_Messages.send)
    reply = _stub(_Messages.reply)


class FakeTimeLogs(FakeResource):
    """Stubs of ``work_orders.time_logs``."""

    list = _stub(_TimeLogs.list)
    update_many = _stub(_TimeLogs.update_many)
    create = _stub(_TimeLogs.create)
    update = _stub(_TimeLogs.update)
    delete = _stub(_TimeLogs.delete)


class FakeContacts(FakeResource):
    """Stubs of ``work_orders.contacts``."""

    list = _stub(_Contacts.list)
    create = _stub(_Contacts.create)
    update = _stub(_Contacts.update)
    delete = _stub(_Contacts.delete)


class FakeProblems(FakeResource):
    """Stubs of ``work_orders.problems``."""

    get = _stub(_Problems.get)
    report = _stub(_Problems.report)
    update = _stub(_Problems.update)
    delete = _stub(_Problems.delete)


class FakeQualifications(FakeResource):
    """Stubs of ``work_orders.qualifications``."""

    get = _stub(_Qualifications.get)
    update = _stub(_Qualifications.update)
    create = _stub(_Qualifications.create)
    delete = _stub(_Qualifications.delete)


class FakeTags(FakeResource):
    """Stubs of ``work_orders.tags``."""

    list = _stub(_Tags.list)
    add = _stub(_Tags.add)
    remove = _stub(_Tags.remove)


class FakeBundles(FakeResource):
    """Stubs of ``work_orders.bundles``."""

    validate = _stub(_Bundles.validate)
    create = _stub(_Bundles.create)
    remove_work_orders = _stub(_Bundles.remove_work_orders)
    dissolve = _stub(_Bundles.dissolve)


class FakeMilestones(FakeResource):
    """Stubs of ``work_orders.milestones``."""

    get = _stub(_Milestones.get)


class FakeIncident(FakeResource):
    """Stubs of ``work_orders.incident``."""

    update = _stub(_Incident.update)
    delete = _stub(_Incident.delete)


class FakeJobStatus(FakeResource):
    """Stubs of ``work_orders.job_status``."""

    update = _stub(_JobStatus.update)


class FakeSiteRevisits(FakeResource):
    """Stubs of ``work_orders.site_revisits``."""

    get = _stub(_SiteRevisits.get)
    create = _stub(_SiteRevisits.create)
    update = _stub(_SiteRevisits.update)
    delete = _stub(_SiteRevisits.delete)


class FakePay(FakeResource):
    """Stubs of ``work_orders.pay``."""

    get = _stub(_Pay.get)
    update = _stub(_Pay.update)


class FakeSchedule(FakeResource):
    """Stubs of ``work_orders.schedule``."""

    get = _stub(_Schedule.get)
    update = _stub(_Schedule.update)


class FakeEta(FakeResource):
    """Stubs of ``work_orders.eta``."""

    get = _stub(_Eta.get)


class FakeLocation(FakeResource):
    """Stubs of ``work_orders.location``."""

    get = _stub(_Location.get)
    update = _stub(_Location.update)


class FakeStatus(FakeResource):
    """Stubs of ``work_orders.status``."""

    get = _stub(_Status.get)


class FakeProviders(FakeResource):
    """Stubs of ``work_orders.providers``."""

    remove = _stub(_Providers.remove)
    acknowledge_delay = _stub(_Providers.acknowledge_delay)
    list = _stub(_Providers.list)


class FakeAttributes(FakeResource):
    """Stubs of ``talent_pools.attributes``."""

    list = _stub(_Attributes.list)
    update_many = _stub(_Attributes.update_many)
    create = _stub(_Attributes.create)
    update = _stub(_Attributes.update)
    delete = _stub(_Attributes.delete)


class FakeRequests(FakeResource):
    """Stubs of ``work_orders.requests``."""

    list = _stub(_Requests.list)
    decline = _stub(_Requests.decline)
    accept = _stub(_Requests.accept)


class FakeDeliveryLogs(FakeResource):
    """Stubs of ``webhooks.delivery_logs``."""

    list = _stub(_DeliveryLogs.list)
    get = _stub(_DeliveryLogs.get)
    retry = _stub(_DeliveryLogs.retry)


class FakeWorkOrders(FakeResource):
    """Stubs of ``work_orders``."""

    list = _stub(_WorkOrders.list)
    create = _stub(_WorkOrders.create)
    smart_dispatch = _stub(_WorkOrders.smart_dispatch)
    get = _stub(_WorkOrders.get)
    update = _stub(_WorkOrders.update)
    cancel = _stub(_WorkOrders.cancel)
    auto_dispatch = _stub(_WorkOrders.auto_dispatch)
    publish = _stub(_WorkOrders.publish)
    unpublish = _stub(_WorkOrders.unpublish)
    approve = _stub(_WorkOrders.approve)
    revert_to_draft = _stub(_WorkOrders.revert_to_draft)
    mass_route = _stub(_WorkOrders.mass_route)
    route = _stub(_WorkOrders.route)
    unroute = _stub(_WorkOrders.unroute)
    assign = _stub(_WorkOrders.assign)
    unassign = _stub(_WorkOrders.unassign)
    mark_incomplete = _stub(_WorkOrders.mark_incomplete)
    lifecycle_lists = _group(FakeLifecycleLists)
    discounts = _group(FakeDiscounts)
    increases = _group(FakeIncreases)
    bonuses = _group(FakeBonuses)
    penalties = _group(FakePenalties)
    expenses = _group(FakeExpenses)
    tasks = _group(FakeTasks)
    custom_fields = _group(FakeCustomFields)
    shipments = _group(FakeShipments)
    signatures = _group(FakeSignatures)
    attachments = _group(FakeAttachments)
    messages = _group(FakeMessages)
    time_logs = _group(FakeTimeLogs)
    contacts = _group(FakeContacts)
    problems = _group(FakeProblems)
    qualifications = _group(FakeQualifications)
    tags = _group(FakeTags)
    bundles = _group(FakeBundles)
    milestones = _group(FakeMilestones)
    incident = _group(FakeIncident)
    job_status = _group(FakeJobStatus)
    site_revisits = _group(FakeSiteRevisits)
    pay = _group(FakePay)
    schedule = _group(FakeSchedule)
    eta = _group(FakeEta)
    location = _group(FakeLocation)
    status = _group(FakeStatus)
    providers = _group(FakeProviders)
    requests = _group(FakeRequests)


class FakeTypesOfWork(FakeResource):
    """Stubs of ``types_of_work``."""

    list = _stub(_TypesOfWork.list)
    list_service_types = _stub(_TypesOfWork.list_service_types)


class FakeProjects(FakeResource):
    """Stubs of ``projects``."""

    list = _stub(_Projects.list)
    create = _stub(_Projects.create)
    get = _stub(_Projects.get)
    add_providers = _stub(_Projects.add_providers)
    get_provider = _stub(_Projects.get_provider)
    update_provider = _stub(_Projects.update_provider)


class FakeClients(FakeResource):
    """Stubs of ``clients``."""

    list = _stub(_Clients.list)
    create = _stub(_Clients.create)
    get = _stub(_Clients.get)


class FakeLocations(FakeResource):
    """Stubs of ``locations``."""

    list = _stub(_Locations.list)
    create = _stub(_Locations.create)
    get = _stub(_Locations.get)


class FakeManagers(FakeResource):
    """Stubs of ``managers``."""

    list = _stub(_Managers.list)


class FakeCustomFieldDefinitions(FakeResource):
    """Stubs of ``custom_field_definitions``."""

    list = _stub(_CustomFieldDefinitions.list)


class FakeTemplates(FakeResource):
    """Stubs of ``templates``."""

    list = _stub(_Templates.list)
    get = _stub(_Templates.get)


class FakeCompany(FakeResource):
    """Stubs of ``company``."""

    list_tags = _stub(_Company.list_tags)
    create_tag = _stub(_Company.create_tag)
    list_expenses = _stub(_Company.list_expenses)
    list_networks = _stub(_Company.list_networks)
    list_incomplete_reasons = _stub(_Company.list_incomplete_reasons)
    list_revisit_reasons = _stub(_Company.list_revisit_reasons)
    list_bonuses = _stub(_Company.list_bonuses)
    list_penalties = _stub(_Company.list_penalties)


class FakeUsers(FakeResource):
    """Stubs of ``users``."""

    get = _stub(_Users.get)


class FakeTalentPools(FakeResource):
    """Stubs of ``talent_pools``."""

    list = _stub(_TalentPools.list)
    get = _stub(_TalentPools.get)
    add_provider = _stub(_TalentPools.add_provider)
    list_providers = _stub(_TalentPools.list_providers)
    remove_providers = _stub(_TalentPools.remove_providers)
    list_provider_ids = _stub(_TalentPools.list_provider_ids)
    attributes = _group(FakeAttributes)


class FakeTalentPoolGroups(FakeResource):
    """Stubs of ``talent_pool_groups``."""

    list = _stub(_TalentPoolGroups.list)
    create = _stub(_TalentPoolGroups.create)
    get = _stub(_TalentPoolGroups.get)
    update = _stub(_TalentPoolGroups.update)
    delete = _stub(_TalentPoolGroups.delete)
    list_providers = _stub(_TalentPoolGroups.list_providers)
    remove_provider = _stub(_TalentPoolGroups.remove_provider)


class FakeWebhooks(FakeResource):
    """Stubs of ``webhooks``."""

    list = _stub(_Webhooks.list)
    create = _stub(_Webhooks.create)
    list_events = _stub(_Webhooks.list_events)
    get = _stub(_Webhooks.get)
    update = _stub(_Webhooks.update)
    delete = _stub(_Webhooks.delete)
    list_history = _stub(_Webhooks.list_history)
    delete_attribute = _stub(_Webhooks.delete_attribute)
    delivery_logs = _group(FakeDeliveryLogs)


class FakeFieldNation(Fake[FieldNation, AsyncFieldNation]):
    """Both clients without a network, and the stubs of their operations."""

    _plan = PLAN
    _sync = FieldNation
    _async = AsyncFieldNation
    work_orders = _group(FakeWorkOrders)
    types_of_work = _group(FakeTypesOfWork)
    projects = _group(FakeProjects)
    clients = _group(FakeClients)
    locations = _group(FakeLocations)
    managers = _group(FakeManagers)
    custom_field_definitions = _group(FakeCustomFieldDefinitions)
    templates = _group(FakeTemplates)
    company = _group(FakeCompany)
    users = _group(FakeUsers)
    talent_pools = _group(FakeTalentPools)
    talent_pool_groups = _group(FakeTalentPoolGroups)
    webhooks = _group(FakeWebhooks)
