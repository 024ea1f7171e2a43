"""Reading: from the text of a sidecar to its claims."""
