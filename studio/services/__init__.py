"""What the studio does, one verb a module, without a window."""
