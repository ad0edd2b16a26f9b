"""Calling the operations of one vendor by name. Credentials come from the environment alone."""

from __future__ import annotations

import inspect
import re
from base64 import b64encode
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Final

from workorders_runtime.auth.credentials import CredentialsError

from workorders.files import vendor_of
from workorders.ir.api import Api, Operation
from workorders.live import arguments_of
from workorders.openapi.document import is_list
from workorders.pipeline import stages_of
from workorders.recorder import current_package
from workorders.recordings.capture import RecordError
from workorders.replay.package import Package
from workorders.replay.play import method, take

ITEMS: Final = 100
"""Items of a list that are read, unless ``--take`` says otherwise."""


class CallError(Exception):
    """Raised when a call can't be made or fails. The text says why."""


@dataclass(frozen=True)
class Caller:
    """One vendor, and a client of its package."""

    vendor: str
    api: Api
    package: Package
    options: Mapping[str, str]
    """Keywords of the client."""

    @cached_property
    def client(self) -> Any:
        """The client, with credentials of the environment.

        Raises:
            CallError: It can't be made: credentials are missing, say.
        """
        try:
            return self.package.sync(**self.options)
        except CredentialsError as error:
            raise CallError(f"{_for_a_command(error)}.") from None
        except (TypeError, ValueError) as error:
            raise CallError(f"{error}.") from None

    def close(self) -> None:
        """Close the client, if there is one."""
        if "client" in self.__dict__:
            self.client.close()

    def operations(self, *, writes: bool) -> dict[str, Operation]:
        """Return the operations by their names (``work_orders.list``): those that change nothing, or all of them."""
        every = self.api.operations
        return {f"{each.resource}.{each.name}": each for each in every if writes or each.safety == "safe"}

    def doc(self, operation: Operation) -> str:
        """Return the docstring of the operation's method."""
        return inspect.getdoc(method(self.client, _named(operation))) or operation.summary

    def call(
        self, operation: Operation, values: Mapping[str, Any], items: int | None = ITEMS, *, files: bool = False
    ) -> str:
        """Call an operation.

        Args:
            operation: The operation.
            values: Python names of arguments and their values: text, or JSON values.
            items: Items of a list to read; ``None``: all.
            files: Whether ``@path`` is the file at a path, for an argument that is a file.

        Returns:
            The result as JSON, with the names that the vendor uses.

        Raises:
            CallError: The call can't be made, or fails.
        """
        try:
            args, kwargs = arguments_of(operation, values, self.package, files=files)
            result = method(self.client, _named(operation))(*args, **kwargs)
            return to_json(take(result, items) if hasattr(result, "pages") else result)
        except RecordError as error:
            raise CallError(f"{error}.") from None
        except (TypeError, ValueError, self.package.module("errors").ApiError) as error:
            raise CallError(str(error)) from None


def _for_a_command(error: CredentialsError) -> str:
    """Describe wrong credentials without those that the environment cannot hold, such as a token store."""
    complete = [each for each in error.choices if len(each.variables) == len(each.options)]
    choices = [" and ".join(each.variables) for each in complete if each.variables]
    only = "only " if error.is_ambiguous else ""
    advice = ", or ".join(only + each for each in choices)
    return f"{error.problem}. Set {advice} in the environment" if choices else str(error)


def _named(operation: Operation) -> dict[str, str]:
    return {"resource": operation.resource, "method": operation.name}


@contextmanager
def caller(folder: Path, out: Path, base_url: str | None = None, server: str | None = None) -> Generator[Caller]:
    """Prepare calls of the operations of a spec.

    Args:
        folder: The folder of the spec.
        out: The folder of generated packages; where the package is missing there, it is generated for this call.
        base_url: Another server, such as the mock server.
        server: The name of a server of the spec.

    Raises:
        SpecError: The spec has errors.
    """
    stages, _ = stages_of(folder, "/".join(folder.resolve().parts[-2:]))
    options = {name: value for name, value in (("base_url", base_url), ("server", server)) if value is not None}
    with current_package(folder, stages, out) as package:
        opened = Caller(vendor_of(folder), stages.api, package, options)
        try:
            yield opened
        finally:
            opened.close()


def to_json(value: Any) -> str:
    """Write a result as JSON: models as the vendor sends them."""
    from pydantic_core import to_json as other_to_json

    if is_list(value):
        return f"[{','.join(to_json(each) for each in value)}]"
    if hasattr(value, "to_json"):
        written = value.to_json()
        return written.decode() if isinstance(written, bytes) else str(written)
    if isinstance(value, bytes):
        return f'"{b64encode(value).decode()}"'
    return other_to_json(value, fallback=str).decode()


_PIECE: Final = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{},:]|[^\s\[\]{},:"]+')


def indented(text: str) -> str:
    """Format JSON for people; numbers keep their texts."""
    pieces: list[str] = []
    depth = 0
    before = ""
    for piece in _PIECE.findall(text):
        closes = piece in ("]", "}")
        depth -= closes
        if (before in ("[", "{") and not closes) or before == "," or (closes and before not in ("[", "{")):
            pieces.append("\n" + "  " * depth)
        pieces.append(": " if piece == ":" else piece)
        depth += piece in ("[", "{")
        before = piece
    return "".join(pieces)
