"""Marking: from places to marks, notes and cards."""
