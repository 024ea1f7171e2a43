"""Writing sidecars: what `new` and `repair` do."""
