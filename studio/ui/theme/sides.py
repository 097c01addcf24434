"""Sides for words that are drawn by hand.

They are absolute: a painter would turn them round in a mirrored window,
away from the sign that they stand beside.
"""

from __future__ import annotations

from PySide6.QtCore import Qt

_ABSOLUTE = Qt.AlignmentFlag.AlignAbsolute
LEFT_MIDDLE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | _ABSOLUTE)
RIGHT_MIDDLE = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | _ABSOLUTE)
LEFT_TOP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | _ABSOLUTE)
FIGURES = int(Qt.TextFlag.TextForceLeftToRight)
"""With any of them: times and figures with signs are read from left to right in every language."""
