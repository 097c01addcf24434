"""Recordings that are read from the disk, a stretch at a time, as tabs show and play them."""
