"""The commands of `pelican-factcheck`, one file each."""
