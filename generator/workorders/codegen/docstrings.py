"""The words of generated docstrings: what a reader of ``help()`` sees."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from workorders.codegen.python_source import paragraphs, plain
from workorders.ir.api import Argument, OneOperation, Provenance
from workorders.ir.names import words

__all__ = [
    "ERROR_CLASSES",
    "entry",
    "error_class",
    "operation_doc",
    "sentence",
    "source_lines",
    "summary",
    "typed_dict_doc",
]

ERROR_CLASSES: Final[Mapping[str, str]] = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "ValidationFailedError",
    "429": "RateLimitError",
}
_MEANINGS: Final = {
    "BadRequestError": "The request was refused as invalid",
    "AuthenticationError": "The credentials were not accepted",
    "PermissionDeniedError": "The credentials do not allow this",
    "NotFoundError": "There is no such object",
    "ConflictError": "It contradicts the object's state",
    "ValidationFailedError": "A value was refused",
    "RateLimitError": "Too many requests in a short time",
    "ServerError": "The API failed",
    "ClientStatusError": "The request was refused",
    "StatusError": "Another status",
}
_RETRIES: Final = {
    "safe": "Retried after transient failures.",
    "idempotent": "Retried after transient failures; repeating it changes nothing more.",
    "keyed": "Retried after transient failures, with the same idempotency key.",
    "unsafe": "Not retried once the API may have applied it.",
}
_OPTIONS_DOC: Final = (
    "Options of this call: ``timeout``, ``max_retries``, ``extra_headers``, ``extra_query``, ``extra_body``."
)


def sentence(text: str) -> str:
    """One line that ends like a sentence."""
    line = plain(text)
    return line if not line or line[-1] in ".!?:" else f"{line}."


def error_class(status: str) -> str:
    """The class an error status raises."""
    if status in ERROR_CLASSES:
        return ERROR_CLASSES[status]
    if status.startswith("5"):
        return "ServerError"
    return "ClientStatusError" if status.startswith("4") else "StatusError"


def source_lines(sources: Iterable[Provenance], confidence: str = "documented") -> list[str]:
    """``Source: page (date)`` for each page."""
    lines = [
        f"Source: {plain(source.page)}" + (f" ({plain(source.date)})" if source.date else "") for source in sources
    ]
    if confidence == "assumed":
        return ["Partly assumed: the pages below do not say all of it.", *lines] if lines else ["Assumed."]
    return ["Seen in use, not described by the vendor.", *lines] if confidence == "observed" else lines


def summary(operation: OneOperation) -> str:
    """The spec's summary, or the words of the operation's id."""
    return plain(operation.summary) or " ".join(words(operation.id)).capitalize()


def operation_doc(operation: OneOperation, *, paged: bool, start: str | None) -> str:
    """The docstring of a method, the same in both colours."""
    title = sentence(summary(operation))
    parts = [title]
    if operation.deprecated:
        parts.append("Deprecated by the vendor.")
    if operation.description and sentence(operation.description) != title:
        parts.append(paragraphs(operation.description, 108))
    if paged:
        parts.append("Lazy: further pages are asked for as you iterate; ``.pages()`` yields whole pages.")
    arguments = [_argument(argument) for argument in operation.arguments]
    if start is not None:
        arguments.append(entry("start", f"Resume at this {start}: the ``cursor`` of a page or of an error."))
    arguments.append(entry("**options", _OPTIONS_DOC))
    parts.append("Args:\n" + "\n".join(arguments))
    parts.append(f"Raises:\n{_raises(operation)}")
    parts.append(_RETRIES[operation.safety])
    if operation.rate_limit is not None:
        limit = operation.rate_limit
        per = f" for each {limit.per}" if limit.per else ""
        parts.append(f"Rate limit: {limit.requests} requests in {limit.seconds:g} s{per}.")
    if lines := source_lines(operation.sources, operation.confidence):
        parts.append("\n".join(lines))
    return "\n\n".join(parts)


def typed_dict_doc(operation: OneOperation) -> str:
    return f"Keyword arguments of ``{operation.resource}.{operation.name}``. Whatever is left out is not sent."


def _argument(argument: Argument) -> str:
    text = sentence(argument.doc) or f"``{plain(argument.wire)}`` on the wire."
    if argument.deprecated:
        text = f"Deprecated. {text}"
    return entry(argument.name, text)


def entry(name: str, text: str, width: int = 104) -> str:
    """One argument or error of a docstring, wrapped, its further lines indented."""
    filled = paragraphs(f"{name}: {plain(text)}", width).split("\n")
    return "\n".join(f"{'    ' if index == 0 else '        '}{line}" for index, line in enumerate(filled))


def _raises(operation: OneOperation) -> str:
    by_class: dict[str, list[str]] = {}
    for status in operation.statuses:
        if status != "default":
            by_class.setdefault(error_class(status), []).append(status)
    lines = [entry(name, f"{_MEANINGS[name]} ({', '.join(statuses)}).") for name, statuses in by_class.items()]
    lines.append(entry("ApiError", "Any other failure; the base class of all errors."))
    return "\n".join(lines)
