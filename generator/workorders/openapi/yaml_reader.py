"""YAML and JSON text -> `FileTree`: strictly, with the source position of every value.

The only module that imports yaml. It never constructs objects and never recurses.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from typing import Any, Final

import yaml  # type: ignore[import-untyped,unused-ignore]

from workorders.diagnostics import Diagnostic, Severity, SourceLocation
from workorders.openapi.document import FileTree, child, is_list, is_mapping

MAX_BYTES: Final = 10_000_000
MAX_DEPTH: Final = 100
MAX_NODES: Final = 500_000
MAX_PROBLEMS: Final = 100
"""Maximum number of diagnostics for a file."""

_QUOTE = "quote it to make it a string"
_ENCLOSING: Final = ("flow", "quoted")
"""In the names of what has an end of its own: lists and mappings in brackets, texts in quotes."""
_HINTS: Final[Mapping[str, str]] = {
    "mapping values are not allowed": "put a text with a colon in quotes; the keys of a mapping begin in one column",
    "expected key": "the keys of a mapping begin in one column",
    "expected '-'": "the items of a list begin with - in one column",
    "',' or ']'": "close the list with ]",
    "',' or '}'": "close the mapping with }",
    "expected ':'": "write a colon after a key; a text that goes on in another line is indented below its key",
    "cannot start": "put a text that begins with this character in quotes",
    "unexpected end": "close it",
}
"""Part of a message of the parser -> what to do."""


class StopReadingError(Exception):
    """Raised to stop reading a file; its diagnostics are already reported."""


# -- scalars --------------------------------------------------------------------------------------------------------

_INTEGER = re.compile(r"-?(?:0|[1-9][0-9]*)", re.ASCII)
_FLOAT = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?", re.ASCII)
_AMBIGUOUS = re.compile(
    r"[-+]?(?:0[0-9]+|0x[0-9a-fA-F]+|0o[0-7]+|[0-9]*\.?[0-9]+|[0-9]+\.?[0-9]*)(?:[eE][-+]?[0-9]+)?"
    r"|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)",
    re.ASCII,
)
_WORDS: Final[Mapping[str, bool | None]] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}  # fmt: skip


def _scalar(text: str) -> Any:
    """Convert a plain scalar by the core schema of YAML 1.2; ambiguous numbers are refused."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in "-+.0123456789":
        return text
    if _INTEGER.fullmatch(text) and len(text) <= _MAX_DIGITS:
        return int(text)
    if _FLOAT.fullmatch(text) and len(text) <= _MAX_DIGITS:
        number = float(text)
        if number in (float("inf"), float("-inf")):
            raise ValueError(f"the number {text} is too large")
        return number
    if _AMBIGUOUS.fullmatch(text):
        shown = text if len(text) <= _MAX_DIGITS else f"{text[:20]}…"
        raise ValueError(f"ambiguous number {shown}")
    return text


_MAX_DIGITS = 100


# -- files ----------------------------------------------------------------------------------------------------------


class _Frame:
    """A mapping or list being read."""

    __slots__ = ("key", "lines", "pointer", "value")

    def __init__(self, value: dict[str, Any] | list[Any], pointer: str) -> None:
        self.value = value
        self.pointer = pointer
        self.key: str | None = None
        self.lines: dict[str, int] = {}


class YamlReader:
    """Reads one file from the parser's events, so that depth and size are checked before anything is built."""

    def __init__(self, file: str, *, strict: bool) -> None:
        self.file = file
        self.strict = strict
        self.diagnostics: list[Diagnostic] = []
        self.marks: dict[str, tuple[int, int]] = {}
        self.stack: list[_Frame] = []
        self.root: Any = None
        self.nodes = 0
        self.skip_key = 0
        """Depth inside a key that is not a string; its content is skipped."""
        self.lines_with_tabs: list[str] | None = None
        self.anchors: dict[str, Any] = {}
        """The values of anchors that are read completely."""
        self.open_anchors: dict[int, str] = {}
        """Depth of a mapping or list that is being read -> its anchor."""

    def report(
        self, line: int, column: int, code: str, message: str, hint: str = "", severity: Severity = "error"
    ) -> None:
        pointer = self.stack[-1].pointer if self.stack else ""
        if self.stack and self.stack[-1].key is not None:
            pointer = child(pointer, self.stack[-1].key)
        location = SourceLocation(self.file, line, column)
        self.diagnostics.append(Diagnostic(location, code, message, hint, pointer, severity))
        if len(self.diagnostics) >= MAX_PROBLEMS and (self.strict or severity == "error"):
            raise StopReadingError

    def warn(self, line: int, column: int, code: str, message: str, hint: str = "") -> None:
        """Report what is read as it is meant; an error in a spec that describes its client."""
        if self.strict or len(self.diagnostics) < MAX_PROBLEMS:
            self.report(line, column, code, message, hint, "warning")

    def stop(self, line: int, column: int, code: str, message: str, hint: str = "") -> StopReadingError:
        self.report(line, column, code, message, hint)
        return StopReadingError()

    def decode(self, data: bytes) -> str:
        """Decode text with LF line endings; refuses characters that no text file has."""
        if len(data) > MAX_BYTES:
            raise self.stop(1, 1, "size", f"the file is larger than {MAX_BYTES // 1_000_000} MB")
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            before = data[: error.start].decode("utf-8", "replace")
            line, column = before.count("\n") + 1, error.start - data.rfind(b"\n", 0, error.start)
            raise self.stop(line, column, "yaml-encoding", "the file is not UTF-8") from None
        text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\ufeff", "")
        for control in islice(_CONTROL.finditer(text), MAX_PROBLEMS):
            start = control.start()
            line, column = text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)
            message = f"the character {control[0]!r} is not allowed in a spec: it is read as a space"
            if self.strict:
                raise self.stop(line, column, "yaml-encoding", message, "remove it")
            self.warn(line, column, "yaml-encoding", message, "remove it")
        text = _CONTROL.sub(" ", text)
        if _is_json(text):
            return _as_yaml(text)
        if "\t" in text:
            self.lines_with_tabs = text.split("\n")
        return text

    def parse(self, text: str) -> FileTree:
        loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        parse: Callable[..., Iterator[Any]] = getattr(yaml, "parse")  # noqa: B009 - its stub leaves the types open
        events = parse(text, Loader=loader)
        try:
            for event in events:
                self.take(event)
        except yaml.MarkedYAMLError as error:
            mark, opened = error.problem_mark or error.context_mark, error.context_mark
            line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
            message = str(error.problem or error.context)
            if opened is not None and any(kind in str(error.context) for kind in _ENCLOSING):
                message = f"{message}: what begins in line {opened.line + 1}, column {opened.column + 1} has no end"
            raise self.syntax(line, column, message) from None
        except yaml.YAMLError as error:
            raise self.stop(1, 1, "yaml-syntax", str(error)) from None
        if not self.nodes:
            raise self.stop(1, 1, "yaml-syntax", "the file is empty")
        return FileTree(self.root, self.marks)

    def syntax(self, line: int, column: int, message: str) -> StopReadingError:
        line_text = self.lines_with_tabs[line - 1] if self.lines_with_tabs and line <= len(self.lines_with_tabs) else ""
        if "\t" in line_text[: len(line_text) - len(line_text.lstrip())] or "tab character" in message:
            return self.stop(line, column, "yaml-tab", "the line is indented with a tab", "use spaces")
        if "exceeded max" in message:
            return self.stop(line, column, "depth", f"values are nested more than {MAX_DEPTH} levels deep")
        hint = next((hint for part, hint in _HINTS.items() if part in message), "")
        return self.stop(line, column, "yaml-syntax", message, hint)

    def take(self, event: Any) -> None:
        if isinstance(event, yaml.ScalarEvent):
            self.scalar(event)
        elif isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
            self.begin(event)
        elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            self.end()
        elif isinstance(event, yaml.AliasEvent):
            self.alias(event)
        elif isinstance(event, yaml.DocumentStartEvent):
            self.document(event)

    def alias(self, event: Any) -> None:
        """Read a copy of the value of an anchor."""
        mark = event.start_mark
        line, column = mark.line + 1, mark.column + 1
        message = f"YAML aliases are not allowed (*{event.anchor})"
        self.warn(line, column, "yaml-alias", message, "write it out, or use $ref")
        if self.strict:
            self.put(None, mark)
            return
        if event.anchor not in self.anchors:
            raise self.stop(line, column, "yaml-alias", f"the alias *{event.anchor} is inside its own value")
        value, budget = self.anchors[event.anchor], [MAX_NODES - self.nodes]
        try:
            copy = _copied(value, budget, MAX_DEPTH - len(self.stack))
        except ValueError as error:
            raise self.stop(line, column, str(error), "with its aliases written out, the file is too large") from None
        self.nodes = MAX_NODES - budget[0]
        if self.expects_key() and not isinstance(copy, str):
            self.bad_key(mark, "a list or mapping")
            copy = ""
        self.put(copy, mark)

    def document(self, event: Any) -> None:
        line, column = event.start_mark.line + 1, event.start_mark.column + 1
        if self.nodes:
            raise self.stop(
                line, column, "yaml-documents", "a second YAML document starts here; a file must contain one"
            )
        if event.tags or (event.version and tuple(event.version) != (1, 2)):
            self.report(
                line, column, "yaml-tag", "YAML directives are not allowed", "remove the line that starts with %"
            )

    def scalar(self, event: Any) -> None:
        mark = event.start_mark
        self.check_node(event, mark)
        value: Any = event.value
        if not event.style:  # plain
            if value == "<<" and self.expects_key():
                self.report(
                    mark.line + 1, mark.column + 1, "yaml-alias", "YAML merge keys are not allowed (<<)", "use allOf"
                )
            value = self.plain(value, mark)
        if event.anchor is not None:
            self.anchors[event.anchor] = value
        self.put(value, mark)

    def plain(self, text: str, mark: Any) -> Any:
        """Return the value of a scalar without quotes. Keys and versions are text."""
        line, column = mark.line + 1, mark.column + 1
        if self.expects_key():
            if not text:
                return None
            if not isinstance(_scalar_or_text(text), str):
                self.warn(line, column, "yaml-key", f"a key must be a string, not {text}: it is read as one", _QUOTE)
            return text
        if (pointer := self.next_pointer()) in _VERSIONS and not isinstance(_scalar_or_text(text), str | None):
            self.warn(line, column, "yaml-number", f"{pointer[1:]} must be a string: it is read as one", _QUOTE)
            return text
        try:
            return _scalar(text)
        except ValueError as error:
            self.warn(line, column, "yaml-number", f"{error}: it is read as text", _QUOTE)
            return text

    def next_pointer(self) -> str:
        """Return the pointer of the value that comes next, as far as versions need it."""
        if not 1 <= len(self.stack) <= 2 or self.stack[-1].key is None:
            return ""
        return child(self.stack[-1].pointer, self.stack[-1].key)

    def begin(self, event: Any) -> None:
        mark = event.start_mark
        self.check_node(event, mark)
        if len(self.stack) >= MAX_DEPTH:
            raise self.stop(
                mark.line + 1, mark.column + 1, "depth", f"values are nested more than {MAX_DEPTH} levels deep"
            )
        value: dict[str, Any] | list[Any] = {} if isinstance(event, yaml.MappingStartEvent) else []
        if self.skip_key or self.expects_key():
            if not self.skip_key:
                self.bad_key(mark, "a list or mapping")
            self.skip_key += 1
            self.stack.append(_Frame(value, self.stack[-1].pointer))
            return
        pointer = self.put(value, mark)
        if event.anchor is not None:
            self.open_anchors[len(self.stack)] = event.anchor
        self.stack.append(_Frame(value, pointer))

    def end(self) -> None:
        frame = self.stack.pop()
        if (anchor := self.open_anchors.pop(len(self.stack), None)) is not None:
            self.anchors[anchor] = frame.value
        if self.skip_key:
            self.skip_key -= 1
            if not self.skip_key:
                self.stack[-1].key = ""

    def expects_key(self) -> bool:
        return bool(self.stack) and is_mapping(self.stack[-1].value) and self.stack[-1].key is None

    def check_node(self, event: Any, mark: Any) -> None:
        self.nodes += 1
        line, column = mark.line + 1, mark.column + 1
        if self.nodes > MAX_NODES:
            raise self.stop(line, column, "size", f"the file has more than {MAX_NODES} values")
        if event.anchor is not None:
            message = f"YAML anchors are not allowed (&{event.anchor})"
            self.warn(line, column, "yaml-alias", message, "write it out, or use $ref")
        if event.tag is not None:
            self.report(line, column, "yaml-tag", f"YAML tags are not allowed ({event.tag})", "remove it")
        if self.lines_with_tabs is not None and self.indented_by_tab(mark.line, mark.column, self.lines_with_tabs):
            self.report(line, column, "yaml-tab", "the line is indented with a tab", "use spaces")

    @staticmethod
    def indented_by_tab(line: int, column: int, lines: list[str]) -> bool:
        before = lines[line][:column] if line < len(lines) else ""
        return "\t" in before and not before.strip("\t -")

    def put(self, value: Any, mark: Any) -> str:
        """Store a value in the mapping or list that is being read, and return its pointer."""
        if self.skip_key:
            return ""
        if not self.stack:
            self.root = value
            self.marks[""] = (mark.line + 1, mark.column + 1)
            return ""
        frame = self.stack[-1]
        if is_list(frame.value):
            pointer = child(frame.pointer, len(frame.value))
            self.marks[pointer] = (mark.line + 1, mark.column + 1)
            frame.value.append(value)
            return pointer
        if frame.key is None:
            frame.key = self.key(frame, value, mark)
            return ""
        pointer = child(frame.pointer, frame.key)
        if is_mapping(frame.value):
            frame.value.setdefault(frame.key, value)
        frame.key = None
        return pointer

    def key(self, frame: _Frame, value: object, mark: Any) -> str:
        if not isinstance(value, str):
            shown = "null" if value is None else str(value).lower()
            self.bad_key(mark, shown)
            value = shown
        line = mark.line + 1
        if (first := frame.lines.setdefault(value, line)) != line or value in frame.value:
            shown = value if len(value) <= 60 else f"{value[:60]}…"
            self.report(line, mark.column + 1, "yaml-duplicate", f"duplicate key {shown!r}, also on line {first}")
        else:
            self.marks[child(frame.pointer, value)] = (line, mark.column + 1)
        return value

    def bad_key(self, mark: Any, what: str) -> None:
        self.report(mark.line + 1, mark.column + 1, "yaml-key", f"a key must be a string, not {what}", _QUOTE)


_VERSIONS = ("/openapi", "/swagger", "/info/version")


def _scalar_or_text(text: str) -> Any:
    try:
        return _scalar(text)
    except ValueError:
        return text


def _copied(value: Any, budget: list[int], depth: int) -> Any:
    """Copy the value of an anchor.

    Raises:
        ValueError: It is too large or too deep; the text is the code of the diagnostic.
    """
    budget[0] -= 1
    if budget[0] < 0 or depth < 0:
        raise ValueError("size" if budget[0] < 0 else "depth")
    if is_mapping(value):
        return {key: _copied(item, budget, depth - 1) for key, item in value.items()}
    return [_copied(item, budget, depth - 1) for item in value] if is_list(value) else value


# -- JSON -----------------------------------------------------------------------------------------------------------

_PAIR = re.compile(
    r"\\(?:u([dD][89abAB][0-9a-fA-F]{2})(?:\\u([dD][c-fC-F][0-9a-fA-F]{2}))?|u([dD][c-fC-F][0-9a-fA-F]{2})|.)"
)


def _is_json(text: str) -> bool:
    if text.lstrip()[:1] != "{":
        return False
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _as_yaml(text: str) -> str:
    """Return JSON without what YAML does not allow in it: tabs, and characters that are escaped as a pair."""
    return _PAIR.sub(_unescaped, text.replace("\t", " "))


def _unescaped(found: re.Match[str]) -> str:
    high, low, alone = found.groups()
    if high and low:
        return chr(0x10000 + ((int(high, 16) - 0xD800) << 10) + int(low, 16) - 0xDC00)
    return "\\ufffd" if high or alone else found[0]


# NUL and the other controls, deletions, non-characters.
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff\ud800-\udfff]")
