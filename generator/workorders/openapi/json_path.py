"""JSONPath as RFC 9535 defines it, with a limit for the work of a query. The only module that imports jsonpath.

Patterns are matched in linear time, and every value that a query visits or compares counts, those of filters included.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, Final

from jsonpath import JSONPath, JSONPathEnvironment, JSONPathMatch
from jsonpath.exceptions import JSONPathError
from jsonpath.filter import BaseExpression, FilterQuery
from jsonpath.function_extensions import Match, Search
from jsonpath.selectors import Filter
from pydantic_core import SchemaError, SchemaValidator, core_schema

from workorders.openapi.document import is_list, is_mapping

MAX_STEPS: Final = 10_000_000
"""Maximum number of values that the queries of one `Paths` visit and compare."""


class InvalidPathError(ValueError):
    """A text is not a JSONPath; the text of the error says why."""


class TooMuchWorkError(Exception):
    """Queries visit and compare more values than they may."""


class Paths:
    """Compiles JSONPaths that share a limit for their work."""

    def __init__(self) -> None:
        self._environment = _Environment(MAX_STEPS)

    def compile(self, text: str) -> Query:
        """Read a JSONPath.

        Raises:
            InvalidPathError: It is none, or joins several.
        """
        try:
            path = self._environment.compile(text)
        except (JSONPathError, RecursionError, ValueError) as error:
            reason = "it is nested too deeply" if isinstance(error, RecursionError) else str(error.args[0])
            raise InvalidPathError(reason if text.startswith("$") else "it must start with '$'") from None
        if not isinstance(path, JSONPath):
            raise InvalidPathError("it is not a single JSONPath")
        return Query(_counting(path))


class Query:
    """A JSONPath."""

    def __init__(self, path: JSONPath) -> None:
        self._path = path

    def __str__(self) -> str:
        return str(self._path)

    def find(self, root: Any) -> Iterator[tuple[tuple[str | int, ...], Any, Any]]:
        """Yield what it selects: the steps to a value, the value, and what holds it (``None`` for the root).

        Raises:
            InvalidPathError: A function of a filter got a value of another type.
            TooMuchWorkError: The limit is reached.
        """
        try:
            for match in self._path.finditer(root):
                yield tuple(match.parts), match.obj, None if match.parent is None else match.parent.obj
        except (JSONPathError, RecursionError) as error:
            raise InvalidPathError(
                "it is nested too deeply" if isinstance(error, RecursionError) else str(error.args[0])
            ) from None

    def shorter(self) -> Iterator[Query]:
        """Yield the queries of its beginnings, the longest first."""
        for length in range(len(self._path.segments) - 1, 0, -1):
            yield Query(_Path(env=self._path.env, segments=self._path.segments[:length]))


class _Environment(JSONPathEnvironment):
    """Settings of the library, and the work that is left."""

    def __init__(self, steps: int) -> None:
        super().__init__(strict=True, filter_caching=False)
        self.steps = steps
        self.function_extensions |= {"match": _Match(), "search": _Search()}

    def spend(self, steps: int = 1) -> None:
        self.steps -= steps
        if self.steps < 0:
            raise TooMuchWorkError

    def compare(self, left: object, operator: str, right: object) -> bool:
        self.spend(_size(left, self.steps))
        return super().compare(left, operator, right)


def _size(value: object, limit: int) -> int:
    """Count the values inside a value, up to a limit."""
    queue, count = [value], 0
    while queue and count <= limit:
        each = queue.pop()
        count += 1
        if is_mapping(each):
            queue.extend(each.values())
        elif is_list(each):
            queue.extend(each)
    return count


class _Path(JSONPath):
    """A query whose visits count."""

    def finditer(self, data: Any, *, filter_context: Mapping[str, Any] | None = None) -> Iterable[JSONPathMatch]:
        root = _CountedMatch(filter_context=filter_context or {}, obj=data, parent=None, path="$", parts=(), root=data)
        root.environment = self.env
        matches: Iterable[JSONPathMatch] = [root]
        for segment in self.segments:
            matches = segment.resolve(matches)
        return matches


class _CountedMatch(JSONPathMatch):
    environment: Any = None

    def new_child(self, obj: object, key: int | str) -> JSONPathMatch:
        self.environment.spend()
        child = super().new_child(obj, key)
        assert isinstance(child, _CountedMatch)
        child.environment = self.environment
        return child

    def add_child(self, *children: JSONPathMatch) -> None:
        """Keep no tree of matches: nothing reads it."""

    def filter_context(self) -> Mapping[str, Any]:
        self.environment.spend()
        return super().filter_context()


def _counting(path: JSONPath) -> JSONPath:
    """Return a query whose visits count, those of the queries in its filters included."""
    for segment in path.segments:
        for selector in segment.selectors:
            if isinstance(selector, Filter):
                _count_in(selector.expression)
    return _Path(env=path.env, segments=path.segments)


def _count_in(expression: BaseExpression) -> None:
    if isinstance(expression, FilterQuery):
        expression.path = _counting(expression.path)
        return
    for inner in expression.children():
        _count_in(inner)


# -- functions --------------------------------------------------------------------------------------------------------


class _Search(Search):
    """The function ``search``, in linear time."""

    def __call__(self, value: object, pattern: object) -> bool:
        return _is_found(value, pattern, "{}")


class _Match(Match):
    """The function ``match``, which is about the whole text, in linear time."""

    def __call__(self, value: object, pattern: object) -> bool:
        return _is_found(value, pattern, r"\A(?:{})\z")


def _is_found(value: object, pattern: object, form: str) -> bool:
    if not isinstance(value, str) or not isinstance(pattern, str):
        return False
    compiled = _compiled(form.format(pattern))
    return compiled is not None and compiled.isinstance_python(value)


@lru_cache
def _compiled(pattern: str) -> SchemaValidator | None:
    """Compile a pattern; ``None``: it is not valid, and matches nothing."""
    try:
        return SchemaValidator(core_schema.str_schema(pattern=pattern, regex_engine="rust-regex"))
    except SchemaError:
        return None
