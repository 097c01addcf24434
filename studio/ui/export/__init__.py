"""Exporting a take, shared by the tabs that make takes."""
