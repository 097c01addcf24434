"""The window in other languages: Qt Linguist's files, how they are brought up to date, checked and compiled.

`python -m translations update` after texts changed, Qt Linguist (or any editor) for the translating,
`python -m translations check` for what is missing or wrong. Compiling is done by the project's commands.
"""
