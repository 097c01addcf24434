"""The transport at the bottom of the window: what plays, everywhere the same."""

from studio.ui.transport.bar import Transport as Transport
