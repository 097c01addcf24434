"""Settings, connections and keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import keyring
import keyring.backend
import keyring.errors
import pytest

from studio.core.connection import Connection, Profile
from studio.core.errors import DiskError, NoKeychain
from studio.library.connections import Connections
from studio.library.paths import Paths
from studio.library.secrets import Secrets
from studio.library.settings import Settings

KEY = "sk-very-secret"


class Keychain(keyring.backend.KeyringBackend):
    """A keychain in memory."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class Locked(Keychain):
    """One that refuses everything."""

    def get_password(self, service: str, username: str) -> str | None:
        raise keyring.errors.KeyringLocked("no")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise keyring.errors.KeyringLocked("no")


@pytest.fixture
def keychain() -> Iterator[Keychain]:
    before, made = keyring.get_keyring(), Keychain()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def test_settings_come_back_and_have_defaults(tmp_path: Path) -> None:
    path = tmp_path / "ü" / "settings.json"
    settings = Settings(path)
    assert (settings.get("theme"), settings.get("text_size")) == ("system", 100)
    assert settings.get("unheard of") is None
    assert not path.exists()
    settings.set("theme", "dark")
    settings.set("last_voice", "v1")
    again = Settings(path)
    assert (again.get("theme"), again.get("last_voice"), again.get("volume")) == ("dark", "v1", 1.0)


@pytest.mark.allow_warnings
@pytest.mark.parametrize("content", [b"", b"{broken", b"[1]", b"[" * 100_000])
def test_settings_that_cannot_be_read_are_kept_beside(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    settings = Settings(path)
    assert settings.get("theme") == "system"
    settings.set("theme", "light")
    assert (tmp_path / "settings.damaged.json").read_bytes() == content
    assert Settings(path).get("theme") == "light"


def test_a_setting_holds_though_it_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    settings = Settings(tmp_path / "file" / "settings.json")
    with pytest.raises(DiskError):
        settings.set("theme", "dark")
    assert settings.get("theme") == "dark"


def test_connections_come_back_in_their_order(tmp_path: Path) -> None:
    listed = (
        Connection("b", "Büro", "https://voices.invalid/v1", Profile.CURRENT),
        Connection("a", "Self", "http://localhost:9"),
    )
    store = Connections(tmp_path / "deep" / "connections.json")
    assert store.read() == ()
    store.write(listed)
    assert store.read() == listed


@pytest.mark.allow_warnings
def test_a_list_of_connections_that_cannot_be_read_is_empty(tmp_path: Path) -> None:
    (tmp_path / "c.json").write_bytes(b'[{"id": 1}]')
    assert Connections(tmp_path / "c.json").read() == ()


def test_keys_live_in_the_keychain(keychain: Keychain) -> None:
    secrets = Secrets()
    secrets.set("h1", KEY)
    assert list(keychain.kept.values()) == [KEY]
    assert Secrets().get("h1") == KEY
    secrets.remove("h1")
    secrets.remove("h1")
    assert (secrets.get("h1"), keychain.kept) == ("", {})


def test_without_a_keychain_the_user_is_told_and_may_keep_a_key_for_the_session() -> None:
    secrets = Secrets()
    with pytest.raises(NoKeychain):
        secrets.set("h1", KEY)
    assert secrets.get("h1") == ""
    secrets.keep_for_session()
    secrets.set("h1", KEY)
    assert secrets.get("h1") == KEY
    assert Secrets().get("h1") == ""
    secrets.remove("h1")
    assert secrets.get("h1") == ""


def test_a_keychain_that_refuses_is_none(keychain: Keychain) -> None:
    keyring.set_keyring(Locked())
    with pytest.raises(NoKeychain):
        Secrets().set("h1", KEY)
    assert Secrets().get("h1") == ""


def test_the_users_folders_are_the_systems(home: Path) -> None:
    paths = Paths.of_user()
    for folder in (paths.data, paths.config, paths.cache, paths.log, paths.engine_store):
        assert folder.is_relative_to(home)
        assert not folder.exists()
    assert paths.engine_store not in (paths.data, *paths.data.parents)
