"""Document -> every diagnostic of a spec. A table of small checks; none stops the others, none raises."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from workorders.lint.canonical import check_canonical
from workorders.lint.collisions import (
    check_arguments,
    check_class_names,
    check_methods,
    check_options,
    check_property_names,
    check_resources,
)
from workorders.lint.context import Context
from workorders.lint.examples import check_defaults, check_examples
from workorders.lint.extensions import check_extensions
from workorders.lint.keys import (
    check_client,
    check_enum_names,
    check_package,
    check_positional,
    check_presence,
    check_sources,
    check_wire,
)
from workorders.lint.media import check_bodies, check_forms, check_left_out, check_responses
from workorders.lint.operations import (
    check_operation_ids,
    check_parameters,
    check_path_templates,
    check_security,
    check_servers,
)
from workorders.lint.pointers import check_paging, check_tokens, check_unwrap
from workorders.lint.protocols import check_protocols
from workorders.lint.renames import check_renames
from workorders.lint.schemas import (
    check_alternatives,
    check_discriminators,
    check_keywords,
    check_names,
    check_recursion,
    check_required,
    check_unions,
)
from workorders.lint.standard import check_bundling, check_objects, check_references, check_schemas, check_version
from workorders.lint.texts import check_texts
from workorders.lint.webhooks import check_webhooks

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from workorders.diagnostics import Diagnostic
    from workorders.openapi.document import Document

CHECKS: Final[tuple[Callable[[Context], None], ...]] = (
    check_version,
    check_texts,
    check_objects,
    check_schemas,
    check_references,
    check_bundling,
    check_keywords,
    check_required,
    check_alternatives,
    check_discriminators,
    check_unions,
    check_recursion,
    check_names,
    check_examples,
    check_defaults,
    check_operation_ids,
    check_path_templates,
    check_parameters,
    check_security,
    check_servers,
    check_bodies,
    check_forms,
    check_responses,
    check_left_out,
    check_protocols,
    check_extensions,
    check_client,
    check_package,
    check_sources,
    check_presence,
    check_wire,
    check_enum_names,
    check_positional,
    check_paging,
    check_tokens,
    check_unwrap,
    check_webhooks,
    check_canonical,
    check_property_names,
    check_class_names,
    check_methods,
    check_options,
    check_resources,
    check_arguments,
    check_renames,
)


def lint(document: Document, bundling: Sequence[Diagnostic] = ()) -> tuple[Diagnostic, ...]:
    """Return every diagnostic of a document, sorted by location.

    Args:
        document: The spec.
        bundling: The errors of bundling it. They are part of the result, unless a check says the same.
    """
    context = Context(document, bundling)
    for check in CHECKS:
        check(context)
    return tuple(sorted(context.diagnostics, key=lambda diagnostic: diagnostic.sort_key))
