"""Libraries of sources that other programs keep: BibTeX, BibLaTeX and CSL-JSON files."""
