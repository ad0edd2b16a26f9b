"""Reading large JSON in steps, between which other threads run, such as the one of an event loop.

The standard library reads a text in one step. Here it reads what fits into a window of the body; only lists, objects
and strings that are larger are taken apart.
"""

from __future__ import annotations

import re
import sys
from codecs import getincrementaldecoder
from collections.abc import Callable
from json import JSONDecodeError, decoder
from typing import Any

from . import json as _json

_WINDOW = 64 * 1024
"""Bytes that are read in one step."""
_AT_ONCE = 1000
"""Entries of a list or an object that are released in one step."""
_scan_string: Callable[[str, int], tuple[str, int]] = getattr(decoder, "scanstring")  # noqa: B009 - has no stub
_SPACE = re.compile(r"[ \t\n\r]*+")
_TEXT = re.compile(
    r'(?:[^"\\\x00-\x1f]++|\\["\\/bfnrt]|\\u(?![dD][89a-fA-F])[0-9a-fA-F]{4}'
    r"|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})*+"
)
"""The part of a string that can be read without what follows it."""
_MAX_ESCAPE_LENGTH = 12
_MORE = ("", ".", "e", "E")
"""What follows a number that is cut off."""
_FIRST_KEY = re.compile(r'\{[ \t\n\r]*+"[^"\\]{0,64}"')


class StepReader:
    """Reads one body."""

    def __init__(self, body: bytes, reading: Any, *, unique: bool) -> None:
        self._body, self._unique = body, unique
        self._scan: Callable[[str, int], tuple[Any, int]] = reading.scan_once
        self._decode = getincrementaldecoder("utf-8")().decode
        self._text, self._at, self._next = "", 0, 3 if body.startswith(b"\xef\xbb\xbf") else 0
        """What is read next: a part of the body, the position in it, and the first byte after it."""
        self._start, self._passed = self._next, 0
        self._attempts = 2 * len(body) // _WINDOW + 8
        """How many values that may not fit into a window are still tried to be read at once."""
        self._run = -1
        """The window in which a run of entries was tried to be read at once."""
        self._check_deadline = _json.check_deadline.get()
        self.large: list[Any] = []
        """Lists and objects that were taken apart, the outer first."""

    def read(self) -> Any:
        """Return the value of the body.

        Raises:
            ValueError: It is not JSON.
            RecursionError: It is nested too deeply.
        """
        try:
            self._skip()
            value = self._value(0)
            self._skip()
            if self._at < len(self._text):
                raise JSONDecodeError("Extra data", self._text, self._at)
            return value
        except JSONDecodeError as error:
            release(self.large)
            raise (ValueError(f"{error.msg} (char {self._passed + error.pos})") if self._passed else error) from None
        except BaseException:
            release(self.large)
            raise

    def _fill(self) -> bool:
        """Drop what has been read and append the next part of the body; returns whether there was one."""
        if self._is_last():
            return False
        if self._check_deadline is not None:
            self._check_deadline()
        piece = self._body[self._next : self._next + _WINDOW]
        self._next += len(piece)
        try:
            text = self._decode(piece, self._is_last())
        except UnicodeDecodeError as error:
            at = self._next - self._start - len(error.object) + error.start
            raise _json.JsonError(f"the body is not UTF-8 (byte {at})") from None
        self._passed += self._at
        self._text, self._at = self._text[self._at :] + text, 0
        return True

    def _is_last(self) -> bool:
        return self._next >= len(self._body)

    def _skip(self) -> str:
        """Skip white space and return the next character, which is empty at the end."""
        while True:
            self._at = _SPACE.match(self._text, self._at).end()  # type: ignore[union-attr]
            if self._at < len(self._text) or not self._fill():
                return self._text[self._at : self._at + 1]

    def _value(self, depth: int) -> Any:
        while True:
            text, at = self._text, self._at
            failure: ValueError
            if self._attempts > 0 or text[at : at + 1] not in ("[", "{"):
                try:
                    value, end = self._scan(text, at)
                except StopIteration as stop:
                    failure = JSONDecodeError("Expecting value", text, stop.value)
                except ValueError as error:
                    failure = error.with_traceback(None)  # its frames would keep the body and what was read of it
                else:
                    if text[end : end + 1] not in _MORE or self._is_last():
                        self._at = end
                        _json.check_unicode(text[at:end], value)
                        return value
                    failure = JSONDecodeError("Expecting value", text, at)
                if self._is_last():
                    raise failure
                if len(text) - at < _WINDOW and self._fill():
                    continue
                self._attempts -= 1
                if text[at] not in '["{':
                    raise failure
            return self._string() if text[at] == '"' else self._taken_apart(depth)

    def _taken_apart(self, depth: int) -> Any:
        if depth >= _json.MAX_DEPTH:
            raise RecursionError
        is_list = self._text[self._at] == "["
        found: Any = [] if is_list else {}
        self.large.append(found)
        self._at += 1
        close = "]" if is_list else "}"
        if self._skip() == close:
            self._at += 1
            return found
        while True:
            self._read_run(found)
            if is_list:
                found.append(self._value(depth + 1))
            else:
                self._pair(found, depth)
            mark = self._skip()
            if mark not in (",", close):
                raise JSONDecodeError("Expecting ',' delimiter", self._text, self._at)
            self._at += 1
            if mark == close:
                return found
            self._skip()

    def _pair(self, table: dict[str, Any], depth: int) -> None:
        if self._text[self._at : self._at + 1] != '"':
            raise JSONDecodeError("Expecting property name enclosed in double quotes", self._text, self._at)
        key = self._string()
        if self._skip() != ":":
            raise JSONDecodeError("Expecting ':' delimiter", self._text, self._at)
        self._at += 1
        self._skip()
        self._add(table, {key: self._value(depth + 1)})

    def _add(self, table: dict[str, Any], more: dict[str, Any]) -> None:
        if self._unique and not table.keys().isdisjoint(more):
            raise _json.duplicate_key()
        table.update(more)
        if len(table) > _json.MAX_KEYS:
            raise _json.JsonError(f"an object of the body has more than {_json.MAX_KEYS:,} keys")

    def _read_run(self, found: Any) -> None:
        """Read as many entries at once as are likely to be complete in this window."""
        if self._run == self._next or self._attempts <= 0:
            return
        self._run, text, at = self._next, self._text, self._at
        opened = text[at : at + 1]
        if found.__class__ is dict:
            end = text.rfind("},", at) + 1 or text.rfind(",", at)
        elif opened in ("[", "{"):
            first = opened if opened == "[" else match[0] if (match := _FIRST_KEY.match(text, at)) else ""
            end = text.rfind(first, at + 1) if first else -1
            end = text.rfind(",", at, end) if end > 0 else -1
        else:
            end = text.rfind(",", at)
        if end <= at:
            return
        piece = f"[{text[at:end]}]" if found.__class__ is list else f"{{{text[at:end]}}}"
        try:
            entries, stop = self._scan(piece, 0)
        except (StopIteration, ValueError):
            return
        if stop == len(piece):
            _json.check_unicode(piece, entries)
            found.extend(entries) if found.__class__ is list else self._add(found, entries)
            self._at = end + 1
            self._skip()

    def _string(self) -> str:
        """Read a string in pieces."""
        pieces: list[str] = []
        self._at += 1
        while True:
            text, at = self._text, self._at
            end = _TEXT.match(text, at).end()  # type: ignore[union-attr]
            pieces.append(_scan_string(f'{text[at:end]}"', 0)[0])
            self._at = end
            if text[end : end + 1] == '"':
                self._at += 1
                return "".join(pieces)
            if len(text) - end >= _MAX_ESCAPE_LENGTH or not self._fill():
                value, _ = _scan_string(text, end)
                _json.check_unicode(text[end:], value)


def release(large: list[Any]) -> None:
    """Release the entries of lists and objects that nothing else refers to, the outer first, in steps."""
    large.reverse()
    while large:
        each = large.pop()
        if sys.getrefcount(each) > _ALONE:
            continue
        while each:
            if each.__class__ is list:
                del each[-_AT_ONCE:]
            else:
                for _ in range(min(len(each), _AT_ONCE)):
                    each.popitem()


def _count_alone() -> int:
    large: list[Any] = [[]]
    each = large.pop()
    return sys.getrefcount(each)


_ALONE = _count_alone()
