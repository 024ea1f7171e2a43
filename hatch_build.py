"""What the wheel has in place of a source file: style sheets and scripts, minified."""

from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import rcssmin
import rjsmin
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

STATIC = "pelican_factcheck/static"
MINIFIERS = {".css": rcssmin.cssmin, ".js": rjsmin.jsmin}


class MinifiedAssets(BuildHookInterface):  # type: ignore[type-arg] # no settings
    """Puts each asset into the wheel minified, and as it was written beside it."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Replace the assets in a wheel that is to be installed; an editable one has none."""
        if version == "editable":
            return
        folder = Path(mkdtemp())
        for path in sorted(Path(self.root, STATIC).glob("factcheck*.*")):
            source = path.with_stem(f"{path.stem}.src").name
            small = MINIFIERS[path.suffix](path.read_text(encoding="utf-8"))
            target = folder / path.name
            target.write_text(f"/* Readable: {source} */\n{small}\n", encoding="utf-8")
            build_data["force_include"] |= {
                str(target): f"{STATIC}/{path.name}",
                str(path): f"{STATIC}/{source}",
            }
