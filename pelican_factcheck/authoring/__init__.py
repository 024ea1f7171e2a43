"""Writing sidecars: what `init`, `new`, `import`, `cite` and `repair` do."""
