"""The tabs; each is given what it needs, and none knows another."""
