"""Packages -> pages: Markdown by path. Everything comes from the data that the packages are printed from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from workorders.codegen import docstrings as docs
from workorders.codegen.annotations import AnnotationWriter
from workorders.codegen.python_source import cell, paragraphs, plain
from workorders.codegen.view_models import PackageView
from workorders.ir.api import Api, Argument, EnumType, ListType, Operation, Scalar, Type
from workorders.ir.source import ModelModule
from workorders.ir.variants import ModelVariants
from workorders.openapi.semantics.canonical import FIELDS
from workorders.recordings.exchanges import Exchanges
from workorders.site.examples import example_of

Pages: TypeAlias = dict[str, str]
"""Path below the site's root -> Markdown."""

_MAX_VALUES: Final = 12
_LIMITS: Final = {
    "ge": "at least",
    "gt": "more than",
    "le": "at most",
    "lt": "less than",
    "min_length": "length at least",
    "max_length": "length at most",
    "multiple_of": "multiple of",
}
"""Limits of pydantic in words."""
_MARKUP: Final = re.compile(
    r"(?P<code>^```.*?^```$|`[^`\n]+`)|<|\]\(\s*(?!https?:|mailto:)[a-z]+:[^)]*\)+",
    re.DOTALL | re.MULTILINE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class SitePackage:
    """A package, as the stages made it, and its recordings."""

    api: Api
    variants: ModelVariants
    models: tuple[ModelModule, ...]
    view: PackageView
    readme: str
    exchanges: Exchanges

    @property
    def name(self) -> str:
        return self.view.vendor


def site_pages(packages: Sequence[SitePackage], guides: Mapping[str, str]) -> Pages:
    """Return every page of the site."""
    pages = {"index.md": _index(packages, guides), "common-view.md": common_view(packages)}
    pages |= {f"guides/{name}": text for name, text in guides.items()}
    for package in packages:
        pages |= {f"{package.name}/{name}": harmless(text) for name, text in _package_pages(package)}
    return pages


def harmless(text: str) -> str:
    """Return Markdown in which text of a spec is neither HTML nor a link that runs code. Code stays as it is."""
    return _MARKUP.sub(lambda found: found["code"] or ("&lt;" if found[0] == "<" else "]"), text)


def title_of(text: str) -> str:
    """Return the first heading of a page."""
    found = re.search(r"^# (.+)$", text, re.MULTILINE)
    return found[1].strip("`") if found else ""


def llms_text(packages: Sequence[SitePackage], pages: Pages) -> str:
    """Return the text of `llms.txt`: what there is, with links to the Markdown of each page."""
    lines = [
        "# Work-order clients",
        "",
        "> Typed Python clients, sync and async, for work-order APIs: operations with types, limits, examples, errors "
        "and retries.",
        "",
        "## Guides",
        "",
        *(f"- [{title_of(pages[path])}]({path})" for path in pages if path.startswith("guides/")),
        "- [The common view, field by field](common-view.md)",
    ]
    for package in packages:
        lines += ["", f"## {package.view.distribution}", ""]
        own = [path for path in pages if path.startswith(f"{package.name}/")]
        lines += [f"- [{title_of(pages[path])}]({path})" for path in own]
    return "\n".join([*lines, ""])


def _index(packages: Sequence[SitePackage], guides: Mapping[str, str]) -> str:
    rows = [
        f"| [{cell(each.view.title)}]({each.name}/index.md) | `{each.view.distribution}` | {each.view.version} "
        f"| {len(each.api.operations)} |"
        for each in packages
    ]
    lines = [
        "# Work-order clients",
        "",
        "Typed Python clients, sync and async, generated from OpenAPI specs. All packages share one runtime: the same "
        "errors, retries, limits and hooks.",
        "",
        "| API | package | version | operations |",
        "|---|---|---|---|",
        *rows,
        "",
    ]
    if guides:
        lines += [
            "## Guides",
            "",
            *(f"- [{title_of(text)}](guides/{name})" for name, text in guides.items() if name != "index.md"),
            "",
        ]
    lines += [
        "## Reference",
        "",
        "- [The common view, field by field](common-view.md): where each package has the common fields",
        "",
    ]
    return "\n".join(lines)


# -- a package --------------------------------------------------------------------------------------------------------


def _package_pages(package: SitePackage) -> Iterator[tuple[str, str]]:
    yield "index.md", package.readme.replace("](MODELS.md)", "](fields.md)")
    for resource in package.api.resources:
        operations = [_operation(package, each) for each in resource.operations]
        about = docs.about(resource)
        head = f"# {resource.path}\n\n{paragraphs(about, 160)}\n\n{docs.reached(resource.path)}"
        yield f"operations/{resource.path}.md", "\n\n".join([head, *operations]) + "\n"
    if package.view.matrix:
        yield "fields.md", _matrix(package)
    for module in package.models:
        yield f"models/{module.name}.md", _models(module)
    if package.view.enums.enums:
        yield "models/enums.md", _enums(package)


def _operation(package: SitePackage, operation: Operation) -> str:
    """Return the section of an operation."""
    parts = [f"## {operation.name}", docs.sentence(docs.summary(operation))]
    if operation.deprecated:
        parts.append("**Deprecated by the vendor.**")
    if operation.description:
        parts.append(paragraphs(operation.description, 160))
    parts.append(f"`{operation.method} {operation.path}`")
    result = AnnotationWriter(package.variants).result(operation.result.type, nullable=operation.result.nullable)
    returned = f"Pages[{result.annotation.text}]" if operation.paging is not None else result.annotation.text
    facts = [("Returns", f"`{returned}`"), ("Retries", _retries(operation))]
    if operation.paging is not None:
        facts.append(("Pages", "Fetched while you iterate; `.pages()` yields whole pages, `start=` resumes."))
    if operation.rate_limit is not None:
        facts.append(("Limit", docs.rate_limit(operation.rate_limit)))
    if operation.cost > 1:
        facts.append(("Cost", f"{operation.cost} requests of the API's limit"))
    if errors := _errors(operation):
        facts.append(("Errors", errors))
    facts.append(("Documented", _sources(operation)))
    parts.append("\n".join(f"- **{label}**: {plain(text)}" for label, text in facts))
    if operation.arguments:
        parts.append("Arguments:")
        parts.append("\n".join(_argument(package, operation, each) for each in operation.arguments))
    else:
        parts.append("It has no arguments.")
    example = example_of(operation, package.exchanges, "client")
    if example is None:
        parts.append("No example is recorded.")
    else:
        parts += [
            f"Example, from the recording `{example.recording}` ({example.origin}), which the tests replay:",
            f"```python\n{example.call}\n```",
            f"```http\n{example.request}\n```",
            f"```http\n{example.response}\n```",
        ]
    return "\n\n".join(parts)


def _retries(operation: Operation) -> str:
    texts = {
        "safe": "after transient failures",
        "idempotent": "after transient failures; the operation is idempotent",
        "keyed": f"after transient failures, with the same `{operation.idempotency_key}`",
        "unsafe": "only if the API certainly did not apply the request",
    }
    return texts[operation.safety]


def _errors(operation: Operation) -> str:
    by_class: dict[str, list[str]] = {}
    for status in operation.statuses:
        if status != "default":
            by_class.setdefault(docs.error_class(status), []).append(status)
    return ", ".join(f"`{name}` ({', '.join(found)})" for name, found in by_class.items())


def _sources(operation: Operation) -> str:
    words = {"documented": "by the vendor", "observed": "no; observed", "assumed": "partly; the rest is assumed"}
    pages = [plain(each.page) for each in operation.sources]
    links = [
        f"[{each.rstrip('/').rpartition('/')[2]}]({each})" if each.startswith("https://") else each for each in pages
    ]
    return ": ".join(filter(None, [words[operation.confidence], ", ".join(links)]))


def _argument(package: SitePackage, operation: Operation, argument: Argument) -> str:
    kind = AnnotationWriter(package.variants).argument(argument, operation.body).text
    notes = [f"`{kind}`", "required" if argument.required else "optional"]
    notes += ["positional"] if argument.positional else []
    notes += [f"{name} {value}" for name, value in _limits(argument.type)]
    if argument.default is not None:
        notes.append(f"default `{argument.default}`")
    text = " ".join(filter(None, [plain(docs.argument_doc(argument)), _values(package.api, argument.type)]))
    return f"- **`{argument.name}`** ({', '.join(notes)}): {text}"


def _limits(kind: Type) -> Iterator[tuple[str, object]]:
    if isinstance(kind, Scalar | ListType):
        yield from ((_LIMITS.get(name, name), f"`{value}`") for name, value in kind.limits)


def _values(api: Api, kind: Type) -> str:
    if isinstance(kind, ListType):
        return _values(api, kind.item)
    if not isinstance(kind, EnumType):
        return ""
    values = next((each.members for each in api.enums if each.schema == kind.schema), ())
    shown = ", ".join(f"`{value}`" for _, value in values[:_MAX_VALUES])
    return f"One of {shown}{' …' if len(values) > _MAX_VALUES else ''}."


# -- models -----------------------------------------------------------------------------------------------------------


def _matrix(package: SitePackage) -> str:
    lines = [
        f"# Fields of {package.view.distribution}",
        "",
        "What can be sent, and when. *required*: always present; *null*: may be `None`; –: the model lacks this field.",
    ]
    for table in package.view.matrix:
        lines += ["", f"## {table.name}", "", table.classes, ""]
        lines += ["| field | wire name | in responses | in a create | in an update |", "|---|---|---|---|---|"]
        lines += [
            f"| `{row[0]}` | {f'`{row[1]}`' if row[1] else ''} | {row[2]} | {row[3]} | {row[4]} |" for row in table.rows
        ]
    return "\n".join([*lines, ""])


def _models(module: ModelModule) -> str:
    kind = "Request bodies" if module.write else "Responses"
    lines = [f"# {kind}: {module.about.replace('_', ' ') or 'shared objects'}"]
    for model in module.classes:
        lines += ["", f"## {model.name}", "", paragraphs(model.doc, 160), ""]
        lines += ["| field | wire name | type | meaning |", "|---|---|---|---|"]
        lines += [
            f"| `{each.name}` | {f'`{each.wire}`' if each.wire != each.name else ''} "
            f"| `{each.shown}` | {cell(each.doc)} |"
            for each in model.fields
        ]
    return "\n".join([*lines, ""])


def _enums(package: SitePackage) -> str:
    wanted = set(package.variants.enums)
    lines = ["# Enums", "", "All are open: an unlisted value is kept, and its `is_known` is `False`."]
    for enum in package.api.enums:
        if enum.schema in wanted:
            lines += ["", f"## {enum.schema}", "", paragraphs(enum.doc, 160), "", "| member | value |", "|---|---|"]
            lines += [f"| `{name}` | `{plain(repr(value))}` |" for name, value in enum.members]
    return "\n".join([*lines, ""])


# -- the common view --------------------------------------------------------------------------------------------------


def common_view(packages: Sequence[SitePackage]) -> str:
    """Return the page about what of the common view each package has."""
    mapped = [(each, each.view.canonical) for each in packages if each.view.canonical is not None]
    names = [each.name for each, _ in mapped]
    lines = [
        "# The common view, field by field",
        "",
        "`canonical.view(order)` of a package shows its work order with the same fields and types as every other. It "
        "is for reading, and equal names do not promise equal meaning. A field that a vendor lacks has the type "
        "`Unsupported`.",
        "",
        f"| field | {' | '.join(names)} |",
        f"|---|{'---|' * len(names)}",
    ]
    for field in FIELDS:
        cells: list[str] = []
        for _, view in mapped:
            found = next(each for each in view.fields if each.name == field)
            places = ", ".join(f"`{place}`" for place in found.places)
            notes = [found.certainty, found.confidence if found.confidence in ("observed", "assumed") else ""]
            text = f"{places} ({'; '.join(filter(None, notes))})" if any(notes) else places
            cells.append(text if found.places else "not supported")
        lines.append(f"| `{field}` | {' | '.join(cells)} |")
    lines += [
        "",
        "## States",
        "",
        "A status that is not listed is `unknown`. `view(order, states={…})` maps the statuses of an account.",
    ]
    for package, view in mapped:
        lines += ["", f"### {package.view.distribution}", "", "| status | state |", "|---|---|"]
        members = {
            str(value): name for each in package.api.enums for name, value in each.members if isinstance(value, int)
        }
        for value, state in view.states:
            text = value.strip('"')
            shown = f" `{members[text]}`" if text in members and text.isdigit() else ""
            lines.append(f"| `{text}`{shown} | `{state.lower()}` |")
    return "\n".join([*lines, ""])


def navigation(packages: Sequence[SitePackage], pages: Pages) -> list[object]:
    """Return the menu: guides, then the pages of each package."""

    def group(folder: str) -> list[object]:
        return [{title_of(pages[path]): path} for path in pages if path.startswith(folder)]

    entries: list[object] = ["index.md"]
    if guides := group("guides/"):
        entries.append({"Guides": guides})
    entries.append({"The common view, field by field": "common-view.md"})
    for package in packages:
        name = package.name
        fields = [{"Fields": f"{name}/fields.md"}] if f"{name}/fields.md" in pages else []
        own = [f"{name}/index.md", {"Operations": group(f"{name}/operations/")}, *fields]
        entries.append({package.view.client.class_name: [*own, {"Models": group(f"{name}/models/")}]})
    return entries
