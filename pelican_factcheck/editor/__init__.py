"""The language server: what an editor shows while an article and its claims are typed."""
