"""Outputs: pages of claims and data about them."""
