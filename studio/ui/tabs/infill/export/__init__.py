"""Exporting what was mended."""
