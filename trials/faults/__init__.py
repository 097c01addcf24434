"""The program killed, the power cut, the disk failing at every write; inputs that nobody would give."""
