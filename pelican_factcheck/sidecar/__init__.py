"""From the YAML text of a sidecar to validated claims."""
