"""Authoring: writing sidecars, character by character."""
