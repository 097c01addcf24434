"""*Who speaks?*: services are added, tested, chosen, changed and removed, against the real engine."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.core.connection import Connection, Profile, Reach
from studio.core.engine_state import EngineState, Phase
from studio.core.this_computer import THIS_COMPUTER
from studio.jobs.pool import JobPool
from studio.library.connections import Connections as Store
from studio.library.secrets import Secrets
from studio.library.settings import Settings
from studio.services.connect import Connect
from studio.ui.dialogs.connection_fields import fault_of
from studio.ui.dialogs.connection_form import ConnectionForm
from studio.ui.dialogs.connections import Connections
from studio.ui.speaker import Speaker, sentence_of, state_words
from tests.fakes.engine import RunningEngine
from tests.ui.shell_kit import press, themed

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)
WAIT_MS = 20_000


class Chain(KeyringBackend):
    """A keychain in memory."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.keys: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.keys.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.keys[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.keys[service, username]


@pytest.fixture
def chain() -> Iterator[Chain]:
    """The system's keychain."""
    before, made = keyring.get_keyring(), Chain()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def pool(qapp: QApplication) -> Iterator[JobPool]:
    themed(qapp)
    made = JobPool()
    yield made
    assert made.close()


@pytest.fixture
def connect(tmp_path: Path) -> Iterator[Connect]:
    made = Connect(Store(tmp_path / "connections.json"), Secrets(), Settings(tmp_path / "settings.json"))
    yield made
    made.close()


@pytest.fixture
def speaker(connect: Connect, pool: JobPool) -> Speaker:
    return Speaker(connect, pool)


@pytest.fixture
def form(speaker: Speaker, pool: JobPool, qtbot: QtBot) -> ConnectionForm:
    made = ConnectionForm(speaker, pool, None)
    qtbot.addWidget(made)
    made.show()
    return made


def nobody() -> str:
    """An address on this machine where nothing listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{free.getsockname()[1]}"


def enter(form: ConnectionForm, address: str, key: str = "", name: str = "Studio B") -> None:
    form.name.setText(name)
    form.address.setText(address)
    form.key.setText(key)


def answered(form: ConnectionForm, words: str, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: form.answer.words.text() == words, timeout=WAIT_MS)


def test_a_service_that_answers_is_added_and_can_speak(
    form: ConnectionForm, speaker: Speaker, engine: RunningEngine, chain: Chain, qtbot: QtBot
) -> None:
    enter(form, engine.base_url, engine.key)
    form.test.click()
    answered(form, "It answers, and the key works.", qtbot)
    with qtbot.waitSignal(form.saved, timeout=WAIT_MS) as saved:
        form.save.click()
    added = speaker.connections()[1]
    assert saved.args == [added.id]
    assert (added.name, added.profile) == ("Studio B", Profile.CLASSIC)
    assert list(chain.keys.values()) == [engine.key]
    with qtbot.waitSignal(speaker.chosen_changed):
        speaker.choose(added.id)
    assert speaker.chosen == added
    qtbot.waitUntil(lambda: not speaker.standing(added.id).testing, timeout=WAIT_MS)


def test_a_key_that_is_refused(
    form: ConnectionForm, engine: RunningEngine, chain: Chain, qtbot: QtBot
) -> None:
    enter(form, engine.base_url, "not-the-key")
    form.test.click()
    answered(form, "The service does not accept this key.", qtbot)
    assert form.answer.words.property("tone") == "red"


def test_an_address_where_nothing_answers(form: ConnectionForm, chain: Chain, qtbot: QtBot) -> None:
    enter(form, nobody(), "k")
    form.test.click()
    answered(form, "Nothing answers at this address.", qtbot)
    assert form.answer.words.property("tone") == "amber"


def test_cancelling_takes_back_what_was_kept_for_the_test(
    form: ConnectionForm, speaker: Speaker, engine: RunningEngine, chain: Chain, qtbot: QtBot
) -> None:
    enter(form, engine.base_url, engine.key)
    form.test.click()
    answered(form, "It answers, and the key works.", qtbot)
    form.cancel.click()
    qtbot.waitUntil(lambda: len(speaker.connections()) == 1, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not chain.keys, timeout=WAIT_MS)


def test_an_address_that_cannot_be_one_is_said_before_anything_is_sent(
    form: ConnectionForm, speaker: Speaker
) -> None:
    enter(form, "voices.example.com")
    form.save.click()
    assert form.answer.words.text() == "The address must begin with https:// or http://."
    assert len(speaker.connections()) == 1


@pytest.mark.parametrize(
    ("address", "fault"),
    [
        ("", "The address is missing, such as https://voices.example.com."),
        ("ftp://x", "The address must begin with https:// or http://."),
        ("https://me:secret@x", "The address must not hold a key or a password."),
        ("https://voices.example.com/v1", ""),
    ],
)
def test_faults_of_an_address(address: str, fault: str) -> None:
    assert fault_of(address) == fault


def test_without_a_keychain_the_user_is_asked_and_keeps_the_key_until_the_end(
    form: ConnectionForm, speaker: Speaker, engine: RunningEngine, qtbot: QtBot
) -> None:
    enter(form, engine.base_url, engine.key)
    form.save.click()
    qtbot.waitUntil(form.question.isVisible, timeout=WAIT_MS)
    assert form.question.accessibleName() == (
        "This system has no keychain. Keep the key until you quit, or type it each time?"
    )
    assert form.question.keep.ringed
    with qtbot.waitSignal(form.saved, timeout=WAIT_MS):
        form.question.keep.click()
    added = speaker.connections()[1].id
    assert form.key_note.text() == "Kept until you quit, never in a file."
    qtbot.waitUntil(lambda: speaker.standing(added).status.reach == Reach.READY, timeout=WAIT_MS)


def test_a_question_in_the_form_presses_nothing_together(
    form: ConnectionForm, engine: RunningEngine, qtbot: QtBot
) -> None:
    enter(form, engine.base_url, engine.key)
    place = form.key.mapToGlobal(form.key.rect().topLeft())
    form.test.click()
    qtbot.waitUntil(form.question.isVisible, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: form.height() == form.layout().totalSizeHint().height())
    assert form.question.height() >= form.question.minimumSizeHint().height()
    assert form.key.mapToGlobal(form.key.rect().topLeft()) == place


def test_after_a_test_the_focus_is_where_it_was_and_enter_saves(
    form: ConnectionForm, engine: RunningEngine, chain: Chain, qtbot: QtBot
) -> None:
    enter(form, engine.base_url, engine.key)
    form.test.setFocus()
    form.test.click()
    answered(form, "It answers, and the key works.", qtbot)
    assert form.test.hasFocus()
    form.name.setFocus()
    with qtbot.waitSignal(form.saved, timeout=WAIT_MS):
        press(form.name, Qt.Key.Key_Return)


def test_without_a_keychain_the_key_may_be_typed_each_time(
    form: ConnectionForm, speaker: Speaker, engine: RunningEngine, qtbot: QtBot
) -> None:
    enter(form, engine.base_url, engine.key)
    form.save.click()
    qtbot.waitUntil(form.question.isVisible, timeout=WAIT_MS)
    with qtbot.waitSignal(form.saved, timeout=WAIT_MS):
        form.question.each_time.click()
    added = speaker.connections()[1].id
    qtbot.waitUntil(lambda: speaker.standing(added).status.reach == Reach.KEY_MISSING, timeout=WAIT_MS)
    standing = speaker.standing(added)
    words = sentence_of(speaker.connections()[1], standing, speaker.engine)
    assert words == "It asks for a key, and none is kept here."


def test_changing_a_service_leaves_its_key(
    connect: Connect, speaker: Speaker, pool: JobPool, chain: Chain, engine: RunningEngine, qtbot: QtBot
) -> None:
    known = connect.add("Studio B", nobody(), Profile.CLASSIC, engine.key)
    form = ConnectionForm(speaker, pool, known)
    qtbot.addWidget(form)
    form.show()
    assert (form.name.text(), form.key.text()) == ("Studio B", "")
    enter(form, engine.base_url, name="Studio C")
    with qtbot.waitSignal(form.saved, timeout=WAIT_MS):
        form.save.click()
    assert connect.connections()[1] == Connection(known.id, "Studio C", engine.base_url)
    assert list(chain.keys.values()) == [engine.key]
    qtbot.waitUntil(lambda: speaker.standing(known.id).status.reach == Reach.READY, timeout=WAIT_MS)


def test_the_popover_shows_how_each_stands_and_lets_one_be_chosen(
    connect: Connect, speaker: Speaker, chain: Chain, engine: RunningEngine, qtbot: QtBot
) -> None:
    connect.set_engine(engine.base_url, engine.key)
    good = connect.add("Good", engine.base_url, Profile.CLASSIC, engine.key)
    bad = connect.add("Bad", engine.base_url, Profile.CLASSIC, "wrong")
    gone = connect.add("Gone", nobody(), Profile.CLASSIC, "k")
    shown = Connections(speaker)
    qtbot.addWidget(shown)
    speaker.set_engine(EngineState(Phase.READY))
    shown.test.click()
    ids = (THIS_COMPUTER, good.id, bad.id, gone.id)
    qtbot.waitUntil(lambda: not any(speaker.standing(each).testing for each in ids), timeout=WAIT_MS)
    names = [row.accessibleName() for row in shown.rows()]
    assert names == [
        "This computer, Ready, chosen",
        "Good, Ready",
        "Bad, Key refused",
        "Gone, Not reachable",
    ]
    assert "Can do: TTS" in shown.rows()[1].accessibleDescription()
    assert shown.rows()[3].accessibleDescription() == "It does not answer at its address."
    shown.rows()[1].click()
    assert speaker.chosen == good
    assert shown.rows()[1].accessibleName() == "Good, Ready, chosen"


def test_a_service_that_speaks_is_removed_and_this_computer_speaks(
    connect: Connect, speaker: Speaker, chain: Chain, engine: RunningEngine, qtbot: QtBot
) -> None:
    added = connect.add("Good", engine.base_url, Profile.CLASSIC, engine.key)
    speaker.choose(added.id)
    qtbot.waitUntil(lambda: not speaker.standing(added.id).testing, timeout=WAIT_MS)
    shown = Connections(speaker)
    qtbot.addWidget(shown)
    menu = shown.rows()[1].menu()
    next(action for action in menu.actions() if action.text() == "Remove").trigger()
    qtbot.waitUntil(lambda: len(shown.rows()) == 1, timeout=WAIT_MS)
    assert speaker.chosen.id == THIS_COMPUTER
    assert not chain.keys


def test_arrows_walk_the_rows(connect: Connect, speaker: Speaker, chain: Chain, qtbot: QtBot) -> None:
    connect.add("Studio B", nobody(), Profile.CLASSIC, "k")
    shown = Connections(speaker)
    qtbot.addWidget(shown)
    shown.show()
    first, second = shown.rows()
    first.setFocus(Qt.FocusReason.TabFocusReason)
    press(first, Qt.Key.Key_Down)
    assert second.hasFocus()


@pytest.mark.parametrize("phase", list(Phase))
def test_this_computer_has_words_for_every_state(speaker: Speaker, phase: Phase) -> None:
    here, standing = speaker.connections()[0], speaker.standing(THIS_COMPUTER)
    words, _ = state_words(here, standing, EngineState(phase))
    assert words
    assert sentence_of(here, standing, EngineState(phase)).endswith(".")


def test_patience_is_a_setting_of_the_connection(
    connect: Connect, speaker: Speaker, pool: JobPool, chain: Chain, engine: RunningEngine, qtbot: QtBot
) -> None:
    known = connect.add("Studio B", engine.base_url, Profile.CLASSIC, engine.key)
    form = ConnectionForm(speaker, pool, known)
    qtbot.addWidget(form)
    form.show()
    form.patience.timeout.setText("7,5")
    form.patience.retries.setText("0")
    with qtbot.waitSignal(form.saved, timeout=WAIT_MS):
        form.save.click()
    kept = connect.find(known.id)
    assert (kept.timeout_seconds, kept.max_retries) == (7.5, 0)
    again = ConnectionForm(speaker, pool, kept)
    qtbot.addWidget(again)
    assert (again.patience.timeout.text(), again.patience.retries.text()) == ("7.5", "0")
    again.patience.timeout.clear()
    again.patience.retries.clear()
    with qtbot.waitSignal(again.saved, timeout=WAIT_MS):
        again.save.click()
    assert connect.find(known.id).timeout_seconds is None


@pytest.mark.parametrize(("seconds", "times"), [("soon", ""), ("0", ""), ("1e9", ""), ("", "-1"), ("", "99")])
def test_patience_that_cannot_be_is_said(
    form: ConnectionForm, speaker: Speaker, seconds: str, times: str
) -> None:
    enter(form, nobody(), "k")
    form.patience.timeout.setText(seconds)
    form.patience.retries.setText(times)
    form.save.click()
    assert form.answer.words.property("tone") == "amber"
    assert len(speaker.connections()) == 1
