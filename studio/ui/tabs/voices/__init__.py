"""The Voices tab: every voice of the connection, and the making of one's own."""
