"""Prices and budget: what a service charges, as documented or as the plan has it; how much may be spent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLayout, QLineEdit, QWidget

from studio.core.language import figure, tr
from studio.core.prices import AS_OF, HOSTED, Prices
from studio.ui.dialogs.sheet import Sheet
from studio.ui.theme.boxes import STRETCH, column, row
from studio.ui.theme.fonts import use_font
from studio.ui.theme.tokens import scaled
from studio.ui.widgets.buttons import button
from studio.ui.widgets.labels import label, section, set_tone
from studio.ui.widgets.scrolled import Scrolled, fit_height

WIDTH = 460
NOTE = tr(
    "Documented prices of {date}. Plans differ: put in what yours charges. This computer is free.", date=AS_OF
)
HARD = tr("A budget is hard: what would go over it is not asked for.")
LARGEST = 10**12
NAMES = {
    "tts_character": (
        tr("Speech"),
        tr("credits a character", about="behind a field"),
        tr("Speech, credits a character"),
    ),
    "infill": (tr("Infill"), tr("credits each", about="behind a field"), tr("Infill, credits each")),
    "infill_character": (
        "",
        tr("credits and a character", about="on top of those for each; behind a field"),
        tr("Infill, credits and a character"),
    ),
    "voice_changer_second": (
        tr("Voice Changer"),
        tr("credits a second", about="behind a field"),
        tr("Voice Changer, credits a second"),
    ),
}
"""What is paid for, the unit behind its field, and both for those who do not see them."""


@dataclass(frozen=True, slots=True)
class Money:
    """What the sheet shows and gives: what is changed of the documented prices, and both budgets in credits,
    0 for none."""

    prices: Mapping[str, float]
    project: int
    month: int


class PricesSheet(Sheet):
    """`entered(Money)` when it was filled in and saved."""

    entered = Signal(object)

    def __init__(self, money: Money, parent: QWidget | None = None) -> None:
        now = asdict(HOSTED) | {name: value for name, value in money.prices.items() if name in asdict(HOSTED)}
        self.prices = {name: _field(NAMES[name][2], now[name]) for name in now}
        self.project = _field(tr("Budget of this project in credits"), money.project or None)
        self.month = _field(tr("Budget of each month in credits"), money.month or None)
        self.documented = button(tr("As documented"), kind="ghost")
        self.fault = label("", tone="red", wrap=True)
        self.fault.hide()
        self.save = button(tr("Save"), kind="primary")
        self.save.setDefault(True)
        self.documented.setAutoDefault(False)
        super().__init__(tr("Prices and budget"), self._body(), self.save, leave=tr("Cancel"), parent=parent)
        self.setFixedWidth(scaled(WIDTH))
        fit_height(self, parent)
        self.save.clicked.connect(self._save)
        self.documented.clicked.connect(self._as_documented)

    def _body(self) -> QLayout:
        prices, budgets = _grid(), _grid()
        for number, (name, control) in enumerate(self.prices.items()):
            _line(prices, number, NAMES[name][0], control, NAMES[name][1])
        _line(budgets, 0, tr("This project"), self.project, tr("credits, empty for none"))
        _line(budgets, 1, tr("Each month"), self.month, tr("credits, empty for none"))
        holder = QWidget()
        holder.setLayout(
            column(
                label(NOTE, role="small", tone="quiet", wrap=True),
                *(10, prices, 4, row(self.documented, STRETCH), 14),
                section(tr("Budget")),
                *(6, budgets, 8),
                label(HARD, role="small", tone="quiet", wrap=True),
                spacing=0,
                margins=(0, 0, 4, 0),
            )
        )
        return column((Scrolled(holder), 1), 8, self.fault, spacing=0)

    def event(self, event: QEvent) -> bool:
        """Its height follows what it says."""
        if event.type() == QEvent.Type.LayoutRequest:
            fit_height(self, self.parentWidget())
        return super().event(event)

    def _as_documented(self) -> None:
        for name, value in asdict(HOSTED).items():
            self.prices[name].setText(figure(value, "g"))

    def _save(self) -> None:
        try:
            wanted = {name: _number(control) for name, control in self.prices.items()}
            money = Money(_changed(wanted), round(_number(self.project)), round(_number(self.month)))
        except _NoNumber as wrong:
            said = wrong.control.text().strip()
            self.fault.setText(tr("“{text}” is not a number of credits.", text=said))
            self.fault.show()
            set_tone(self.fault, "red")
            wrong.control.setFocus(Qt.FocusReason.ShortcutFocusReason)
            wrong.control.selectAll()
            return
        self.entered.emit(money)
        self.accept()


class _NoNumber(Exception):
    def __init__(self, control: QLineEdit) -> None:
        super().__init__()
        self.control = control


def _changed(wanted: Mapping[str, float]) -> dict[str, float]:
    return {
        each.name: wanted[each.name]
        for each in fields(Prices)
        if wanted[each.name] != getattr(HOSTED, each.name)
    }


def _number(control: QLineEdit) -> float:
    text = control.text().strip().replace("\u202f", "").replace(" ", "").replace(",", ".")
    try:
        found = float(text or 0)
    except ValueError:
        raise _NoNumber(control) from None
    if not 0 <= found <= LARGEST:  # NaN is neither.
        raise _NoNumber(control)
    return found


def _field(name: str, value: float | None) -> QLineEdit:
    made = QLineEdit("" if value is None else figure(value, "g") if value < 1e5 else f"{value:.0f}")
    made.setAccessibleName(name)
    made.setAlignment(Qt.AlignmentFlag.AlignRight)
    made.setFixedWidth(scaled(96))
    use_font(made, "body", tabular=True)
    return made


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(8)
    grid.setColumnMinimumWidth(0, scaled(110))
    grid.setColumnStretch(2, 1)
    return grid


def _line(grid: QGridLayout, number: int, name: str, control: QLineEdit, unit: str) -> None:
    grid.addWidget(label(name, tone="quiet"), number, 0)
    grid.addWidget(control, number, 1)
    grid.addWidget(label(unit, role="small", tone="quiet"), number, 2)
