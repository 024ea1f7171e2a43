"""Claims of other programs, read as claims of a sidecar."""
