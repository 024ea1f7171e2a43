"""The rules: what can be wrong, and which of it is told."""
