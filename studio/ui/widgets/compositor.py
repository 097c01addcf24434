"""Whether somebody blends translucent windows with what lies behind them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    import ctypes


@cache
def blends() -> bool:
    """False on an X server without a compositing manager, where translucent parts come out black.

    By the convention of the Extended Window Manager Hints: a compositor owns the selection _NET_WM_CM_Sn.
    """
    if QGuiApplication.platformName() != "xcb":
        return True
    import ctypes

    try:
        return _has_owner(ctypes.CDLL("libX11.so.6"))
    except (OSError, AttributeError):
        return False


def _has_owner(xlib: ctypes.CDLL) -> bool:
    import ctypes

    xlib.XOpenDisplay.restype = ctypes.c_void_p
    xlib.XInternAtom.restype = xlib.XGetSelectionOwner.restype = ctypes.c_ulong
    opened = xlib.XOpenDisplay(None)
    if not opened:
        return False
    display = ctypes.c_void_p(opened)
    try:
        name = f"_NET_WM_CM_S{xlib.XDefaultScreen(display)}".encode()
        atom = ctypes.c_ulong(xlib.XInternAtom(display, name, 0))
        return bool(xlib.XGetSelectionOwner(display, atom))
    finally:
        xlib.XCloseDisplay(display)
