"""The studio's HTTP client: one connection, one profile, one module per group of endpoints."""
