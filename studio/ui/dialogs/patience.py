"""How long a service may be silent, and how often it is asked again."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from studio.core.connection import Connection
from studio.core.errors import BadRequest
from studio.core.language import figure, tr
from studio.ui.theme.boxes import STRETCH, row
from studio.ui.theme.fonts import use_font
from studio.ui.theme.tokens import scaled
from studio.ui.widgets.labels import label

LONGEST, MOST = 3600.0, 10
BAD_TIME = tr("The time-out is a number of seconds, such as 60.")
BAD_RETRIES = tr("It can be tried again 0 to {most} times.", most=MOST)
Patience = tuple[float | None, int | None]


class PatienceFields(QWidget):
    """Two small fields; empty for as the studio finds right."""

    def __init__(self) -> None:
        super().__init__()
        self.timeout = _small(tr("Time-out in seconds"), "60")
        self.retries = _small(tr("How often it is tried again"), "2")
        seconds = label(tr("seconds", about="behind a field"), role="small", tone="quiet")
        times = label(tr("times again", about="behind a field"), role="small", tone="quiet")
        self.setLayout(row(self.timeout, seconds, 14, self.retries, times, STRETCH, spacing=6))

    def show_patience(self, connection: Connection) -> None:
        """Shows those of a connection."""
        seconds, retries = connection.timeout_seconds, connection.max_retries
        self.timeout.setText("" if seconds is None else figure(seconds, "g"))
        self.retries.setText("" if retries is None else str(retries))

    @property
    def patience(self) -> Patience:
        """Seconds of silence and retries, None for the studio's own. BadRequest says what is wrong."""
        return self._seconds(), self._times()

    def _seconds(self) -> float | None:
        text = self.timeout.text().strip().replace(",", ".")
        try:
            seconds = float(text) if text else None
        except ValueError:
            raise BadRequest(BAD_TIME) from None
        if seconds is not None and not 0 < seconds <= LONGEST:
            raise BadRequest(BAD_TIME)
        return seconds

    def _times(self) -> int | None:
        text = self.retries.text().strip()
        if text and (not text.isdecimal() or int(text) > MOST):
            raise BadRequest(BAD_RETRIES)
        return int(text) if text else None


def _small(name: str, usual: str) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setPlaceholderText(usual)
    made.setFixedWidth(scaled(56))
    use_font(made, "body")
    return made
