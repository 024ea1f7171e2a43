"""Finding: from an article and a quote to a place."""
