"""The commands of `pelican-factcheck`, a module each."""
