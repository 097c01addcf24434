"""The contract's routes, a module for each group."""
