"""The base URL of a client."""

from __future__ import annotations

import re
from collections.abc import Mapping
from ipaddress import IPv4Address
from urllib.parse import urlsplit

from ..auth.credentials import from_environment
from ..request import has_dot_segments
from ..spec import ClientSpec, Server, ServerVariable

_LABEL = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?")
_HOST = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\]")
_PATH = re.compile(r"(?:/[A-Za-z0-9._~!$&'()*+,;=:@%-]+)*")


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
    if plain.lower() != url.rstrip("/").lower() or has_dot_segments(path):
        raise ValueError(refusal)
    if len(host) > 253 or any(not 0 < len(label) < 64 for label in host.split(".")):
        raise ValueError(refusal)
    if parts.scheme == "http" and not _is_loopback(host):
        raise ValueError(refusal)
    return plain


def _is_loopback(host: str) -> bool:
    """Whether a host is this machine by its very address; a name that may lead there is not."""
    try:
        return host in ("localhost", "::1") or IPv4Address(host).is_loopback
    except ValueError:
        return False


_ORIGIN = re.compile(r"(?:https?://)?(?P<host>[^/]*)")


class Servers:
    """The base URLs of one client: those of the chosen server and of operations with servers of their own.

    ``base_url`` replaces scheme, host and port of every server and comes before its path; as a mapping, those of the
    servers that it names. A token endpoint on another host than the chosen server stays there unless it is named.
    """

    def __init__(
        self,
        spec: ClientSpec,
        options: Mapping[str, str | None],
        server: str | None,
        base_url: str | Mapping[str, str] | None,
    ) -> None:
        names = [each.name for each in spec.servers]
        if server is not None and server not in names:
            raise ValueError(f"server must be one of {', '.join(map(repr, names))}")
        self._index = 0 if server is None else names.index(server)
        self._spec, self._options = spec, options
        self._server = spec.servers[self._index] if names else Server("", "")
        self._main_host = _host(self._server.url)
        self._by_host: dict[str, str] = {}
        self._default: str | None = None
        if isinstance(base_url, Mapping):
            checked = {name: check_base_url(url) for name, url in base_url.items()}
            if unknown := [name for name in checked if name not in names and not _is_host(name)]:
                known = ", ".join(map(repr, names))
                raise ValueError(f"base_url has no server {unknown[0]!r}. Use the name of a server ({known}) or a host")
            self._by_host = {name.lower(): url for name, url in checked.items() if name not in names}
            if self._server.name in checked:
                self._by_host[self._main_host] = checked[self._server.name]
        elif base_url is not None:
            self._default = check_base_url(base_url)
        self.base = self._url(self._server.url, self._default)
        for variable in self._server.variables:
            if options.get(variable.option) is not None:
                _value(spec, variable, options, self._server.url)

    def base_of(self, templates: tuple[str, ...], *, token: bool = False) -> str:
        """Return the base URL of an operation, or of a token endpoint, with the given servers of its own."""
        if not templates:
            return self.base
        template = own_server(templates, self._index, len(self._spec.servers))
        moves = not token or _host(template) == self._main_host
        return self._url(template, self._default if moves else None)

    def _url(self, template: str, default: str | None) -> str:
        host = _host(template)
        new = default
        if self._by_host:
            new = self._by_host.get(host) or self._by_host.get(self._filled(host).lower())
        if new is None and not has_host(template):
            raise ValueError(f"{self._spec.name}(): base_url is required: no server of this API is known")
        if new is None:
            return check_base_url(self._filled(template))
        path = self._filled(_ORIGIN.sub("", template, count=1)).rstrip("/")
        if path and new.endswith(path):
            raise ValueError(f"base_url must not contain the path {path}, which is added to it")
        return check_base_url(new + path)

    def _filled(self, template: str) -> str:
        filled = template
        for variable in self._server.variables:
            if (place := f"{{{variable.name}}}") in template:
                filled = filled.replace(place, _value(self._spec, variable, self._options, template))
        return filled


def own_server(templates: tuple[str, ...], index: int, count: int) -> str:
    """Return which of an operation's own servers is called when the client uses its server ``index`` of ``count``."""
    return templates[index if len(templates) == count else 0]


def _host(template: str) -> str:
    """Return host and port of a URL template."""
    found = _ORIGIN.match(template)
    return found["host"] if found else ""


def has_host(template: str) -> bool:
    """Return whether a URL template says where requests go; a path alone does not."""
    return bool(_host(template))


def _is_host(name: str) -> bool:
    return "." in name or ":" in name or name == "localhost"


def _value(spec: ClientSpec, variable: ServerVariable, options: Mapping[str, str | None], template: str) -> str:
    value = options.get(variable.option)
    if value is None:
        value = from_environment(spec, variable.option)
    if value is None:
        value = variable.default
    if value is None:
        name = dict(spec.environment).get(variable.option)
        raise ValueError(f"{spec.name}(): {variable.option} is required{f' (or set {name})' if name else ''}")
    label = f"{spec.name}(): {variable.option}"
    if not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # users without a type checker
        raise TypeError(f"{label} must be text")
    try:
        return check_variable(variable, value, template)
    except ValueError as error:
        raise ValueError(f"{label} {error}") from None


def check_variable(variable: ServerVariable, value: str, template: str) -> str:
    """Return the value of a variable as it stands in a URL.

    Raises:
        ValueError: It can't stand there. The text goes after the name of the variable.
    """
    if variable.values and value not in variable.values:
        raise ValueError(f"must be one of {', '.join(map(repr, variable.values))}")
    if not value:
        if "" in (variable.default, *variable.values):
            return value
        raise ValueError("is empty")
    if f"{{{variable.name}}}" not in _host(template):
        path = value.strip("/")
        if "/" in path and not any("/" in known for known in (variable.default or "", *variable.values)):
            raise ValueError("must be one part of a path, without slashes")
        if not _PATH.fullmatch(f"/{path}") or has_dot_segments(f"/{path}"):
            raise ValueError("may only contain characters of a path, and no dot segments")
        return path
    if "." in value and not variable.values and f"{{{variable.name}}}." in _host(template):
        part = value.rpartition("//")[2].partition(".")[0]
        raise ValueError(f"must be one part of a host name, without dots, such as {part!r}")
    if not _LABEL.fullmatch(value) or any(not 0 < len(part) < 64 for part in value.split(".")):
        raise ValueError("may only contain letters, digits, dots, hyphens and underscores, like a host name")
    return value
