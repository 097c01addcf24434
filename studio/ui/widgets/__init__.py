"""Controls that every tab shares."""
