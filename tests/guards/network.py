"""No test reaches beyond this machine. A refused attempt fails the test even where the code bore it well.

Names under `.invalid`, which no network has, are the way to test that a service cannot be found.
"""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Iterator
from typing import Any

import pytest

LOCAL_NAMES = {"localhost", ""}


def as_text(host: object) -> str:
    return host.decode() if isinstance(host, bytes) else str(host)


def is_local(host: object) -> bool:
    if host is None or as_text(host) in LOCAL_NAMES:
        return True
    try:
        address = ipaddress.ip_address(as_text(host).split("%")[0])
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified


@pytest.fixture(autouse=True)
def only_loopback(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Refuses connections and name look-ups beyond loopback while the test runs."""
    refused: list[str] = []
    connect, look_up = socket.socket.connect, socket.getaddrinfo

    def guarded_connect(self: socket.socket, address: Any) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and not is_local(address[0]):
            refused.append(str(address))
            raise ConnectionRefusedError(f"tests stay on this machine: {address}")
        connect(self, address)

    def guarded_look_up(host: Any, *rest: Any, **named: Any) -> Any:
        if is_local(host):
            return look_up(host, *rest, **named)
        if not as_text(host).endswith(".invalid"):
            refused.append(as_text(host))
        raise socket.gaierror(socket.EAI_NONAME, f"tests stay on this machine: {host}")

    monkeypatch.setattr(socket.socket, "connect", guarded_connect)
    monkeypatch.setattr(socket, "getaddrinfo", guarded_look_up)
    yield
    if refused:
        pytest.fail(f"the test reached for the network: {', '.join(refused)}")
