"""Colours, sizes, fonts and icons of the window, all from the design tokens."""
