"""What the studio bears: every write point of a session, bad inputs, long use. By `dev.py faults` and
`dev.py soak`; short forms of both are in the tests."""
