"""The tutorial: a recording with one wrong word, and three steps to mend it."""
