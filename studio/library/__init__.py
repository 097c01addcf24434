"""What is kept on disk and in the operating system: projects, takes, settings, secrets, the ledger."""
