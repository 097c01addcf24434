"""What the engine keeps for its user: voices of their own, datasets, and the files that belong to them."""
