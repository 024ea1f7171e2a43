"""From claims and their places to marks, notes and cards."""
