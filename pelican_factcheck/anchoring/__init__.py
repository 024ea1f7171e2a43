"""From an article's HTML to its visible text, and from quotes to their places in it."""
