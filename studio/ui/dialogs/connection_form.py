"""The form of a connection: name, address, dialect, key, and a test whose result is told in words."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QLineEdit, QWidget

from studio.core.connection import Connection, Profile, Reach, Status
from studio.core.errors import BadRequest, NoKeychain, StudioError
from studio.core.language import tr
from studio.ui.dialogs.connection_fields import Answer, fault_of, field
from studio.ui.dialogs.patience import PatienceFields
from studio.ui.dialogs.storing import Entered, store
from studio.ui.speaker import Speaker
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.theme.tokens import scaled
from studio.ui.widgets.buttons import button
from studio.ui.widgets.combo import Combo
from studio.ui.widgets.foreground import foreground
from studio.ui.widgets.keychain_question import KeychainQuestion
from studio.ui.widgets.labels import label
from studio.ui.widgets.scrolled import BAR, Scrolled, fit_height

if TYPE_CHECKING:
    from studio.jobs.job import Job
    from studio.jobs.pool import JobPool
    from studio.jobs.task import Work

WIDTH, SIDE = 480, 20
PROFILES = (
    (tr("The API of 2024, self-hosted too"), Profile.CLASSIC),
    (tr("The API of today"), Profile.CURRENT),
)
KEY_NOTE = tr("Kept in the system's keychain, never in a file.")
SESSION_NOTE = tr("Kept until you quit, never in a file.")
ANSWERS = {
    Reach.READY: (tr("It answers, and the key works."), "green"),
    Reach.KEY_REFUSED: (tr("The service does not accept this key."), "red"),
    Reach.KEY_MISSING: (tr("It answers, and asks for a key."), "amber"),
    Reach.UNREACHABLE: (tr("Nothing answers at this address."), "amber"),
    Reach.UNKNOWN: (tr("It could not be tested."), "amber"),
}


class ConnectionForm(QDialog):
    """Adds a connection, or changes one. What is saved is kept even if the test does not succeed: the service
    may be away today. `saved(id)` when it is closed with what was entered."""

    saved = Signal(str)

    def __init__(
        self, speaker: Speaker, pool: JobPool, connection: Connection | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._speaker, self._pool = speaker, pool
        self._connection = connection
        self._was_new = connection is None
        self._closing = False
        self._held: QWidget | None = None
        self._job: Job[Connection] | None = None
        self.setWindowTitle(
            tr("Add a connection")
            if connection is None
            else tr("Change {connection}", connection=connection.name)
        )
        self.setFixedWidth(scaled(WIDTH))
        self._make()
        self._lay_out()
        self._join()
        if connection is not None:
            self._fill(connection)
        self._say_where_keys_are()

    def _make(self) -> None:
        self.name = field(tr("Name"), tr("Studio B"))
        self.address = field(tr("Address"), "https://voices.example.com")
        self.profile = Combo(tr("Speaks as"), PROFILES)
        self.key = field(tr("Key"), "" if self._was_new else tr("Unchanged"))
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.patience = PatienceFields()
        self.test = button(tr("Test"))
        self.answer = Answer()
        self.question = KeychainQuestion()
        self.save = button(tr("Add") if self._was_new else tr("Save"), kind="primary")
        self.cancel = button(tr("Cancel"), kind="ghost")
        self.save.setDefault(True)
        self.cancel.setAutoDefault(False)
        self.key_note = label(KEY_NOTE, role="small", tone="quiet")
        self.answer.say("", "quiet")
        self.question.hide()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.setColumnMinimumWidth(0, scaled(92))
        lines = ((tr("Name"), self.name), (tr("Address"), self.address), (tr("Speaks as"), self.profile))
        for number, (words, control) in enumerate(lines):
            grid.addWidget(label(words, tone="quiet"), number, 0)
            grid.addWidget(control, number, 1)
        grid.addWidget(label(tr("Key"), tone="quiet"), 3, 0)
        grid.addLayout(row((self.key, 1), self.test), 3, 1)
        grid.addWidget(self.key_note, 4, 1)
        grid.addWidget(label(tr("Gives up after"), tone="quiet"), 5, 0)
        grid.addWidget(self.patience, 5, 1)
        head = label(self.windowTitle(), role="title", tone="strong")
        foot = row(STRETCH, self.cancel, self.save)
        told = column(self.answer, self.question, spacing=8)
        inner = QWidget()
        inner.setLayout(column(grid, spacing=0, margins=(0, 0, SIDE - BAR, 0)))
        below = column(told, 16, foot, spacing=0, margins=(0, 10, SIDE, 0))
        body = (head, 14, (Scrolled(inner, gap=BAR), 1), below)
        self.setLayout(column(*body, spacing=0, margins=(SIDE, 18, 0, 18)))

    def _join(self) -> None:
        self.test.clicked.connect(self._ask_test)
        self.save.clicked.connect(self._ask_save)
        self.cancel.clicked.connect(self.reject)
        self.question.kept.connect(self._keep_for_session)
        self.question.not_kept.connect(self._type_each_time)
        self._speaker.changed.connect(self._show_test)

    def _fill(self, connection: Connection) -> None:
        self.name.setText(connection.name)
        self.address.setText(connection.base_url)
        self.profile.choose(connection.profile)
        self.patience.show_patience(connection)

    def _ask_test(self) -> None:
        self._closing = False
        self._keep()

    def _ask_save(self) -> None:
        self._closing = True
        self._keep()

    def _keep(self) -> None:
        fault = fault_of(self.address.text().strip())
        if fault:
            self.answer.say(fault, "amber")
            self.address.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        try:
            entered = self._entered()
        except BadRequest as error:
            self.answer.say(error.sentence, "amber")
            self.patience.timeout.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        if self._job is None:
            self._set_busy(True)
            self.answer.say(tr("Testing…"), "quiet")
            self._job = self._pool.run(tr("Keeping the connection"), partial(self._store, entered))
            self._job.done.connect(self._stored)
            self._job.failed.connect(self._not_stored)
            self._job.ended.connect(self._storing_ended)

    def _entered(self) -> Entered:
        address = self.address.text().strip().rstrip("/")
        name = self.name.text().strip() or urlsplit(address).hostname or address
        profile = self.profile.value()
        assert isinstance(profile, Profile)
        return Entered(name, address, profile, self.key.text().strip(), *self.patience.patience)

    def _store(self, entered: Entered, _work: Work) -> Connection:
        return store(self._speaker.service, self._connection, entered)

    def _stored(self, connection: Connection) -> None:
        self._connection = connection
        self.question.hide()
        self._speaker.changed.emit()
        if self._closing:
            self._leave_with(connection)
        else:
            self._speaker.test(connection.id)

    def _not_stored(self, error: StudioError) -> None:
        if isinstance(error, NoKeychain):
            self.answer.say("", "quiet")
            self.question.show()
            self.question.take_focus()
        else:
            self.answer.say(error.sentence, "red")

    def _storing_ended(self) -> None:
        self._job = None
        self._set_busy(False)

    def _keep_for_session(self) -> None:
        self._speaker.service.keep_keys_for_session()
        self.question.hide()
        self._say_where_keys_are()
        self._keep()

    def _say_where_keys_are(self) -> None:
        in_memory = self._speaker.service.keys_for_session
        self.key_note.setText(SESSION_NOTE if in_memory else KEY_NOTE)

    def _type_each_time(self) -> None:
        self.key.clear()
        self.question.hide()
        self._keep()

    def _leave_with(self, connection: Connection) -> None:
        self._speaker.test(connection.id)
        self.saved.emit(connection.id)
        self.accept()

    def _show_test(self) -> None:
        if self._connection is None:
            return
        standing = self._speaker.standing(self._connection.id)
        if standing.testing:
            self.answer.say(tr("Testing…"), "quiet")
        elif standing.status.reach != Reach.UNKNOWN:
            self._show_answer(standing.status)

    def _show_answer(self, status: Status) -> None:
        words, tone = ANSWERS[status.reach]
        self.answer.say(words, tone)

    def _set_busy(self, busy: bool) -> None:
        if busy:
            self._held = self.focusWidget()
        for control in (self.test, self.save):
            control.setEnabled(not busy)
        if not busy and self._held is not None and self._held.isVisible() and not self.question.isVisible():
            self._held.setFocus()

    def event(self, event: QEvent) -> bool:
        """Its height follows what it says, so that nothing in it is pressed together."""
        if event.type() == QEvent.Type.LayoutRequest:
            fit_height(self, self.parentWidget())
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        foreground().put(self)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        foreground().withdraw(self)
        super().hideEvent(event)

    def reject(self) -> None:
        """Leaves; what was kept only for a test of a new connection is taken back."""
        if self._was_new and self._connection is not None:
            self._speaker.remove(self._connection.id)
        super().reject()
