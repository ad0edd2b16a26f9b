"""The extension keys of a spec. No other module of the generator spells them."""

from __future__ import annotations

from typing import Final

PREFIX: Final = "x-wo-"
"""Every key of the spec language starts with it."""

# On the document.
CLIENT: Final = "x-wo-client"
SOURCE_INDEX: Final = "x-wo-source-index"
ERRORS: Final = "x-wo-errors"
DECODING: Final = "x-wo-decoding"
LIMITS: Final = "x-wo-limits"
WEBHOOKS: Final = "x-wo-webhooks"
RECORDINGS: Final = "x-wo-recordings"
ONLY: Final = "x-wo-only"

# On servers and security schemes.
SERVER_NAME: Final = "x-wo-server-name"
REQUIRED: Final = "x-wo-required"
OPTION: Final = "x-wo-option"
PREFIX_OF_KEY: Final = "x-wo-prefix"
TOKEN: Final = "x-wo-token"  # noqa: S105 - the name of a key

# On operations, their parameters, bodies and responses.
RESOURCE: Final = "x-wo-resource"
METHOD: Final = "x-wo-method"
RENAMED_FROM: Final = "x-wo-renamed-from"
SAFETY: Final = "x-wo-safety"
IDEMPOTENCY_KEY: Final = "x-wo-idempotency-key"
POSITIONAL: Final = "x-wo-positional"
PAGING: Final = "x-wo-paging"
OPERATION_LIMIT: Final = "x-wo-operation-limit"
OPERATION_COST: Final = "x-wo-operation-cost"
CLIENT_OPTION: Final = "x-wo-client-option"
UNWRAP: Final = "x-wo-unwrap"
BODY_MODE: Final = "x-wo-body-mode"

# On schemas and properties.
PYTHON_NAME: Final = "x-wo-python-name"
PRESENCE: Final = "x-wo-presence"
COPY_FROM_PARAMETER: Final = "x-wo-copy-from-parameter"
MODE_NOTES: Final = "x-wo-mode-notes"
NULLABLE_IN: Final = "x-wo-nullable-in"
WIRE: Final = "x-wo-wire"
ALLOW_OFFSET: Final = "x-wo-allow-offset"
ENUM_NAMES: Final = "x-wo-enum-names"
REQUEST_RULES: Final = "x-wo-request-rules"
SENSITIVE: Final = "x-wo-sensitive"
CANONICAL: Final = "x-wo-canonical"

# On operations and schemas.
SKIP: Final = "x-wo-skip"
SOURCE: Final = "x-wo-source"
CONFIDENCE: Final = "x-wo-confidence"

OF_PROPERTY: Final = frozenset(
    {RENAMED_FROM, PRESENCE, NULLABLE_IN, MODE_NOTES, PYTHON_NAME, SENSITIVE, SOURCE, CONFIDENCE}
)
"""Keys that describe the place where a schema is used, not its values."""
