"""The theme: light, dark or the system's, the text size and the motion, changed while the window stands."""

from __future__ import annotations

from string import Template
from typing import Any, Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QApplication,
    QProxyStyle,
    QStyle,
    QStyleFactory,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)

from studio.ui.theme.fonts import font, load_fonts, renew_font
from studio.ui.theme.icons import icon
from studio.ui.theme.mirrored_sheet import mirrored
from studio.ui.theme.palette import palette
from studio.ui.theme.resource import resource
from studio.ui.theme.sides import RIGHT_TO_LEFT
from studio.ui.theme.tokens import HEIGHT, LOOK, MOTION, RADIUS, Scheme, colours, scaled

Mode = Literal["light", "dark", "system"]
MODES: tuple[Mode, ...] = ("light", "dark", "system")
TEXT_SIZES = (90, 100, 115, 130, 150)
TOOLTIP_DELAY_MS = 600


STYLE_HINTS = {
    QStyle.StyleHint.SH_ToolTip_WakeUpDelay: TOOLTIP_DELAY_MS,
    QStyle.StyleHint.SH_UnderlineShortcut: 0,
    QStyle.StyleHint.SH_EtchDisabledText: 0,
    QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons: 0,
}
ICONS = {
    QStyle.StandardPixmap.SP_ArrowBack: "arrow-left",
    QStyle.StandardPixmap.SP_ArrowForward: "arrow-right",
    QStyle.StandardPixmap.SP_FileDialogToParent: "arrow-up",
    QStyle.StandardPixmap.SP_FileDialogNewFolder: "folder-plus",
    QStyle.StandardPixmap.SP_FileDialogListView: "squares-four",
    QStyle.StandardPixmap.SP_FileDialogDetailedView: "rows",
    QStyle.StandardPixmap.SP_DirIcon: "folder",
    QStyle.StandardPixmap.SP_DirHomeIcon: "folder",
    QStyle.StandardPixmap.SP_DirOpenIcon: "folder-open",
    QStyle.StandardPixmap.SP_FileIcon: "file",
    QStyle.StandardPixmap.SP_ComputerIcon: "desktop",
    QStyle.StandardPixmap.SP_DriveHDIcon: "hard-drive",
}
"""Of Qt's own file dialog, where the system has none: Fusion's are dark on dark."""


class StudioStyle(QProxyStyle):
    """Fusion, with our icons, our delay for tooltips and no dotted or underlined extras."""

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        own = STYLE_HINTS.get(hint)
        return super().styleHint(hint, option, widget, returned) if own is None else own

    def standardIcon(
        self, shown: QStyle.StandardPixmap, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> QIcon:
        name = ICONS.get(shown)
        return super().standardIcon(shown, option, widget) if name is None else icon(name)


def style_sheet() -> str:
    """The style sheet of the current scheme and text size."""
    text = resource("studio.qss").read_text("utf-8")
    values: dict[str, object] = dict(colours(LOOK.scheme))
    values |= {f"h_{name}": height for name, height in HEIGHT.items()}
    values |= {f"inner_{name}": height - 2 for name, height in HEIGHT.items()}
    values |= {f"r_{name}": radius for name, radius in RADIUS.items()}
    values["tab_padding"] = scaled(14)
    sheet = Template(text).substitute(values)
    return mirrored(sheet) if QApplication.layoutDirection() == RIGHT_TO_LEFT else sheet


def system_reduces_motion() -> bool:
    """True where the system asks for less motion and Qt can tell (6.11 and later)."""
    hints = QApplication.styleHints()
    accessibility: Any = getattr(hints, "accessibility", lambda: None)()
    preference = getattr(accessibility, "motionPreference", lambda: None)()
    return getattr(preference, "name", "") == "ReducedMotion"


class Theme(QObject):
    """Sets the whole application's look. `changed` comes after each change, when colours are the new ones."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._mode: Mode = "system"
        self._reduced_motion: bool | None = None
        self._system = Qt.ColorScheme.Unknown
        self._app: QApplication | None = None
        self._look: tuple[Scheme, float] | None = None

    @property
    def mode(self) -> Mode:
        return self._mode

    @property
    def scheme(self) -> Scheme:
        """What is shown: light or dark."""
        return LOOK.scheme

    @property
    def text_size(self) -> int:
        """In percent."""
        return round(LOOK.factor * 100)

    @property
    def reduced_motion(self) -> bool:
        return system_reduces_motion() if self._reduced_motion is None else self._reduced_motion

    def apply(self, app: QApplication) -> None:
        """Gives the application its fonts, style, palette and style sheet; follows the system from now on."""
        load_fonts()
        self._follow_no_more()
        _applied[:] = [self]
        self._app, self._look = app, None
        app.setStyle(StudioStyle(QStyleFactory.create("Fusion")))
        self._ask_system()
        self._system = app.styleHints().colorScheme()
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._renew()

    @staticmethod
    def _follow_no_more() -> None:
        """Whatever was applied before leaves the application to the next."""
        for before in _applied:
            if before._app is not None:
                before._app.styleHints().colorSchemeChanged.disconnect(before._system_changed)
                before._app = None

    def set_mode(self, mode: Mode) -> None:
        """Light, dark, or as the system has it."""
        self._mode = mode
        self._ask_system()
        self._renew()

    def set_text_size(self, percent: int) -> None:
        """Scales type and controls; `percent` from 90 to 150."""
        LOOK.factor = min(max(percent, TEXT_SIZES[0]), TEXT_SIZES[-1]) / 100
        self._renew()

    def set_reduced_motion(self, reduced: bool | None) -> None:
        """Turns the window's own motion off or on; None leaves it to the system."""
        self._reduced_motion = reduced
        self.changed.emit()

    def duration(self, name: str) -> int:
        """Milliseconds of a motion token (short_ms, progress_ms); 0 under reduced motion."""
        return 0 if self.reduced_motion else MOTION[name]

    def _ask_system(self) -> None:
        wanted = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        if self._app is not None:
            self._app.styleHints().setColorScheme(wanted.get(self._mode, Qt.ColorScheme.Unknown))

    def _system_changed(self, scheme: Qt.ColorScheme) -> None:
        self._system = scheme
        if self._mode == "system":
            self._renew()

    def _shown(self) -> Scheme:
        if self._mode == "system":
            return "dark" if self._system == Qt.ColorScheme.Dark else "light"
        return self._mode

    def _renew(self) -> None:
        look = self._shown(), LOOK.factor
        if self._app is None or look == self._look:
            return
        LOOK.scheme, self._look = self._shown(), look
        self._app.setFont(font("body"))
        self._app.setPalette(palette())
        self._app.setStyleSheet(style_sheet())
        for widget in self._app.allWidgets():
            renew_font(widget)
        self.changed.emit()


_applied: list[Theme] = []


def theme() -> Theme:
    """The theme that the application has; one that waits to be applied if it has none yet."""
    if not _applied:
        _applied.append(Theme())
    return _applied[0]
