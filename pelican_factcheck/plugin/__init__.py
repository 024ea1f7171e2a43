"""Pelican's side: its signals, one build, and what the build writes."""
