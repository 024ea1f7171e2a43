"""What the wheel has beside or in place of source files.

Style sheets and scripts are minified. The package's front door is there once more, as
`pelican.plugins.factcheck`: Pelican finds plugins by itself in that namespace only.
"""

from pathlib import Path
from shutil import copy
from tempfile import mkdtemp
from typing import Any

import rcssmin
import rjsmin
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

STATIC = "pelican_factcheck/static"
DOOR = "pelican_factcheck/__init__.py"
PLUGIN = "pelican/plugins/factcheck/__init__.py"
MINIFIERS = {".css": rcssmin.cssmin, ".js": rjsmin.jsmin}


class WheelFiles(BuildHookInterface):  # type: ignore[type-arg] # no settings
    """Puts each asset into the wheel minified, and the front door under both names."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add to a wheel that is to be installed; assets of an editable one stay as they are."""
        folder = Path(mkdtemp())
        door = copy(Path(self.root, DOOR), folder)  # a file has one place in a wheel
        if version == "editable":
            build_data["force_include_editable"] |= {str(door): PLUGIN}
            return
        build_data["force_include"] |= {str(door): PLUGIN}
        for path in sorted(Path(self.root, STATIC).glob("factcheck*.*")):
            source = path.with_stem(f"{path.stem}.src").name
            small = MINIFIERS[path.suffix](path.read_text(encoding="utf-8"))
            target = folder / path.name
            target.write_text(f"/* Readable: {source} */\n{small}\n", encoding="utf-8")
            build_data["force_include"] |= {
                str(target): f"{STATIC}/{path.name}",
                str(path): f"{STATIC}/{source}",
            }
