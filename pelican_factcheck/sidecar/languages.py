"""Language tags as the standard writes them."""


def canonical_tag(tag: str) -> str:
    """Return a language *tag* in the letter case of the standard: `en-GB`, `zh-Hant`.

    All small but for a country of two letters and a script of four, unless one of
    these stands behind a single letter (RFC 5646, section 2.1.1). What is no tag at
    all is returned with hyphens for underscores.
    """
    parts: list[str] = []
    for part in tag.replace("_", "-").split("-"):
        behind_single = any(len(before) == 1 for before in parts)
        if parts and not behind_single and len(part) == len("GB") and part.isalpha():
            parts.append(part.upper())
        elif parts and not behind_single and len(part) == len("Hant"):
            parts.append(part.title())
        else:
            parts.append(part.lower())
    return "-".join(parts)
