"""Whether the system lets the studio record, and what to do where it does not."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QMicrophonePermission, QObject, Qt

from studio.core.language import tr

WHERE = {
    "win32": tr(
        "Plug one in, or allow it: Settings, Privacy & security, Microphone, "
        "“Let desktop apps access your microphone”."
    ),
    "darwin": tr(
        "Plug one in, or allow it for Pickup Studio: System Settings, Privacy & Security, Microphone."
    ),
}
ELSEWHERE = tr("Plug one in, or choose it in the system's sound settings and look that it is not muted.")


def no_microphone(platform: str = sys.platform) -> str:
    """What to do where no microphone can be used, in the words of the system."""
    return " ".join((tr("No microphone can be used."), WHERE.get(platform, ELSEWHERE)))


def ask_for_microphone(parent: QObject, then: Callable[[bool], None]) -> None:
    """Tells `then` whether the system lets the studio record; asks the user where it must."""
    application, permission = QCoreApplication.instance(), QMicrophonePermission()
    if application is None:
        then(False)
        return
    status = application.checkPermission(permission)
    if status != Qt.PermissionStatus.Undetermined:
        then(status == Qt.PermissionStatus.Granted)
        return

    def answered(given: QMicrophonePermission) -> None:
        then(application.checkPermission(given) == Qt.PermissionStatus.Granted)

    application.requestPermission(permission, parent, answered)
