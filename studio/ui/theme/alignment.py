"""Where painted words stand in their room; whole numbers, as `QPainter.drawText` takes them."""

from __future__ import annotations

from PySide6.QtCore import Qt

LEFT_MIDDLE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
RIGHT_MIDDLE = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
