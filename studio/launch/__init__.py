"""Starts and watches the engine's process: address, token, ready, one restart, end."""
