"""Texts that people write, as blocks for a script."""
