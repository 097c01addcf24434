"""The output device: which one sounds, and the list of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from studio.core.language import tr
from studio.ui.widgets.field_button import FieldButton

if TYPE_CHECKING:
    from studio.devices.outputs import Output

SYSTEM = ""
"""The id that stands for whatever the system's own choice is."""
NO_DEVICE = tr("No sound device")
NOT_LOOKED = tr("Getting ready…")


class OutputButton(FieldButton):
    """`chosen(id)` when the user takes another device."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(
            tr("Output", about="the device that plays"), "headphones", role="small", icon_side=15
        )
        self._outputs: tuple[Output, ...] = ()
        self._looked = False
        self._device = SYSTEM
        self.set_width(172)
        self.clicked.connect(self._open)
        self._show()

    def set_outputs(self, outputs: tuple[Output, ...]) -> None:
        """The devices there are now."""
        self._outputs, self._looked = outputs, True
        self._show()

    def set_device(self, device: str) -> None:
        """Which one is chosen; one that is not there any more counts as the system's choice."""
        self._device = device
        self._show()

    def menu(self) -> QMenu:
        """The list, made anew each time it is asked for."""
        menu = QMenu(self)
        menu.setAccessibleName(tr("Output devices"))
        group = QActionGroup(menu)
        for device, name in self.choices():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(device == self._shown())
            action.setData(device)
            group.addAction(action)
        menu.triggered.connect(lambda action: self._take(action.data()))
        return menu

    def choices(self) -> tuple[tuple[str, str], ...]:
        """The list as (id, name), the system's own choice first."""
        found = tuple((output.id, output.name) for output in self._outputs)
        return ((SYSTEM, tr("The system's choice")), *found)

    def _shown(self) -> str:
        known = {output.id for output in self._outputs}
        return self._device if self._device in known else SYSTEM

    def _show(self) -> None:
        words = self._name_shown() if self._outputs else NO_DEVICE if self._looked else NOT_LOOKED
        self.say(words)
        missing = tr("No sound device. Export still works.") if self._looked else words
        self.setToolTip(tr("Output: {device}", device=words) if self._outputs else missing)
        self.setEnabled(bool(self._outputs))

    def _name_shown(self) -> str:
        names = {output.id: output.name for output in self._outputs}
        usual = next((output.name for output in self._outputs if output.is_default), "")
        return names.get(self._device, usual or self._outputs[0].name)

    def _take(self, device: str) -> None:
        self.set_device(device)
        self.chosen.emit(device)

    def _open(self) -> None:
        menu = self.menu()
        height = menu.sizeHint().height()
        menu.exec(self.mapToGlobal(QPoint(0, -height - 4)))
        menu.deleteLater()
