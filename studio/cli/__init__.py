"""The commands of `pickup-studio`, one module a verb, thin over the services."""
