"""The embedded engine: its own process that speaks the HTTP contract."""
