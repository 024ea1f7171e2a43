"""Checking: judging sidecars and built sites from the command line."""
