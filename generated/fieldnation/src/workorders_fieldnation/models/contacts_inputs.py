# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""Request bodies: contacts."""

from __future__ import annotations

from pydantic import MISSING
from workorders_runtime.serialization.models import WriteModel

from .enums import ContactRoleLike

__all__ = ["ContactCreate", "ContactUpdate"]


class ContactCreate(WriteModel):
    """The fields of a contact that can be set. An assigned provider sees the telephone number.

    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/communication/contacts
    """

    name: str | MISSING = MISSING
    """The name of the person."""

    role: ContactRoleLike | MISSING = MISSING
    """What the person is there for, such as ``Location Contact``."""

    phone: str | MISSING = MISSING
    """The telephone number of the person. The assigned provider sees it."""

    ext: str | MISSING = MISSING
    """The extension of the telephone number."""

    email: str | MISSING = MISSING
    """The e-mail address of the person."""

    notes: str | MISSING = MISSING
    """Remarks on the contact."""


class ContactUpdate(WriteModel):
    """The fields of a contact that can be set. An assigned provider sees the telephone number.

    Docs: https://developer.fieldnation.com/docs/rest-api/work-orders/communication/contacts
    """

    name: str | MISSING = MISSING
    """The name of the person."""

    role: ContactRoleLike | MISSING = MISSING
    """What the person is there for, such as ``Location Contact``."""

    phone: str | MISSING = MISSING
    """The telephone number of the person. The assigned provider sees it."""

    ext: str | MISSING = MISSING
    """The extension of the telephone number."""

    email: str | MISSING = MISSING
    """The e-mail address of the person."""

    notes: str | MISSING = MISSING
    """Remarks on the contact."""
