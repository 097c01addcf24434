"""The sockets that the engine listens on."""

from __future__ import annotations

import errno
import ipaddress
import socket
import sys

from studio.core.errors import StudioError

LOOPBACK = (socket.AF_INET, "127.0.0.1")
LOOPBACK_6 = (socket.AF_INET6, "::1")
_TRIES = 20


class PortTaken(StudioError):
    """Another program listens there already."""


class NoAddress(StudioError):
    """The host is not an address of this computer."""


def listening_sockets(host: str = "", port: int = 0) -> list[socket.socket]:
    """Sockets that listen on loopback, IPv4 and where there is one IPv6, and on `host`; all on one port.

    `port` 0 lets the system choose. PortTaken or NoAddress if that cannot be had.
    """
    for _ in range(_TRIES if port == 0 else 1):
        found = _on_one_port(host, port)
        if found is not None:
            return found
    raise PortTaken(f"Port {port} is taken by another program; choose another one, or 0 for a free one.")


def _on_one_port(host: str, port: int) -> list[socket.socket] | None:
    found: list[socket.socket] = []
    try:
        for family, address in _addresses(host):
            listening = _listening(family, address, found[0].getsockname()[1] if found else port)
            if listening is not None:
                found.append(listening)
    except OSError as error:
        for each in found:
            each.close()
        if error.errno == errno.EADDRINUSE:
            return None
        if error.errno in (errno.EACCES, errno.EPERM):
            raise PortTaken(f"Port {port} may not be used: ports below 1024 belong to the system.") from error
        raise NoAddress(f"“{host}” is not an address of this computer.") from error
    return found


def _addresses(host: str) -> list[tuple[socket.AddressFamily, str]]:
    if host in ("", "localhost", LOOPBACK[1], LOOPBACK_6[1]):
        return [LOOPBACK, LOOPBACK_6]
    if host == "0.0.0.0":
        return [(socket.AF_INET, host), LOOPBACK_6]
    if host == "::":
        return [LOOPBACK, (socket.AF_INET6, host)]
    return [LOOPBACK, LOOPBACK_6, _address(host)]


def _address(host: str) -> tuple[socket.AddressFamily, str]:
    try:
        version = ipaddress.ip_address(host).version
    except ValueError:
        family, *_, address = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)[0]
        return family, str(address[0])
    return (socket.AF_INET if version == 4 else socket.AF_INET6), host


def _listening(family: socket.AddressFamily, address: str, port: int) -> socket.socket | None:
    """None where this computer has no IPv6 for its own address."""
    try:
        return _bound(family, address, port)
    except OSError as error:
        if (family, address) == LOOPBACK_6 and error.errno != errno.EADDRINUSE:
            return None
        raise


def _bound(family: socket.AddressFamily, address: str, port: int) -> socket.socket:
    # IPPROTO_TCP, or asyncio leaves Nagle's algorithm on and each answer waits 40 ms.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if sys.platform == "win32":
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6:
            listening.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        listening.bind((address, port))
        listening.listen(128)
    except OSError:
        listening.close()
        raise
    return listening
