"""Hold sources to the words that are quoted from them: reading, lock, fetching."""
