"""The HTTP contract as models, shared by the client and the engine."""
