# Generated from specs/fieldnation/openapi.yaml by `workorders generate`. Do not edit.
"""The buyer's own clients."""

from __future__ import annotations

from typing import Unpack

from workorders_runtime.config import CallOptions
from workorders_runtime.pagination import AsyncPages
from workorders_runtime.resource import AsyncResource
from workorders_runtime.serialization.missing import MISSING

from ... import models
from ..clients import CREATE, GET, LIST

__all__ = ["AsyncClients"]


class AsyncClients(AsyncResource):
    """The buyer's own clients. Reached as ``AsyncFieldNation(…).clients``."""

    def list(
        self,
        *,
        columns: str | MISSING = MISSING,
        per_page: int | MISSING = MISSING,
        with_empty: str | MISSING = MISSING,
        deactivated: bool | MISSING = MISSING,
        deleted: bool | MISSING = MISSING,
        stored_list: str | MISSING = MISSING,
        smart_list: str | MISSING = MISSING,
        start: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.ListedClient]:
        """List clients.

        Returns the clients of the company. Often a client has only its id here; ``clients.get`` returns its name.

        Fetches further pages while you iterate; ``.pages()`` yields whole pages. Retried after transient failures.
        Documented errors: 400, 401, 403, 429, 500, 503; see ``errors``.

        Args:
            columns: The fields to return, separated by commas.
            per_page: How many entries a page holds. At least 1.
            with_empty: Whether clients without work orders are listed. Field Nation does not list the values.
            deactivated: Whether to list clients that are no longer in use.
            deleted: Whether to list deleted clients.
            stored_list: The name of a stored list. Field Nation does not list the names.
            smart_list: What to list first: what was used or what was made recently. Field Nation does not list the
                values.
            start: Resume at this page number, the ``cursor`` of a page or an error.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/resources/clients
        """
        return self._pages(
            LIST,
            models.ListedClient,
            {
                "columns": columns,
                "per_page": per_page,
                "with_empty": with_empty,
                "deactivated": deactivated,
                "deleted": deleted,
                "stored_list": stored_list,
                "smart_list": smart_list,
            },
            start,
            options,
        )

    async def create(
        self,
        *,
        name: str,
        manager: models.IdRefInput | MISSING = MISSING,
        print_logo: bool | MISSING = MISSING,
        address_1: str | MISSING = MISSING,
        address_2: str | MISSING = MISSING,
        city: str | MISSING = MISSING,
        state: str | MISSING = MISSING,
        zip: str | MISSING = MISSING,
        country: str | MISSING = MISSING,
        location_type: int | MISSING = MISSING,
        about: str | MISSING = MISSING,
        website: str | MISSING = MISSING,
        standard_instruction: str | MISSING = MISSING,
        policy_procedure: str | MISSING = MISSING,
        notes: str | MISSING = MISSING,
        **options: Unpack[CallOptions],
    ) -> models.Client:
        """Create a client.

        Creates a client.

        Not retried once the API may have applied it. Documented errors: 400, 401, 403, 429, 500, 503; see
        ``errors``.

        Args:
            name: The client's name.
            manager: The user who manages the client.
            print_logo: Whether the client's logo is printed on work orders.
            address_1: The first line of the address.
            address_2: The second line of the address.
            city: The city.
            state: The state or province.
            zip: The postal code.
            country: The country.
            location_type: The id of the kind of place: 1 commercial, 2 government, 3 residential, 4 educational, 5
                other.
            about: What the client does.
            website: The address of the client's website.
            standard_instruction: The instructions for the provider.
            policy_procedure: The rules that the provider has to follow.
            notes: Remarks on the client. They may be ignored.
            **options: Per-call options; see ``CallOptions``.

        Docs: https://developer.fieldnation.com/docs/rest-api/resources/clients
        """
        return await self._call(
            CREATE,
            models.Client,
            {
                "name": name,
                "manager": manager,
                "print_logo": print_logo,
                "address_1": address_1,
                "address_2": address_2,
                "city": city,
                "state": state,
                "zip": zip,
                "country": country,
                "location_type": location_type,
                "about": about,
                "website": website,
                "standard_instruction": standard_instruction,
                "policy_procedure": policy_procedure,
                "notes": notes,
            },
            options,
        )

    async def get(self, client_id: int, **options: Unpack[CallOptions]) -> models.Client:
        """Get a client.

        Returns one client.

        Retried after transient failures. Documented errors: 400, 401, 403, 404, 429, 500, 503; see ``errors``.

        Args:
            client_id: The id of the client.
            **options: Per-call options; see ``CallOptions``.
        """
        return await self._call(GET, models.Client, {"client_id": client_id}, options)
