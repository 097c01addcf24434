"""Where addresses lead, and that nobody is believed who cannot show who they are."""

from __future__ import annotations

import datetime as dt
import ipaddress
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from studio.api.address import checked_address, is_loopback, joined
from studio.api.client import Client
from studio.core.cancel import CancelToken
from studio.core.connection import Connection
from studio.core.errors import BadRequest, Unreachable
from tests.unit.api.bodies import hello


def signed_by_itself(folder: Path) -> Path:
    """A certificate of this machine that nobody vouches for, with its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = dt.datetime.now(dt.UTC)
    here = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(here, critical=False)
        .sign(key, hashes.SHA256())
    )
    path = folder / "own.pem"
    path.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.TraditionalOpenSSL,
            serialization.NoEncryption(),
        )
        + made.public_bytes(serialization.Encoding.PEM)
    )
    return path


@pytest.fixture
def impostor(tmp_path: Path) -> Iterator[tuple[str, list[bytes]]]:
    """Host and port of a service that nobody vouches for, and what it was told."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(signed_by_itself(tmp_path))
    told: list[bytes] = []
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection, suppress(OSError), context.wrap_socket(connection, server_side=True) as spoken:
                told.append(spoken.recv(1 << 16))

    thread = threading.Thread(target=serve)
    thread.start()
    yield f"127.0.0.1:{listener.getsockname()[1]}", told
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join()


@pytest.mark.parametrize("scheme", ["https", "HTTPS", "Https"])
@pytest.mark.parametrize(
    "act",
    [
        lambda client: client.status(),
        lambda client: client.tts_bytes(hello(), CancelToken()),
        lambda client: client.tts_websocket(CancelToken()),
    ],
)
def test_a_service_that_nobody_vouches_for_hears_nothing(
    impostor: tuple[str, list[bytes]], act: Callable[[Client], object], scheme: str
) -> None:
    where, told = impostor
    client = Client(Connection("impostor", "Impostor", f"{scheme}://{where}"), "sk-very-secret")
    try:
        with pytest.raises(Unreachable) as refused:
            act(client)
    finally:
        client.close()
    assert "sk-very-secret" not in repr(refused.value.details)
    assert told == []


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (" https://api.example.com/ ", "https://api.example.com"),
        ("HTTPS://Api.example.com/V1/", "https://Api.example.com/V1"),
        ("http://localhost:8000", "http://localhost:8000"),
        ("http://[::1]:8000/a", "http://[::1]:8000/a"),
    ],
)
def test_addresses_as_they_are_kept(typed: str, kept: str) -> None:
    assert checked_address(typed) == kept


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "api.example.com",
        "ftp://api.example.com",
        "https://",
        "https://user:word@api.example.com",
        "https://api.example.com?key=1",
        "https://api.example.com#x",
        "https://[::1",
        "https://api.example.com:0",
        "https://api.example.com:99999",
        "file:///etc/passwd",
    ],
)
def test_what_is_no_address(typed: str) -> None:
    with pytest.raises(BadRequest):
        checked_address(typed)


@pytest.mark.parametrize(
    ("url", "here"),
    [
        ("http://127.0.0.1:1", True),
        ("http://127.9.9.9", True),
        ("http://[::1]:1", True),
        ("http://LOCALHOST:1", True),
        ("http://localhost.example.com", False),
        ("http://127.0.0.1.example.com", False),
        ("http://localhost@example.com", False),
        ("http://10.0.0.1", False),
    ],
)
def test_what_cannot_leave_this_machine(url: str, here: bool) -> None:
    assert is_loopback(url) is here


def test_the_path_of_an_address_stays_in_front() -> None:
    assert joined("http://a/v1", "/voices/") == "http://a/v1/voices/"
    assert joined("http://a", "/voices/b%2Fc") == "http://a/voices/b%2Fc"
    assert joined("http://a", "https://b/preview") == "https://b/preview"
