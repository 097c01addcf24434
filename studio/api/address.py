"""Addresses of connections: where they lead, and whether that is this machine."""

from __future__ import annotations

import ipaddress
from urllib.parse import urljoin, urlsplit, urlunsplit

from studio.core.errors import BadRequest
from studio.core.language import tr


def checked_address(base_url: str) -> str:
    """`base_url` without spaces and the last slash; BadRequest if it is no http or https address."""
    address = base_url.strip().rstrip("/")
    try:
        parts = urlsplit(address)
        good = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        good = False
    if not good or parts.username or parts.query or parts.fragment:
        raise BadRequest(
            tr("This is no address of a service: it starts with https:// or http:// and a name.")
        )
    return urlunsplit(parts)  # With the scheme in small letters.


def is_loopback(url: str) -> bool:
    """True if `url` cannot lead off this machine."""
    host = urlsplit(url).hostname or ""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def origin(url: str) -> tuple[str, str, int]:
    """Scheme, host and port: what a key may be shown to."""
    parts = urlsplit(url)
    port = parts.port or {"http": 80, "https": 443}.get(parts.scheme, 0)
    return parts.scheme, parts.hostname or "", port


def joined(base_url: str, path: str) -> str:
    """`path` under `base_url`, whose own path stays in front; a `path` that is a whole address stays one."""
    if "://" in path:
        return path
    return urljoin(base_url.rstrip("/") + "/", path.lstrip("/"))
