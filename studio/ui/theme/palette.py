"""The QPalette of a theme: all roles, in all three groups."""

from __future__ import annotations

from PySide6.QtGui import QPalette

from studio.ui.theme.tokens import colour

Role, Group = QPalette.ColorRole, QPalette.ColorGroup

ROLES = {
    Role.Window: "panel",
    Role.WindowText: "normal",
    Role.Base: "raised",
    Role.AlternateBase: "panel",
    Role.Text: "normal",
    Role.BrightText: "strong",
    Role.PlaceholderText: "quiet",
    Role.Button: "raised",
    Role.ButtonText: "normal",
    Role.Light: "hover",
    Role.Midlight: "hover",
    Role.Mid: "line",
    Role.Dark: "groove",
    Role.Shadow: "window",
    Role.Highlight: "accent",
    Role.HighlightedText: "onaccent",
    Role.Accent: "accent",
    Role.Link: "accenttext",
    Role.LinkVisited: "accenttext",
    Role.ToolTipBase: "raised",
    Role.ToolTipText: "normal",
}
DISABLED = {
    Role.WindowText: "disabled",
    Role.Text: "disabled",
    Role.ButtonText: "disabled",
    Role.Button: "panel",
    Role.Base: "panel",
    Role.Highlight: "groove",
    Role.HighlightedText: "strong",
}


def palette() -> QPalette:
    """The palette of the current scheme."""
    found = QPalette()
    for role, name in ROLES.items():
        for group in (Group.Active, Group.Inactive):
            found.setColor(group, role, colour(name))
        found.setColor(Group.Disabled, role, colour(DISABLED.get(role, name)))
    return found
