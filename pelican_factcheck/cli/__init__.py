"""The commands of `pelican-factcheck`."""
