"""The pop-over of the record button: which microphone, how loud it is, and what comes before the sound."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QVBoxLayout, QWidget

from studio.core.language import tr, trn
from studio.devices.level_check import Verdict
from studio.devices.may_record import no_microphone
from studio.devices.recorder import RecordState
from studio.ui.recording.session import COUNT, Session
from studio.ui.recording.wording import ADVICE, MONITOR, NO_OUTPUT, privacy_page, rates_of, ways_of
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.theme.fonts import use_font
from studio.ui.theme.tokens import scaled
from studio.ui.widgets.buttons import button
from studio.ui.widgets.check import Check
from studio.ui.widgets.combo import Combo
from studio.ui.widgets.form_row import form_row
from studio.ui.widgets.labels import label, section
from studio.ui.widgets.meter import Meter
from studio.ui.widgets.popover import Popover
from studio.ui.widgets.segmented import Segmented
from studio.ui.widgets.sign import Sign

WIDTH = 400
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
SYSTEM = (tr("The system's choice"), "")


class LevelRow(QWidget):
    """The meter, and what it means in words."""

    def __init__(self) -> None:
        super().__init__()
        self.meter = Meter()
        self.meter.set_wide(scaled(WIDTH))
        self._sign = Sign("info-fill", "quiet", 16)
        self.words: QLabel = label(wrap=True)
        self.setLayout(column(self.meter, row(self._sign, (self.words, 1), spacing=7), spacing=8))
        self.show_verdict(Verdict.NOTHING)

    def show_verdict(self, verdict: Verdict) -> None:
        """What the level is like."""
        icon, ink, words = ADVICE[verdict]
        self._sign.change(icon, ink)
        self.words.setText(words)
        self.setAccessibleName(tr("Level: {verdict}", verdict=words))


class RecordPopover(Popover):
    """Opens the microphone while it stands, and gives it back if nothing was begun."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        self._session, self._failed, self._heard = session, False, False
        self._make()
        super().__init__(tr("Record", about="sound"), self._laid_out(), width=WIDTH, parent=parent)
        self._join()
        self._list_devices()
        self._show()

    def _make(self) -> None:
        session = self._session
        self.device, self.way, self.rate = (
            Combo(tr("Microphone")),
            Combo(tr("Channels")),
            Combo(tr("Sample rate")),
        )
        self.level = LevelRow()
        count = (("", tr("At once")), ("3", trn("After {count} second", "After {count} seconds", COUNT)))
        self.count = Segmented(
            tr("Start", about="when the recording begins"), count, "3" if session.counts else ""
        )
        self.click = Check(tr("Hear the count"), checked=session.clicks)
        self.monitor = Check(tr("Hear yourself"))
        self.left: QLabel = label(role="display", tone="strong", tabular=True)
        self.left.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.trouble: QLabel = label(no_microphone(), wrap=True)
        self.allow, self.again = button(tr("Open settings")), button(tr("Look again"))
        self.cancel = button(tr("Cancel"))
        self.record = button(tr("Record", about="sound"), kind="primary", icon="record-fill")
        self.record.setToolTip(tr("Record (R)"))
        use_font(self.left, "display", weight=600, tabular=True)

    def _laid_out(self) -> QVBoxLayout:
        self._form, self._trouble = QWidget(), QWidget()
        device = form_row(tr("Microphone"), self.device)
        sound = form_row(tr("Channels"), self.way)
        rate, start = (
            form_row(tr("Sample rate"), self.rate),
            form_row(tr("Start", about="when the recording begins"), self.count),
        )
        self._hear = form_row("", self.click)
        monitor = form_row(tr("Monitor", about="hearing oneself while recording"), self.monitor)
        choices = column(device, sound, rate, start, self._hear, monitor, spacing=10)
        self._form.setLayout(
            column(
                section(tr("Level", about="how loud the microphone is")), self.level, 4, choices, spacing=10
            )
        )
        sign = column(Sign("microphone-slash", "quiet", 20), STRETCH)
        acts = row(self.allow, self.again, STRETCH)
        self._trouble.setLayout(row(sign, (column(self.trouble, acts, spacing=12), 1), spacing=10))
        head = label(tr("Record", about="sound"), role="title", tone="strong")
        foot = row(STRETCH, self.cancel, self.record)
        return column(head, self._form, self._trouble, self.left, foot, spacing=14)

    def _join(self) -> None:
        session = self._session
        self.device.currentIndexChanged.connect(lambda: session.choose("input_device", self.device.value()))
        self.way.currentIndexChanged.connect(lambda: session.choose("input_channels", self.way.value()))
        self.rate.currentIndexChanged.connect(lambda: session.choose("input_rate", self.rate.value()))
        self.count.chosen.connect(lambda value: session.choose("count_in", bool(value)))
        self.click.toggled.connect(lambda on: session.choose("count_click", on))
        self.monitor.toggled.connect(session.set_monitoring)
        self.record.clicked.connect(session.begin)
        self.cancel.clicked.connect(self.close)
        self.again.clicked.connect(session.look)
        self.allow.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(privacy_page())))
        session.inputs.changed.connect(self._inputs_changed)
        session.changed.connect(self._show)
        session.failed.connect(self._fail)
        session.levels.connect(self.level.meter.set_levels)
        session.judged.connect(self.level.show_verdict)
        session.counted.connect(self._count)
        self.closed.connect(self._leave)

    def _leave(self) -> None:
        """Gives the microphone back, unless it is recorded from."""
        session = self._session
        session.inputs.changed.disconnect(self._inputs_changed)
        session.changed.disconnect(self._show)
        session.failed.disconnect(self._fail)
        session.levels.disconnect(self.level.meter.set_levels)
        session.judged.disconnect(self.level.show_verdict)
        session.counted.disconnect(self._count)
        if session.state in (RecordState.LISTENING, RecordState.COUNTING):
            session.stop()

    def _inputs_changed(self) -> None:
        """One came or went; where none could be used it is tried at once."""
        self._list_devices()
        if self._failed:
            self._session.look()

    def _list_devices(self) -> None:
        session = self._session
        found = tuple((each.name, each.id) for each in session.inputs.list())
        self.device.set_items((SYSTEM, *found))
        for combo, value in (
            (self.device, session.setup.device),
            (self.way, session.setup.channels.value),
            (self.rate, session.setup.rate),
        ):
            combo.blockSignals(True)
            if combo is not self.device:
                combo.set_items(ways_of(session.device) if combo is self.way else rates_of(session.device))
            combo.choose(value)
            combo.blockSignals(False)

    def _fail(self, _error: object) -> None:
        self._failed = True
        self._show()
        self.again.setFocus(Qt.FocusReason.PopupFocusReason)

    def _show(self) -> None:
        state = self._session.state
        if state is RecordState.RECORDING:
            self.close()
            return
        self._failed = self._failed and state is RecordState.IDLE
        counting = state is RecordState.COUNTING
        self._form.setVisible(not self._failed and not counting)
        self._trouble.setVisible(self._failed)
        self.allow.setVisible(bool(privacy_page()))
        self.left.setVisible(counting)
        self._hear.setVisible(self._session.counts)
        self._show_monitor()
        self.record.setVisible(not counting and not self._failed)
        self.record.setEnabled(state is RecordState.LISTENING)
        if state is RecordState.LISTENING:
            self._list_devices()
            if not self._heard:
                self._heard = True
                self.record.setFocus(Qt.FocusReason.PopupFocusReason)
        self.refit()

    def _show_monitor(self) -> None:
        can = self._session.monitor.available
        self.monitor.blockSignals(True)
        self.monitor.setChecked(self._session.monitors)
        self.monitor.blockSignals(False)
        self.monitor.setEnabled(can)
        self.monitor.setToolTip(MONITOR if can else NO_OUTPUT)
        self.monitor.setAccessibleDescription(self.monitor.toolTip())

    def _count(self, left: int) -> None:
        self.left.setText(str(left))
        words = trn("Recording starts in {count} second", "Recording starts in {count} seconds", left)
        self.left.setAccessibleName(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entered = event.key() in ENTER and not isinstance(self.focusWidget(), QAbstractButton)
        if entered or (event.key() == Qt.Key.Key_R and not event.modifiers()):
            self._session.press()
        else:
            super().keyPressEvent(event)
