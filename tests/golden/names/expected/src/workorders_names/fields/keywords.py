# Generated from names/openapi.yaml by `workorders generate`. Do not edit.
"""Keyword arguments of ``keywords``."""

from __future__ import annotations

import datetime as dt

from workorders_runtime.config import CallOptions

__all__ = ["SaveKeywordsFields"]


class SaveKeywordsFields(CallOptions, total=False):
    """Keyword arguments of ``keywords.save``. What is left out is not sent."""

    class_: str
    """Sent as ``class``."""

    from_: dt.date
    """Sent as ``from``."""

    import_: bool
    """Sent as ``import``."""

    none: str
    """Sent as ``None``."""

    true: str
    """Sent as ``True``."""

    async_: str
    """Sent as ``async``."""

    match: str
    """A \"\"\"match\"\"\" in C:\\new"."""

    e_mail: str
    """Sent as ``e-mail``."""

    field_2nd: str
    """Sent as ``2nd``."""

    first_name: str
    """Sent as ``first name``."""

    groe: int
    """Sent as ``größe``."""

    id: str
    """Sent as ``@id``."""

    type: str
    """Sent as ``$type``."""

    a_b: str
    """Sent as ``a.b``."""

    a_b_c: str
    """Sent as ``a/b~c``."""

    it_s: str
    """Sent as ``it's``."""

    say_hi: str
    """Sent as ``say "hi"``."""

    back_slash: str
    """Sent as ``back\\slash``."""

    brace: str
    """Sent as ``{brace}``."""

    private: str
    """Sent as ``_private``."""

    init: str
    """Sent as ``__init__``."""

    field: str
    """Sent as ``___``."""

    name_in_japanese: str
    """Sent as ``名前``."""

    model_config: str

    model_fields: str

    copy: str

    json: str

    schema: str
