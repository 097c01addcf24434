"""What this program is, and whose work it stands on."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from studio import __version__
from studio.core.language import tr
from studio.ui.theme.boxes import column
from studio.ui.widgets.labels import label
from studio.ui.widgets.popover import Popover

WORDS = tr(
    "A desktop voice studio. It speaks on this computer, free and private; nothing you write or record "
    "leaves it unless you choose a service that does."
)
THANKS = tr("Inter by Rasmus Andersson, SIL Open Font License. Phosphor Icons, MIT. Qt for Python, LGPL 3.")


def about_popover(parent: QWidget) -> Popover:
    """Name, version, licences."""
    head = label("Pickup Studio", role="name", tone="strong")
    version = label(tr("Version {number}", number=__version__), role="small", tone="quiet", tabular=True)
    licences = label(THANKS, role="small", tone="quiet", wrap=True)
    return Popover(
        tr("About Pickup Studio"),
        column(head, version, label(WORDS, wrap=True), licences, spacing=10),
        width=400,
        parent=parent,
    )
