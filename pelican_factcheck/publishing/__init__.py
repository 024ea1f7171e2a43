"""Published claims as pages, data files and feeds."""
