"""Pickup lists: read, placed, made and reviewed in the Infill tab."""
