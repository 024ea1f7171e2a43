"""Build sdist and wheel, and do with each of them what a stranger would do.

Run by `make dist`. Nothing is uploaded; what lies in `dist/` afterwards was
checked: metadata, files, installation in an environment of its own, a site built
with it, and, for the sdist, the tests that it ships.
"""

import os
import re
import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parent.parent
DIST = ROOT / "dist"
# The package's front door lies there in the wheel, too, where Pelican finds it by itself.
PLUGIN = "pelican/plugins/factcheck/__init__.py"
# Minified in the wheel, with the readable ones beside them (see `hatch_build.py`).
ASSETS = "pelican_factcheck/static/"
# Scripts about other people's software, of use only beside the repository.
NOT_SHIPPED = ("findings/",)
CONF = 'PATH = "content"\nTIMEZONE = "UTC"\nSITEURL = "https://example.org"\n'
NAMINGS = {
    "package": 'PLUGINS = ["pelican_factcheck"]\n',
    "short name": 'PLUGINS = ["factcheck"]\n',
    "namespace": 'PLUGINS = ["pelican.plugins.factcheck"]\n',
    "discovery": "",
}
ARTICLE = "Title: Story\nDate: 2026-01-02\nLang: de\n\nDie Erde ist rund. Mehr nicht.\n"
SIDECAR = (
    "claims:\n- quote: Die Erde ist rund\n  verdict: true\n"
    "  source: https://example.org/erde\n"
)
# One file of each kind that a build has to find in the installed package.
BUILT = {
    "story-de.html": ">Wahr<",
    "factcheck/index.html": "Die Erde ist rund",
    "factcheck/claims.json": "Die Erde ist rund",
    "factcheck/claims.schema.json": "$schema",
    "theme/factcheck.css": "--factcheck",
    "theme/factcheck.js": "factcheck",
}


def main() -> None:
    """Build both, check both, and say what stands in the way of a release."""
    version = read_version()
    sdist, wheel = build(version)
    run(sys.executable, "-m", "twine", "check", "--strict", sdist, wheel)
    check_files(sdist, wheel)
    for archive in (wheel, sdist):
        with TemporaryDirectory() as folder:
            check_installed(archive, Path(folder), version)
    with TemporaryDirectory() as folder:
        run_shipped_tests(sdist, Path(folder))
    print(f"\nChecked: {sdist.name} and {wheel.name}.")
    for place in placeholders():
        print(f"Before the tag: put a real address into {place}.")


def read_version() -> str:
    """Return the version that the package gives itself."""
    text = (ROOT / "pelican_factcheck" / "__init__.py").read_text(encoding="utf-8")
    match = re.search(r'^__version__ = "(.+)"$', text, re.MULTILINE)
    return match[1] if match else sys.exit("the package has no version")


def build(version: str) -> tuple[Path, Path]:
    """Build the sdist, and from it the wheel; return their paths."""
    shutil.rmtree(DIST, ignore_errors=True)
    run(sys.executable, "-m", "build", "--outdir", DIST, ROOT)
    stem = f"pelican_factcheck-{version}"
    return DIST / f"{stem}.tar.gz", DIST / f"{stem}-py3-none-any.whl"


def check_files(sdist: Path, wheel: Path) -> None:
    """Hold the names in both archives to those of the repository."""
    listed = run("git", "-C", ROOT, "ls-files", "-z", quiet=True).split("\0")
    tracked = {name for name in listed if name and not name.startswith(NOT_SHIPPED)}
    with tarfile.open(sdist) as archive:
        shipped = {name.partition("/")[2] for name in archive.getnames()}
    with zipfile.ZipFile(wheel) as archive:
        installed = {name for name in archive.namelist() if ".dist-info/" not in name}
    package = {name for name in tracked if name.startswith("pelican_factcheck/")}
    compare(sdist, shipped - {"PKG-INFO"}, tracked)
    readable = {readable_name(name) for name in package if name.startswith(ASSETS)}
    compare(wheel, installed, package | {PLUGIN} | readable)


def readable_name(asset: str) -> str:
    """What the readable form of a minified asset is called in the wheel."""
    path = PurePosixPath(asset)
    return str(path.with_stem(f"{path.stem}.src"))


def compare(archive: Path, found: set[str], wanted: set[str]) -> None:
    """End the run where *archive* has other files than the repository."""
    lines = [f"  missing: {name}" for name in sorted(wanted - found)]
    lines += [f"  not in git: {name}" for name in sorted(found - wanted)]
    if lines:
        sys.exit("\n".join([f"{archive.name} differs from the repository:", *lines]))


def check_installed(archive: Path, folder: Path, version: str) -> None:
    """Install *archive* by itself, and build a site with it under each name."""
    scripts = environment(folder, archive)
    said = run(scripts / "pelican-factcheck", "--version", cwd=folder, quiet=True)
    if said.split()[-1] != version:
        sys.exit(f"{archive.name} says that it is {said}")
    (folder / "content").mkdir()
    (folder / "content" / "story.md").write_text(ARTICLE, encoding="utf-8")
    (folder / "content" / "story.claims.yaml").write_text(SIDECAR, encoding="utf-8")
    for naming, line in NAMINGS.items():
        (folder / "pelicanconf.py").write_text(CONF + line, encoding="utf-8")
        output = folder / naming.replace(" ", "-")
        run(scripts / "pelican", "--fatal", "errors", "-o", output, cwd=folder)
        for name, text in BUILT.items():
            path = output / name
            if not path.is_file() or text not in path.read_text(encoding="utf-8"):
                sys.exit(f"{archive.name}, {naming}: no {text!r} in {name}")
    run(scripts / "pelican-factcheck", "check", cwd=folder)


def run_shipped_tests(sdist: Path, folder: Path) -> None:
    """Run the tests of the unpacked *sdist* against what is installed from it."""
    with tarfile.open(sdist) as archive:
        archive.extractall(folder, filter="data")
    (unpacked,) = folder.iterdir()
    pyproject = unpacked / "pyproject.toml"
    scripts = environment(folder, sdist, "--group", f"{pyproject}:test", "pytest-xdist")
    # Not `python -m pytest`, which would import the package that lies beside the tests.
    run(scripts / "pytest", "-q", "-n", "auto", cwd=unpacked)


def environment(folder: Path, *requirements: Path | str) -> Path:
    """Install *requirements* in a new environment; return the folder of its commands."""
    run(sys.executable, "-m", "venv", folder / "venv")
    scripts = folder / "venv" / ("Scripts" if os.name == "nt" else "bin")
    pip = (scripts / "python", "-m", "pip", "install", "--quiet")
    run(*pip, "--upgrade", "pip", cwd=folder)
    run(*pip, *requirements, cwd=folder)
    return scripts


def placeholders() -> list[str]:
    """Return the addresses of the project that are still reserved names."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return [
        f"[project.urls] {name}"
        for name, url in project["urls"].items()
        if ".example" in url
    ]


def run(*command: Path | str, cwd: Path = ROOT, quiet: bool = False) -> str:
    """Run *command*, shown unless *quiet*, and end where it fails; return its output."""
    if not quiet:
        print("$", *command, flush=True)
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env={name: os.environ[name] for name in os.environ if name != "PYTHONPATH"},
        check=False,
        text=True,
        stdout=subprocess.PIPE if quiet else None,
    )
    if done.returncode:
        sys.exit(f"failed with status {done.returncode}: {' '.join(map(str, command))}")
    return done.stdout or ""


if __name__ == "__main__":
    main()
