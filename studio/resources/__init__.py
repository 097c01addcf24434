"""Fonts, design tokens and the style sheet of the window."""
