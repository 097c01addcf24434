"""Recording the clip of a clone: what to read, how loud it comes, and the button that records."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from studio.core.errors import NoMicrophone
from studio.core.language import tr
from studio.core.sample_lines import reading
from studio.devices.levels import Levels
from studio.devices.may_record import no_microphone
from studio.devices.recorder import RecordState
from studio.ui.recording.popover import LevelRow
from studio.ui.recording.session import Session
from studio.ui.recording.wording import privacy_page
from studio.ui.theme.boxes import STRETCH, column, frame, row
from studio.ui.widgets.buttons import button
from studio.ui.widgets.labels import label
from studio.ui.widgets.time_text import clock

ANYTHING = tr("Say what you like for some twenty seconds, as you would speak to a friend.")
HOW = tr("Read this aloud, at your own pace. A quiet room with soft things in it sounds best.")


class MicrophonePart(QWidget):
    """Looks at the microphone while it is shown, and gives it back when it is not, unless something is being
    recorded: that goes on, and its file comes as every recording does."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setAccessibleName(tr("Microphone"))
        self._session, self._language, self._followed = session, "en", False
        self._how = label(HOW, role="small", tone="quiet", wrap=True)
        self.script = label(role="script", tone="strong", wrap=True)
        self.script.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.level = LevelRow()
        self.record = button(tr("Record"), icon="record-fill")
        self.record.setToolTip(tr("Record, or stop (R)"))
        self._state = label(role="small", tone="quiet", tabular=True)
        self.trouble = label(no_microphone(), wrap=True)
        self.allow, self.again = button(tr("Open settings")), button(tr("Look again"))
        self._away = QWidget()
        self._away.setLayout(column(self.trouble, row(self.again, self.allow, STRETCH), spacing=10))
        read = column(self.script, spacing=0, margins=(16, 12, 16, 12))
        acts = row(self.record, self._state, STRETCH, spacing=12)
        self._there = QWidget()
        self._there.setLayout(column(self.level, acts, spacing=10))
        self._sheet = frame("sunken", read)
        self.setLayout(column(self._how, self._sheet, self._there, self._away, STRETCH, spacing=10))
        self.record.clicked.connect(self._press)
        self.again.clicked.connect(session.look)
        self.allow.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(privacy_page())))
        self._away.hide()
        self.set_language("en")

    def set_language(self, language: str) -> None:
        """What is read is in another language."""
        self._language = language
        self._how.setText(HOW if reading(language) else ANYTHING)
        self.script.setText(reading(language))
        self._sheet.setVisible(bool(reading(language)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._followed:
            self._follow(True)
            if self._session.state is RecordState.IDLE:
                self._session.look()
            self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.leave()

    def leave(self) -> None:
        """Gives the microphone back, unless it is recorded from."""
        if self._followed:
            self._follow(False)
            if self._session.state in (RecordState.LISTENING, RecordState.COUNTING):
                self._session.stop()

    def _follow(self, on: bool) -> None:
        self._followed, session = on, self._session
        session.watched = on
        for signal, slot in (
            (session.changed, self._show),
            (session.failed, self._fail),
            (session.levels, self._heard),
            (session.judged, self.level.show_verdict),
        ):
            if on:
                signal.connect(slot)
            else:
                signal.disconnect(slot)

    def _press(self) -> None:
        if self._session.state is RecordState.IDLE:
            self._session.look()
        else:
            self._session.press()

    def _heard(self, levels: Levels) -> None:
        self.level.meter.set_levels(levels)
        if self._session.recording:
            self._show_time()

    def _show(self) -> None:
        session = self._session
        if session.state is not RecordState.IDLE:
            self._there.show()
            self._away.hide()
        running = session.running
        self.record.setText(tr("Stop") if running else tr("Record"))
        self.record.set_icon_name("stop-fill" if running else "record-fill")
        self.record.updateGeometry()
        self.record.setEnabled(session.state is not RecordState.FINISHING)
        self._show_time()

    def _show_time(self) -> None:
        session = self._session
        counting = session.state is RecordState.COUNTING
        words = tr("Recording {time}", time=clock(session.seconds)) if session.recording else ""
        self._state.setText(tr("Starting in {count}", count=session.left) if counting else words)

    def _fail(self, error: object) -> None:
        if isinstance(error, NoMicrophone):
            self.trouble.setText(error.sentence)
            self.allow.setVisible(bool(privacy_page()))
            self._there.hide()
            self._away.show()
