# Generated from specs/cyclesoftware/openapi.yaml by `workorders generate`. Do not edit.
"""Responses: employees."""

from __future__ import annotations

from workorders_runtime.serialization.models import ReadModel

__all__ = ["Employee", "EmployeeList"]


class EmployeeList(ReadModel):
    """The employees of the account, in an envelope."""

    error: bool
    """True when the request failed."""

    error_message: str | None = None
    """What went wrong, in words. Null when nothing did."""

    data: list[Employee]
    """One entry for each employee."""


class Employee(ReadModel):
    """Somebody who works with the account, for instance a mechanic."""

    employee_id: int
    """Id of the employee."""

    employee_name: str
    """Name of the employee."""

    sso_username: str | None = None
    """User name for single sign-on; null when there is none."""

    verification_hash: str
    """HMAC-SHA256 of the employee's personal code in hexadecimal digits, with the account's api-key as the key. It
    checks a code that somebody enters. Personal codes are short, so whoever has the api-key can find the code.
    """

    roles: list[str]
    """Roles of the employee. Seen are employee and mechanic."""

    is_active: bool
    """True while the employee is active."""

    is_default: bool
    """True for the account's default employee."""

    is_administrator: bool
    """True when the employee administers the account."""

    avatar: str | None = None
    """URL of a picture; null when there is none."""

    authorizations: list[str] | None = None
    """What the employee may do, such as MAY_MODIFY_ARTICLES. The response may have it as ``authorization``
    instead.
    """

    authorization: list[str] | None = None
    """What the employee may do, under another name than ``authorizations``."""

    authorizations_warehouse: list[str] | None = None
    """What the employee may do in the warehouse, such as AUTH_ACCOUNTING. Only for warehouse accounts."""
