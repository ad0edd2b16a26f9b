"""The proxies of the environment. Pure, apart from reading it."""

from __future__ import annotations

import re
from importlib.util import find_spec
from ipaddress import ip_address, ip_network
from urllib.parse import urlsplit

_PORTS = {"https": 443, "http": 80}
_SCHEMES = ("http", "https", "socks5", "socks5h")


def proxy_url(base: str) -> str | None:
    """Return the URL of the proxy that the environment defines for a base URL.

    Raises:
        ValueError: The proxy cannot be used; the message does not show its URL, which may hold a password.
    """
    from urllib.request import getproxies, proxy_bypass

    target, proxies = urlsplit(base), getproxies()
    host, port = target.hostname or "", target.port or _PORTS[target.scheme]
    url = proxies.get(target.scheme) or proxies.get("all")
    if not url or is_excluded(host, port, proxies.get("no", "")) or proxy_bypass(host):
        return None
    url = url if "://" in url else f"http://{url}"
    name = f"the environment's proxy for {target.scheme} ({target.scheme.upper()}_PROXY or ALL_PROXY)"
    try:
        parts = urlsplit(url)
        if not parts.hostname or parts.port == 0:
            raise ValueError
    except ValueError:
        raise ValueError(f"{name} is not a URL. Write it as http://host:port") from None
    if parts.scheme not in _SCHEMES:
        raise ValueError(f"{name} is a {parts.scheme} proxy. Use one of {', '.join(_SCHEMES)}, or trust_env=False")
    if parts.scheme.startswith("socks") and find_spec("socksio") is None:
        raise ValueError(f"{name} is a SOCKS proxy, which needs the package socksio: pip install socksio")
    return url


def is_excluded(host: str, port: int, no_proxy: str) -> bool:
    """Return whether an entry of ``NO_PROXY`` excludes a host: a name, an address or a range, also with a port."""
    return any(_matches(entry, host.lower(), port) for entry in re.split(r"[,\s]+", no_proxy.lower()) if entry)


def _matches(entry: str, host: str, port: int) -> bool:
    if entry == "*":
        return True
    try:
        network = ip_network(entry.strip("[]"), strict=False)
    except ValueError:
        name, colon, digits = entry.rpartition(":")
        if colon and digits.isdecimal():
            return int(digits) == port and _matches(name, host, port)
        name = entry.removeprefix("*").lstrip(".")
        return bool(name) and (host == name or host.endswith(f".{name}"))
    try:
        return ip_address(host) in network
    except ValueError:
        return False
