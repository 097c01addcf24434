"""Keys, in the operating system's keychain and nowhere else."""

from __future__ import annotations

import threading

from studio.core.errors import NoKeychain
from studio.core.language import tr

SERVICE = "Pickup Studio"


class Secrets:
    """Keys by connection. The keychain may ask the user something, so no call belongs on the GUI thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._session: dict[str, str] = {}
        self._in_memory = False

    def get(self, connection_id: str) -> str:
        """The key, empty if there is none or no keychain."""
        with self._lock:
            kept = self._session.get(connection_id)
        return kept if kept is not None else _read(connection_id)

    def set(self, connection_id: str, key: str) -> None:
        """Keep a key. NoKeychain where the system has nothing to keep it in: then it may be kept for the
        session, or typed each time."""
        with self._lock:
            if self._in_memory:
                self._session[connection_id] = key
                return
            self._session.pop(connection_id, None)
        _write(connection_id, key)

    def keep_for_session(self) -> None:
        """From now on `set` keeps keys in memory, until the studio is closed."""
        with self._lock:
            self._in_memory = True

    def check(self) -> None:
        """Raises NoKeychain where the system does not keep what it is given."""
        _write("trial", "trial")
        _delete("trial")

    @property
    def in_memory(self) -> bool:
        """True if `set` keeps keys in memory only."""
        return self._in_memory

    def remove(self, connection_id: str) -> None:
        """Forget a key, wherever it is."""
        with self._lock:
            self._session.pop(connection_id, None)
        if _read(connection_id):
            _delete(connection_id)


def _read(connection_id: str) -> str:
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(SERVICE, connection_id) or ""
    except (KeyringError, RuntimeError):
        return ""


def _write(connection_id: str, key: str) -> None:
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password(SERVICE, connection_id, key)
    except (KeyringError, RuntimeError) as error:
        raise _no_keychain() from error
    if _read(connection_id) != key:  # keyring's null back-end takes all and keeps nothing.
        raise _no_keychain()


def _delete(connection_id: str) -> None:
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.delete_password(SERVICE, connection_id)
    except (KeyringError, RuntimeError) as error:
        raise _no_keychain() from error


def _no_keychain() -> NoKeychain:
    return NoKeychain(tr("This system has no keychain to keep the key in."))
