"""The tabs, one package each; none imports another."""
