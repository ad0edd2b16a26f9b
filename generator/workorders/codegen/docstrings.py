"""The text of generated docstrings: what a reader of ``help()`` sees."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from workorders_runtime import exceptions, spec

from workorders.codegen.python_source import plain, wrapped
from workorders.ir.api import Argument, ListType, ModelType, Operation, Provenance, Resource, Scalar, Type, UnionType
from workorders.ir.names import words
from workorders.openapi.semantics.operations import DEFAULT_TAG

_WIDTH: Final = 108
_RETRIES: Final = {
    "safe": "Retried after transient failures.",
    "idempotent": "Idempotent: retried after transient failures.",
    "keyed": "Retried after transient failures, with the same idempotency key.",
    "unsafe": "Not retried once the API may have applied it.",
}
_CONFIDENCE: Final = {
    "assumed": "Partly assumed; not fully documented by the vendor.",
    "observed": "Observed behavior; not documented by the vendor.",
}


def sentence(text: str) -> str:
    """Return one line that ends like a sentence."""
    line = plain(text)
    return line if not line or line[-1] in ".!?:" else f"{line}."


def docs_line(sources: Iterable[Provenance], confidence: str = "documented") -> str:
    """Say how well something is documented, and where; ``provenance.json`` lists all pages."""
    pages = [plain(source.page) for source in sources]
    links = [page for page in pages if page.startswith("https://") and len(page) <= _WIDTH - 6 and " " not in page]
    note = _CONFIDENCE.get(confidence, "")
    link = f"Docs: {links[0]}" if links else ""
    return "\n".join(line for line in (note, link) if line)


def summary(operation: Operation) -> str:
    """Return the spec's summary, or the words of the operation's id."""
    return plain(operation.summary) or " ".join(words(operation.id)).capitalize()


def operation_doc(operation: Operation, arguments: Iterable[tuple[str, str]]) -> str:
    """Return the docstring of a method, the same in both flavors."""
    title = sentence(summary(operation))
    parts = [wrapped(title, _WIDTH)]
    if operation.deprecated:
        parts.append("Deprecated by the vendor.")
    if operation.description and sentence(operation.description) != title:
        parts.append(wrapped(operation.description, _WIDTH))
    parts.append(wrapped(" ".join(_behavior(operation)), _WIDTH))
    parts.append("Args:\n" + "\n".join(entry(name, text) for name, text in arguments if text))
    if line := docs_line(operation.sources, operation.confidence):
        parts.append(line)
    return "\n\n".join(parts)


def _behavior(operation: Operation) -> Iterable[str]:
    if operation.paging is not None:
        yield "Fetches further pages while you iterate; ``.pages()`` yields whole pages."
    yield _RETRIES[operation.safety]
    if operation.result.is_versioned and isinstance(operation.result.type, ModelType | UnionType):
        yield "The result's ``etag`` is its version, for ``if_match=`` of another call."
    if operation.result.type == Scalar("bytes"):
        yield _file_note(operation)
    if operation.rate_limit is not None:
        yield f"Rate limit: {rate_limit(operation.rate_limit)}."
    if operation.cost > 1:
        yield f"Counts as {operation.cost} requests of the API's rate limit."
    statuses = [status for status in operation.statuses if status != "default"]
    if statuses:
        yield f"Documented errors: {', '.join(statuses)}; see ``errors``."


def _file_note(operation: Operation) -> str:
    """Say how to receive a file that is too large for memory."""
    size = f"The whole file is in memory; the client's ``max_body`` ({spec.MAX_BODY // 2**20} MiB) limits its size."
    if operation.method != "GET" or operation.servers or not operation.auth:
        return size
    path = operation.path
    for argument in operation.arguments:
        path = path.replace(f"{{{argument.wire}}}", f"{{{argument.name}}}") if argument.place == "path" else path
    prefix = "f" if "{" in path else ""
    return f'{size} ``client.download({prefix}"{path}", to=…)`` writes a larger one to a file.'


def about(resource: Resource) -> str:
    """What a resource is for: the words of the spec, else its name."""
    name = resource.name.replace("_", " ")
    return sentence(resource.doc) or f"Operations {'without a tag' if name == DEFAULT_TAG else f'on {name}'}."


def reached(path: str, client: str = "client") -> str:
    """Where a resource is."""
    return f"Reached as ``{client}.{path}``."


def error_class(status: str) -> str:
    """The error of a documented status, which may be ``4XX``."""
    error = exceptions.STATUS_ERRORS.get(status) or exceptions.STATUS_ERRORS.get(f"{status[0]}xx")
    return (error or exceptions.StatusError).__name__


def rate_limit(limit: spec.RateLimit) -> str:
    """Return a limit in words: ``5 requests in 1 s for each token``."""
    per = f" for each {plain(limit.per)}" if limit.per else ""
    return f"{limit.requests} requests in {limit.seconds:g} s{per}"


def argument_doc(argument: Argument) -> str:
    """Say what an argument means, and what it may be; empty if its name says everything."""
    text = sentence(argument.doc)
    sent_as = f"Sent as ``{plain(argument.wire)}``." if argument.wire not in ("", argument.name) else ""
    notes = [_limits(argument.type)]
    if argument.api_default is not None and not argument.required:
        notes.append(f"The API's default is ``{plain(str(_json(argument.api_default)))}``.")
    return " ".join([*["Deprecated."] * argument.deprecated, *filter(None, [text or sent_as, *notes])])


def _json(value: spec.JsonScalar) -> object:
    return str(value).lower() if isinstance(value, bool) else value


_LIMITS: Final = {
    "ge": "at least {}",
    "gt": "more than {}",
    "le": "at most {}",
    "lt": "less than {}",
    "multiple_of": "a multiple of {}",
    "min_length": "at least {} {unit}",
    "max_length": "at most {} {unit}",
}


def _limits(kind: Type) -> str:
    """Say which limits are checked before sending, except patterns: ``At least 1, at most 100.``; a time has none."""
    if not isinstance(kind, Scalar | ListType) or (isinstance(kind, Scalar) and kind.wire):
        return ""
    unit = "items" if isinstance(kind, ListType) else "characters"
    text = ", ".join(_LIMITS[name].format(value, unit=unit) for name, value in kind.limits if name in _LIMITS)
    return f"{text[0].upper()}{text[1:]}." if text else ""


def entry(name: str, text: str, width: int = _WIDTH - 4) -> str:
    """Return one argument of a docstring, wrapped, its further lines indented."""
    lines = wrapped(f"{name}: {plain(text)}", width).split("\n")
    return "\n".join(f"{'    ' if index == 0 else '        '}{line}" for index, line in enumerate(lines))
