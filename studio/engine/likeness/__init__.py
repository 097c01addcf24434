"""What makes a voice sound like its speaker: heard in a recording, and given to another sound."""
