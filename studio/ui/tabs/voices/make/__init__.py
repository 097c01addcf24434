"""Making a voice of one's own: by a mix, in another language, from numbers."""
