# Generated from names/openapi.yaml by `workorders generate`. Do not edit.
"""Keywords and names that are none in Python."""

from __future__ import annotations

from typing import Unpack

from workorders_runtime.resource import AsyncResource

from ... import models
from ...fields.keywords import SaveKeywordsFields
from ..keywords import SAVE

__all__ = ["AsyncKeywords"]


class AsyncKeywords(AsyncResource):
    """Keywords and names that are none in Python. Reached as ``AsyncNames(…).keywords``."""

    async def save(self, **fields: Unpack[SaveKeywordsFields]) -> models.Keywords:
        """Save \"\"\"keywords\"\"\".

        Takes C:\\users\\new and says \\N{BULLET} \\x41 \\u0041 ''' \"\"\"

        Not retried once the API may have applied it.

        Args:
            **fields: Optional fields and per-call options; see ``fields.keywords.SaveKeywordsFields``: ``class_``,
                ``from_``, ``import_``, ``none``, ``true``, ``async_``, ``match``, ``e_mail``, ``field_2nd``,
                ``first_name``, ``groe``, ``id``, ``type``, ``a_b``, ``a_b_c``, ``it_s``, ``say_hi``, ``back_slash``,
                ``brace``, ``private``, ``init``, ``field``, ``name_in_japanese``, ``model_config``, ``model_fields``,
                ``copy``, ``json``, ``schema``.
        """
        return await self._call(SAVE, models.Keywords, {}, fields)
