from __future__ import annotations

import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from studio.engine.listen import NoAddress, PortTaken, listening_sockets

ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere only 127.0.0.1 is there by itself")


@contextmanager
def listening(host: str = "", port: int = 0) -> Iterator[list[socket.socket]]:
    sockets = listening_sockets(host, port)
    try:
        yield sockets
    finally:
        for each in sockets:
            each.close()


@pytest.mark.parametrize("host", ["", "localhost", "127.0.0.1", "::1"])
def test_both_loopback_addresses_share_one_port(host: str) -> None:
    with listening(host) as sockets:
        assert [each.getsockname()[0] for each in sockets] == ["127.0.0.1", "::1"]
        assert len({each.getsockname()[1] for each in sockets}) == 1


def test_answers_will_not_wait_for_acknowledgements() -> None:
    with listening() as sockets:
        assert {each.proto for each in sockets} == {socket.IPPROTO_TCP}


@pytest.mark.parametrize(("host", "addresses"), [
    ("0.0.0.0", ["0.0.0.0", "::1"]),
    ("::", ["127.0.0.1", "::"]),
    pytest.param("127.0.0.5", ["127.0.0.1", "::1", "127.0.0.5"], marks=ON_LINUX),
])  # fmt: skip
def test_other_hosts_are_listened_on_beside_loopback(host: str, addresses: list[str]) -> None:
    with listening(host) as sockets:
        assert [each.getsockname()[0] for each in sockets] == addresses


def test_a_port_that_is_taken_is_said_to_be_so() -> None:
    with listening() as sockets:
        port = sockets[0].getsockname()[1]
        with pytest.raises(PortTaken, match=f"Port {port} is taken"):
            listening_sockets("", port)


def test_a_port_that_is_taken_on_one_address_only_is_taken() -> None:
    with socket.socket(socket.AF_INET6) as other:
        other.bind(("::1", 0))
        other.listen()
        with pytest.raises(PortTaken):
            listening_sockets("", other.getsockname()[1])


@pytest.mark.parametrize("host", ["192.0.2.1", "no-such-host.invalid"])
def test_an_address_of_another_computer_is_refused(host: str) -> None:
    with pytest.raises(NoAddress, match=host):
        listening_sockets(host)
