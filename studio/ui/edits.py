"""Changes of what is kept, made from the window: each is on disk when it returns, or was not made."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from studio.core.errors import StudioError


class Edits(QObject):
    """`written` when something is kept otherwise, `failed(StudioError)` when it could not be; `edited` after
    both, so that what is shown is what is."""

    written = Signal()
    edited = Signal()
    failed = Signal(object)

    def edit(self, act: Callable[[], object]) -> bool:
        """Does it, and tells; False if it could not be written down."""
        try:
            act()
        except StudioError as error:
            self.failed.emit(error)
            return False
        else:
            self.written.emit()
        finally:
            self.edited.emit()
        return True
