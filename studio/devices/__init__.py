"""Sound devices by QtMultimedia: playing, recording, levels, the list of devices."""
