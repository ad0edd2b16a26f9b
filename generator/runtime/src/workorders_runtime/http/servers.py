"""The base URL of a client."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import urlsplit

from ..auth.credentials import from_environment
from ..spec import ClientSpec, Server

_LABEL = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?")
_HOST = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\]")
_PATH = re.compile(r"(?:/[A-Za-z0-9._~!$&'()*+,;=:@%-]+)*")
_DOTS = re.compile(r"(?:\.|%2[eE]){1,2}")
_LOOPBACK = re.compile(r"localhost|127(?:\.\d{1,3}){3}|::1")


def check_base_url(url: str) -> str:
    """Check a base URL and remove its trailing slash; errors do not show it, as it may contain a password.

    Raises:
        ValueError: It is not a plain https URL (or http on the loopback).
    """
    refusal = "base_url must be https://host[:port][/path] without user, query or fragment (http only on the loopback)"
    if not isinstance(url, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # users without a type checker
        raise TypeError("base_url must be text")
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise ValueError(refusal) from None
    shown = f"[{host}]" if ":" in host else host
    path = parts.path.rstrip("/")
    plain = f"{parts.scheme}://{shown}{f':{port}' if port is not None else ''}{path}"
    if parts.scheme not in ("https", "http") or not _HOST.fullmatch(shown) or not _PATH.fullmatch(path):
        raise ValueError(refusal)
    if plain.lower() != url.rstrip("/").lower() or any(_DOTS.fullmatch(segment) for segment in path.split("/")):
        raise ValueError(refusal)
    if len(host) > 253 or any(not 0 < len(label) < 64 for label in host.split(".")):
        raise ValueError(refusal)
    if parts.scheme == "http" and not _LOOPBACK.fullmatch(host):
        raise ValueError(refusal)
    return plain


class Servers:
    """The base URLs of one client: those of the chosen server, or ``base_url`` for all operations."""

    def __init__(
        self, spec: ClientSpec, options: Mapping[str, str | None], server: str | None, base_url: str | None
    ) -> None:
        names = [each.name for each in spec.servers]
        if server is not None and server not in names:
            raise ValueError(f"server must be one of {', '.join(map(repr, names))}")
        self._index = 0 if server is None else names.index(server)
        self._override = None if base_url is None else check_base_url(base_url)
        self._values: dict[str, str] = {}
        if self._override is None:
            chosen = spec.servers[self._index]
            self._values = {
                variable.name: _value(spec, chosen, options, i) for i, variable in enumerate(chosen.variables)
            }
        self.base = self._override or self._fill(spec.servers[self._index].url)

    def base_of(self, templates: tuple[str, ...]) -> str:
        """Return the base URL of an operation with the given servers of its own."""
        if not templates or self._override is not None:
            return self.base
        return self._fill(templates[self._index if len(templates) > 1 else 0])

    def _fill(self, template: str) -> str:
        for name, value in self._values.items():
            template = template.replace(f"{{{name}}}", value)
        return check_base_url(template)


def _value(spec: ClientSpec, server: Server, options: Mapping[str, str | None], index: int) -> str:
    variable = server.variables[index]
    value = options.get(variable.option)
    if value is None:
        value = from_environment(spec, variable.option)
    if value is None:
        value = variable.default
    if value is None:
        name = dict(spec.environment).get(variable.option)
        raise ValueError(f"{spec.name}(): {variable.option} is required{f' (or set {name})' if name else ''}")
    if variable.values and value not in variable.values:
        raise ValueError(f"{variable.option} must be one of {', '.join(map(repr, variable.values))}")
    if not _LABEL.fullmatch(value) or any(not 0 < len(label) < 64 for label in value.split(".")):
        raise ValueError(f"{variable.option} may only contain letters, digits, dots, hyphens and underscores")
    return value
